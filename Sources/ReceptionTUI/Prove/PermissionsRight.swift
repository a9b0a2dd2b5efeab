import Basics
import Foundation

/// The folder and what the program made in it are open to their owner and to nobody else.
struct PermissionsRight {
    let home: Home
    let files: HomeFiles

    func proof() -> Proof {
        let own = files.names.filter(PermissionsRight.isOurs)
        let wide = Set(HomePermissions(home: home).wide + own.filter(isWide)).sorted()
        return Proof(
            claim: .permissions,
            looked: Bilingual(
                ja: "フォルダーとプログラムが作った \(own.count)ファイル", en: "the folder and \(own.count) files that the program made"),
            found: wide.map { name in
                let path = name == "." ? home.folder.path : name
                return Bilingual(
                    ja: "\(path): ほかの利用者が開けます（\(mode(name))）", en: "\(path): others may open it (\(mode(name)))")
            })
    }

    /// By its name: databases with their journals, what stands beside them, and what a window leaves while it runs.
    static func isOurs(_ name: String) -> Bool {
        let file = String(name.split(separator: "/").last ?? "")
        let databases = HomePermissions.databases.flatMap { base in ["", "-wal", "-shm", "-journal"].map { base + $0 } }
        return databases.contains(file) || HomePermissions.otherFiles.contains(file) || file.hasSuffix(".anchor")
            || file == ".anchors" || file.hasPrefix(".window-")
    }

    private func isWide(_ name: String) -> Bool {
        var status = stat()
        return stat(home.path(name), &status) == 0 && status.st_mode & 0o077 != 0
    }

    private func mode(_ name: String) -> String {
        var status = stat()
        guard stat(home.path(name), &status) == 0 else { return "-" }
        return "0" + String(status.st_mode & 0o777, radix: 8)
    }
}
