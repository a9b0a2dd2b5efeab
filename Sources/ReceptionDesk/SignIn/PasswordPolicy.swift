import Basics
import ClinicRecords

/// Why a new password is too easy to guess. The minutes: 「使用するパスワードについて、推測されにくいものを使用するよう規定」.
public enum PasswordFlaw: String, Hashable, Sendable, CaseIterable {
    case tooShort = "too-short"
    case notTypeable = "not-typeable"
    case ownData = "own-data"
    case clinicsData = "clinics-data"
    case date = "date"
    case repeated = "repeated"
    case sequence = "sequence"
    case common = "common"
    case sameAsBefore = "same-as-before"

    public var text: Bilingual {
        switch self {
        case .tooShort:
            Bilingual(
                ja: "短すぎます。\(PasswordPolicy.shortest)文字以上にしてください。",
                en: "Too short: at least \(PasswordPolicy.shortest) characters.")
        case .notTypeable: Bilingual(ja: "半角の英数字と記号だけを使ってください。", en: "Use letters, digits and signs of ASCII only.")
        case .ownData: Bilingual(ja: "ご自分のIDか名前が入っています。", en: "It contains your own ID or name.")
        case .clinicsData:
            Bilingual(ja: "医療機関の名前かコード、端末の名前が入っています。", en: "It contains the institution's name or code.")
        case .date: Bilingual(ja: "日付だけが並んでいます。", en: "It is little more than a date.")
        case .repeated: Bilingual(ja: "同じ文字の繰り返しが目立ちます。", en: "Too few different characters.")
        case .sequence: Bilingual(ja: "1234やabcdのような並びが入っています。", en: "It contains a run such as 1234 or abcd.")
        case .common: Bilingual(ja: "よく使われる言葉が入っています。", en: "It contains a word that everybody tries.")
        case .sameAsBefore: Bilingual(ja: "今のパスワードと同じです。", en: "It is the password you have now.")
        }
    }
}

/// What a new password must be.
///
/// That passwords must be hard to guess is the minutes' [found]; the figures and the list are this project's [assumed].
public struct PasswordPolicy: Sendable {
    /// Words of the operator's: ID, name, reading.
    let own: [String]
    /// Words of the institution's: name, code, terminal.
    let clinics: [String]

    static let shortest = 10
    static let runLength = 4
    static let fewestDifferent = 5

    public init(for owner: Operator, at site: Site) {
        own = PasswordPolicy.words([owner.id, owner.name, owner.kana, Romaji.text(owner.kana)])
        clinics = PasswordPolicy.words([site.id, site.code, site.terminal, site.name.ja, site.name.en])
    }

    /// All that is wrong with it, in the order of the cases; empty for a password that may be used.
    public func flaws(of password: TypedPassword, now current: TypedPassword? = nil) -> [PasswordFlaw] {
        let text = password.text.lowercased()
        let bytes = Array(text.utf8)
        let plain = text.filter { $0.isLetter || $0.isNumber }
        return PasswordFlaw.allCases.filter { flaw in
            switch flaw {
            case .tooShort: text.count < PasswordPolicy.shortest
            case .notTypeable: !bytes.allSatisfy { (0x21...0x7E).contains($0) }
            case .ownData: own.contains { plain.contains($0) }
            case .clinicsData: clinics.contains { plain.contains($0) }
            case .date: PasswordPolicy.isDate(text.filter(\.isNumber)) && text.filter(\.isLetter).count < 5
            case .repeated: Set(text).count < PasswordPolicy.fewestDifferent
            case .sequence: PasswordPolicy.hasRun(bytes)
            case .common: CommonPasswords.words.contains { plain.contains($0) }
            case .sameAsBefore: password == current
            }
        }
    }

    /// Words of four and more letters, in small letters; shorter ones are in every other password.
    private static func words(_ texts: [String]) -> [String] {
        texts.flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber } }.map(String.init).filter {
            $0.count >= 4
        }
    }

    /// Six or eight digits that can be year, month and day.
    private static func isDate(_ digits: String) -> Bool {
        guard digits.count == 8 || digits.count == 6 else { return false }
        let tail = digits.suffix(4)
        guard let month = Int(tail.prefix(2)), let day = Int(tail.suffix(2)) else { return false }
        return (1...12).contains(month) && (1...31).contains(day)
    }

    /// Four neighbours in a row, upwards or downwards: `1234`, `dcba`.
    private static func hasRun(_ bytes: [UInt8]) -> Bool {
        for step in [1, -1] {
            var length = 1
            for (before, after) in zip(bytes, bytes.dropFirst()) {
                length = Int(after) - Int(before) == step ? length + 1 : 1
                if length == runLength { return true }
            }
        }
        return false
    }
}
