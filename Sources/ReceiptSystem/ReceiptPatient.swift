import Basics
import Eligibility

/// A patient as the receipt computer (レセコン) knows them.
public struct ReceiptPatient: Hashable, Sendable {
    /// カルテ番号, such as `00012`.
    public let chart: String
    public var name: String
    public var kana: String
    public var birth: Day
    public var sex: Sex
    public var insurance: HeldInsurance?
    /// Earlier insurances, oldest first.
    public var history: [PastInsurance]

    public init(
        chart: String, name: String, kana: String, birth: Day, sex: Sex, insurance: HeldInsurance? = nil,
        history: [PastInsurance] = []
    ) {
        self.chart = chart
        self.name = name
        self.kana = kana
        self.birth = birth
        self.sex = sex
        self.insurance = insurance
        self.history = history
    }

    /// The name came with ● and waits for the patient's usual characters.
    public var nameNeedsSpelling: Bool { ReceiptPatient.hasUnknownCharacter(name) }

    /// ● (U+25CF) stands in an answer for a character that its set could not carry. [found: official FAQ]
    static func hasUnknownCharacter(_ name: String) -> Bool { name.unicodeScalars.contains("●") }
}
