import Basics
import Eligibility

// What stands at the head of a claim, from the patient, the insurance and the month.
extension Claim {
    /// レセプト種別 of an outpatient: fee table, scheme, how many pay, and whose it is. [found: uke-parser's table;
    /// 131x for 75 and over: hangilc/myclinic-ts]
    func kindCode(_ kind: ClaimFileKind) -> String {
        let table = kind == .medical ? "1" : "4"
        return table + (scheme == .lateElderly ? "3" : "1") + "\(expenses.count + 1)" + person
    }

    /// 本人 2, 未就学 4, 家族 6, 高齢一般・低所得 8, 高齢7割 0. Without a relation the branch tells, and else it is the insured
    /// person. [the last: assumed]
    private var person: String {
        switch band {
        case .beforeSchool: return "4"
        case .from70, .lateElderly: return tenths == 3 ? "0" : "8"
        case .under70:
            let byBranch = insurance.branch.flatMap { try? BranchNumber($0) }?.relation(in: scheme)
            return insurance.relation ?? byBranch ?? .insured == .insured ? "2" : "6"
        }
    }

    /// 特記事項 of the limit class: written only where the class is known. [found: hangilc/myclinic-ts]
    var mark: String {
        guard let limitClass = insurance.limitClass, limitClass.isFrom70 == band.isFrom70 else { return "" }
        return ReceiptMark.of(limitClass, isFourth: false).code
    }

    /// 給付割合: of NHI alone. [found: hangilc/myclinic-ts]
    var benefit: String {
        switch scheme {
        case .nhi, .nhiAssociation: "\((10 - tenths) * 10)"
        case .employees, .mutualAid, .lateElderly: ""
        }
    }

    /// Men 1, women 2. A claim has no third: what is not stated is claimed as 2. [assumed]
    var sexCode: String { patient.sex == .male ? "1" : "2" }

    /// 保険者番号, right-aligned in eight bytes.
    var insurerColumn: String {
        if isUnknownInsurer { return UnknownInsurer.number }
        let digits = (try? InsurerNumber(insurance.insurerNumber))?.digits ?? insurance.insurerNumber
        return String(repeating: " ", count: max(0, 8 - digits.utf8.count)) + digits
    }

    /// 枝番: none for 75 and over.
    var branchColumn: String { scheme == .lateElderly ? "" : insurance.branch ?? "" }

    /// What the patient was charged after the limit, before public expense.
    var limitedYen: Int { visits.reduce(0) { $0 + $1.bill.yen + $1.bill.expenseYen } }
    var paidYen: Int { visits.reduce(0) { $0 + $1.bill.yen } }

    func days(marked mark: String = "1") -> [String] {
        let days = Set(self.days.map(\.dayOfMonth))
        return (1...31).map { days.contains($0) ? mark : "" }
    }
}

extension Day {
    /// YYYYMMDD
    var compact: String { padded(year, to: 4) + padded(month, to: 2) + padded(dayOfMonth, to: 2) }
    /// YYYYMM
    var compactMonth: String { padded(year, to: 4) + padded(month, to: 2) }
}
