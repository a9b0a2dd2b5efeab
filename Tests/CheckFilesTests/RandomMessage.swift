import Basics

@testable import CheckFiles

/// Fills a message with values that nobody chose.
struct RandomFill: ElementWalk {
    private var random: SeededRandom
    private var depth = 0

    private let charset: FileCharset

    init(seed: UInt64, charset: FileCharset) {
        random = SeededRandom(seed: seed, purpose: "random message")
        self.charset = charset
    }

    static func message(_ kind: MessageKind, seed: UInt64, charset: FileCharset) -> CheckMessage {
        var fill = RandomFill(seed: seed, charset: charset)
        var message = CheckMessage(emptyOf: kind)
        message.walk(&fill)
        return message
    }

    mutating func text(_ name: StaticString, _ text: inout String, _ form: TextForm, _ need: Need) {
        guard need == .required || random.below(3) > 0 else { return }
        switch form {
        case .plain: text = someText()
        case .digits: text = digits(1 + random.below(10))
        case .insurerNumber: text = "4" + digits(random.below(2) == 0 ? 5 : 7)
        }
    }

    mutating func value<Value: ElementValue>(_ name: StaticString, _ value: inout Value?, _ need: Need) {
        if Value.self == Code<CharacterCode>.self {
            value = Value(element: CharacterCode(charset).rawValue)
            return
        }
        guard need == .required || random.below(3) > 0 else { return }
        let first = random.below(RandomFill.values.count)
        for step in RandomFill.values.indices where value == nil {
            value = Value(element: RandomFill.values[(first + step) % RandomFill.values.count])
        }
    }

    mutating func group<Group: ElementGroup>(_ name: StaticString, _ group: inout Group?, _ need: Need) {
        guard need == .required || random.below(3) > 0 else { return }
        var filled = Group()
        filled.walk(&self)
        // An element without content is as good as absent.
        group = need == .required || filled != Group() ? filled : nil
    }

    mutating func groups<Group: ElementGroup>(_ name: StaticString, _ groups: inout [Group]) {
        depth += 1
        groups = (0..<random.below(depth > 2 ? 2 : 4)).map { _ in
            var filled = Group()
            filled.walk(&self)
            return filled
        }
        depth -= 1
    }

    mutating func list<Group: ElementGroup>(_ name: StaticString, of item: StaticString, _ groups: inout [Group]) {
        self.groups(item, &groups)
    }

    private static let values = [
        "20261124", "19200229", "20261124235959", "202602", "010", "100", "1", "2", "9", "01", "A03", "A1", "B10", "X7",
        "0", "123456",
    ]

    private mutating func digits(_ count: Int) -> String {
        (0..<count).map { _ in String(random.below(10)) }.joined()
    }

    private static let letters = Array("訓練太郎花子ｸﾝﾚﾝ ﾀﾛｳガ●髙﨑①Ⅱ～<>&\"'abcZ09-/;　 ]。")

    /// With markup, blanks inside and at the ends, and characters of all widths; never blanks alone.
    private mutating func someText() -> String {
        String((0..<1 + random.below(20)).map { _ in RandomFill.letters[random.below(RandomFill.letters.count)] }) + "."
    }
}
