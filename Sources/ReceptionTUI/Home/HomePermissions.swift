import Basics
import Eligibility
import Foundation

/// Who may open the data folder and what the program made in it: its owner, and nobody else.
///
/// Files that are not the program's are none of its business. Bits are compared and access is not tried, so that it is the
/// same for an administrator, to whom every file is open.
struct HomePermissions {
    let home: Home
    /// Databases that this process has open, by name: they are ours though their mark may still stand in the journal alone.
    var opened: Set<String> = []

    /// The databases, in no order that matters.
    static let databases =
        CityStaging.names + ["receipt.db", "cards.db", "files.db", "terminal.db"]
    /// What is the program's by its name alone.
    static let otherFiles =
        [".lock", ".in-use", ".anchors", LineRecording.name] + LogName.allCases.map { "\($0.rawValue).anchor" }
        + LineKeysInHome.names
    /// Folders in which a new city waits, with the files in them.
    static let folders = ["city.partial", "city.ready"]

    /// Makes an empty folder the owner's alone; refuses one that has something in it and is open to others, and files of
    /// ours that are.
    func check() throws(Failure) {
        if isWide("."), (try? FileManager.default.contentsOfDirectory(atPath: home.folder.path))?.isEmpty == true {
            chmod(home.folder.path, 0o700)
        }
        if let problem { throw Failure(.io, problem) }
    }

    /// What is open to others, and the one command that mends it; nil where nothing is.
    var problem: Bilingual? {
        let wide = self.wide
        guard !wide.isEmpty else { return nil }
        let names = openFiles.joined(separator: ", ")
        let command = remedy(for: wide)
        return Bilingual(
            ja: "\(names) をほかの利用者が開けます。次の命令で直してください。\n\(command)",
            en: "Others may open \(names). Mend it with this command:\n\(command)")
    }

    /// As `wide`, with the folder by its path.
    var openFiles: [String] { wide.map { $0 == "." ? home.folder.path : $0 } }

    /// Names within the folder, and `.` for the folder itself.
    var wide: [String] {
        let ours = HomePermissions.databases.filter { opened.contains($0) || isOurDatabase($0) }.flatMap { name in
            ["", "-wal", "-shm", "-journal"].map { name + $0 }
        }
        let waiting = HomePermissions.folders.flatMap { folder in
            [folder] + HomePermissions.databases.map { "\(folder)/\($0)" }
        }
        return (["."] + HomePermissions.otherFiles + windows + ours + waiting).filter(isWide)
    }

    /// The locks of windows that run or ran: one file each, with the window's name.
    private var windows: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: home.folder.path)) ?? [])
            .filter { $0.hasPrefix(WindowsAlive.prefix) }.sorted()
    }

    /// One line for a shell, whatever is in the name of the folder; short enough to be copied.
    private func remedy(for wide: [String]) -> String {
        let folder = "'" + home.folder.path.replacing("'", with: #"'\''"#) + "'"
        if wide == ["."] { return "chmod 700 \(folder)" }
        guard wide.count <= 8 else { return "chmod -R go= \(folder)" }
        return "(cd \(folder) && chmod go= \(wide.joined(separator: " ")))"
    }

    private func isWide(_ name: String) -> Bool {
        var status = stat()
        return stat(home.path(name), &status) == 0 && status.st_mode & 0o077 != 0
    }

    /// With the mark of one of our databases, as SQLite keeps it in bytes 68 to 71.
    private func isOurDatabase(_ name: String) -> Bool {
        guard let file = try? FileHandle(forReadingFrom: URL(fileURLWithPath: home.path(name))) else { return false }
        defer { try? file.close() }
        guard let header = try? file.read(upToCount: 72), header.count == 72 else { return false }
        return header[68..<70].elementsEqual([0x4D, 0x47])
    }
}
