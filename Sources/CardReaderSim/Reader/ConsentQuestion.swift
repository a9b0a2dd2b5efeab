/// A question the reader may put, by date and institution. Raw values go over the line and into scenarios.
public enum ConsentQuestion: String, Hashable, Sendable, Codable, CaseIterable {
    /// 薬剤情報
    case medication
    /// 特定健診情報
    case checkup
    /// 診療情報
    case treatment
    /// 手術情報
    case operations
    /// 限度額情報
    case limit
    /// 特定疾病療養受療証
    case specifiedDisease = "specified-disease"
    /// 医療費助成の受給者証
    case subsidy
    /// 処方せんの発行形態: yes is electronic, no is paper.
    case prescription

    /// Medical information: what an institution switches on or off, and what a consent to all at once covers.
    public var isMedicalInformation: Bool {
        switch self {
        case .medication, .checkup, .treatment, .operations: true
        case .limit, .specifiedDisease, .prescription, .subsidy: false
        }
    }
}
