import Basics
import Testing

@testable import CardReaderSim

/// What the patient reads fits the reader's screen in both languages, in every state and after every event.
@Suite struct ReaderScreenTests {
    /// Cells of a terminal: two for kana, kanji and wide signs.
    private func cells(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2e80 ? 2 : 1) }
    }

    /// Every situation of the table and of days and devices beside it, and what every event makes of it.
    private let reachable: [CardReader] = {
        let others = [fullReader(), fullReader(on: firstDays), fullReader(on: Day("2023-06-01")!)].flatMap { reader in
            Situation.all.map { situation in
                var start = reader
                start.after(situation.path)
                return start
            }
        }
        return (Situation.all.map(\.start) + others).flatMap { start in
            [start]
                + Situation.events.map { event in
                    var next = start
                    next.after([event])
                    return next
                }
        }
    }()

    @Test(arguments: Language.allCases)
    func everyLineFits(_ language: Language) {
        for reader in reachable {
            let screen = reader.screen
            #expect(!screen.lines.isEmpty && screen.lines.count <= 3, "\(reader.stateName)")
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
                .phoneNotAccepted, .choosePhoneFirst, .otherPhone(expected: .iphone), .otherPhone(expected: .android),
                .phoneUnlockFailed, .appNotAccepted, .appHasNoFace, .answerFirst, .checked, .noAnswer,
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
                #expect(next != reader || !effects.isEmpty, "\(offer)")
            }
        }
    }

    @Test func numbersAndCodesNameOneOfferEach() {
        for reader in reachable {
            #expect(reader.offered.count <= 6, "\(reader.offeredCodes)")
            let numbers = reader.offered.compactMap(\.number)
            #expect(Set(numbers).count == numbers.count)
            #expect(Set(reader.offeredCodes).count == reader.offeredCodes.count)
            if reader.screen.entry != nil { #expect(numbers.isEmpty, "digits are for typing") }
        }
    }

    @Test func theEditionIsNamed() {
        #expect(reader(on: firstDays).screen.edition == "2021-03")
        #expect(reader().screen.edition == "2026-04")
    }

    @Test func faceAndStaffComparisonSayThatThePINIsNotUsed() {
        for situation in Situation.all where [.face, .staffComparison].contains(situation.start.screen.code) {
            #expect(situation.start.screen.lines.contains { $0.ja.contains("暗証番号を使わず") }, "\(situation)")
        }
    }

    @Test func theLampIsRedWhereSomebodyHasToComeAndDarkWithoutPower() {
        func light(_ code: ReaderScreen.Code) -> Set<ReaderLight> {
            Set(Situation.all.map(\.start.screen).filter { $0.code == code }.map(\.light))
        }
        #expect(light(.idle) == [.green])
        #expect(light(.consent) == [.blue])
        #expect(light(.leftBehind) == [.red] && light(.frozen) == [.red] && light(.failed) == [.red])
        #expect(light(.off) == [.dark])
    }

    @Test func everySignIsUsed() {
        #expect(Set(reachable.map(\.screen.sign)) == Set(ReaderSign.allCases))
    }
}
