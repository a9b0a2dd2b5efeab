import Basics
import Eligibility
import GRDB
import ReceiptSystem

/// Fictional people and answers, each made of what a test is about; the rest is the same everywhere.
enum Fixture {
    static let today = Day(year: 2026, month: 11, day: 24)!
    static let birth = Day(year: 1985, month: 4, day: 5)!
    static let noon = Moment(day: today, second: 12 * 3600)

    static func store() throws -> ReceiptStore { try ReceiptStore(DatabaseQueue()) }

    static func person(
        name: String = "架空 花子", kana: String = "カクウ ハナコ", birth: Day = birth, sex: Sex = .female
    ) -> InsuredPerson {
        InsuredPerson(name: name, kana: kana, birth: birth, sex: sex)
    }

    static func coverage(
        _ person: InsuredPerson = person(), insurer: String = "409995", insurerName: String = "架空市国民健康保険",
        symbol: String = "北九", number: String = "123456", branch: String? = "01", share: Int = 3,
        acquired: Day = Day(year: 2020, month: 4, day: 1)!, lost: Day? = nil
    ) -> Coverage {
        Coverage(
            person: person, insurerNumber: insurer, insurerName: insurerName, scheme: .nhi, symbol: symbol,
            number: number, branch: branch, relation: .insured, share: share, acquired: acquired, lost: lost)
    }

    /// The same person in an employees' insurance since 2026-11-01.
    static let employed = coverage(
        insurer: "06409999", insurerName: "架空健康保険組合", symbol: "55", number: "77", branch: "00",
        acquired: Day(year: 2026, month: 11, day: 1)!)

    static func answer(
        _ coverage: Coverage = coverage(), limit: LimitClass? = nil, validity: Validity = .valid,
        check: String = "check-1"
    ) -> Answer {
        let certificate = limit.map {
            LimitCertificate(limitClass: $0, from: today.firstOfMonth, to: today.lastOfMonth)
        }
        return Answer(
            check: check, at: noon, on: today, validity: validity, coverage: .shown(coverage),
            limit: certificate.map { .shown($0) } ?? .withheld(.notConsented), medication: .absent(.noneHeld),
            reasons: [])
    }

    static func empty(_ validity: Validity) -> Answer {
        Answer(
            check: "check-1", at: noon, on: today, validity: validity, coverage: .absent(.noInsurance),
            limit: .absent(.noInsurance), medication: .absent(.noInsurance), reasons: [])
    }

    /// What an earlier import of `coverage()` left behind.
    static func insurance(limit: LimitClass? = nil) -> HeldInsurance {
        HeldInsurance(coverage(), limitClass: limit, confirmedOn: today - 30)
    }

    static func patient(
        chart: String = "00012", name: String = "架空 花子", kana: String = "カクウ ハナコ", birth: Day = birth,
        sex: Sex = .female, insurance: HeldInsurance? = insurance()
    ) -> ReceiptPatient {
        ReceiptPatient(chart: chart, name: name, kana: kana, birth: birth, sex: sex, insurance: insurance)
    }

    static func request(
        _ answer: Answer = answer(), chart: String? = "00012", kept: [DifferenceItem: KeepReason] = [:],
        at: Moment = noon
    ) -> ImportRequest {
        ImportRequest(check: answer.check, chart: chart, answer: answer, kept: kept, by: "counter1", at: at)
    }
}
