import Basics

@testable import CardReaderSim

/// A day on which staff start their comparison at the reader, and one on which they do so at the terminal.
let today = Day("2026-11-24")!
let firstDays = Day("2021-03-15")!

let staffPassword = "2468"

func reader(on day: Day = today, questions: Set<ConsentQuestion> = [.medication, .checkup]) -> CardReader {
    CardReader(on: day, settings: ReaderSettings(questions: questions, staffPassword: staffPassword))
}

func cardInFront(
    serial: String = "0A1B", certificateUntil: Day = Day("2030-05-05")!, cardUntil: Day = Day("2032-05-05")!,
    hasPIN: Bool = true, hasPhoto: Bool = true
) -> CardInFront {
    CardInFront(
        serial: serial, certificateUntil: certificateUntil, cardUntil: cardUntil, hasPIN: hasPIN, hasPhoto: hasPhoto)
}

extension CardReader {
    /// Lets all this happen, and returns the effects of the last event.
    @discardableResult
    mutating func after(_ events: [ReaderEvent]) -> [ReaderEffect] {
        events.reduce([]) { _, event in handle(event) }
    }

    mutating func type(_ digits: String) -> [ReaderEffect] {
        after(digits.map { .digitPressed($0.wholeNumberValue!) })
    }

    /// Up to the question of the registration, by PIN.
    mutating func prove(_ card: CardInFront = cardInFront()) {
        after([.cardPlaced(card), .pinChosen])
        _ = type("1234")
        after([.pinAccepted])
    }

    var offeredCodes: [String] { offered.map(\.code) }
}
