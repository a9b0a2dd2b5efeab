import Basics
import Eligibility

/// People with an insurance history of a city's shape, drawn from a seed: 1.6 coverages a person, a quarter insured today,
/// the sick among them with a limit class and a dozen drugs. Names and numbers are made up, and mean nothing.
struct SyntheticCity {
    static let today = Day("2026-11-24")!

    /// The numbers that the register gave.
    struct References {
        let insurers: [(id: Int, digits: String)]
        let lines: [Int]
    }

    /// What is known of somebody afterwards, enough to ask for them.
    struct Known {
        let serial: String
        let insurer: String
        let number: String
        let branch: Int
        let birth: Int
    }

    private var random = SeededRandom(seed: 810_000)
    private let references: References

    init(references: References) { self.references = references }

    /// Two insurers in each prefecture.
    static let insurers: [(number: InsurerNumber, name: String)] = (1...47).flatMap { prefecture in
        [998, 999].compactMap { insurer in
            let body = padded(prefecture, to: 2) + "\(insurer)"
            let number = (0...9).lazy.compactMap { try? InsurerNumber(body + "\($0)") }.first
            return number.map { ($0, "架空\(prefecture)市国民健康保険") }
        }
    }

    static let lines: [(name: String, amount: String, usage: String)] = (1...400).map {
        ("架空錠\($0)「訓練」", "\($0 % 3 + 1)錠", "1日\($0 % 3 + 1)回食後")
    }

    /// Draws one person and hands what they own to `write`.
    mutating func person(
        _ index: Int, _ write: (inout CentreBulkWriter, Drawn) throws -> Void, into writer: inout CentreBulkWriter
    ) throws -> Known {
        let today = SyntheticCity.today.number
        let birth = today - random.below(95 * 365)
        let insured = random.below(100) < 24
        let insurer = references.insurers[random.below(references.insurers.count)]
        let number = padded(1_000_000 + index / 2, to: 8)
        let branch = 1 + index % 2
        let serial = String(random.next() | 1 << 63, radix: 16, uppercase: true)
        let last = insured ? Day.endless.number : today - random.below(3650)
        let start = min(last, today) - 30 - random.below(3000)
        var coverages = [coverage(insurer.id, number, branch, from: start, to: last)]
        if random.below(10) < 6 {
            let former = references.insurers[random.below(references.insurers.count)].id
            let earlier = coverage(former, number, branch, from: start - 1000, to: start)
            if former != insurer.id { coverages.append(earlier) }
        }
        let known = Known(serial: serial, insurer: insurer.digits, number: number, branch: branch, birth: birth)
        let isListed = insured || random.below(100) < 40
        try write(
            &writer,
            Drawn(
                code: "K" + String(random.next(), radix: 36, uppercase: true), birth: birth,
                name: SyntheticCity.names[random.below(SyntheticCity.names.count)],
                certificates: isListed ? [BulkCertificate(serial: serial, validUntil: today + 900, linked: true)] : [],
                coverages: coverages, assessments: assessments(insurer.id, start), limits: limits(insurer.id, start),
                medications: insured ? medications(today) : []))
        return known
    }

    /// What a person owns, ready to be written.
    struct Drawn {
        let code: String
        let birth: Int
        let name: (written: String, kana: String)
        let certificates: [BulkCertificate]
        let coverages: [BulkCoverage]
        let assessments: [BulkAssessment]
        let limits: [BulkLimit]
        let medications: [BulkMedication]
    }

    private static let names: [(written: String, kana: String)] =
        [("架空", "ｶｸｳ"), ("訓練", "ｸﾝﾚﾝ"), ("見本", "ﾐﾎﾝ"), ("仮名", "ｶﾘﾅ")].flatMap { family in
            [("花子", "ﾊﾅｺ"), ("太郎", "ﾀﾛｳ"), ("実", "ﾐﾉﾙ"), ("さくら", "ｻｸﾗ")].map {
                ("\(family.0)　\($0.0)", "\(family.1) \($0.1)")
            }
        }

    private func coverage(_ insurer: Int, _ number: String, _ branch: Int, from: Int, to: Int) -> BulkCoverage {
        BulkCoverage(
            insurer: insurer, symbol: "", number: number, branch: branch, relation: .insured, income: .general,
            acquired: from, lost: to, applicationFrom: from, applicationTo: Day.endless.number, registered: from + 3,
            lossRegistered: to == Day.endless.number ? to : to + 10)
    }

    private mutating func assessments(_ insurer: Int, _ start: Int) -> [BulkAssessment] {
        random.below(100) < 40 ? [BulkAssessment(insurer: insurer, income: .low, from: start, registered: start)] : []
    }

    private mutating func limits(_ insurer: Int, _ start: Int) -> [BulkLimit] {
        guard random.below(100) < 26 else { return [] }
        return [
            BulkLimit(
                insurer: insurer, limitClass: .u, from: start, to: Day.endless.number, longStay: Day.endless.number,
                registered: start)
        ]
    }

    private mutating func medications(_ today: Int) -> [BulkMedication] {
        let count = random.below(25)
        return (0..<count).map { _ in
            let dispensed = today - 60 - random.below(1000)
            return BulkMedication(
                dispensed: dispensed, line: references.lines[random.below(references.lines.count)], days: 14,
                registered: dispensed + 40)
        }
    }
}
