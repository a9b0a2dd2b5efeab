import ArgumentParser
import Basics
import Foundation
import ReceiptSystem

/// `madoguchi receipt validate`
struct ReceiptValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Checks the structure of a claim file (UKE): records, columns, order, sums, check digits.",
        discussion: """
            Medical files (IR) and pharmacies' (YK), of at most 64 MiB. Each finding names record and column. Check digits of \
            public expense only warn. Codes are not looked up in masters. Not for DPC, dental care and visiting nurses.
            Exit 0 for a clean file, 65 for any finding, 74 for a file that cannot be read.
            """)

    @ParentCommand var parent: ReceiptCommand
    @Argument(help: "The file.", completion: .file()) var file: String
    @Flag(help: "As JSON.") var json = false

    func run() throws {
        let language = parent.parent.globals.language
        let report = ClaimFileCheck.report(on: try ReceiptValidateCommand.bytes(of: file))
        if json {
            try Output.json(CheckedClaimFile(report))
        } else {
            for finding in report.findings {
                let mark = finding.isWarning ? Bilingual(ja: "注意 ", en: "warning ")[language] : ""
                Output.line(mark + finding.text[language])
            }
            Output.line(CheckedClaimFile(report).summary(of: file)[language])
        }
        if !report.isClean { throw ExitCode(Status.badData.rawValue) }
    }

    /// No more than it takes to see that the file is too large.
    private static func bytes(of file: String) throws(Failure) -> [UInt8] {
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
            defer { try? handle.close() }
            return Array(try handle.read(upToCount: ClaimFileCheck.mostBytes + 1) ?? Data())
        } catch {
            throw Failure(
                .io, ja: "\(file) を読めません。名前と権限を確かめてください。",
                en: "\(file) cannot be read. Check its name and permissions.")
        }
    }
}

/// A checked file for programs.
struct CheckedClaimFile: Encodable {
    struct Finding: Encodable {
        let record: Int?
        let kind: String
        let column: Int?
        let code: String
        let warning: Bool
        let text: Bilingual
    }

    let kind: String?
    let records: Int
    let claims: Int
    let points: Int
    let clean: Bool
    let findings: [Finding]

    init(_ report: ClaimFileReport) {
        kind = report.kind?.rawValue
        records = report.records
        claims = report.claims
        points = report.points
        clean = report.isClean
        findings = report.findings.map {
            Finding(
                record: $0.record, kind: $0.kind, column: $0.column, code: $0.problem.code, warning: $0.isWarning,
                text: $0.text)
        }
    }

    func summary(of file: String) -> Bilingual {
        let errors = findings.count { !$0.warning }
        let warnings = findings.count - errors
        return Bilingual(
            ja: "\(file): \(records)レコード、レセプト \(claims)件、\(points.grouped)点、誤り \(errors)件、注意 \(warnings)件",
            en:
                "\(file): \(records) records, \(claims) claims, \(points.grouped) points, \(errors) findings, \(warnings) warnings"
        )
    }
}
