import Basics

/// What became of the consents to clinical items.
public enum ClinicalReason: Hashable, Sendable, Codable {
    case consented(ClinicalItem, at: Moment)
    /// Consented to on a day before the item is given.
    case notYet(ClinicalItem)
    case certificateExpired(ClinicalItem)
}

extension ClinicalReason {
    var words: ReasonWords {
        switch self {
        case .consented(let item, let given):
            let viewing = ConsentRules.viewing.inForceOrFirst(on: given.day)
            let until = ConsentRules.viewableUntil(consentGiven: given)
            let (hours, clock) = (viewing.value / 3600, until.clock)
            return ReasonWords(
                "\(item.rawValue).consented",
                Bilingual(
                    ja: """
                        \(item.name.ja)は同意あり。同意から\(hours)時間（\(until.day.era(in: .ja)) \(clock)まで）、\
                        医療情報閲覧アカウントだけが開けます。窓口には内容も件数も提供されません。
                        """,
                    en: """
                        \(item.name.en) was consented to. For \(hours) hours (until \(until.day.era(in: .en)) \(clock)) the \
                        viewing account alone may open it; the counter is given neither contents nor number.
                        """),
                viewing.provenance)
        case .notYet(let item):
            let service = ClinicalRules.service(item)
            return ReasonWords(
                "\(item.rawValue).notYet",
                Bilingual(
                    ja: "\(item.name.ja)の閲覧は\(service.from.era(in: .ja))からです。",
                    en: "\(item.name.en) can be viewed from \(service.from.era(in: .en)) on."),
                service.provenance)
        case .certificateExpired(let item):
            return ReasonWords(
                "\(item.rawValue).certificateExpired",
                Bilingual(
                    ja: "電子証明書の有効期限が切れているため、\(item.name.ja)は提供されません。",
                    en: "The certificate has expired, so \(item.name.en.lowercased()) is not given."),
                Provenance(.found, "厚生労働省 電子証明書の有効期限が切れた場合"))
        }
    }
}
