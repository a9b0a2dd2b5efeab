import Basics

/// Why medication is given, or not.
public enum MedicationReason: Hashable, Sendable, Codable {
    case cardNeeded
    case certificateExpired
    case notConsented
    /// First and last day that can be seen.
    case range(from: Day, to: Day)
    /// The last day that can be seen.
    case lag(to: Day)
    case viewable(consentGiven: Moment)
    case beforeLaunch
}

extension MedicationReason {
    var words: ReasonWords {
        switch self {
        case .cardNeeded:
            return ReasonWords(
                "medication.cardNeeded",
                Bilingual(
                    ja: "薬剤情報は、マイナンバーカードによる確認と同意がある場合だけ提供されます。",
                    en: "Medication is given only to a check by My Number card, with consent."),
                Provenance(.found, "オンライン資格確認 公式FAQ"))
        case .certificateExpired:
            return ReasonWords(
                "medication.certificateExpired",
                Bilingual(
                    ja: "電子証明書の有効期限が切れているため、薬剤情報は提供されません。",
                    en: "The certificate has expired, so no medication is given."),
                Provenance(.found, "厚生労働省 電子証明書の有効期限が切れた場合"))
        case .notConsented:
            return ReasonWords(
                "medication.notConsented",
                Bilingual(
                    ja: "薬剤情報は不同意（提供なし）です。", en: "The patient did not agree to give medication; it was not read."),
                Provenance(.found, "オンライン資格確認 公式FAQ"))
        case .range(let from, let to):
            let years = MedicationRules.years.inForceOrFirst(on: to)
            return ReasonWords(
                "medication.range",
                Bilingual(
                    ja: "薬剤情報は過去\(years.value)年分（\(from.era(in: .ja))から）です。",
                    en: "Medication goes back \(years.value) years (to \(from.era(in: .en)))."),
                years.provenance)
        case .viewable(let given):
            let viewing = ConsentRules.viewing.inForceOrFirst(on: given.day)
            let until = ConsentRules.viewableUntil(consentGiven: given)
            let (hours, clock) = (viewing.value / 3600, until.clock)
            return ReasonWords(
                "medication.viewable",
                Bilingual(
                    ja: "同意から\(hours)時間（\(until.day.era(in: .ja)) \(clock)まで）閲覧できます。",
                    en: "It may be viewed for \(hours) hours after consent (until \(until.day.era(in: .en)) \(clock))."),
                viewing.provenance)
        case .lag(let to):
            return ReasonWords(
                "medication.lag",
                Bilingual(
                    ja: "レセプトからの情報のため、\(to.era(in: .ja))までの分です。",
                    en: "It comes from claims, so it reaches to \(to.era(in: .en))."),
                MedicationRules.monthlyUpdate.inForceOrFirst(on: to).provenance)
        case .beforeLaunch:
            return ReasonWords(
                "medication.beforeLaunch",
                Bilingual(
                    ja: "実際の薬剤情報は令和3年9月診療分からです。訓練のため、それより前の分も表示しています。",
                    en: "Real records begin with services of September 2021. Earlier ones are shown here for training."),
                Provenance(.assumed, "—"))
        }
    }
}
