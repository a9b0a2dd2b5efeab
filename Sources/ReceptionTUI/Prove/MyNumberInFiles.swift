import Basics
import Eligibility

/// My Number lies in the insurers' own files and in the entrusted compartment, and in no other file of the data folder:
/// not at the centre, not at the clinic, not in what crossed the line.
struct MyNumberInFiles {
    let files: HomeFiles
    let search: MyNumberSearch

    /// Whose files may hold it. [found: the minutes; the registration compartment is the entrusted one]
    static let allowed: Set = [
        "municipal.db", "employers.db", "prefecture.db", "federation.db", "entrusted.db",
    ]

    /// Databases with their journals, in the folder itself or in one where a new city waits.
    static func isAllowed(_ name: String) -> Bool {
        let parts = name.split(separator: "/").map(String.init)
        guard parts.count == 1 || (parts.count == 2 && HomePermissions.folders.contains(parts[0])) else { return false }
        let suffixes = ["", "-wal", "-shm", "-journal"]
        return allowed.contains { file in suffixes.contains { parts[parts.count - 1] == file + $0 } }
    }

    func proof() throws(Failure) -> Proof {
        var bytes = 0
        var found: [Bilingual] = []
        let searched = files.names.filter { !MyNumberInFiles.isAllowed($0) }
        for name in searched {
            var count = 0
            let path = "\(files.folder)/\(name)"
            let database = name.hasSuffix(".db") ? DatabaseValues(path: path) : nil
            let isPages = database != nil || name.hasSuffix("-wal") || name.hasSuffix("-journal")
            bytes += try files.read(name, overlap: MyNumberSearch.longest - 1) { bytes, seen in
                count += search.occurrences(in: bytes, isPages: isPages, after: seen)
            }
            do throws(StoreProblem) {
                // What stands alone in a page is found in both ways.
                if let database { count = max(count, try database.occurrences(of: search)) }
            } catch {
                throw Failure(error, file: path)
            }
            if count > 0 {
                found.append(
                    Bilingual(
                        ja: "\(name): マイナンバーが \(count)か所",
                        en: "\(name): My Number in \(count == 1 ? "1 place" : "\(count) places")"))
            }
        }
        return Proof(
            claim: .myNumberInFiles,
            looked: Bilingual(
                ja:
                    "\(search.count)人の番号、\(searched.count)ファイル、\(bytes)バイト。番号をもてる \(files.names.count - searched.count)ファイルを除く",
                en: "\(search.count) numbers in \(searched.count) files, \(bytes) bytes; not in the "
                    + "\(files.names.count - searched.count) files that may hold them"),
            found: search.count == 0 ? [Proof.nothingToLookFor] : found)
    }
}
