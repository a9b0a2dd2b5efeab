import Eligibility

/// Whom of the receipt computer's patients an answer may be about.
public enum PatientMatch: Hashable, Sendable {
    case one(ReceiptPatient)
    case none
    /// Several fit; the counter asks and chooses by chart number.
    case several([ReceiptPatient])

    /// Finds a person among patients by reading and birth date; the sex decides between several.
    ///
    /// Insurance numbers take no part, for they are what changes, nor does the order of arrival: with two readers the
    /// next answer need not be about the next person. [found: published receipt-computer clients forbid it]
    /// One patient of the same reading and birth date but another sex is still that one: the difference is then shown
    /// and stops the import, where a second chart for the same person would go unseen. [assumed]
    public init(_ person: InsuredPerson, among patients: [ReceiptPatient]) {
        let reading = CanonicalForm.kana(person.kana)
        let alike = patients.filter { $0.birth == person.birth && CanonicalForm.kana($0.kana) == reading }
        let sameSex = alike.filter { $0.sex == person.sex || $0.sex == .unset || person.sex == .unset }
        let candidates = sameSex.isEmpty ? alike : sameSex
        switch candidates.count {
        case 0: self = .none
        case 1: self = .one(candidates[0])
        default: self = .several(candidates)
        }
    }
}
