import ArgumentParser
import Basics
import CheckFiles
import Eligibility
import Foundation
import ReceptionDesk

/// `madoguchi files watch`: plays the terminal for a receipt computer that asks by file.
struct FilesWatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Answers the requests of a folder, until it is told to stop (Ctrl-C).",
        discussion: """
            The folder gets req/, res/ and face/, and beside them working/ and rejected/. Each request is answered once,
            also across a stop. A line is printed for each: taken, done, milliseconds, request, answer, what became of it.
            Exit 0 when told to stop, 69 when somebody else watches the folder, 74 when it cannot be used.
            """)

    @ParentCommand var files: FilesCommand
    @Argument(help: "The folder shared with the receipt computer.", completion: .directory) var folder: String
    @Option(help: "Whose counter it is: clinic, hospital or pharmacy.") var site = "clinic"
    @Option(help: "Institution code, ten digits with a valid check digit. Default: the site's.") var institution:
        String?
    @Option(help: "Charset of answers: utf8 or cp932. Default: the site's.") var charset: FileCharset?
    @OptionGroup var faultOptions: FaultOptions
    @Option(help: "A clock that stands, as \"YYYY-MM-DD HH:MM\". Default: the machine's.") var clock: String?
    @Option(help: "Seed of what faults do by chance. Default: that of the program.") var seed: UInt64?
    @Flag(help: "Write answers where they are read, for receipt computers that notice changes only.")
    var writeInPlace = false
    @Option(help: "Add the lines to this file, too.", completion: .file()) var log: String?

    func run() throws {
        StopSignal.watch()
        var globals = files.parent.globals
        globals.seed = seed ?? globals.seed
        let opened = try FileCounter(
            globals: globals, site: site, institution: institution, charset: charset, clock: clock)
        try faultOptions.arm(in: opened.session)
        let start = ContinuousClock.now
        let standing = opened.standingClock
        let (asked, language) = (globals, globals.language)
        let watch = FileWatch(
            folder: SharedFolder(FilesWatchCommand.absolute(folder), writesInPlace: writeInPlace),
            answering: opened.answering, log: try PairLog(log),
            time: FileWatch.Time(
                now: { standing ?? (try? asked.counterNow()) ?? WallClock.now },
                milliseconds: { start.duration(to: .now).wholeMilliseconds }, stands: standing != nil))
        watch.say = { Output.error($0[language]) }
        watch.isToldToStop = { StopSignal.isTold }
        try watch.begin()
        Output.error(
            Bilingual(
                ja: "\(folder) を見ています（\(opened.answering.clerk.asker.institution)）。Ctrl-C で終わります。",
                en: "Watching \(folder) as \(opened.answering.clerk.asker.institution). Ctrl-C ends it.")[language])
        while !StopSignal.isTold {
            try watch.turn()
            // Polling, since a shared folder tells nobody of changes. A signal ends the wait.
            poll(nil, 0, FilesWatchCommand.pollMilliseconds)
        }
    }

    /// Two looks that agree and the answer are then done well within a second.
    private static let pollMilliseconds: Int32 = 150

    /// One name for one folder, also for the journal.
    static func absolute(_ folder: String) -> String {
        URL(fileURLWithPath: folder).standardizedFileURL.resolvingSymlinksInPath().path
    }
}

extension FileCharset: ExpressibleByArgument {}
