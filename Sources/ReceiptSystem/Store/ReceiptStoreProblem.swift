import Basics
import GRDB

/// Why a file cannot be used as the receipt computer's, or did not do what was asked.
public enum ReceiptStoreProblem: Error, Hashable, Sendable {
    /// A database, but not the receipt computer's; the number is its application_id.
    case foreign(applicationID: Int)
    /// Made by a later version of this program.
    case newer(found: Int, known: Int)
    case notADatabase
    case damaged
    /// SQLite refused; `code` is its extended result code.
    case failed(code: Int, message: String)
    /// A stored value is not one that this program writes.
    case unreadable(column: String, value: String)
    case unknownVisit(String)
    case unknownChart(String)
    /// The visit has no chart yet, so there is nobody to be charged.
    case visitWithoutChart(String)
    /// The chart holds no insurance to charge by.
    case chartWithoutInsurance(String)

    public var text: Bilingual {
        switch self {
        case .foreign(let applicationID):
            Bilingual(
                ja: "レセコンのデータベースではありません（application_id \(applicationID)）。別のファイルを指定してください。",
                en: "This is not the receipt computer's database (application_id \(applicationID)). Name another file.")
        case .newer(let found, let known):
            Bilingual(
                ja: "レセコンのデータベースの版 \(found) は新しすぎます（対応は \(known) まで）。プログラムを更新してください。",
                en:
                    "The receipt computer's database has version \(found), known are up to \(known). Update the program."
            )
        case .notADatabase:
            Bilingual(
                ja: "レセコンのファイルがデータベースではありません。別のファイルを指定してください。",
                en: "The receipt computer's file is not a database. Name another file.")
        case .damaged:
            Bilingual(
                ja: "レセコンのデータベースが壊れています。控えから戻してください。",
                en: "The receipt computer's database is damaged. Restore it from a copy.")
        case .failed(let code, let message):
            Bilingual(
                ja: "レセコンのデータベースに書けませんでした（\(code): \(message)）。空き容量と権限を確かめてください。",
                en: "The receipt computer's database refused (\(code): \(message)). Check free space and permissions.")
        case .unreadable(let column, let value):
            Bilingual(
                ja: "レセコンのデータベースの \(column) に読めない値があります: \(value)。控えから戻してください。",
                en:
                    "The receipt computer's database holds an unreadable value in \(column): \(value). Restore it from a copy."
            )
        case .unknownVisit(let visit):
            Bilingual(
                ja: "受付 \(visit) はありません。先に受付患者一覧へ登録してください。",
                en: "There is no visit \(visit). Enter it in the day's list first.")
        case .unknownChart(let chart):
            Bilingual(
                ja: "カルテ番号 \(chart) はありません。番号を確かめてください。",
                en: "There is no chart \(chart). Check the number.")
        case .visitWithoutChart(let visit):
            Bilingual(
                ja: "受付 \(visit) にはまだカルテがありません。先に資格情報を取り込むか、患者を登録してください。",
                en: "The visit \(visit) has no chart yet. Import an answer or register the patient first.")
        case .chartWithoutInsurance(let chart):
            Bilingual(
                ja: "カルテ \(chart) には保険がありません。先に資格情報を取り込むか、保険を入力してください。",
                en: "The chart \(chart) holds no insurance. Import an answer or enter an insurance first.")
        }
    }
}

extension ReceiptStoreProblem {
    /// Does `work` and says what SQLite refused in the terms of this type.
    static func translating<Result>(_ work: () throws -> Result) throws(ReceiptStoreProblem) -> Result {
        do {
            return try work()
        } catch let problem as ReceiptStoreProblem {
            throw problem
        } catch let error as DatabaseError {
            switch error.resultCode {
            case .SQLITE_NOTADB: throw .notADatabase
            case .SQLITE_CORRUPT: throw .damaged
            default: throw .failed(code: Int(error.extendedResultCode.rawValue), message: error.message ?? "")
            }
        } catch {
            throw .failed(code: 0, message: String(describing: error))
        }
    }
}
