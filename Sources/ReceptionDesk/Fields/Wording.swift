import Basics
import Screens

/// The words of all messages in both languages, as the message files have them.
public struct Wording: Sendable {
    private let messages: MessageSet

    public init(_ messages: MessageSet) { self.messages = messages }

    public func text(_ message: Message, in language: Language) -> String {
        if message.code == .blank { return "" }
        return messages.text(message.code.rawValue, message.arguments.map { $0[language] }, in: language)
    }
}

/// Makes the fields of one desk in one language: what a picture, a scenario and `--plain` are given.
struct FieldMaker {
    let desk: Desk
    let wording: Wording
    let language: Language
    var fields = Fields()

    mutating func set(_ name: FieldName, _ content: FieldContent) { fields[name.rawValue] = content }

    mutating func set(_ name: FieldName, _ value: FieldValue) { set(name, .value(value)) }

    /// A value whose code is its text.
    mutating func set(_ name: FieldName, _ text: String, tone: Tone = .plain) {
        set(name, .value(FieldValue(text, tone: tone)))
    }

    mutating func set(_ name: FieldName, code: String, _ text: Bilingual, tone: Tone = .plain) {
        set(name, .value(FieldValue(code: code, text: text[language], tone: tone)))
    }

    mutating func set(_ name: FieldName, _ message: Message) {
        set(name, .value(value(message)))
    }

    mutating func set(_ name: FieldName, rows: [FieldValue]) { set(name, .rows(rows)) }

    func value(_ message: Message) -> FieldValue {
        FieldValue(code: message.code.rawValue, text: wording.text(message, in: language), tone: message.tone)
    }

    /// A day: code as `2026-11-24`, text in the manner of the language.
    func value(_ day: Day?, tone: Tone = .plain) -> FieldValue {
        guard let day else { return .blank }
        return FieldValue(code: day.description, text: day.era(in: language), tone: tone)
    }
}

extension Desk {
    /// Every field of the desk, in its language or in another.
    public func fields(_ wording: Wording, in language: Language? = nil) -> Fields {
        var maker = FieldMaker(desk: self, wording: wording, language: language ?? self.language)
        maker.frame()
        maker.reader()
        switch phase {
        case .signIn(let form): maker.signIn(form)
        case .waiting, .atReader, .inquiring: maker.list()
        case .comparing(_, let chip, let frame): maker.comparison(chip: chip, frame: frame)
        case .entry(let form): maker.entry(form)
        case .papers(let choice): maker.papers(choice)
        case .result(let visit): maker.answer(visit)
        case .medication(let visit, let contents, let top):
            maker.answer(visit)
            maker.medication(contents, top: top)
        case .clinical(let visit, let view):
            maker.answer(visit)
            maker.clinical(view)
        case .differences(let visit, let row):
            maker.answer(visit)
            maker.differences(visit, chosen: row)
        case .receipt(let view): maker.receipt(view)
        case .searching(let finder): maker.search(finder)
        case .insurances(let view, let top): maker.insurances(view, top: top)
        case .handEntry(let form): maker.handEntry(form)
        case .sheet(let sheet): maker.sheet(sheet)
        case .changingPassword(let form): maker.changePassword(form)
        }
        maker.popUp()
        if let open = backstage { maker.backstage(open) }
        return maker.fields
    }
}
