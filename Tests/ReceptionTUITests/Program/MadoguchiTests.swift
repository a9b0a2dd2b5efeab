import Testing

@testable import ReceptionTUI

/// The command line as a whole.
struct MadoguchiTests {
    @Test func anUnknownCommandIsNamedWithTheNearest() throws {
        let japanese = try BuiltProgram(["pepole"])
        #expect(japanese.status == 64)
        #expect(japanese.output.contains("「pepole」") && japanese.output.contains("people"))
        let english = try BuiltProgram(["--seed", "7", "chekc"], environment: ["LANG": "en_US.UTF-8"])
        #expect(english.status == 64)
        #expect(english.output.contains("'chekc'") && english.output.contains("'check'"))
    }

    @Test(
        "Only a word that should be a command counts as one",
        arguments: [
            (["people", "--json"], nil), (["--home", "people", "chekc"], "chekc"), (["--plain"], nil),
            (["--lang", "en"], nil), (["help"], nil), ([], nil),
        ] as [([String], String?)])
    func unknown(words: [String], word: String?) {
        #expect(Program.unknownCommand(in: words) == word)
    }

    @Test("A usage error ends with 64", arguments: [["people", "--jsno"], ["--today", "soon", "people"], ["play"]])
    func usage(words: [String]) throws {
        let run = try BuiltProgram(words)
        #expect(run.status == 64)
        #expect(!run.output.isEmpty)
    }

    @Test func helpIsNoError() throws {
        let run = try BuiltProgram(["--help"])
        #expect(run.status == 0)
        for command in Madoguchi.configuration.subcommands {
            #expect(run.output.contains(try #require(command.configuration.commandName)))
        }
    }

    @Test func aLocaleWithoutUTF8IsNoHindranceToCommands() throws {
        let run = try BuiltProgram(["people"], environment: ["LANG": "C"])
        #expect(run.status == 0)
        #expect(run.output.contains("国保"))
    }
}
