import ArgumentParser
import Basics
import Foundation
import ReceiptSystem
import ReceptionDesk

/// `madoguchi receipt claims`
struct ReceiptClaimsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claims",
        abstract: "Writes the month's claims to one review body as a claim file (UKE).",
        discussion: """
            Without --out the file is RECEIPTC.UKE, of a pharmacy RECEIPTY.UKE, in the current folder; --out - writes it to \
            standard output. A file that is there is left alone unless --force is given.
            Example: madoguchi receipt claims --month 2024-06 --payer shaho --out shaho.uke
            """)

    @ParentCommand var parent: ReceiptCommand
    @Option(help: "The month of treatment, as YYYY-MM. It must have ended.") var month: String
    @Option(help: "kokuho: NHI and 75 and over. shaho: everybody else.") var payer: ReviewBody = .kokuho
    @Option(help: "The file to write, or - for standard output.", completion: .file()) var out: String?
    @Flag(help: "Replaces a file that is there.") var force = false
    @Option(help: "Whose claims they are: clinic, hospital or pharmacy.") var site = "clinic"

    func run() throws {
        let globals = parent.parent.globals
        let month = try ReceiptMonth.past(month, on: try globals.counterNow().day)
        let folder = try ReceiptFolder.open(globals)
        let (institution, kind) = try folder.library.site(site).claimingInstitution()
        let content = try folder.month(month)
        let (claims, unclaimable) = content.claims(of: content.visits)
        let file = ClaimFile(claims, to: payer, by: institution, kind: kind, month: month)
        let language = globals.language
        if let warning = ReceiptClaimsCommand.notes(file, unclaimable) { Output.error(warning[language]) }
        if out == "-" {
            try FileHandle.standardOutput.write(contentsOf: Data(file.bytes))
            return
        }
        let path = out ?? kind.fileName
        try NewFile.write(file.bytes, to: path, replacing: force)
        let text = Bilingual(
            ja: "\(path): \(file.body.name.ja)あて \(kind.name.ja) \(file.claims)件 \(file.points.grouped)点（訓練用（架空））",
            en:
                "\(path): \(file.claims) \(kind.name.en) claims, \(file.points.grouped) points, to the \(file.body.name.en) "
                + "(training, fictional)")
        Output.line(text[language])
    }

    /// What was not written as it was; nil where there is nothing to say.
    private static func notes(_ file: ClaimFile, _ unclaimable: [String]) -> Bilingual? {
        var ja: [String] = []
        var en: [String] = []
        if file.replaced > 0 {
            ja.append("Windows-31Jにない文字 \(file.replaced)字を●にしました")
            en.append("\(file.replaced) characters that Windows-31J lacks are written as ●")
        }
        if file.cut > 0 {
            ja.append("項目の長さを超えた文字列 \(file.cut)件を切りました")
            en.append("\(file.cut) texts were cut to the length of their column")
        }
        if !unclaimable.isEmpty {
            ja.append("保険者番号が正しくないため請求できないカルテ: \(unclaimable.joined(separator: "・"))")
            en.append(
                "charts that cannot be claimed for want of a valid insurer: \(unclaimable.joined(separator: ", "))")
        }
        return ja.isEmpty ? nil : Bilingual(ja: ja.joined(separator: "\n"), en: en.joined(separator: "\n"))
    }
}

extension ReviewBody: ExpressibleByArgument {}

/// Writes a file that is either whole or not there: beside its place, flushed, and then renamed.
enum NewFile {
    static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(Failure) {
        if !replacing, FileManager.default.fileExists(atPath: path) {
            throw Failure(
                .usage, ja: "\(path) はすでにあります。上書きするなら --force、別の名前にするなら --out を付けてください。",
                en: "\(path) is there already. Add --force to replace it, or name another file with --out.")
        }
        let partial = path + ".partial"
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: partial))
            let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: partial))
            try handle.synchronize()
            try handle.close()
        } catch {
            throw failure(path)
        }
        guard rename(partial, path) == 0 else {
            unlink(partial)
            throw failure(path)
        }
    }

    private static func failure(_ path: String) -> Failure {
        Failure(
            .io, ja: "\(path) に書けません。フォルダーの有無・権限・空き容量を確かめてください。",
            en: "\(path) cannot be written. Check that its folder exists, permissions and free space.")
    }
}
