import Screens

/// What control characters and escape sequences mean, for xterm and its kin, tmux, the Linux console, rxvt and the VT220.
///
/// Keys held together with Shift, Ctrl or Alt count as the plain key: the window gives them no meaning of their own.
enum ControlKeys {
    /// The key of a control character (0…31 and 127); nil where the window knows none.
    static func key(control byte: UInt8) -> Key? {
        switch byte {
        case 8, 127: .backspace
        case 9: .tab
        // Return sends 13; 10 is what a script writes for it.
        case 10, 13: .enter
        case 27: .escape
        case 1...26: .control(Character(Unicode.Scalar(byte + 0x60)))
        default: nil
        }
    }

    /// What `sequence` reports; nil where it is of no use here.
    static func input(_ sequence: ControlSequence) -> TerminalInput? {
        switch sequence {
        case .ss3(let letter):
            return keyPad(letter) ?? arrowOrFunction(letter).map(TerminalInput.key)
        case .csi(mark: nil, let numbers, UInt8(ascii: "~")):
            return numbered(numbers[0]).map(TerminalInput.key)
        case .csi(mark: nil, let numbers, UInt8(ascii: "R")) where numbers.count == 2:
            return .cursorReport(row: numbers[0], column: numbers[1])
        case .csi(mark: nil, _, UInt8(ascii: "Z")):
            return .key(.backTab)
        case .csi(mark: nil, _, let letter):
            return arrowOrFunction(letter).map(TerminalInput.key)
        case .csi(mark: UInt8(ascii: "["), _, let letter) where (0x41...0x45).contains(letter):
            return .key(.function(Int(letter) - 0x40))
        case .csi(mark: UInt8(ascii: "<"), let numbers, UInt8(ascii: "M")) where numbers.count == 3:
            return click(button: numbers[0], column: numbers[1], row: numbers[2])
        case .oldMouse(let button, let column, let row):
            return click(button: button, column: column, row: row)
        case .csi: return nil
        }
    }

    private static func arrowOrFunction(_ letter: UInt8) -> Key? {
        switch letter {
        case UInt8(ascii: "A"): .up
        case UInt8(ascii: "B"): .down
        case UInt8(ascii: "C"): .right
        case UInt8(ascii: "D"): .left
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter) - 0x4f)
        default: nil
        }
    }

    private static func numbered(_ number: Int) -> Key? {
        switch number {
        case 1, 7: .home
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23, 24: .function(number - 12)
        default: nil
        }
    }

    /// The number pad, which sends sequences while the terminal is in application mode: a PIN is typed there.
    private static func keyPad(_ letter: UInt8) -> TerminalInput? {
        switch letter {
        case UInt8(ascii: "M"): .key(.enter)
        case UInt8(ascii: "X"): .key(.character("="))
        // `j` to `y` stand for `*` to `9`, in the order of ASCII.
        case UInt8(ascii: "j")...UInt8(ascii: "y"): .key(.character(Character(Unicode.Scalar(letter - 0x40))))
        default: nil
        }
    }

    /// The left button going down, counted by the terminal from 1. Releases, other buttons and the wheel are not used.
    private static func click(button: Int, column: Int, row: Int) -> TerminalInput? {
        guard button == 0, column >= 1, row >= 1 else { return nil }
        return .clicked(row: row - 1, column: column - 1)
    }
}
