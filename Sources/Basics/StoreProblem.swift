/// Why a database file cannot be used as the store it was opened for, or did not do what was asked.
public enum StoreProblem: Error, Hashable, Sendable {
    /// A database, but not the one expected; the number is its application_id.
    case foreign(applicationID: Int)
    /// Made by a later version of this program.
    case newer(found: Int, known: Int)
    case notADatabase
    case damaged
    /// A change of somebody whom nothing has introduced to the register.
    case unknownPerson(code: String)
    /// SQLite refused; `code` is its extended result code.
    case failed(code: Int, message: String)

    public var text: Bilingual {
        switch self {
        case .foreign(let applicationID):
            Bilingual(
                ja: "このファイルは求められたデータベースではありません（application_id \(applicationID)）。別のファイルを指定してください。",
                en: "This file is not the database expected here (application_id \(applicationID)); name another file.")
        case .newer(let found, let known):
            Bilingual(
                ja: "データベースの版（\(found)）がこのプログラム（\(known)まで）より新しいです。プログラムを更新してください。",
                en: "The database has version \(found), this program knows up to \(known); update the program.")
        case .notADatabase:
            Bilingual(
                ja: "このファイルはデータベースではありません。別のファイルを指定してください。",
                en: "This file is not a database; name another file.")
        case .damaged:
            Bilingual(
                ja: "データベースが壊れています。控えから戻すか、作り直してください。",
                en: "The database is damaged; restore it from a copy or make it again.")
        case .unknownPerson(let code):
            Bilingual(
                ja: "紐付番号 \(code) の人は登録されていません。先に氏名と生年月日を登録してください。",
                en: "Nobody is registered under the code \(code); register name and birth date first.")
        case .failed(let code, let message):
            Bilingual(
                ja: "データベースの処理ができませんでした（\(code): \(message)）。空き容量と書き込み権限を確かめてください。",
                en: "The database refused (\(code): \(message)); check free space and write permission.")
        }
    }
}
