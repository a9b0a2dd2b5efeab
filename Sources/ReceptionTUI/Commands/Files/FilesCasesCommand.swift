import ArgumentParser
import Basics
import CheckFiles
import Eligibility
import Foundation
import ReceptionDesk

/// `madoguchi files cases`: files for the release test of a receipt computer.
struct FilesCasesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cases",
        abstract: "Writes a numbered catalogue of face files, with an index of what to make of each.",
        discussion: """
            Validity, limit class, burden ratio, ●, padding, kana, order, optional items, two records for one person: each \
            value by itself, then every pair of values. index.txt says what each is for. The same seed and clock give the \
            same bytes.
            Exit 0 when written, 74 when the folder cannot be. A folder with files in it is refused with 74.
            Example: madoguchi files cases --out cases --seed 7 --clock "2026-11-24 09:00"
            """)

    @ParentCommand var files: FilesCommand
    @Option(name: .customLong("out"), help: "The folder, made if it is missing.", completion: .directory)
    var folder: String
    @Option(help: "Seed of the pairs and of shuffled orders. Default: that of the program.") var seed: UInt64?
    @Option(help: "The time of the files, as \"YYYY-MM-DD HH:MM\". Default: 09:00 of today, or of --today.")
    var clock: String?
    @Option(help: "Institution code. Default: the clinic's.") var institution: String?
    @Option(help: "Charset of the files: utf8 or cp932. Default: the clinic's.") var charset: FileCharset?

    func run() throws {
        let globals = files.parent.globals
        let site = try Library(DataFiles(screens: globals.screens)).site("clinic")
        let code = try institution.map(FileCounter.institution) ?? site.code
        let moment =
            if let clock {
                try FileCounter.moment(clock)
            } else {
                // A fixed hour, so that a day alone gives the same bytes.
                Moment(day: try globals.counterNow().day, second: 9 * 3600)
            }
        let catalogue = CaseCatalogue(
            seed: seed ?? globals.seed, clock: moment, institution: code,
            charset: charset ?? FileCharset(site.charset))
        try write(catalogue)
        Output.line(
            Bilingual(
                ja: "\(folder) に \(catalogue.cases.count) 件と index.txt を書きました。",
                en: "Wrote \(catalogue.cases.count) cases and index.txt into \(folder).")[globals.language])
    }

    private func write(_ catalogue: CaseCatalogue) throws(Failure) {
        let target = URL(filePath: folder, directoryHint: .isDirectory)
        do {
            try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
            // Leftovers of another catalogue would be taken for cases.
            let held = try FileManager.default.contentsOfDirectory(atPath: target.path(percentEncoded: false))
            guard held.isEmpty else {
                throw Failure(
                    .io, ja: "\(folder) は空ではありません。空のフォルダーを指定してください。",
                    en: "\(folder) is not empty; name an empty folder.")
            }
            for one in catalogue.cases { try Data(one.bytes).write(to: target.appending(path: one.fileName)) }
            // Last, so that a folder with an index is whole.
            try Data(catalogue.index.utf8).write(to: target.appending(path: "index.txt"))
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure(
                .io, ja: "\(folder) に書けません。権限と空き容量を確かめてください。",
                en: "\(folder) cannot be written; check permissions and space.")
        }
    }
}
