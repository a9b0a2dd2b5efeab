import Basics
import Foundation
import ReceptionDesk
import Screens

/// Where `screens/` and `scenarios/` are: the folder of the command line, the checkout the program was built in, or
/// `share/madoguchi` beside the installation.
struct DataFiles {
    let screens: URL
    let scenarios: URL
    /// The people's files: the program's own, or somebody's own.
    let people: URL
    /// The list of the insurers they may be insured with.
    let insurers: URL

    /// - Parameter people: the folder of people's files of a command that has an option for it.
    init(_ globals: GlobalOptions, people: String? = nil) throws(Failure) {
        try self.init(screens: globals.screens, people: people)
    }

    /// - Parameters:
    ///   - option: a folder of pictures to use instead of the program's own.
    ///   - peopleOption: a folder of people's files to use instead, with a list of insurers of its own where it has one.
    /// - Throws: a failure that lists the places looked in.
    init(screens option: String?, people peopleOption: String? = nil) throws(Failure) {
        let bases = DataFiles.bases
        func find(_ name: String) throws(Failure) -> URL {
            guard let found = bases.map({ $0.appendingPathComponent(name) }).first(where: DataFiles.isFolder) else {
                let looked = bases.map { "  " + $0.appendingPathComponent(name).path }.joined(separator: "\n")
                throw Failure(
                    .unavailable, ja: "フォルダー \(name) が見つかりません。探した場所：\n\(looked)",
                    en: "The folder \(name) was not found. Looked in:\n\(looked)")
            }
            return found
        }
        if let option {
            let folder = URL(fileURLWithPath: option)
            guard DataFiles.isFolder(folder) else {
                throw Failure(
                    .unavailable, ja: "画面のフォルダー \(option) がありません。--screens に有るフォルダーを指定してください。",
                    en: "There is no folder of screens at \(option). Name an existing folder with --screens.")
            }
            screens = folder
        } else {
            screens = try find("screens")
        }
        scenarios = try find("scenarios")
        let ownInsurers = scenarios.appendingPathComponent(DataFiles.insurersName)
        guard let peopleOption else {
            people = scenarios.appendingPathComponent("people")
            insurers = ownInsurers
            return
        }
        people = URL(fileURLWithPath: peopleOption)
        let texts = try DataFiles.personTexts(in: people)
        guard !texts.isEmpty else {
            throw Failure(
                .unavailable,
                ja: "人物のフォルダー \(peopleOption) がないか、人物のファイル（*.txt）がありません。--people に有るフォルダーを指定してください。",
                en:
                    "There is no folder \(peopleOption) with people's files (*.txt). Name an existing one with --people."
            )
        }
        let besides = people.appendingPathComponent(DataFiles.insurersName)
        insurers = FileManager.default.fileExists(atPath: besides.path) ? besides : ownInsurers
    }

    private static let insurersName = "insurers.txt"

    /// The people's files of a folder; a list of insurers among them is none.
    static func personTexts(in folder: URL) throws(Failure) -> [(name: String, text: String)] {
        try texts(in: folder).filter { $0.name != insurersName }
    }

    /// Folders that may hold the data files, best first. The checkout is found by walking up from the program itself,
    /// so that it may be moved or copied whole.
    private static var bases: [URL] {
        let program = (Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0]))
            .resolvingSymlinksInPath()
        var folder = program.deletingLastPathComponent()
        let share = folder.deletingLastPathComponent().appendingPathComponent("share/madoguchi")
        var checkouts: [URL] = []
        while folder.path != "/" {
            if FileManager.default.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) {
                checkouts.append(folder)
            }
            folder.deleteLastPathComponent()
        }
        return checkouts + [share]
    }

    private static func isFolder(_ url: URL) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// The text files of a folder by name, in alphabetical order; none where there is no such folder.
    static func texts(in folder: URL) throws(Failure) -> [(name: String, text: String)] {
        guard isFolder(folder) else { return [] }
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            return try names.filter { $0.hasSuffix(".txt") }.sorted().map { name in
                (name, try text(of: folder.appendingPathComponent(name)))
            }
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure(.io, ja: "\(folder.path) を読めません。", en: "\(folder.path) cannot be read.")
        }
    }

    /// One text file, as UTF-8 with bytes that are none replaced.
    static func text(of file: URL) throws(Failure) -> String {
        guard let data = FileManager.default.contents(atPath: file.path) else {
            throw Failure(
                .badData, ja: "ファイル \(file.path) を読めません。名前と権限を確かめてください。",
                en: "The file \(file.path) cannot be read. Check its name and permissions.")
        }
        return String(decoding: data, as: UTF8.self)
    }
}
