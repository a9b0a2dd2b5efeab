import Basics

@testable import CardReaderSim

/// A day on which staff start their comparison at the reader, and one on which they do so at the terminal.
let today = Day("2026-11-24")!
let firstDays = Day("2021-03-15")!

let staffPassword = "2468"
let staffDigits = staffPassword.map { ReaderEvent.digitPressed($0.wholeNumberValue!) }

func reader(on day: Day = today, questions: Set<ConsentQuestion> = [.medication, .checkup]) -> CardReader {
    CardReader(on: day, settings: ReaderSettings(questions: questions, staffPassword: staffPassword))
}

/// With everything an institution can have.
func fullReader(on day: Day = today, kind: ReaderSite = .medical, phoneReader: Bool = true) -> CardReader {
    CardReader(
        on: day,
        settings: ReaderSettings(
            questions: Set(ConsentQuestion.allCases), staffPassword: staffPassword, kind: kind,
            takesPartInSubsidies: true, issuesElectronicPrescriptions: true, phoneReader: phoneReader))
}

func app(on day: Day = today, questions: Set<ConsentQuestion> = [.medication, .checkup]) -> CardReader {
    CardReader(
        on: day,
        settings: ReaderSettings(
            questions: questions, staffPassword: staffPassword, takesPartInSubsidies: true,
            issuesElectronicPrescriptions: true, phoneReader: true, device: .app))
}

func cardInFront(
    serial: String = "0A1B", certificateUntil: Day = Day("2030-05-05")!, cardUntil: Day = Day("2032-05-05")!,
    hasPIN: Bool = true, hasPhoto: Bool = true, faceTriesLeft: Int = 10, townTakesPart: Bool = false
) -> CardInFront {
    CardInFront(
        serial: serial, certificateUntil: certificateUntil, cardUntil: cardUntil, hasPIN: hasPIN, hasPhoto: hasPhoto,
        faceTriesLeft: faceTriesLeft, townTakesPart: townTakesPart)
}

func phone(
    _ kind: PhoneKind, certificateUntil: Day = Day("2030-05-05")!, cardUntil: Day = Day("2032-05-05")!,
    cardCertificateUntil: Day = Day("2030-05-05")!, townTakesPart: Bool = false
) -> PhoneInFront {
    PhoneInFront(
        kind: kind, serial: "0F0E", certificateUntil: certificateUntil, cardUntil: cardUntil,
        cardCertificateUntil: cardCertificateUntil, townTakesPart: townTakesPart)
}

extension CardReader {
    /// Lets all this happen, and returns the effects of the last event.
    @discardableResult
    mutating func after(_ events: [ReaderEvent]) -> [ReaderEffect] {
        events.reduce([]) { _, event in handle(event) }
    }

    @discardableResult
    mutating func type(_ digits: String) -> [ReaderEffect] {
        after(digits.map { .digitPressed($0.wholeNumberValue!) })
    }

    /// Up to the question of the registration, by PIN.
    mutating func prove(_ card: CardInFront = cardInFront()) {
        after([.cardPlaced(card), .pinChosen])
        type("1234")
        after([.pinAccepted])
    }

    var offeredCodes: [String] { offered.map(\.code) }
}

/// The visit that was sent on, if any was.
func finished(_ effects: [ReaderEffect]) -> ProvenVisit? {
    effects.lazy.compactMap { if case .finished(let visit) = $0 { visit } else { nil } }.first
}
