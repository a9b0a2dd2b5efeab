import Basics
import Testing

@testable import ReceptionTUI

struct TerminalRefusalTests {
    private static let all: [TerminalRefusal] = [
        .notATerminal(.input), .notATerminal(.output), .localeMissing(variable: "LANG", value: "ja_JP.UTF-8"),
        .notUTF8(variable: "LC_ALL", value: "C", codeset: "ANSI_X3.4-1968"), .unknownType("nonsense"), .unknownType(""),
        .cannotPlaceCursor("dumb"), .tooSmall(columns: 60, rows: 20),
    ]

    @Test("English messages are ASCII", arguments: all)
    func english(refusal: TerminalRefusal) {
        #expect(refusal.message(in: .en).allSatisfy { $0.isASCII })
        #expect(refusal.message(in: .ja) != refusal.message(in: .en))
    }

    @Test("Every message names a remedy", arguments: all)
    func remedy(refusal: TerminalRefusal) {
        for language in Language.allCases {
            let message = refusal.message(in: language)
            #expect(message.contains("madoguchi") || message.contains("80x24"))
        }
    }

    @Test func aMessageAboutTheLocaleBeginsInASCII() {
        let lines = TerminalRefusal.notUTF8(variable: "LANG", value: "", codeset: "ANSI_X3.4-1968").message(in: .ja)
            .split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].allSatisfy { $0.isASCII })
        #expect(lines[0].hasSuffix("LANG=C.UTF-8 madoguchi"))
    }

    @Test func theVariableThatIsToBlameIsTheOneToSet() {
        let refusal = TerminalRefusal.notUTF8(variable: "LC_ALL", value: "C", codeset: "ANSI_X3.4-1968")
        #expect(refusal.message(in: .en).contains("LC_ALL=C.UTF-8 madoguchi"))
    }
}
