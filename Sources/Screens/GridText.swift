import Basics

extension Grid {
    /// The grid as text, for expected screens and reports: wide characters once, borders as `+ - |`, pixels by their
    /// brightness, spaces at the ends of lines left out. Lines are joined by newlines, without one at the end.
    public var text: String {
        (0..<rows).map { row in (0..<columns).map { self[row, $0].text }.joined().trimmingEnd }.joined(separator: "\n")
    }

    /// The tones as text, one letter a cell: `.` plain, `d` dim, `o` ok, `w` warn, `s` stop, `k` key, `#` chosen, `_` an
    /// input that is not chosen.
    public var toneText: String {
        (0..<rows).map { row in String((0..<columns).map { self[row, $0].toneLetter }) }.joined(separator: "\n")
    }
}

extension Cell {
    /// What the cell contributes to a line of text; nothing for the right half of a wide character.
    public var text: String {
        switch content {
        case .narrow(let text), .wide(let text): text
        case .wideRest: ""
        case .border(let border): String(border.ascii)
        case .pixels(let upper, let lower): Cell.shade((upper.luminance + lower.luminance) / 2)
        }
    }

    /// From dark to bright.
    private static let ramp = " .:-=+*#%@".map(String.init)

    private static func shade(_ luminance: Int) -> String { ramp[luminance * ramp.count / 256] }

    fileprivate var toneLetter: Character {
        switch tone {
        case .chosen: "#"
        case _ where isInput: "_"
        case .plain: "."
        case .dim: "d"
        case .ok: "o"
        case .warn: "w"
        case .stop: "s"
        case .key: "k"
        }
    }
}

extension String {
    fileprivate var trimmingEnd: String {
        guard let last = lastIndex(where: { $0 != " " }) else { return "" }
        return String(self[...last])
    }
}
