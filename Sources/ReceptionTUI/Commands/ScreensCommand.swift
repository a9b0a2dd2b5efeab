import ArgumentParser
import Basics
import ReceptionDesk
import Screens

/// `madoguchi screens`: for trainers who reword pictures.
struct ScreensCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "screens", abstract: "Checks and shows the pictures.",
        subcommands: [Check.self, Show.self])

    @ParentCommand var parent: Madoguchi

    /// `screens check`
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Checks every picture and message file; names file, line and column of each mistake.")

        @ParentCommand var screens: ScreensCommand

        func run() throws {
            let globals = screens.parent.globals
            var library = try Library(DataFiles(globals))
            let mistakes = try library.reloadScreens()
            guard mistakes.isEmpty else { throw Failure(TextFileErrors(mistakes)) }
            let count = library.pictures.names.count
            Output.line(
                Bilingual(
                    ja: "画面 \(count)枚（日本語・英語）とメッセージに誤りはありません。",
                    en: "\(count) screens in both languages and the messages are all right.")[globals.language])
        }
    }

    /// `screens show NAME`
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Prints a screen as text, filled in for a person.")

        @ParentCommand var screens: ScreensCommand
        @Argument(help: "Name of the screen, such as result.") var name: String
        @Option(help: "Language of the screen: ja or en.") var lang: Language?
        @Option(help: "The person whose values are shown (see madoguchi people).") var people = "kunren-hanako"

        func run() throws {
            let globals = screens.parent.globals
            let day = try globals.counterNow().day
            var library = try Library(DataFiles(globals))
            let mistakes = try library.reloadScreens()
            let language = lang ?? globals.language
            guard let screen = ScreenName(rawValue: name) else {
                let nearest = NearestName.of(name, among: ScreenName.allCases.map(\.rawValue))
                throw Failure(
                    .badData, ja: "画面 \(name) はありません。近いもの: \(nearest)",
                    en: "There is no screen \(name); the nearest is \(nearest).")
            }
            guard let picture = library.pictures[name, language] else { throw Failure(TextFileErrors(mistakes)) }
            let session = try ScreenSample.session(
                showing: screen, person: people, library: library, now: Moment(day: day, second: 0),
                language: language,
                seed: globals.seed)
            // What is printed may end up in a file, and no photo may.
            let fields = session.desk.fields(library.wording).withoutPhotos()
            Output.line(picture.draw(fields).text)
            for mistake in mistakes { Output.error(mistake.text(in: language)) }
        }
    }
}
