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

    @Test func `announced tables are taken on request alone`() throws {
        #expect(try GlobalOptions.parse([]).tables == .inForce)
        #expect(try GlobalOptions.parse(["--provisional"]).tables == .provisional)
    }

    @Test func todayIsTheDayAskedFor() throws {
        #expect(try GlobalOptions.parse(["--today", "2021-03-15"]).counterNow().day == Day("2021-03-15"))
    }

    @Test("The days that can be simulated begin and end", arguments: ["2021-03-01", "2099-12-31"])
    func borderDay(day: String) throws {
        #expect(try GlobalOptions.parse(["--today", day]).counterNow().day == Day(day))
    }

    @Test(
        "What is no day, or none that can be simulated, is a usage error",
        arguments: ["2021-02-30", "2021-02-28", "2100-01-01", "tomorrow", ""])
    func refusedDay(day: String) throws {
        let options = try GlobalOptions.parse(["--today", day])
        let failure = #expect(throws: Failure.self) { try options.counterNow() }
        #expect(failure?.status == .usage)
        #expect(failure?.message.en.contains("--today") == true)
    }

    @Test(
        "What is no seed or language is refused", arguments: [["--seed", "x"], ["--lang", "fr"]])
    func refused(words: [String]) {
        #expect(throws: (any Error).self) { try GlobalOptions.parse(words) }
    }
}
