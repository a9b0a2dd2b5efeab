import Basics
import CardReaderSim
import Eligibility
import ReceiptSystem

/// A fictional person on a day: a patient of the training world, their card, their insurances, what the receipt
/// computer holds of them.
///
/// Made by `PersonSheet.person(on:)`. Nothing of it is known to the window before it is asked for.
public struct Person: Hashable, Sendable, Identifiable {
    public let id: String
    public let situation: Bilingual
    public let goodFor: Bilingual
    /// As the family writes it. What the centre cannot carry becomes ● on the way there, and only there.
    public let name: String
    public let romaji: String
    /// Full-width katakana.
    public let kana: String
    public let sex: Sex
    public let birth: Day
    /// Seconds since midnight at which the person comes in.
    public let arrival: Int
    public let card: PersonCard?
    /// A phone that carries a certificate made from the card; who has one, comes with it in the hand.
    public let phone: PersonPhone?
    /// Their insurances, oldest first, past ones and ones not yet registered included.
    public let coverages: [CoverageRecord]
    public let limits: [LimitRecord]
    /// In the order of the file.
    public let medications: [MedicationItem]
    public let checkups: [CheckupResult]
    public let treatments: [TreatmentItem]
    public let operations: [OperationItem]
    /// Nil for a first visit.
    public let held: HeldRecord?
    /// The questions of the reader that the person answers with yes.
    public let consents: Set<ConsentQuestion>
    /// The first words at the window.
    public let says: Bilingual

    /// カルテ番号; nil for a first visit.
    public var chart: String? { held?.chart }

    /// The insurance registered last among those that the register knows of on `day`.
    public func coverage(registeredBy day: Day) -> CoverageRecord? { coverages.last { $0.registered <= day } }

    /// The certificates of card and phone; none for somebody without a card. The phone's is registered with the card's.
    public var certificates: [LinkedCertificate] {
        guard let card else { return [] }
        let own = [(card.serial, card.certificateUntil)] + (phone.map { [($0.serial, $0.certificateUntil)] } ?? [])
        return own.map { LinkedCertificate(serial: $0.0, validUntil: $0.1, linked: card.isRegistered) }
    }
}

/// What happens when this person looks into the camera.
public enum FaceOutcome: String, Hashable, Sendable, CaseIterable {
    case matches = "match"
    case differs = "mismatch"
    /// No usable picture comes about.
    case cameraFails = "camera-fails"
    /// Somebody else has come with the card, for as long as it lies there.
    case another
}

/// A My Number card in someone's hand.
public struct PersonCard: Hashable, Sendable {
    /// Serial number of the user-authentication certificate, 16 hexadecimal digits beginning with 7E57.
    public let serial: String
    /// Four digits; nil for a card issued without PIN (顔認証マイナンバーカード).
    public let pin: String?
    /// Wrong PINs in a row before today: 0…3; three have locked it.
    public let misses: Int
    /// Last day of the certificate.
    public let certificateUntil: Day
    /// Last day of the card.
    public let cardUntil: Day
    public let face: FaceOutcome
    /// 利用登録: the card has been linked to the insurance.
    public let isRegistered: Bool
    /// False for the card of a small child issued without photo.
    public let hasPhoto: Bool
    /// Whether the holder's town takes part in subsidies by card (PMH).
    public let townTakesPart: Bool
    /// From which the fictional portrait is drawn; the same for a person always.
    public let faceSeed: UInt64
}

/// A smartphone with a certificate of its own.
public struct PersonPhone: Hashable, Sendable {
    public let kind: PhoneKind
    /// As of a card.
    public let serial: String
    /// Four digits for Android; an iPhone knows its owner.
    public let pin: String?
    /// Last day of the phone's certificate.
    public let certificateUntil: Day
}

/// What the receipt computer holds of a person from earlier visits.
public struct HeldRecord: Hashable, Sendable {
    /// カルテ番号, five digits.
    public let chart: String
    /// In the clinic's own spelling.
    public let name: String
    public let insurance: HeldInsurance
}
