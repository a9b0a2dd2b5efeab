import Basics
import Testing

@testable import CardReaderSim

/// What the patient reads fits the reader's screen in both languages, in every state and after every event.
@Suite struct ReaderScreenTests {
    /// Cells of a terminal: two for kana, kanji and wide signs.
    private func cells(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2e80 ? 2 : 1) }
    }

    private let reachable: [CardReader] = [today, firstDays].flatMap { day in
        CardReaderTests.situations.flatMap { situation in
            var start = reader(on: day, questions: Set(ConsentQuestion.allCases))
            start.after(situation.path)
            return [start]
                + CardReaderTests.events.map { event in
                    var next = start
                    next.after([event])
                    return next
                }
        }
    }

    @Test(arguments: Language.allCases)
    func everyLineFits(_ language: Language) {
        for reader in reachable {
            let screen = reader.screen
            for line in [screen.title] + screen.lines {
                #expect(!line[language].isEmpty && cells(line[language]) <= 32, "\(line[language])")
            }
            for offer in reader.offered {
                #expect(!offer.label[language].isEmpty && cells(offer.label[language]) <= 26, "\(offer.code)")
            }
        }
    }

    @Test(arguments: Language.allCases)
    func everyNoticeFitsTwoLines(_ language: Language) {
        let day = Day("2026-12-31")!
        let notices: [ReaderNotice] =
            [
                .pinRefused(triesLeft: 1), .pinRefused(triesLeft: 2), .pinTooShort, .pinLocked, .cardHasNoPIN,
                .faceDiffered(triesLeft: 9), .faceDiffered(triesLeft: 1), .faceLocked, .cameraFailed, .cardHasNoPhoto,
                .staffPasswordWrong, .askStaff, .certificateEndsSoon(day), .qualificationOnly(until: day),
            ] + ReaderRefusal.allCases.map { .refused($0) }
        for notice in notices {
            let text = notice.text[language]
            #expect(!text.isEmpty && cells(text) <= 64, "\(text)")
        }
    }

    @Test func whatIsOfferedDoesSomething() {
        for reader in reachable {
            for offer in reader.offered {
                var next = reader
                let effects = next.handle(offer.event)
                #expect(next.state != reader.state || !effects.isEmpty, "\(offer)")
            }
        }
    }

    @Test func numbersAndCodesNameOneOfferEach() {
        for reader in reachable {
            let numbers = reader.offered.compactMap(\.number)
            #expect(Set(numbers).count == numbers.count)
            #expect(Set(reader.offeredCodes).count == reader.offeredCodes.count)
            if reader.screen.entry != nil { #expect(numbers.isEmpty, "digits are for typing") }
        }
    }

    @Test func theEditionIsNamedAndItsStandInSaid() {
        #expect(reader(on: firstDays).screen.edition == "2021-03")
        #expect(reader(on: firstDays).screen.editionNote == nil)
        #expect(reader().screen.edition == "2024-12")
        #expect(reader().screen.editionNote?.ja == "2026-04版は未実装のため、2024-12版で動作しています")
    }
}
