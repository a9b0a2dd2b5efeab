import Basics

/// Medical information beyond medication. It is for clinicians: the counter learns that consent exists, neither the contents
/// nor how much there is.
public enum ClinicalItem: String, Hashable, Sendable, Codable, CaseIterable {
    /// 特定健診情報
    case checkup
    /// 診療情報
    case treatment
    /// 手術情報
    case operations

    /// The question by which it is consented to.
    public var consent: ConsentItem {
        switch self {
        case .checkup: .checkup
        case .treatment: .treatment
        case .operations: .operations
        }
    }

    public var name: Bilingual {
        switch self {
        case .checkup: Bilingual(ja: "特定健診情報", en: "Check-up")
        case .treatment: Bilingual(ja: "診療情報", en: "Treatment")
        case .operations: Bilingual(ja: "手術情報", en: "Operations")
        }
    }
}

/// That something was consented to, and no more.
public struct ConsentGiven: Hashable, Sendable, Codable {
    /// 24 hours after consent. [found: official FAQ]
    public let viewableUntil: Moment

    public init(viewableUntil: Moment) { self.viewableUntil = viewableUntil }
}

/// Whether each clinical item was consented to in a check. To find it out nothing of the contents is read.
public struct ClinicalConsents: Hashable, Sendable, Codable {
    public let checkup: Section<ConsentGiven>
    public let treatment: Section<ConsentGiven>
    public let operations: Section<ConsentGiven>

    public init(_ consent: (ClinicalItem) -> Section<ConsentGiven>) {
        checkup = consent(.checkup)
        treatment = consent(.treatment)
        operations = consent(.operations)
    }

    public static let notConsented = ClinicalConsents { _ in .withheld(.notConsented) }

    public subscript(item: ClinicalItem) -> Section<ConsentGiven> {
        switch item {
        case .checkup: checkup
        case .treatment: treatment
        case .operations: operations
        }
    }
}

/// What an opening of a clinical item gives: of that item, latest first.
public enum ClinicalContents: Hashable, Sendable, Codable {
    case checkups([CheckupResult])
    case treatments([TreatmentItem])
    case operations([OperationItem])

    public var isEmpty: Bool {
        switch self {
        case .checkups(let results): results.isEmpty
        case .treatments(let items): items.isEmpty
        case .operations(let items): items.isEmpty
        }
    }
}
