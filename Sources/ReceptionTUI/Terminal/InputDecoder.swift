import Screens

/// What the bytes of a terminal's input say.
enum TerminalInput: Hashable, Sendable {
    case key(Key)
    case pasted(String)
    /// Row and column from 0.
    case clicked(row: Int, column: Int)
    /// The answer to a request for the cursor's place; row and column from 1.
    case cursorReport(row: Int, column: Int)
}

/// Turns the bytes a terminal sends into keys, pastes, clicks and cursor reports, however they are cut into pieces.
///
/// ncurses could read keys, but would take a cursor report that comes late for the Esc key and some characters, and
/// would hand over a paste key by key.
struct InputDecoder: Sendable {
    /// Bytes that do not yet make a whole.
    private var held: [UInt8] = []
    /// Between the marks of a paste: what is held is text.
    private var isPasting = false

    private static let pasteBegins = ControlSequence.csi(mark: nil, numbers: [200], final: UInt8(ascii: "~"))
    private static let pasteEnds = Array("\u{1b}[201~".utf8)

    /// How long to wait for the rest of what is held before `waitedInVain`; nil when nothing is held. Esc is told from
    /// the start of a sequence by the silence after it.
    var patienceMilliseconds: Int? {
        if isPasting { 1000 } else if held.isEmpty { nil } else { 25 }
    }

    /// Takes in what was read.
    mutating func received(_ bytes: some Sequence<UInt8>) -> [TerminalInput] {
        held += bytes
        var inputs: [TerminalInput] = []
        var typed = ""
        while let step = nextStep() {
            switch step {
            case .scalars(let text): typed += text
            case .input(let input):
                inputs += typed.map { .key(.character($0)) }
                typed = ""
                inputs.append(input)
            case .nothing: break
            }
        }
        return inputs + typed.map { .key(.character($0)) }
    }

    /// The rest of what is held did not come: a lone ESC was the Esc key, a paste without its end is delivered.
    mutating func waitedInVain() -> [TerminalInput] {
        defer {
            held = []
            isPasting = false
        }
        if isPasting { return [.pasted(PastedText.cleaned(held))] }
        // Longer remains are a sequence cut off on the way, and of no use.
        guard held.first == 0x1b, held.count <= 2 else { return [] }
        return [.key(.escape)] + held.dropFirst().map { .key(.character(Character(Unicode.Scalar($0)))) }
    }

    private enum Step {
        case scalars(String)
        case input(TerminalInput)
        /// Bytes of no use.
        case nothing
    }

    /// Takes the next whole from what is held; nil when the rest must be waited for.
    private mutating func nextStep() -> Step? {
        if isPasting { return endOfPaste() }
        guard let first = held.first else { return nil }
        switch first {
        case 0x1b: return escapeSequence()
        case 0..<0x20, 0x7f:
            held.removeFirst()
            return ControlKeys.key(control: first).map { .input(.key($0)) } ?? .nothing
        default: return character(first)
        }
    }

    private mutating func escapeSequence() -> Step? {
        switch ControlSequence.scan(held) {
        case .unfinished: return nil
        case .escapeKey:
            held.removeFirst()
            return .input(.key(.escape))
        case .broken(let length):
            held.removeFirst(length)
            return .nothing
        case .sequence(let sequence, let length):
            held.removeFirst(length)
            isPasting = sequence == Self.pasteBegins
            return ControlKeys.input(sequence).map { .input($0) } ?? .nothing
        }
    }

    private mutating func character(_ first: UInt8) -> Step? {
        let length =
            switch first {
            case 0..<0x80: 1
            case 0xc2...0xdf: 2
            case 0xe0...0xef: 3
            case 0xf0...0xf4: 4
            default: 0
            }
        let following = held.dropFirst().prefix(max(length - 1, 0))
        let isSound = length > 0 && following.allSatisfy { $0 & 0xc0 == 0x80 }
        if isSound, following.count < length - 1 { return nil }
        guard isSound, let text = String(validating: held.prefix(length), as: UTF8.self) else {
            held.removeFirst()
            return .nothing
        }
        held.removeFirst(length)
        return text.unicodeScalars.allSatisfy { $0.properties.generalCategory == .control } ? .nothing : .scalars(text)
    }

    private mutating func endOfPaste() -> Step? {
        guard let end = held.firstRange(of: Self.pasteEnds) else {
            // Of a paste without measure only the start is kept, and as many bytes as may hold half of its end.
            if held.count > 2 * PastedText.limit {
                held.removeSubrange(PastedText.limit..<(held.count - Self.pasteEnds.count))
            }
            return nil
        }
        let text = PastedText.cleaned(held[..<end.lowerBound].prefix(PastedText.limit))
        held.removeSubrange(..<end.upperBound)
        isPasting = false
        return text.isEmpty ? .nothing : .input(.pasted(text))
    }
}
