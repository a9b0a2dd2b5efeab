import Basics
import CardReaderSim
import Foundation
import ReceptionDesk
import Screens

/// Everything read at run time: pictures, messages, people, insurers and sites.
struct Library {
    let files: DataFiles
    private(set) var pictures = PictureSet()
    private(set) var messages = MessageSet()
    let insurers: InsurerList
    let roster: PersonRoster

    /// - Throws: a failure that names every mistake in the files of people and insurers.
    init(_ files: DataFiles) throws(Failure) {
        self.files = files
        let insurerText = try DataFiles.text(of: files.insurers)
        let personTexts = try DataFiles.personTexts(in: files.people)
        do throws(TextFileErrors) {
            insurers = try InsurerList(insurerText, file: files.insurers.lastPathComponent)
            roster = try PersonRoster(files: personTexts, insurers: insurers)
        } catch {
            throw Failure(error)
        }
    }

    /// Reads pictures and messages anew. A bad file leaves the last good one in place.
    ///
    /// - Returns: every mistake found, in the files and between them.
    mutating func reloadScreens() throws(Failure) -> [TextFileError] {
        let texts = try DataFiles.texts(in: files.screens).map { ScreenFile(name: $0.name, text: $0.text) }
        let mistakes = pictures.reload(texts) + messages.reload(texts)
        return mistakes + contractErrors
    }

    /// Pictures and messages against what the desk supplies and needs.
    private var contractErrors: [TextFileError] {
        let missing = ScreenName.allCases.filter {
            pictures[$0.rawValue, .ja] == nil && pictures[$0.rawValue, .en] == nil
        }
        return pictures.contractErrors(supplied: Set(FieldName.allCases.map(\.rawValue)))
            + messages.contractErrors(needed: Set(MessageCode.allCases.filter { $0 != .blank }.map(\.rawValue)))
            + missing.map {
                TextFileError(
                    file: "\($0.rawValue).ja.txt", line: 1,
                    Bilingual(ja: "この画面のファイルがありません", en: "there is no file for this screen"))
            }
    }

    var wording: Wording { Wording(messages) }

    /// The profile of a site in `scenarios/sites`.
    func site(_ name: String) throws(Failure) -> Site {
        let folder = files.scenarios.appendingPathComponent("sites")
        let texts = try DataFiles.texts(in: folder)
        guard let found = texts.first(where: { $0.name == name + ".txt" }) else {
            let names = texts.map { String($0.name.dropLast(4)) }
            throw Failure(
                .badData, ja: "医療機関の設定 \(name) がありません（\(names.joined(separator: ", "))）。",
                en: "There is no site \(name) (\(names.joined(separator: ", "))).")
        }
        do {
            return try SiteFile.site(of: found.text, file: found.name)
        } catch {
            throw Failure(error)
        }
    }

    /// The fixed key pairs of exercises, read when somebody needs them.
    func trainingKeys() throws(Failure) -> TrainingKeys {
        let file = files.scenarios.appendingPathComponent("training-keys.pem")
        let text = try DataFiles.text(of: file)
        do throws(TextFileErrors) {
            return try TrainingKeys(parsing: text, file: file.lastPathComponent)
        } catch {
            throw Failure(error)
        }
    }

    /// Scenario files by path: `desk/…`, `review/…`.
    func scenarioFiles() throws(Failure) -> [URL] {
        var files: [URL] = []
        for name in ["desk", "review"] {
            let folder = self.files.scenarios.appendingPathComponent(name)
            files += try DataFiles.texts(in: folder).map { folder.appendingPathComponent($0.name) }
        }
        return files
    }

    /// The text of a scenario file, named by its path or by its place in the folder of scenarios.
    func scenarioText(_ file: String) throws(Failure) -> String {
        let candidates = [URL(fileURLWithPath: file), files.scenarios.appendingPathComponent(file)]
        let url = candidates.first { FileManager.default.fileExists(atPath: $0.path) } ?? candidates[0]
        return try DataFiles.text(of: url)
    }

    /// A scenario from its text; `file` is how the user named it.
    func scenario(_ text: String, file: String) throws(Failure) -> Scenario {
        do {
            return try Scenario(parsing: text, file: file)
        } catch {
            throw Failure(error)
        }
    }

    func scenario(_ file: String) throws(Failure) -> Scenario { try scenario(scenarioText(file), file: file) }
}
