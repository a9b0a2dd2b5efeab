import Basics

/// Codes of errors and notices. The real ones (別紙6-1) are not public; these are this project's own and say so, in their
/// prefix and in their text.
public enum SimulationCode: String, Hashable, Sendable, CaseIterable {
    case unreadableFile = "SIM-E001"
    case missingElement = "SIM-E002"
    case unreadableValue = "SIM-E003"
    case otherInstitution = "SIM-E004"
    case malformedKey = "SIM-E005"
    case centreUnavailable = "SIM-E006"
    case unknownReception = "SIM-E007"
    case notConsented = "SIM-E008"
    case consentLapsed = "SIM-E009"
    case noInformation = "SIM-E010"
    case unknownPerson = "SIM-E011"
    case severalMatch = "SIM-E012"
    case formNotSimulated = "SIM-E013"
    case certificateSoonExpires = "SIM-N001"
    case certificateExpired = "SIM-N002"

    /// As a message carries it: in Japanese, with what the code is.
    public func message(_ detail: String = "") -> String {
        text.ja + (detail.isEmpty ? "" : " " + detail) + "【\(rawValue): 訓練用（架空）の独自コード】"
    }

    public var text: Bilingual {
        switch self {
        case .unreadableFile: Bilingual(ja: "ファイルを読めません。", en: "The file cannot be read.")
        case .missingElement: Bilingual(ja: "必須の項目がありません。", en: "An element is missing.")
        case .unreadableValue: Bilingual(ja: "項目の値が正しくありません。", en: "A value cannot be right.")
        case .otherInstitution:
            Bilingual(ja: "医療機関コードがこの端末のものではありません。", en: "The institution code is not this terminal's.")
        case .malformedKey:
            Bilingual(ja: "照会用情報の番号が正しくありません。", en: "A number of the search information cannot be right.")
        case .centreUnavailable:
            Bilingual(ja: "照会先から回答を得られません。時間をおいて再度照会してください。", en: "The centre does not answer; ask again later.")
        case .unknownReception: Bilingual(ja: "受付番号が見つかりません。", en: "The reception number is not known.")
        case .notConsented: Bilingual(ja: "閲覧の同意がありません。", en: "There is no consent to view it.")
        case .consentLapsed:
            Bilingual(ja: "閲覧の同意の有効期限（24時間）が切れています。", en: "The consent to view it has lapsed (24 hours).")
        case .noInformation: Bilingual(ja: "該当する情報がありません。", en: "There is no such information.")
        case .unknownPerson: Bilingual(ja: "該当する資格がありません。", en: "There is no such insurance.")
        case .severalMatch: Bilingual(ja: "複数の資格が該当します。", en: "Several persons match.")
        case .formNotSimulated:
            Bilingual(ja: "この形式（PDF）は模擬していません。XMLで要求してください。", en: "That form (PDF) is not simulated; ask for XML.")
        case .certificateSoonExpires:
            Bilingual(
                ja: "マイナンバーカードの電子証明書の有効期限まで3か月以内です。更新をご案内ください。",
                en: "The card's certificate expires within three months: tell the patient to renew it.")
        case .certificateExpired:
            Bilingual(
                ja: "マイナンバーカードの電子証明書の有効期限が切れています。資格情報だけを提供します。",
                en: "The card's certificate has expired: the insurance alone is given.")
        }
    }
}

extension MessageProblem {
    /// Under which code the problem is answered.
    public var code: SimulationCode {
        switch self {
        case .empty, .tooLarge, .unknownCharset, .charsetDisagrees, .otherCharset, .doctype, .malformed, .tooDeep,
            .otherRoot:
            .unreadableFile
        case .missing: .missingElement
        case .duplicate, .unreadable: .unreadableValue
        }
    }
}
