import Basics
import Eligibility

/// Writes records one after the other: every column of a record stands, and CRLF ends it.
struct ClaimWriter {
    private let kind: ClaimFileKind
    private(set) var bytes: [UInt8] = []
    /// Of the claims written so far.
    var points = 0
    var texts = ClaimText()

    init(_ kind: ClaimFileKind) { self.kind = kind }

    /// Columns by number; those not named stay empty. The identification is column 0.
    mutating func record(_ id: String, _ columns: [Int: [UInt8]]) {
        guard let layout = kind.layout(of: id) else { preconditionFailure("a record has no layout") }
        bytes += Array(id.utf8)
        for column in 1...layout.columns.count {
            bytes.append(0x2C)
            bytes += columns[column] ?? []
        }
        bytes += [0x0D, 0x0A]
    }

    mutating func head(_ institution: ClaimingInstitution, _ body: ReviewBody, month: Day) {
        let parts = institution.code.digits
        record(
            kind.head,
            [
                1: plain(body.code), 2: plain(String(parts.prefix(2))), 3: plain(String(parts.dropFirst(2).prefix(1))),
                4: plain(String(parts.suffix(7))), 6: texts.fullWidth(institution.name, most: 40),
                7: plain(month.compactMonth), 8: plain("00"), 9: plain(institution.telephone),
            ])
    }

    mutating func total(claims: Int) {
        record("GO", [1: plain("\(claims)"), 2: plain("\(points)"), 3: plain("99")])
    }

    /// SN, JD and MF, which both kinds of file have alike.
    ///
    /// A check is written only where the qualification was checked at the institution, as 01. Public expense is not
    /// confirmed by the check of an insurance, and has no SN. [assumed: a first claim without a check has none]
    mutating func checks(_ claim: Claim) {
        if claim.isChecked, !claim.isUnknownInsurer {
            record("SN", [1: plain("1"), 2: plain("01"), 6: plain(claim.branchColumn)])
        }
        for payer in 1...claim.expenses.count + 1 {
            var columns = [1: plain("\(payer)")]
            for (index, mark) in claim.days().enumerated() { columns[index + 2] = plain(mark) }
            record("JD", columns)
        }
        // 00: no payment in kind beyond the share; 01: the month was held at the limit. [found: FHIR code list]
        record("MF", [1: plain(claim.isLimited ? "01" : "00")])
    }

    /// The columns of the insurer that both kinds of file have alike.
    mutating func insurer(_ claim: Claim) -> [Int: [UInt8]] {
        let number = claim.isUnknownInsurer ? UnknownInsurer.insuredNumber : claim.insurance.number
        return [
            1: plain(claim.insurerColumn),
            2: texts.fullWidth(claim.isUnknownInsurer ? "" : claim.insurance.symbol, most: 38),
            3: texts.fullWidth(number, most: 38), 4: plain("\(claim.days.count)"), 5: plain("\(claim.points)"),
        ]
    }

    /// 訓練用（架空） stands in every claim: the format has room for a comment.
    static let trainingComment = (code: "810000001", text: "訓練用（架空）")

    func plain(_ text: String) -> [UInt8] { Array(text.utf8) }
}
