import Basics
import CardReaderSim
import Eligibility

extension ScenarioAction {
    /// Every verb of a step, with its form and meaning: the errors and `scenarios/README.md` live on this. The verbs of a
    /// file's head are `ScenarioParser.heads`.
    public static let verbs: [(verb: String, form: String, meaning: Bilingual)] = [
        (
            "card", "card PERSON | card other-thing",
            Bilingual(ja: "患者さんがカード（または別の物）を置く", en: "the patient puts down the card, or something else")
        ),
        (
            "pin", "pin NNNN | pin forgotten",
            Bilingual(ja: "暗証番号を入力する・忘れたと答える", en: "types the PIN, or says it is forgotten")
        ),
        (
            "face", "face match | mismatch | camera-fails",
            Bilingual(ja: "顔認証を選ぶ。カメラに映るもの", en: "chooses the face; what the camera sees")
        ),
        ("register", "register yes | no", Bilingual(ja: "利用登録をする・しない", en: "registers on the spot, or not")),
        (
            "consent", "consent all=yes | medication=yes limit=no ...",
            Bilingual(ja: "同意の質問に答える（書かない項目は「いいえ」）", en: "answers the questions; those not named are no")
        ),
        ("cancel", "cancel", Bilingual(ja: "患者さんが中止する", en: "the patient cancels")),
        ("remove", "remove", Bilingual(ja: "患者さんがカードを取る", en: "the patient takes the card")),
        ("wait", "wait 30s | 5m", Bilingual(ja: "時間がたつ", en: "time passes")),
        ("line", "line down | up", Bilingual(ja: "回線が切れる・戻る", en: "the line goes down, or comes back")),
        (
            "account", "account counter | administrator | viewing",
            Bilingual(ja: "アカウントを替える", en: "signs in under that account")
        ),
        ("select", "select PERSON", Bilingual(ja: "一覧で患者さんを選ぶ", en: "chooses the patient in the list")),
        ("press", "press ACT", Bilingual(ja: "操作をする（キーではなく操作の名前）", en: "does an act, by its name, never by its key")),
        ("type", "type FIELD VALUE", Bilingual(ja: "欄に入力する", en: "fills in a field")),
        (
            "expect", "expect screen NAME | FIELD = CODE | FIELD has CODE",
            Bilingual(ja: "こうなっているはず", en: "must be true")
        ),
        ("say", "say JA | EN", Bilingual(ja: "実演の説明", en: "caption of the demonstration")),
        ("hint", "hint JA | EN", Bilingual(ja: "練習の手がかり", en: "hint for practice")),
    ]

    /// Understands a line, or says what it should have been.
    init(_ line: SourceLine) throws(TextFileError) {
        switch line.verb {
        case "say": self = .say(line.bilingual)
        case "hint": self = .hint(line.bilingual)
        case "expect": self = .check(try Expectation(line))
        case "account", "select", "press", "type": self = .clerk(try ClerkLine(line))
        default: self = .world(try WorldLine(line))
        }
    }
}

extension WorldLine {
    init(_ line: SourceLine) throws(TextFileError) {
        switch line.verb {
        case "card": self = line.rest == "other-thing" ? .otherThing : .card(person: try line.word())
        case "pin":
            guard line.rest == "forgotten" || (line.rest.count == 4 && line.rest.allSatisfy(\.isASCIIDigit)) else {
                throw line.error("暗証番号は数字4けた、または forgotten です", "a PIN is four digits, or forgotten")
            }
            self = line.rest == "forgotten" ? .pinForgotten : .pin(line.rest)
        case "face": self = .face(try line.choice(of: FaceOutcome.self))
        case "register": self = .register(try line.yes(line.rest))
        case "consent": self = try WorldLine.consent(line)
        case "cancel": self = .cancel
        case "remove": self = .remove
        case "wait": self = .wait(seconds: try line.seconds())
        case "line":
            guard ["up", "down"].contains(line.rest) else {
                throw line.error("line up か line down です", "it is line up or line down")
            }
            self = .line(up: line.rest == "up")
        default:
            let nearest = NearestName.of(line.verb, among: ScenarioParser.heads + ScenarioAction.verbs.map(\.verb))
            throw line.error(
                "「\(line.verb)」という動詞はありません。近いもの: \(nearest)",
                "there is no verb '\(line.verb)'; the nearest is '\(nearest)'")
        }
    }

    private static func consent(_ line: SourceLine) throws(TextFileError) -> WorldLine {
        var answers: [ConsentQuestion: Bool] = [:]
        var rest = false
        for (name, value) in try line.attributes() {
            if name == "all" {
                rest = try line.yes(value)
            } else if let question = ConsentQuestion(rawValue: name) {
                answers[question] = try line.yes(value)
            } else {
                let names = ConsentQuestion.allCases.map(\.rawValue).joined(separator: ", ")
                throw line.error("同意の項目「\(name)」はありません（\(names), all）", "no question '\(name)': \(names), all")
            }
        }
        return .consent(answers, rest: rest)
    }
}

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

extension SourceLine {
    fileprivate func word() throws(TextFileError) -> String {
        guard words.count == 1 else { throw error("「\(verb)」には語が一つ要ります", "'\(verb)' takes one word") }
        return words[0]
    }

    fileprivate func yes(_ text: String) throws(TextFileError) -> Bool {
        guard text == "yes" || text == "no" else { throw error("yes か no です", "it is yes or no") }
        return text == "yes"
    }

    fileprivate func choice<Choice: RawRepresentable & CaseIterable>(
        of: Choice.Type
    ) throws(TextFileError) -> Choice where Choice.RawValue == String {
        guard let choice = Choice(rawValue: rest) else {
            let names = Choice.allCases.map(\.rawValue)
            let nearest = NearestName.of(rest, among: names)
            throw error(
                "「\(verb) \(rest)」は使えません。近いもの: \(nearest)",
                "'\(verb) \(rest)' does not exist; the nearest is '\(nearest)'")
        }
        return choice
    }

    fileprivate func seconds() throws(TextFileError) -> Int {
        let unit = rest.last == "m" ? 60 : 1
        guard rest.last == "s" || rest.last == "m", let count = Int(rest.dropLast()), count > 0 else {
            throw error("30s や 5m のように書きます", "write it as 30s or 5m")
        }
        return count * unit
    }

    fileprivate func unknownField(_ name: String) -> TextFileError {
        let nearest = NearestName.of(name, among: FieldName.allCases.map(\.rawValue))
        return error("項目「\(name)」はありません。近いもの: \(nearest)", "no field '\(name)'; the nearest is '\(nearest)'")
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
