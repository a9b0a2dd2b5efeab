import Basics
import Eligibility
import ReceiptSystem

@testable import ReceptionDesk

extension Visitor {
    /// Comes with chart and card.
    static let hanako = Visitor(
        id: "hanako", name: "訓練　花子", kana: "クンレン　ハナコ", birth: Day(year: 1981, month: 6, day: 15)!, chart: "00012",
        arrived: Moment(day: Samples.today, second: 8 * 3600), held: "架空市国民健康保険",
        says: Bilingual(ja: "お願いします。", en: "Good morning."),
        hint: Bilingual(ja: "訓練用：暗証番号は 1234", en: "Training: the PIN is 1234"))

    /// Comes for the first time.
    static let taro = Visitor(
        id: "taro", name: "訓練　太郎", kana: "クンレン　タロウ", birth: Day(year: 1950, month: 1, day: 2)!, chart: nil,
        arrived: Moment(day: Samples.today, second: 8 * 3600 + 600), held: "",
        says: Bilingual(ja: "初めてです。", en: "It is my first time."),
        hint: Bilingual(ja: "訓練用：暗証番号は 5678", en: "Training: the PIN is 5678"))
}

extension ReceiptPatient {
    /// Held without a branch, at another share, and with an insurance before this one: two differences from the answer.
    static let hanako = ReceiptPatient(
        chart: "00012", name: "訓練　花子", kana: "クンレン　ハナコ", birth: Visitor.hanako.birth, sex: .female,
        insurance: HeldInsurance(
            insurerNumber: "409995", insurerName: "架空市国民健康保険", symbol: "架空12", number: "3456", share: 2,
            limitClass: .u, lost: Day(year: 2027, month: 4, day: 1)!),
        history: [
            PastInsurance(
                insurance: HeldInsurance(
                    insurerNumber: "409987", insurerName: "隣市国民健康保険", symbol: "隣", number: "1"),
                until: Day(year: 2020, month: 4, day: 1)!,
                replacedAt: Moment(day: Day(year: 2020, month: 4, day: 3)!, second: 36_000))
        ])

    /// A second chart of the same reading and birth date.
    static let hanakoTwin = ReceiptPatient(
        chart: "00077", name: "訓練　華子", kana: "クンレン　ハナコ", birth: Visitor.hanako.birth, sex: .female)

    /// With both differences taken.
    static var hanakoImported: ReceiptPatient {
        var patient = hanako
        patient.insurance?.branch = "02"
        patient.insurance?.share = 3
        return patient
    }
}
