import Basics
import CardReaderSim

/// The rates of an evaluation, as JSON and as lines.
struct FaceRates: Encodable {
    struct Rates: Encodable {
        let falseAcceptRate: Double
        let falseRejectRate: Double
        let genuinePairs: Int
        let impostorPairs: Int

        init(_ counts: ScoreCounts) {
            falseAcceptRate = counts.falseAcceptRate(at: FaceComparison.threshold)
            falseRejectRate = counts.falseRejectRate(at: FaceComparison.threshold)
            genuinePairs = counts.genuinePairs
            impostorPairs = counts.impostorPairs
        }
    }

    let people: Int
    /// As text: not every program reads whole numbers of 64 bits.
    let seed: String
    let tuningSeed = "\(FaceEvaluation.tuningSeed)"
    let isTuningSeed: Bool
    let threshold = FaceComparison.threshold
    // Those of ordinary light stand at the top.
    let falseAcceptRate: Double
    let falseRejectRate: Double
    let genuinePairs: Int
    let impostorPairs: Int
    /// Shares from 0 to 1, by the name of the situation.
    let conditions: [String: Rates]
    let method = FaceRates.method.en
    let mark = "訓練用（架空）"

    init(_ evaluation: FaceEvaluation, _ counts: [CameraSituation: ScoreCounts]) {
        let ordinary = Rates(counts[.ordinary] ?? ScoreCounts())
        people = evaluation.people
        seed = "\(evaluation.seed)"
        isTuningSeed = evaluation.isOnTuningSeed
        falseAcceptRate = ordinary.falseAcceptRate
        falseRejectRate = ordinary.falseRejectRate
        genuinePairs = ordinary.genuinePairs
        impostorPairs = ordinary.impostorPairs
        conditions = Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, Rates($0.value)) })
    }

    static let method = Bilingual(
        ja: "方法: 画素だけを部分ごとの正規化相関で比べる（Brunelli & Poggio 1993）",
        en: "Method: pixels alone, correlation of templates (Brunelli & Poggio 1993)")

    func lines(in language: Language, _ counts: [CameraSituation: ScoreCounts]) -> [String] {
        let head = [
            Bilingual(
                ja: "訓練用（架空）　架空の\(people)人、シード \(seed)、しきい値 \(threshold)",
                en:
                    "訓練用（架空） fictional: \(people) people, seed \(seed), threshold \(threshold)"
            )[
                language],
            FaceRates.method[language], "",
            Bilingual(
                ja: "他人受入率     本人拒否率     条件（本人の組／他人の組）",
                en: "false accepts  false rejects  conditions (pairs of one person / of two)")[language],
        ]
        let rows = CameraSituation.allCases.compactMap { situation in
            conditions[situation.rawValue].map { row(situation, $0, language) }
        }
        let curve = counts[.ordinary].map { ErrorCurve($0, threshold: threshold).lines(in: language) } ?? []
        return head + rows + [""] + curve
    }

    private func row(_ situation: CameraSituation, _ rates: Rates, _ language: Language) -> String {
        func percent(_ rate: Double) -> String {
            let text = FaceRates.percent(rate)
            return String(repeating: " ", count: max(0, 8 - text.count)) + text + "       "
        }
        return percent(rates.falseAcceptRate) + percent(rates.falseRejectRate)
            + "\(situation.name[language]) (\(rates.genuinePairs)/\(rates.impostorPairs))"
    }

    /// With two places after the point.
    static func percent(_ rate: Double) -> String {
        let hundredths = Int((rate * 10_000).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) %"
    }
}

extension CameraSituation {
    var name: Bilingual {
        switch self {
        case .ordinary: Bilingual(ja: "ふつうの明るさ", en: "ordinary light")
        case .masked: Bilingual(ja: "マスクあり", en: "with a mask")
        case .dark: Bilingual(ja: "カメラが暗い", en: "in the dark")
        case .glasses: Bilingual(ja: "眼鏡をかけた・外した", en: "glasses put on or taken off")
        case .aged: Bilingual(ja: "写真から8年から10年", en: "8 to 10 years after the photo")
        case .turned: Bilingual(ja: "横や下を向いている", en: "looking aside or down")
        case .far: Bilingual(ja: "カメラから遠い", en: "far from the camera")
        }
    }
}
