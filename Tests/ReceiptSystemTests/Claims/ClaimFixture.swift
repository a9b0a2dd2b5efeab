import Basics
import Eligibility
import ReceiptSystem

/// Fictional visits of June 2024 and the claims they make.
enum ClaimFixture {
    static let month = Day("2024-06-01")!
    static let clinic = ClaimingInstitution(
        code: try! InstitutionCode("4017999014"), name: "まどぐち架空クリニック", telephone: "093-000-0000")
    static let pharmacy = ClaimingInstitution(
        code: try! InstitutionCode("4047999018"), name: "くんれん架空薬局", telephone: "093-000-0000")

    static let nhi = HeldInsurance(
        insurerNumber: "409995", insurerName: "架空市国民健康保険", symbol: "北九", number: "123456", branch: "01",
        relation: .insured, share: 3, limitClass: .u)
    static let employees = HeldInsurance(
        insurerNumber: "06409999", insurerName: "架空健康保険組合", symbol: "55", number: "77", branch: "02",
        relation: .family, share: 3)
    static let elderly = HeldInsurance(
        insurerNumber: "39409990", insurerName: "架空県後期高齢者医療広域連合", symbol: "", number: "01234567", share: 1,
        limitClass: .general1)

    static let expense = PatientExpense(
        payerNumber: "54409990", recipientNumber: "1234566", monthlyYen: 100, from: Day("2024-01-01")!)

    static let treatment = Treatment(
        diagnoses: [Diagnosis("高血圧症", since: Day("2023-11-06")!)],
        services: [RenderedService(ServiceTable.laterVisit), RenderedService(ServiceTable.management)],
        drugs: [
            GivenDrug("612170710", amount: 1, count: 14, usage: "１日１回朝食後"),
            GivenDrug("610443014", amount: 1, count: 14, usage: "１日１回朝食後"),
        ])

    static func patient(
        _ chart: String = "00012", name: String = "架空 花子", kana: String = "カクウ ハナコ", birth: String = "1985-04-05",
        sex: Sex = .female
    ) -> ReceiptPatient {
        ReceiptPatient(chart: chart, name: name, kana: kana, birth: Day(birth)!, sex: sex)
    }

    static func visit(
        _ day: String, chart: String = "00012", insurance: HeldInsurance = nhi,
        confirmation: ReceiptSystem.Confirmation = .online,
        treatment: Treatment = treatment, bill: VisitBill? = nil
    ) -> AccountedVisit {
        let on = Day(day)!
        let points = treatment.points(on: on)
        let share = WindowPayment.share(costYen: points * 10, tenths: insurance.share ?? 3)
        return AccountedVisit(
            visit: "\(day)/\(chart)", on: on, chart: chart, insurance: insurance, confirmation: confirmation,
            treatment: treatment,
            bill: bill
                ?? VisitBill(
                    points: points, costYen: points * 10, tenths: insurance.share ?? 3, shareYen: share, limitYen: nil,
                    yen: share, expenseYen: 0))
    }

    static func claims(
        _ visits: [AccountedVisit], patients: [ReceiptPatient] = [patient()], expenses: [String: [PatientExpense]] = [:]
    ) -> [Claim] {
        Claim.claims(
            of: visits, patients: Dictionary(uniqueKeysWithValues: patients.map { ($0.chart, $0) }), expenses: expenses
        ).claims
    }

    static func file(
        _ claims: [Claim], to body: ReviewBody = .kokuho, by institution: ClaimingInstitution = clinic
    ) -> ClaimFile {
        ClaimFile(claims, to: body, by: institution, kind: institution.fileKind!, month: month)
    }

    /// A file with one claim of each sort that goes to the federation.
    static let mixed: ClaimFile = file(
        claims(
            [
                visit("2024-06-03"), visit("2024-06-17"), visit("2024-06-05", chart: "00020", insurance: elderly),
                visit("2024-06-06", chart: "00021", confirmation: .unchecked),
                visit("2024-06-07", chart: "00022", confirmation: .declaration),
            ],
            patients: [
                patient(), patient("00020", name: "見本 静", kana: "ミホン シズ", birth: "1940-01-10"),
                patient("00021", name: "演習 髙", kana: "エンシュウ タカ", birth: "2020-02-02", sex: .male),
                patient("00022", name: "訓練 翠", kana: "クンレン ミドリ"),
            ],
            expenses: ["00021": [expense]]))
}
