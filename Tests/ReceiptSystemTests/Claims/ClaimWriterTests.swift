import Basics
import Eligibility
import ReceiptSystem
import Testing

@Suite struct ClaimWriterTests {
    /// The columns of every record of a kind.
    private func records(_ file: ClaimFile, _ kind: String) throws -> [[String]] {
        let text = try #require(CP932.text(of: file.bytes))
        return text.split(separator: "\r\n")
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
            .filter { $0[0] == kind }
    }

    private func one(_ file: ClaimFile, _ kind: String) throws -> [String] {
        try #require(try records(file, kind).first)
    }

    @Test func `a small file is these bytes`() {
        let commas = { (count: Int) in String(repeating: ",", count: count) }
        let expected = [
            "IR,2,40,1,7999014,,まどぐち架空クリニック,202407,00,093-000-0000",
            "RE,1,1112,202406,架空　花子,2,19850405,70,,,,28,,00012" + commas(23) + "カクウハナコ,",
            "HO,  409995,北九,１２３４５６,2,394" + commas(9),
            "SN,1,01,,,,01,,",
            "JD,1,,,1" + commas(14) + "1" + commas(14),
            "MF,00" + commas(31),
            "SY,0000999,20231106,1,,高血圧症,01,",
            "CO,01,1,810000001,訓練用（架空）",
            "SI,12,1,112007410,,75,2" + commas(9) + "1" + commas(14) + "1" + commas(14),
            "SI,12,1,112011010,,52,2" + commas(9) + "1" + commas(14) + "1" + commas(14),
            "IY,21,1,612170710,1,,28" + commas(9) + "14" + commas(14) + "14" + commas(14),
            "IY,,1,610443014,1,5,28" + commas(9) + "14" + commas(14) + "14" + commas(14),
            "GO,1,394,99",
        ].map { $0 + "\r\n" }.joined()
        let file = ClaimFixture.file(
            ClaimFixture.claims([ClaimFixture.visit("2024-06-17"), ClaimFixture.visit("2024-06-03")]))
        #expect(CP932.text(of: file.bytes) == expected)
        #expect(file.bytes == CP932.bytes(of: expected).bytes)
        #expect((file.claims, file.points, file.replaced, file.cut) == (1, 394, 0, 0))
    }

    @Test func `what is written is clean`() {
        for file in [
            ClaimFixture.mixed, ClaimFixture.file([]),
            ClaimFixture.file(ClaimFixture.claims([ClaimFixture.visit("2024-06-03")]), by: ClaimFixture.pharmacy),
        ] {
            let report = ClaimFileCheck.report(on: file.bytes)
            #expect(report.findings.map(\.text.en) == (file.claims == 0 ? ["there is no claim in it"] : []))
            #expect(report.claims == file.claims && report.points == file.points)
        }
    }

    @Test func `whoever changes insurer within the month has two claims, one for each body`() throws {
        let claims = ClaimFixture.claims([
            ClaimFixture.visit("2024-06-03"), ClaimFixture.visit("2024-06-20", insurance: ClaimFixture.employees),
        ])
        #expect(claims.map(\.body) == [.kokuho, .shaho])
        #expect(claims.map(\.days) == [[Day("2024-06-03")!], [Day("2024-06-20")!]])
        let fund = ClaimFixture.file(claims, to: .shaho)
        #expect(try one(fund, "IR")[1] == "1")
        #expect(try one(fund, "HO")[1] == "06409999")
        // Family of an employee; no benefit ratio but for NHI.
        let heading = try one(fund, "RE")
        #expect(heading[2] == "1116" && heading[7] == "")
    }

    @Test func `one number written in two ways is one insurer`() {
        var typed = ClaimFixture.nhi
        typed.insurerNumber = "00409995"
        let claims = ClaimFixture.claims([
            ClaimFixture.visit("2024-06-03"), ClaimFixture.visit("2024-06-10", insurance: typed),
        ])
        #expect(claims.count == 1)
    }

    @Test func `the check stands where there was one, with a branch but for 75 and over`() throws {
        func check(_ insurance: HeldInsurance, _ confirmation: ReceiptSystem.Confirmation) throws -> [[String]] {
            try records(
                ClaimFixture.file(
                    ClaimFixture.claims([
                        ClaimFixture.visit("2024-06-03", insurance: insurance, confirmation: confirmation)
                    ])), "SN")
        }
        #expect(try check(ClaimFixture.nhi, .online) == [["SN", "1", "01", "", "", "", "01", "", ""]])
        #expect(try check(ClaimFixture.elderly, .online) == [["SN", "1", "01", "", "", "", "", "", ""]])
        #expect(try check(ClaimFixture.nhi, .unchecked) == [])
    }

    /// A declaration is claimed without an insurer from the day of the circular on.
    @Test(arguments: [("2023-07-09", "  409995"), ("2023-07-10", "77777777")])
    func `a declaration is claimed by sevens since 2023-07-10`(day: String, number: String) throws {
        let claims = ClaimFixture.claims([ClaimFixture.visit(day, confirmation: .declaration)])
        #expect(try one(ClaimFixture.file(claims), "HO")[1] == number)
    }

    @Test(arguments: [
        ("2024-06-10", "1124", "2020-02-02"), ("2024-06-10", "1122", "1985-04-05"),
        ("2024-06-10", "1128", "1953-03-03"),
    ])
    func `kinds of claim tell age and public expense`(day: String, kind: String, birth: String) throws {
        let claims = ClaimFixture.claims(
            [ClaimFixture.visit(day)], patients: [ClaimFixture.patient(birth: birth)],
            expenses: ["00012": [ClaimFixture.expense]])
        let share = kind == "1128" ? 2 : 3
        var insurance = ClaimFixture.nhi
        insurance.share = share
        let file =
            share == 3
            ? ClaimFixture.file(claims)
            : ClaimFixture.file(
                ClaimFixture.claims(
                    [ClaimFixture.visit(day, insurance: insurance)], patients: [ClaimFixture.patient(birth: birth)],
                    expenses: ["00012": [ClaimFixture.expense]]))
        let heading = try one(file, "RE")
        #expect(heading[2] == kind)
        #expect(heading[7] == (share == 3 ? "70" : "80"))
        #expect(try records(file, "KO").map { $0[1] } == ["54409990"])
        #expect(try records(file, "SI").allSatisfy { $0[2] == "2" })
    }

    @Test func `a month held at the limit says so, with the amount`() throws {
        let bill = VisitBill(
            points: 197, costYen: 1970, tenths: 3, shareYen: 590, limitYen: 500, yen: 500, expenseYen: 0)
        let file = ClaimFixture.file(ClaimFixture.claims([ClaimFixture.visit("2024-06-03", bill: bill)]))
        #expect(try one(file, "MF")[1] == "01")
        #expect(try one(file, "HO")[11] == "500")
        #expect(try one(file, "RE")[11] == "28")
    }

    @Test func `characters beyond Windows-31J become ● and are counted, long names are cut whole`() throws {
        let file = ClaimFixture.file(
            ClaimFixture.claims(
                [ClaimFixture.visit("2024-06-03"), ClaimFixture.visit("2024-06-03", chart: "00013")],
                patients: [
                    ClaimFixture.patient(name: "𠮷田 髙子 A"),
                    ClaimFixture.patient("00013", name: String(repeating: "訓", count: 25), kana: "ｶﾞｰｶｸｳ ﾊ"),
                ]))
        let names = try records(file, "RE").map { $0[4] }
        #expect(try records(file, "RE")[1][36] == "ガーカクウハ")
        #expect(names == ["●田　髙子　Ａ", String(repeating: "訓", count: 20)])
        #expect(file.replaced == 1 && file.cut == 1)
        #expect(ClaimFileCheck.report(on: file.bytes).isClean)
    }

    @Test func `visits by an insurance that is none are named, not claimed`() {
        var typed = ClaimFixture.nhi
        typed.insurerNumber = "12"
        let made = Claim.claims(
            of: [ClaimFixture.visit("2024-06-03", insurance: typed)], patients: ["00012": ClaimFixture.patient()],
            expenses: [:])
        #expect(made.claims.isEmpty && made.unclaimable == ["00012"])
    }

    @Test func `a pharmacy claims what it dispensed`() throws {
        let file = ClaimFixture.file(
            ClaimFixture.claims([
                ClaimFixture.visit("2024-06-03"),
                ClaimFixture.visit(
                    "2024-06-10", treatment: Treatment(services: [RenderedService(ServiceTable.laterVisit)])),
            ]), by: ClaimFixture.pharmacy)
        #expect(try one(file, "YK")[3] == "4")
        #expect(try one(file, "RE")[2] == "4112")
        // 5 points for 14 days, on one prescription.
        #expect(try one(file, "HO")[4...5] == ["1", "70"])
        #expect(try records(file, "IY").map { $0[2] } == ["612170710", "610443014"])
        #expect(file.points == 70 && file.kind.fileName == "RECEIPTY.UKE")
    }
}
