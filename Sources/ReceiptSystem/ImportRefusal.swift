import Basics
import Eligibility

/// Why an answer is not imported. Each says what to do next, so that none is a dead end.
public enum ImportRefusal: Error, Hashable, Sendable {
    /// The answer is not 有効: there is no insurance to take.
    case notValid(Validity)
    /// The answer belongs to another check than the one named.
    case otherCheck(String)
    case unknownChart(String)
    /// More than one patient has this reading and birth date.
    case severalPatients(charts: [String])
    /// Another chart has the reading and birth date of the answer, as with twins and mixed-up charts.
    case otherPatient(chart: String)
    case birthDiffers(held: Day, now: Day)
    /// The sex differs and nobody has said that the own value is right.
    case sexDiffers
    /// Parts of two insurances would be joined into one that nobody has.
    case mixedInsurance

    public var text: Bilingual {
        switch self {
        case .notValid(let validity): ImportRefusal.remedy(for: validity)
        case .otherCheck(let check):
            Bilingual(
                ja: "別の照会（\(check)）の結果です。患者を確かめ、その方の結果を開いてください。",
                en: "This answer belongs to another check (\(check)). Make sure of the patient and open their answer.")
        case .unknownChart(let chart):
            Bilingual(
                ja: "カルテ番号 \(chart) はありません。番号を確かめるか、空欄にして取り込んでください。",
                en: "There is no chart \(chart). Check the number, or leave it empty and import again.")
        case .severalPatients(let charts):
            Bilingual(
                ja: "同じカナ・生年月日の患者が複数います（\(charts.joined(separator: ", "))）。カルテ番号を選んでください。",
                en:
                    "Several patients have this kana and birth date (\(charts.joined(separator: ", "))). Choose the chart."
            )
        case .otherPatient(let chart):
            Bilingual(
                ja: "カナ・生年月日はカルテ \(chart) の方と一致します。患者を確かめ、その方のカルテに取り込んでください。",
                en:
                    "Kana and birth date are those of chart \(chart). Make sure of the patient and import into that chart."
            )
        case .birthDiffers(let held, let now):
            Bilingual(
                ja: "生年月日が違います（カルテ \(held.era(in: .ja))、照会結果 \(now.era(in: .ja))）。ご本人に確かめてください。",
                en: "The birth dates differ (chart \(held.era(in: .en)), answer \(now.era(in: .en))). Ask the patient.")
        case .sexDiffers:
            Bilingual(
                ja: "性別が違います。別の方でないか確かめ、正しければ理由を付けて自院の値を残してください。",
                en: "The sex differs. Make sure of the person; if it is the same, keep the own value with a reason.")
        case .mixedInsurance:
            Bilingual(
                ja: "二つの保険が混ざります。保険が変わるときは、保険の項目をまとめて取り込むか、まとめて残してください。",
                en: "Two insurances would be mixed. When the insurance changes, take all its items or keep all.")
        }
    }

    /// The next step for each outcome of a check. [found: official FAQ on invalid and missing results]
    private static func remedy(for validity: Validity) -> Bilingual {
        switch validity {
        case .valid:
            Bilingual(
                ja: "資格情報がありません。もう一度照会してください。",
                en: "The answer shows no coverage. Check again.")
        case .invalid:
            Bilingual(
                ja: "資格（無効）は取り込めません。新しい保険者を尋ね、資格確認書などで照会してください。",
                en: "Invalid insurance cannot be imported. Ask for the new insurer and check by its certificate.")
        case .invalidNewer:
            Bilingual(
                ja: "無効（新しい資格あり）です。マイナンバーカードか新しい資格確認書で照会してください。",
                en: "A newer insurance exists. Check by the My Number Card or the new eligibility certificate.")
        case .notFound:
            Bilingual(
                ja: "該当資格なしです。書面を見ながら入力し直してください。なければ被保険者資格申立書を案内します。",
                en: "No such insurance. Type it again from the paper; failing that, offer the declaration of insurance."
            )
        case .ambiguous:
            Bilingual(
                ja: "複数該当です。枝番を加えて照会するか、マイナンバーカードで照会してください。",
                en: "Several match. Check again with the branch, or by the My Number Card.")
        }
    }
}
