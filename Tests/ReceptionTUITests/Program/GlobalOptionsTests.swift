import Basics
import Testing

@testable import ReceptionTUI

struct GlobalOptionsTests {
    @Test(
        "Japanese, unless the locale begins with en",
        arguments: [
            ([:], Language.ja), (["LANG": "C"], .ja), (["LANG": "C.UTF-8"], .ja), (["LANG": "POSIX"], .ja),
            (["LANG": "ja_JP.UTF-8"], .ja), (["LANG": "de_DE.UTF-8"], .ja), (["LANG": "en_US.UTF-8"], .en),
            (["LANG": "en"], .en), (["LANG": "ja_JP.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"], .en),
            (["LANG": "en_US.UTF-8", "LC_ALL": "C.UTF-8"], .ja), (["LANG": "en_US.UTF-8", "LC_ALL": ""], .en),
        ] as [([String: String], Language)])
    func locale(environment: [String: String], language: Language) {
        #expect(GlobalOptions.language(of: environment) == language)
    }

    @Test("The option wins over the locale", arguments: Language.allCases)
    func option(language: Language) throws {
        #expect(try GlobalOptions.parse(["--lang", language.rawValue]).language == language)
    }

    @Test(
        "Messages speak the language before the arguments are understood",
        arguments: [["--lang", "en", "chek"], ["--home", "h", "--lang=en", "chek"]])
    func early(words: [String]) {
        #expect(Program.language(of: words) == .en)
    }

    @Test func todayIsTheDayAskedFor() throws {
        #expect(try GlobalOptions.parse(["--today", "2021-03-15"]).now.day == Day("2021-03-15"))
    }

    @Test(
        "What is no day, seed or language is refused",
        arguments: [["--today", "2021-02-30"], ["--seed", "x"], ["--lang", "fr"]])
    func refused(words: [String]) {
        #expect(throws: (any Error).self) { try GlobalOptions.parse(words) }
    }
}
