import Basics

// Why medication is given, or not.
extension Reason {
    static let medicationCardNeeded = Reason(
        "medication.cardNeeded",
        Bilingual(
            ja: "薬剤情報は、マイナンバーカードによる確認と同意がある場合だけ提供されます。",
            en: "Medication is given only to a check by My Number card, with consent."),
        Provenance(.found, "オンライン資格確認 公式FAQ"))

    static let medicationCertificateExpired = Reason(
        "medication.certificateExpired",
        Bilingual(
            ja: "電子証明書の有効期限が切れているため、薬剤情報は提供されません。",
            en: "The certificate has expired, so no medication is given."),
        Provenance(.found, "厚生労働省 電子証明書の有効期限が切れた場合"))

    static let medicationNotConsented = Reason(
        "medication.notConsented",
        Bilingual(
            ja: "薬剤情報は不同意（提供なし）です。", en: "The patient did not agree to give medication; it was not read."),
        Provenance(.found, "オンライン資格確認 公式FAQ"))

    static func medicationRange(_ days: ClosedRange<Day>) -> Reason {
        let years = MedicationRules.years.inForceOrFirst(on: days.upperBound)
        return Reason(
            "medication.range",
            Bilingual(
                ja: "薬剤情報は過去\(years.value)年分（\(days.lowerBound.era(in: .ja))から）です。",
                en: "Medication goes back \(years.value) years (to \(days.lowerBound.era(in: .en)))."),
            years.provenance)
    }

    static func medicationLag(_ days: ClosedRange<Day>) -> Reason {
        Reason(
            "medication.lag",
            Bilingual(
                ja: "レセプトからの情報のため、\(days.upperBound.era(in: .ja))までの分です。",
                en: "It comes from claims, so it reaches to \(days.upperBound.era(in: .en))."),
            MedicationRules.monthlyUpdate.inForceOrFirst(on: days.upperBound).provenance)
    }

    static func medicationViewable(consentGiven given: Moment) -> Reason {
        let viewing = ConsentRules.viewing.inForceOrFirst(on: given.day)
        let until = ConsentRules.viewableUntil(consentGiven: given)
        let hours = viewing.value / 3600
        return Reason(
            "medication.viewable",
            Bilingual(
                ja: "同意から\(hours)時間（\(until.day.era(in: .ja)) \(until.clock)まで）閲覧できます。",
                en:
                    "It may be viewed for \(hours) hours after consent (until \(until.day.era(in: .en)) \(until.clock))."
            ),
            viewing.provenance)
    }

    static let medicationBeforeLaunch = Reason(
        "medication.beforeLaunch",
        Bilingual(
            ja: "実際の薬剤情報は令和3年9月診療分からです。訓練のため、それより前の分も表示しています。",
            en: "Real records begin with services of September 2021. Earlier ones are shown here for training."),
        Provenance(.assumed, "—"))
}
