/// The attributes of a fault as written, `name=value`, until each has been taken by whoever knows what it means.
public struct FaultAttributes: Hashable, Sendable {
    private var values: [String: String] = [:]

    /// Throws for a word without `=` and for an attribute written twice.
    public init(_ words: some Sequence<String>) throws(FaultProblem) {
        for word in words {
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, !parts[0].isEmpty else {
                throw FaultProblem("「\(word)」は 名前=値 の形で書いてください", "'\(word)' must be written as name=value")
            }
            guard values.updateValue(parts[1], forKey: parts[0]) == nil else {
                throw FaultProblem("「\(parts[0])」が二度書かれています", "'\(parts[0])' is written twice")
            }
        }
    }

    /// A whole number within `range`; nil where it is left out.
    public mutating func number(_ name: String, in range: ClosedRange<Int>) throws(FaultProblem) -> Int? {
        guard let text = values.removeValue(forKey: name) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw FaultProblem(
                "\(name)=\(text) は \(range.lowerBound) から \(range.upperBound) の整数にしてください",
                "\(name)=\(text) must be a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// Seconds, 1…600.
    public mutating func seconds(default seconds: Int) throws(FaultProblem) -> Int {
        try number("seconds", in: 1...600) ?? seconds
    }

    /// One of a few words; the default where it is left out.
    public mutating func word<Word: RawRepresentable<String> & CaseIterable>(
        _ name: String, default word: Word
    ) throws(FaultProblem) -> Word {
        guard let text = values.removeValue(forKey: name) else { return word }
        guard let found = Word(rawValue: text) else {
            let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw FaultProblem("\(name)=\(text) は使えません（\(words)）", "\(name)=\(text) is none of \(words)")
        }
        return found
    }

    /// Throws for what nobody has taken.
    public func finish(of fault: String) throws(FaultProblem) {
        guard let name = values.keys.min() else { return }
        throw FaultProblem("障害「\(fault)」に「\(name)」はありません", "the fault '\(fault)' has no '\(name)'")
    }
}
