import Basics

/// 薬剤情報の閲覧 by what stands on a paper, as the file interface asks for it.
public struct MedicationView: Hashable, Sendable, Codable {
    public let of: PaperNumbers
    /// Dispensed on these days; what the consented check did not reach is not given.
    public let dispensed: ClosedRange<Day>
    public let asker: Asker

    public init(of numbers: PaperNumbers, dispensed: ClosedRange<Day>, asker: Asker) {
        of = numbers
        self.dispensed = dispensed
        self.asker = asker
    }
}

/// Whose medication it is, and the drugs, latest first.
public struct ViewedMedication: Hashable, Sendable, Codable {
    public let person: InsuredPerson
    public let items: [MedicationItem]

    public init(person: InsuredPerson, items: [MedicationItem]) {
        self.person = person
        self.items = items
    }
}

/// Whose check-ups they are, and the results, latest first.
public struct ViewedCheckups: Hashable, Sendable, Codable {
    public let person: InsuredPerson
    public let results: [CheckupResult]

    public init(person: InsuredPerson, results: [CheckupResult]) {
        self.person = person
        self.results = results
    }
}
