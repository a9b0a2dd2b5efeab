import Basics
import ReceptionDesk

/// One person through all systems, as `city show --person` prints it: what each of them holds, and under which name.
struct PersonSheetOfSystems: Encodable {
    struct Record: Encodable {
        let insurer: String
        let number: String
        let branch: String?
        let acquired: Day
        let lost: Day?
        let appliedFrom: Day
        let appliedTo: Day?
    }

    let resident: String
    let name: String
    let kana: String
    let birth: Day
    let died: Day?
    let municipal: [Record]
    let employers: [Record]
    let prefecture: [Record]
    let highCostMonths: [Day]
    let waiting: [String: Int]
    let withheld: Int
    let intermediateCode: String
    let centreCode: String
    let centreName: String

    init(_ person: PersonThroughSystems) {
        resident = PersonReference.resident(person.resident.id).text
        name = person.resident.name
        kana = person.resident.kana
        birth = person.resident.birth
        died = person.died
        func records(_ held: [PersonThroughSystems.Record]) -> [Record] {
            held.map {
                Record(
                    insurer: $0.insurer, number: $0.number, branch: $0.branch, acquired: $0.acquired, lost: $0.lost,
                    appliedFrom: $0.appliedFrom, appliedTo: $0.appliedTo)
            }
        }
        municipal = records(person.municipal)
        employers = records(person.employers)
        prefecture = records(person.prefecture)
        highCostMonths = person.highCostMonths
        waiting = Dictionary(uniqueKeysWithValues: person.waiting.map { ($0.key.rawValue, $0.value) })
        withheld = person.withheld
        intermediateCode = person.ownCode
        centreCode = person.linkCode
        centreName = person.carriedName
    }

    /// My Number is not shown: that the municipality holds one is all that a board needs to see.
    func lines(in language: Language) -> [String] {
        func held(_ ja: String, _ en: String, _ records: [Record]) -> [String] {
            [Bilingual(ja: ja, en: en)[language]]
                + (records.isEmpty
                    ? [Bilingual(ja: "  なし", en: "  nothing")[language]] : records.map { "  " + line($0, language) })
        }
        var lines = [
            Bilingual(ja: "訓練用（架空）", en: "training, fictional")[language],
            "\(resident)  \(name)（\(kana)） \(birth)"
                + (died.map { Bilingual(ja: "  死亡 \($0)", en: "  died \($0)")[language] } ?? ""),
        ]
        lines += held(
            "municipal.db 市町村国保（マイナンバーあり）", "municipal.db NHI of municipalities (with My Number)", municipal)
        lines += held(
            "employers.db 被用者保険・後期高齢（マイナンバーあり）", "employers.db employers, 75 and over (with My Number)", employers)
        lines += held("prefecture.db 国保情報集約（マイナンバーあり）", "prefecture.db aggregation (with My Number)", prefecture)
        if !highCostMonths.isEmpty {
            let months = highCostMonths.map { $0.month(in: language) }.joined(separator: ", ")
            lines.append(Bilingual(ja: "  高額療養費の該当月 \(months)", en: "  high-cost months \(months)")[language])
        }
        lines += [
            Bilingual(
                ja: "entrusted.db 委託区画: マイナンバーと符号の対応、保留 \(withheld)件",
                en: "entrusted.db: My Number to codes; \(withheld) held back")[
                    language],
            Bilingual(
                ja: "intermediate.db 照会側: \(intermediateCode)（\(centreName)）",
                en: "intermediate.db: \(intermediateCode) (\(centreName))")[
                    language],
            Bilingual(
                ja: "centre.db 資格確認: \(centreCode)（\(centreName)）", en: "centre.db: \(centreCode) (\(centreName))")[
                    language],
        ]
        lines += waiting.sorted { $0.key < $1.key }.map {
            Bilingual(ja: "夜を待つ異動 \($0.key): \($0.value)件", en: "waiting for a night, \($0.key): \($0.value)")[language]
        }
        return lines
    }

    private func line(_ record: Record, _ language: Language) -> String {
        let number = [record.insurer, record.number, record.branch].compactMap(\.self).joined(separator: "/")
        let end = record.lost ?? record.appliedTo
        let carried =
            record.acquired == record.appliedFrom
            ? "" : Bilingual(ja: "（資格取得 \(record.acquired)）", en: " (acquired \(record.acquired))")[language]
        return "\(number)  \(record.appliedFrom) ～ \(end.map(\.description) ?? "")\(carried)"
    }
}
