import Basics

/// Why the window cannot open on this terminal.
enum TerminalRefusal: Error, Hashable, Sendable {
    enum Stream: Sendable { case input, output }

    /// A stream is a file or a pipe.
    case notATerminal(Stream)
    /// The locale that `variable` (LC_ALL, LC_CTYPE or LANG) names is not installed.
    case localeMissing(variable: String, value: String)
    /// The locale writes another encoding; `codeset` is the C library's name for it.
    case notUTF8(variable: String, value: String, codeset: String)
    /// TERM is empty or names a type that nobody has described here.
    case unknownType(String)
    /// A type that cannot place its cursor, such as `dumb`.
    case cannotPlaceCursor(String)
    case tooSmall(columns: Int, rows: Int)

    /// What is the matter and what to do about it. Where Japanese may not be readable, ASCII comes first.
    func message(in language: Language) -> String {
        let text = self.text
        switch self {
        case .localeMissing, .notUTF8: return language == .ja ? "\(text.en)\n\(text.ja)" : text.en
        case .notATerminal, .unknownType, .cannotPlaceCursor, .tooSmall: return text[language]
        }
    }

    private var text: Bilingual {
        switch self {
        case .notATerminal(let stream):
            Bilingual(
                ja: "\(stream == .input ? "標準入力" : "標準出力")が端末ではありません。画面は端末で開いてください。"
                    + "端末なしで使うには madoguchi --plain または madoguchi check を使います。",
                en: "The standard \(stream == .input ? "input" : "output") is not a terminal, which the window needs. "
                    + "Without one, use madoguchi --plain or madoguchi check.")
        case .localeMissing(let variable, let value):
            Bilingual(
                ja: "ロケール \(value)（\(variable)）は入っていません。\(variable)=C.UTF-8 madoguchi で開いてください。",
                en: "The locale \(value) (\(variable)) is not installed. Start with: \(variable)=C.UTF-8 madoguchi")
        case .notUTF8(let variable, let value, let codeset):
            Bilingual(
                ja: "ロケール \(Self.shown(value))（\(variable)）の文字コードは \(codeset) です。UTF-8が必要です。"
                    + "\(variable)=C.UTF-8 madoguchi で開いてください。",
                en:
                    "The locale \(Self.shown(value)) (\(variable)) has the encoding \(codeset); the window needs UTF-8. "
                    + "Start with: \(variable)=C.UTF-8 madoguchi")
        case .unknownType(let name) where name.isEmpty:
            Bilingual(
                ja: "端末の種類（TERM）がわかりません。TERM=xterm-256color madoguchi で開いてください。",
                en: "The type of the terminal (TERM) is not set. Start with: TERM=xterm-256color madoguchi")
        case .unknownType(let name):
            Bilingual(
                ja: "端末の種類 \(name)（TERM）の定義がありません。TERM=xterm-256color madoguchi で開くか、"
                    + "パッケージ ncurses-term を入れてください。",
                en: "The terminal type \(name) (TERM) is not described on this computer. Start with: "
                    + "TERM=xterm-256color madoguchi, or install the package ncurses-term.")
        case .cannotPlaceCursor(let name):
            Bilingual(
                ja: "端末の種類 \(name)（TERM）では画面を描けません。TERM=xterm-256color madoguchi で開くか、"
                    + "madoguchi --plain を使ってください。",
                en: "A terminal of the type \(name) (TERM) cannot show a screen. Start with: "
                    + "TERM=xterm-256color madoguchi, or use madoguchi --plain.")
        case .tooSmall(let columns, let rows):
            Bilingual(
                ja: "端末の大きさは \(columns)x\(rows) です。80x24以上に広げてから開いてください。",
                en: "The terminal is \(columns)x\(rows). Enlarge it to 80x24 or more, then start again.")
        }
    }

    /// A locale that nobody has set is the C library's own.
    private static func shown(_ value: String) -> String { value.isEmpty ? "C" : value }
}
