import Basics
import ReceptionDesk

/// `insurer=409995,number=1234567` as the object a case would have.
enum OutcomePairs {
    private static let keys = [
        "insurer", "symbol", "number", "branch", "birth", "acquired", "lost", "application-start", "application-end",
        "person",
    ]

    /// - Throws: a usage failure for what is no pair, and for a key that does not exist.
    static func object(of text: String, option: String) throws(Failure) -> [String: JSONValue] {
        var object: [String: JSONValue] = [:]
        for pair in text.split(separator: ",") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
                $0.trimmed
            }
            guard parts.count == 2 else {
                throw Failure(
                    .usage, ja: "\(option) の「\(pair)」は key=value の形ではありません。",
                    en: "\(option): '\(pair)' is no key=value.")
            }
            guard keys.contains(parts[0]) else {
                let nearest = NearestName.of(parts[0], among: keys)
                throw Failure(
                    .usage, ja: "\(option) に「\(parts[0])」という項目はありません。近いもの: \(nearest)",
                    en: "\(option) has no key '\(parts[0])'; the nearest is '\(nearest)'.")
            }
            object[parts[0].split(separator: "-").joined(separator: "_")] = .text(parts[1])
        }
        return object
    }
}
