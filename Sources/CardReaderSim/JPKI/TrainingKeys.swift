import Basics

/// The fixed key pairs of exercises and tests, 訓練用（架空）: published with the program, so they protect nothing.
///
/// The file has PEM blocks, each under a line `key authority-authentication`, `key authority-signature`,
/// `key authority-foreign` or `key card`; lines that begin with `#` are remarks.
public struct TrainingKeys: Hashable, Sendable {
    public let authorities: AuthorityKeys
    /// Of an authority that nobody trusts.
    public let foreign: SigningKey
    /// At least one.
    public let cards: [SigningKey]

    /// Throws every mistake of the text, with its line.
    public init(parsing text: String, file: String) throws(TextFileErrors) {
        var found: [String: [SigningKey]] = [:]
        var errors: [TextFileError] = []
        var label: (name: String, line: Int)?
        var block: [Substring] = []
        func refuse(_ line: Int, _ ja: String, _ en: String) {
            errors.append(TextFileError(file: file, line: line, Bilingual(ja: ja, en: en)))
        }
        func close() {
            defer { block = [] }
            guard let label else { return }
            do throws(JPKIProblem) {
                found[label.name, default: []].append(try SigningKey(pem: block.joined(separator: "\n")))
            } catch {
                refuse(label.line, "この行の下に鍵（PEM）がありません", "there is no key (PEM) below this line")
            }
        }
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("key ") {
                close()
                let name = String(line.dropFirst(4))
                if !TrainingKeys.names.contains(name) {
                    refuse(index + 1, "「\(name)」という鍵はありません", "there is no key '\(name)'")
                }
                label = (name, index + 1)
            } else if !line.hasPrefix("#"), !line.isEmpty {
                block.append(line)
            }
        }
        close()
        for name in TrainingKeys.names where found[name] == nil {
            refuse(1, "鍵 \(name) がありません", "the key \(name) is missing")
        }
        guard errors.isEmpty, let cards = found["card"], let authentication = found["authority-authentication"]?.first,
            let signature = found["authority-signature"]?.first, let foreign = found["authority-foreign"]?.first
        else { throw TextFileErrors(errors) }
        authorities = AuthorityKeys(authentication: authentication, signature: signature)
        self.foreign = foreign
        self.cards = cards
    }

    private static let names = ["authority-authentication", "authority-signature", "authority-foreign", "card"]
}

/// Deals out the cards' pairs of the fixed set in turn, over and over: cards share them by order of first use.
public struct TrainingKeyMaker: KeyMaking {
    private let keys: TrainingKeys
    private var dealt = 0

    public init(_ keys: TrainingKeys) { self.keys = keys }

    public mutating func makeKey() -> SigningKey {
        defer { dealt += 1 }
        return keys.cards[dealt % keys.cards.count]
    }
}
