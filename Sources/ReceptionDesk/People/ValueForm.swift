import Basics
import Eligibility

/// The form a value of a file must have: how it is read, and what to say of a text that is not so.
struct ValueForm<Value> {
    /// Completes "… is not" and 「…」は…ではありません.
    let expected: Bilingual
    /// Nil when the text has not this form; throws where there is more to say than what was expected.
    let read: (String) throws(ValueProblem) -> Value?

    /// Throws when the text has not this form, and says so in both languages.
    func value(of text: String) throws(ValueProblem) -> Value {
        if let value = try read(text) { return value }
        throw ValueProblem(
            text: Bilingual(ja: "「\(text)」は\(expected.ja)ではありません", en: "'\(text)' is not \(expected.en)"))
    }

    /// The form of a number that says itself what is wrong with it; `expected` is said where it does not.
    static func number(
        expected: Bilingual, _ read: @escaping (String) throws(NumberProblem) -> Value?
    ) -> ValueForm {
        ValueForm(expected: expected) { (text) throws(ValueProblem) in
            do throws(NumberProblem) {
                return try read(text)
            } catch {
                throw ValueProblem(text: error.text)
            }
        }
    }

    /// The same, or the word `none` for nil.
    var orNone: ValueForm<Value?> {
        ValueForm<Value?>(expected: Bilingual(ja: "\(expected.ja)かnone", en: "\(expected.en) or none")) {
            (text) throws(ValueProblem) -> Value?? in
            text == "none" ? .some(nil) : try read(text).map(Optional.some)
        }
    }
}

/// What is wrong with a value, in words of its own.
struct ValueProblem: Error {
    let text: Bilingual
}

extension ValueForm where Value == String {
    static var text: ValueForm { ValueForm(expected: Bilingual(ja: "文字", en: "text")) { $0.isEmpty ? nil : $0 } }
    static var textOrEmpty: ValueForm { ValueForm(expected: Bilingual(ja: "文字", en: "text")) { $0 } }

    /// The serial number of a simulated certificate. It begins with 7E57 ("TEST"), which no real one is known to do.
    static var serial: ValueForm {
        ValueForm(
            expected: Bilingual(
                ja: "7E57で始まる16けたの16進数（大文字）", en: "16 hexadecimal digits in capitals beginning with 7E57")
        ) { text in
            let isHexadecimal = text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x46).contains($0) }
            return text.utf8.count == 16 && isHexadecimal && text.hasPrefix("7E57") ? text : nil
        }
    }

    static func digits(_ count: ClosedRange<Int>) -> ValueForm {
        let range =
            count.lowerBound == count.upperBound ? "\(count.lowerBound)" : "\(count.lowerBound)~\(count.upperBound)"
        return ValueForm(expected: Bilingual(ja: "半角数字\(range)けた", en: "\(range) digits")) {
            count.contains($0.utf8.count) && isDigits($0) ? $0 : nil
        }
    }

    /// Full-width katakana with full-width spaces between the parts of a name.
    static var kana: ValueForm {
        ValueForm(expected: Bilingual(ja: "全角カタカナ", en: "full-width katakana")) { text in
            let scalars = text.unicodeScalars
            return !scalars.isEmpty && scalars.allSatisfy { ("ァ"..."ヶ").contains($0) || $0 == "ー" || $0 == "　" }
                ? text : nil
        }
    }

    /// Lower-case ASCII letters, digits and hyphens: a name that a command line can carry.
    static var identifier: ValueForm {
        ValueForm(
            expected: Bilingual(ja: "半角の英小文字・数字・ハイフンの名前", en: "a name of lower-case letters, digits and hyphens")
        ) { text in
            let isPlain = text.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
            }
            return !text.isEmpty && isPlain ? text : nil
        }
    }
}

extension ValueForm where Value == Int {
    static func number(_ range: ClosedRange<Int>) -> ValueForm {
        let words = "\(range.lowerBound)~\(range.upperBound)"
        return ValueForm(expected: Bilingual(ja: "\(words)の数", en: "a number \(words)")) {
            plainNumber($0).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    /// `09:05`, read as seconds since midnight.
    static var clock: ValueForm {
        ValueForm(expected: Bilingual(ja: "09:05の形の時刻", en: "a time like 09:05")) { text in
            let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let hour = plainNumber(parts[0]),
                let minute = plainNumber(parts[1]), (0...23).contains(hour), (0...59).contains(minute)
            else { return nil }
            return hour * 3600 + minute * 60
        }
    }
}

extension ValueForm where Value == Bool {
    static var yesNo: ValueForm {
        ValueForm(expected: Bilingual("yes / no")) { ["yes": true, "no": false][$0] }
    }
}

extension ValueForm where Value == DateExpression {
    static var date: ValueForm {
        ValueForm(
            expected: Bilingual(
                ja: "日付（2021-03-15、today、40-days-ago、in-2-months、last-08-01、next-07-31、age-45-born-06-15など）",
                en:
                    "a date (2021-03-15, today, 40-days-ago, in-2-months, last-08-01, next-07-31, age-45-born-06-15 ...)"
            ),
            read: DateExpression.init)
    }
}

extension ValueForm where Value == PersonDate {
    static var date: ValueForm {
        let expected = ValueForm<DateExpression>.date.expected
        return ValueForm(
            expected: Bilingual(ja: "birth、birthday-75または\(expected.ja)", en: "birth, birthday-75 or \(expected.en)"),
            read: PersonDate.init)
    }
}

extension ValueForm where Value == Relation {
    static var relation: ValueForm { ValueForm(expected: Bilingual("insured / family"), read: Relation.init) }
}

extension ValueForm where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of the words of an enum.
    static var word: ValueForm {
        ValueForm(expected: Bilingual(Value.allCases.map(\.rawValue).joined(separator: " / ")), read: Value.init)
    }
}
