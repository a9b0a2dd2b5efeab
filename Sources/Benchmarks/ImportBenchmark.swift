import Basics
import Eligibility
import ReceiptSystem

/// How long an import takes until it is acknowledged, beside a bare flush, in microseconds; the two take turns.
struct ImportBenchmark {
    struct Result {
        /// One value an import, of all repetitions.
        let imports: Distribution
        let flushes: Distribution
        /// One value a repetition: the median flush over the median import, which is the share of the machine's own rate.
        let share: Distribution
    }

    let store: ReceiptStore
    let peer: FlushPeer
    /// A repetition.
    let imports: Int
    let repetitions: Int

    private let now = Moment(day: SyntheticCity.today, second: 9 * 3600)

    func run() throws -> Result {
        var (ours, theirs, shares): ([Double], [Double], [Double]) = ([], [], [])
        // The first round makes the file grow to its size and is not counted.
        for repetition in 0...repetitions {
            var (own, bare): ([Double], [Double]) = ([], [])
            for index in 0..<imports {
                let request = request(repetition * imports + index)
                own.append(
                    try measure { guard case .imported = try store.importAnswer(request) else { throw NotImported() } })
                bare.append(try measure { try peer.flushOnce() })
            }
            if repetition == 0 { continue }
            shares.append(Distribution(bare).median / Distribution(own).median)
            ours += own
            theirs += bare
        }
        return Result(imports: Distribution(ours), flushes: Distribution(theirs), share: Distribution(shares))
    }

    private struct NotImported: Error {}

    /// A check of one of a thousand patients; every one moves the day on which the insurance was last confirmed.
    private func request(_ number: Int) -> ImportRequest {
        let patient = number % 1000
        let kana = String(patient, radix: 5).map { ["ア", "イ", "ウ", "エ", "オ"][$0.wholeNumberValue ?? 0] }.joined()
        let coverage = Coverage(
            person: InsuredPerson(name: "見本　\(patient)", kana: "ミホン　" + kana, birth: now.day - 20_000, sex: .female),
            insurerNumber: "409995", insurerName: "架空市国民健康保険", scheme: .nhi, symbol: "",
            number: "\(1_000_000 + patient)",
            branch: "01", relation: .insured, share: 3, acquired: now.day - 900, lost: nil)
        let check = "bench-\(number)"
        let answer = Answer(
            check: check, at: now, on: now.day, validity: .valid, coverage: .shown(coverage),
            limit: .absent(.noneHeld), medication: .withheld(.notConsented), reasons: [])
        return ImportRequest(check: check, chart: nil, answer: answer, by: "ippan", at: now)
    }

    private func measure(_ work: () throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        let start = clock.now
        try work()
        return (clock.now - start).microseconds
    }
}
