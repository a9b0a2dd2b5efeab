/// How many cells a scalar takes on a terminal: the one table of widths.
///
/// Always asked by Unicode scalar, never by `Character`: `ﾀﾞ` is one `Character` and takes two cells.
public enum CharacterWidth {
    /// What a scalar is to a grid of cells.
    public enum Kind: Hashable, Sendable {
        /// Takes one cell or two.
        case cells(Int)
        /// Takes no cell and combines with the character before it.
        case mark
        /// Takes no cell and shows nothing: joiners, variation selectors, soft hyphen, direction marks.
        case invisible
        /// Moves the cursor instead of showing something: tab, newline, escape, line separators.
        case control
        /// Nobody can say what a terminal draws: private use (外字 gaiji), unassigned, or younger than Unicode 14, which
        /// is what the C library of Debian 12 knows.
        case unknown
    }

    /// Ambiguous scalars count as one cell.
    public static func kind(of scalar: Unicode.Scalar) -> Kind {
        switch scalar.value {
        case 0x20...0x7E: return .cells(1)
        case 0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FFC: return .cells(2)
        case 0xFE00...0xFE0F, 0xE0100...0xE01EF: return .invisible
        // Vowels and finals of old Hangul, drawn into the syllable before them.
        case 0x1160...0x11FF: return .mark
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: return .control
        case .format: return .invisible
        case .unassigned, .privateUse, .surrogate: return .unknown
        default: break
        }
        guard let age = scalar.properties.age, age.major <= 14 else { return .unknown }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return .mark
        default: return .cells(ScalarRanges.wide.contains(scalar) ? 2 : 1)
        }
    }

    /// 0, 1 or 2 cells; what is not known counts as one.
    public static func cells(of scalar: Unicode.Scalar) -> Int {
        switch kind(of: scalar) {
        case .cells(let count): count
        case .mark, .invisible, .control: 0
        case .unknown: 1
        }
    }

    /// Whether terminals disagree about the width: `─ ● ※ Ⅱ ①`, Greek, Cyrillic.
    public static func isAmbiguous(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0xA1 && ScalarRanges.ambiguous.contains(scalar)
    }
}

extension StringProtocol {
    /// Cells the text takes as it stands, ambiguous characters counting one.
    public var cellWidth: Int { unicodeScalars.reduce(0) { $0 + CharacterWidth.cells(of: $1) } }
}
