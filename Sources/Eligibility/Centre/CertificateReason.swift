import Basics

/// What the certificate allows.
public enum CertificateReason: Hashable, Sendable, Codable {
    case unknown
    case notLinked
    case expired(validUntil: Day)
    /// The last day of the grace, and the day of the check.
    case inGrace(until: Day, on: Day)
}

extension CertificateReason {
    var words: ReasonWords {
        switch self {
        case .unknown:
            return ReasonWords(
                "certificate.unknown",
                Bilingual(ja: "この電子証明書は登録されていません。", en: "This certificate is not known to the centre."),
                Provenance(.assumed, "—"))
        case .notLinked:
            return ReasonWords(
                "certificate.notLinked",
                Bilingual(
                    ja: "健康保険証としての利用登録がまだです。カードリーダーで利用登録（初回登録）ができます。",
                    en: "The card is not registered for use as an insurance card. That can be done at the reader."),
                Provenance(.found, "厚生労働省 利用登録の案内"))
        case .expired(let validUntil):
            return ReasonWords(
                "certificate.expired",
                Bilingual(
                    ja: "電子証明書の有効期限（\(validUntil.era(in: .ja))）が切れ、資格の確認もできません。市区町村の窓口で更新してください。",
                    en: "The certificate expired on \(validUntil.era(in: .en)), too long ago to confirm the insurance. "
                        + "It is renewed at the town office."),
                Provenance(.found, "厚生労働省 電子証明書の有効期限が切れた場合"))
        case .inGrace(let until, let day):
            return ReasonWords(
                "certificate.grace",
                Bilingual(
                    ja: "電子証明書の有効期限が切れています。\(until.era(in: .ja))までは資格だけを確認できます。",
                    en: "The certificate has expired. Until \(until.era(in: .en)) the insurance alone can be confirmed."
                ),
                CertificateRules.graceMonths.inForceOrFirst(on: day).provenance)
        }
    }
}
