import Basics

/// The kind of a claim file: which records it has, and in which order.
public enum ClaimFileKind: String, Hashable, Sendable, CaseIterable {
    case medical
    case pharmacy

    /// The record a file begins with.
    var head: String {
        switch self {
        case .medical: "IR"
        case .pharmacy: "YK"
        }
    }

    /// The usual name of the file. [found for medical: public samples; for pharmacies: assumed]
    public var fileName: String {
        switch self {
        case .medical: "RECEIPTC.UKE"
        case .pharmacy: "RECEIPTY.UKE"
        }
    }

    public var name: Bilingual {
        switch self {
        case .medical: Bilingual(ja: "医科", en: "medical")
        case .pharmacy: Bilingual(ja: "調剤", en: "pharmacy")
        }
    }

    /// Nil for a record that such a file does not have.
    public func layout(of kind: String) -> RecordLayout? {
        switch self {
        case .medical: ClaimFileKind.medicalLayouts[kind]
        case .pharmacy: ClaimFileKind.pharmacyLayouts[kind]
        }
    }

    /// The place of a record within a claim; equal ones may alternate. Nil for head and total, which stand outside.
    func stage(of kind: String) -> Int? {
        switch self {
        case .medical: ClaimFileKind.medicalStages.firstIndex { $0.contains(kind) }
        case .pharmacy: ClaimFileKind.pharmacyStages.firstIndex { $0.contains(kind) }
        }
    }

    /// [found: public sample and the order of the record conditions; that prescriptions and basic fees may alternate with
    /// comments: assumed]
    private static let medicalStages = [
        ["RE"], ["HO"], ["KO"], ["SN"], ["JD"], ["MF"], ["GR"], ["SY"], ["SI", "IY", "TO", "CO"], ["SJ"],
    ]
    private static let pharmacyStages = [
        ["RE"], ["HO"], ["KO"], ["SN"], ["JD"], ["MF"], ["SH", "CZ", "IY", "TO", "CO", "KI"],
    ]

    private static let medicalLayouts = byKind(MedicalRecords.all)
    private static let pharmacyLayouts = byKind(PharmacyRecords.all)

    private static func byKind(_ layouts: [RecordLayout]) -> [String: RecordLayout] {
        Dictionary(uniqueKeysWithValues: layouts.map { ($0.kind, $0) })
    }
}
