import Basics
import CardReaderSim
import Eligibility

/// Lines of the world, read.
extension WorldLine {
    init(_ line: SourceLine) throws(TextFileError) {
        switch line.verb {
        case "arrives": self = .arrives(person: try line.word())
        case "card":
            self =
                switch line.rest {
                case "other-thing": .otherThing
                case "upside-down": .cardUpsideDown
                default: .card(person: try line.word())
                }
        case "phone": self = .phone(try line.choice(of: PhoneKind.self))
        case "hold":
            guard line.words.count == 1 || line.words.count == 2 && line.words[1] == "locked" else {
                throw line.error("hold 人物、または hold 人物 locked です", "it is hold PERSON, or hold PERSON locked")
            }
            self = .hold(person: line.words[0], unlocks: line.words.count == 1)
        case "back": self = .stepBack
        case "pin":
            guard line.rest == "forgotten" || (line.rest.count == 4 && isDigits(line.rest)) else {
                throw line.error("暗証番号は数字4けた、または forgotten です", "a PIN is four digits, or forgotten")
            }
            self = line.rest == "forgotten" ? .pinForgotten : .pin(line.rest)
        case "face": self = .face(try line.choice(of: FaceOutcome.self))
        case "reader":
            guard let number = Int(line.rest), (1...3).contains(number) else {
                throw line.error("リーダーの番号（1から3）を書いてください", "the number of a reader is 1 to 3")
            }
            self = .reader(number)
        case "register": self = .register(try line.yes(line.rest))
        case "consent": self = try WorldLine.consent(line)
        case "answer": self = .answer(yes: try line.yes(line.rest))
        case "cancel": self = .cancel
        case "remove": self = .remove
        case "wait": self = .wait(seconds: try line.seconds())
        case "fault": self = .fault(try line.fault())
        case "municipality":
            guard line.words.count == 2, let errand = CardErrand(rawValue: line.words[0]) else {
                let errands = CardErrand.allCases.map(\.rawValue).joined(separator: ", ")
                throw line.error("municipality 用件 人物 です（\(errands)）", "it is municipality ERRAND PERSON: \(errands)")
            }
            self = .municipality(errand, person: line.words[1])
        case "event": self = try WorldLine.notice(of: line)
        case "night": self = .night(count: try line.nights())
        case "operator":
            guard line.words.count == 2, let happening = OperatorHappening(rawValue: line.words[0]) else {
                let names = OperatorHappening.allCases.map(\.rawValue).joined(separator: ", ")
                throw line.error("operator 出来事 ID です（\(names)）", "it is operator HAPPENING ID: \(names)")
            }
            self = .operator(happening, id: line.words[1])
        case "transfer":
            guard ["fails", "works"].contains(line.rest) else {
                throw line.error("transfer fails か transfer works です", "it is transfer fails or transfer works")
            }
            self = .transfer(works: line.rest == "works")
        default:
            let nearest = NearestName.of(line.verb, among: ScenarioParser.heads + ScenarioAction.verbs.map(\.verb))
            throw line.error(
                "「\(line.verb)」という動詞はありません。近いもの: \(nearest)",
                "there is no verb '\(line.verb)'; the nearest is '\(nearest)'")
        }
    }

    /// The first of what is wrong with the notice, like any other line.
    private static func notice(of line: SourceLine) throws(TextFileError) -> WorldLine {
        guard let inner = line.inner else {
            throw line.error("「event」の次に出来事を書いてください", "'event' must say what happens")
        }
        do {
            return .notice(try InsurerNotice(inner))
        } catch {
            throw error.errors[0]
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
