import Basics
import Eligibility

extension ClerkLine {
    init(_ line: SourceLine) throws(TextFileError) {
        switch line.verb {
        case "account": self = .account(try line.choice(of: Account.self))
        case "select": self = .select(visitor: try line.word())
        case "press": self = .press(try line.choice(of: Act.self))
        default:
            guard let name = line.words.first, let field = FieldName(rawValue: name) else {
                throw line.unknownField(line.words.first ?? "")
            }
            self = .type(field, line.rest.dropFirst(name.count).trimmed)
        }
    }
}

extension Expectation {
    init(_ line: SourceLine) throws(TextFileError) {
        let words = line.words
        if words.first == "screen", words.count == 2 {
            guard let screen = ScreenName(rawValue: words[1]) else {
                let nearest = NearestName.of(words[1], among: ScreenName.allCases.map(\.rawValue))
                throw line.error(
                    "画面「\(words[1])」はありません。近いもの: \(nearest)", "no screen '\(words[1])'; the nearest is '\(nearest)'")
            }
            self = .screen(screen)
            return
        }
        guard words.count >= 2, words[1] == "=" || words[1] == "has" else {
            throw line.error(
                "expect は screen NAME、FIELD = CODE、FIELD has CODE のいずれかです",
                "expect takes screen NAME, FIELD = CODE or FIELD has CODE")
        }
        guard let field = FieldName(rawValue: words[0]) else { throw line.unknownField(words[0]) }
        let code = words.dropFirst(2).joined(separator: " ")
        self = words[1] == "=" ? .field(field, is: code) : .row(field, has: code)
    }
}
