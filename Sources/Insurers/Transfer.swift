import Basics

/// One step of the way from an office to the centre.
public enum Hop: String, Hashable, Sendable, CaseIterable {
    case municipalToPrefecture = "municipal-prefecture"
    case prefectureToFederation = "prefecture-federation"
    case federationToIntermediate = "federation-intermediate"
    case employersToIntermediate = "employers-intermediate"

    public var name: Bilingual {
        switch self {
        case .municipalToPrefecture: Bilingual(ja: "市町村 → 国保情報集約", en: "municipality to prefecture")
        case .prefectureToFederation: Bilingual(ja: "国保情報集約 → 国保総合", en: "prefecture to federation")
        case .federationToIntermediate: Bilingual(ja: "国保総合 → 中間サーバー", en: "federation to intermediate server")
        case .employersToIntermediate: Bilingual(ja: "被用者保険・広域連合 → 中間サーバー", en: "employers to intermediate server")
        }
    }
}

/// The result of one hop in one night.
public struct Transfer: Hashable, Sendable {
    /// The morning after.
    public let day: Day
    public let hop: Hop
    /// Records in the change file.
    public let sent: Int
    /// Records that the next system says it stored; fewer when the transfer failed.
    public let stored: Int

    public var isComplete: Bool { sent == stored }
}

/// A use of personal data by the federation's staff.
public struct FederationUse: Hashable, Sendable {
    public let day: Day
    public let operatorID: String
    /// The number of the form that ordered it; nil where none is named.
    public let form: String?
    public let purpose: String

    public init(day: Day, operatorID: String, form: String?, purpose: String) {
        self.day = day
        self.operatorID = operatorID
        self.form = form
        self.purpose = purpose
    }
}
