import Basics
import ReceiptSystem
import Testing

@Suite struct PatientSearchTests {
    private static let line = PatientLine(
        chart: "00012", name: "髙橋　花子", kana: "タカハシ　ハナコ", birth: Day(year: 1981, month: 6, day: 15)!,
        insurerName: "架空市国民健康保険", symbol: "架町", number: "１２３－４５６", formerNumbers: ["7890123"])

    private static func finds(_ text: String) -> Bool {
        PatientSearch(text, birth: { $0 == "S56.6.15" ? Day(year: 1981, month: 6, day: 15) : Day($0) }).finds(line)
    }

    @Test(arguments: [
        "", "  ", "タカハシ", "ﾀｶﾊｼ", "たかはし", "ハナ", "ハシハナ", "ハナコ タカ", "ハナコ　たか", "髙橋", "花子", "1981-06-15", "19810615",
        "198106", "1981", "S56.6.15", "00012", "12", "０００１２", "123456", "123-4", "１２３", "7890123", "架町", "ハナコ 1981",
        "架町 123456",
    ])
    func `any part of what is known finds, in any width`(text: String) { #expect(Self.finds(text)) }

    @Test(arguments: [
        "タガハシ", "高橋", "1981-06-16", "1982", "00013", "2", "3456", "9999", "ハナコ 1982", "ハナコ タロウ", "架", "x", "1981-99",
    ])
    func `what does not fit does not find`(text: String) { #expect(!Self.finds(text)) }

    @Test func `another part never widens a search`() {
        let search = PatientSearch("ハナコ 1981")
        #expect(search.terms.count == 2)
        #expect(search.text == "ハナコ 1981")
    }
}
