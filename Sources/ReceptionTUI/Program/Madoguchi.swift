import ArgumentParser
import Basics
import Foundation
import ReceptionDesk

/// The program. Without a command it opens the window.
struct Madoguchi: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "madoguchi",
        abstract:
            "窓口: a clinic's reception window for online eligibility verification. 訓練用（架空）: all people are fictional.",
        discussion: "Without a command the window opens: free practice with the people of scenarios/people.",
        subcommands: [
            WindowCommand.self, PlayCommand.self, TestCommand.self, PeopleCommand.self, CheckCommand.self,
            CardsCommand.self, RulesCommand.self, ScreensCommand.self, CityCommand.self, FacesCommand.self,
            ReceiptCommand.self, LogCommand.self, OperatorsCommand.self, FilesCommand.self, HoldCommand.self,
            FieldsCommand.self, DoctorCommand.self,
        ],
        defaultSubcommand: WindowCommand.self)

    @OptionGroup var globals: GlobalOptions
}

@main
enum Program {
    static func main() {
        Terminal.keepMemory()
        // Files are for their owner alone, whatever the shell's mask is.
        umask(0o077)
        let words = Array(CommandLine.arguments.dropFirst())
        do {
            var command = try Madoguchi.parseAsRoot(words)
            try command.run()
        } catch let failure as Failure {
            Output.error(failure.message[Program.language(of: words)])
            exit(failure.status.rawValue)
        } catch let end as ExitCode {
            exit(end.rawValue)
        } catch {
            end(with: error, words: words)
        }
    }

    /// What the argument parser has to say: help and versions go out and are fine, all else is a usage error.
    private static func end(with error: any Error, words: [String]) -> Never {
        let status = Madoguchi.exitCode(for: error)
        if status == .success { Madoguchi.exit(withError: error) }
        if let unknown = unknownCommand(in: words) {
            let names = Madoguchi.configuration.subcommands.map { $0._commandName }
            let nearest = NearestName.of(unknown, among: names)
            let message = Bilingual(
                ja: "「\(unknown)」というコマンドはありません。近いもの: \(nearest)。一覧は madoguchi --help で見られます。",
                en: "There is no command '\(unknown)'; the nearest is '\(nearest)'. madoguchi --help lists them.")
            Output.error(message[language(of: words)])
        } else {
            Output.error(Madoguchi.fullMessage(for: error))
        }
        exit(Status.usage.rawValue)
    }

    /// The first word that is neither an option nor an option's value and names no command.
    static func unknownCommand(in words: [String]) -> String? {
        let names = Set(Madoguchi.configuration.subcommands.map { $0._commandName } + ["help"])
        let valued: Set<String> = ["--home", "--lang", "--today", "--seed", "--screens", "--files"]
        var rest = words[...]
        while let word = rest.popFirst() {
            if valued.contains(word) {
                rest = rest.dropFirst()
            } else if !word.hasPrefix("-") {
                return names.contains(word) ? nil : word
            }
        }
        return nil
    }

    /// The language of messages before the arguments have been understood.
    static func language(of words: [String]) -> Language {
        for (index, word) in words.enumerated() {
            if word == "--lang", index + 1 < words.count, let language = Language(rawValue: words[index + 1]) {
                return language
            }
            if word.hasPrefix("--lang="), let language = Language(rawValue: String(word.dropFirst(7))) {
                return language
            }
        }
        return GlobalOptions.language(of: ProcessInfo.processInfo.environment)
    }
}
