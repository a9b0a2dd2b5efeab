import Basics
import Eligibility
import GRDB
import ReceiptSystem
import Testing

/// Looking for patients in the file.
@Suite struct SearchTests {
    private func store() throws -> ReceiptStore {
        let store = try Fixture.store()
        try store.register(Fixture.patient(chart: "00002", kana: "ミホン サクラ"))
        try store.register(Fixture.patient(chart: "00001", kana: "ミホン イチロウ"))
        try store.register(Fixture.patient(chart: "00003", kana: "アオキ ユミ", insurance: nil))
        return store
    }

    private func charts(_ store: ReceiptStore, _ text: String, limit: Int = 100) throws -> [String] {
        try store.search(PatientSearch(text), limit: limit).lines.map(\.chart)
    }

    @Test func `everybody is listed in the order of readings until something is typed`() throws {
        #expect(try charts(store(), "") == ["00003", "00001", "00002"])
        #expect(try charts(store(), "ミホン") == ["00001", "00002"])
        #expect(try charts(store(), "ミホン サク") == ["00002"])
        #expect(try charts(store(), "ダレモ").isEmpty)
    }

    @Test func `of many only the first lines come, with their number`() throws {
        let found = try store().search(PatientSearch(""), limit: 2)
        #expect(found.lines.map(\.chart) == ["00003", "00001"] && found.total == 3)
    }

    @Test func `a patient is found by the number of an insurance that was replaced`() throws {
        let store = try store()
        _ = try store.importAnswer(
            Fixture.request(
                Fixture.answer(
                    Fixture.coverage(
                        Fixture.person(kana: "ミホン サクラ"), insurer: "06409999", symbol: "55", number: "77")),
                chart: "00002"))
        #expect(try charts(store, "77") == ["00002"])
        #expect(try charts(store, "123456") == ["00001", "00002"])
        let line = try #require(try store.search(PatientSearch("77"), limit: 1).lines.first)
        #expect(line.number == "77" && line.formerNumbers == ["123456"])
    }

    @Test func `a line says what the chart holds, and a chart without insurance is found, too`() throws {
        let lines = try store().search(PatientSearch(""), limit: 9).lines
        #expect(lines.map(\.insurerName) == ["", "架空市国民健康保険", "架空市国民健康保険"])
        #expect(lines[1] == PatientLine(try #require(try store().patient(chart: "00001"))))
    }
}
