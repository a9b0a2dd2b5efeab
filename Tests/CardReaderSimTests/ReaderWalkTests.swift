import Basics
import Testing

@testable import CardReaderSim

/// Long random visits, reproducible by their seed, under the eyes of `Watch`.
@Suite struct ReaderWalkTests {
    private static let days = ["2021-03-15", "2022-10-01", "2024-01-10", "2024-11-01", "2025-04-01", "2026-11-24"]

    private static func reader(_ seed: UInt64) -> CardReader {
        let day = Day(days[Int(seed) % days.count])!
        return seed % 4 == 3
            ? app(on: max(day, Day("2025-06-01")!)) : fullReader(on: day, kind: seed % 5 == 4 ? .pharmacy : .medical)
    }

    @Test(arguments: 0..<36 as Range<UInt64>)
    func noRuleIsBroken(seed: UInt64) {
        var random = SeededRandom(seed: seed, purpose: "reader walk")
        var watch = Watch(Self.reader(seed))
        for step in 1...1500 {
            let broken = watch.send(Self.event(for: watch.reader, random: &random))
            #expect(broken.isEmpty, "seed \(seed), step \(step)")
            guard broken.isEmpty else { return }
        }
    }

    @Test func theWalksComeEverywhere() {
        var reached: Set<ReaderStateName> = []
        var finished = 0
        for seed in 0..<36 as Range<UInt64> {
            var random = SeededRandom(seed: seed, purpose: "reader walk")
            var reader = Self.reader(seed)
            for _ in 1...1500 {
                let effects = reader.handle(Self.event(for: reader, random: &random))
                reached.insert(reader.stateName)
                if CardReaderSimTests.finished(effects) != nil { finished += 1 }
            }
        }
        #expect(reached == Set(ReaderStateName.allCases))
        #expect(finished > 100, "too few visits come to their end to show anything")
    }

    /// Mostly what a person or a machine would do next, at times anything at all.
    private static func event(for reader: CardReader, random: inout SeededRandom) -> ReaderEvent {
        let choices: [ReaderEvent]
        switch random.below(10) {
        case 0..<3: choices = reader.offered.map(\.event)
        case 3..<9: choices = answers(to: reader, random: &random)
        default: choices = Situation.events + [.cardPlaced(card(&random))]
        }
        guard !choices.isEmpty else { return .cardPlaced(card(&random)) }
        return choices[random.below(choices.count)]
    }

    /// What the machines, or the person who is asked, would say.
    private static func answers(to reader: CardReader, random: inout SeededRandom) -> [ReaderEvent] {
        switch reader.stateName {
        case .typingPIN, .typingPhonePIN: [.digitPressed(random.below(10))]
        case .typingStaffPassword: [staffDigits[reader.screen.entry!.typed % 4], .confirmPressed]
        case .checkingPIN, .checkingPhonePIN: [.pinAccepted, .pinRefused(triesLeft: 1 + random.below(2)), .pinLocked]
        case .comparingFaces:
            [.faceMatched(score: 900), .faceDiffered(score: 200, triesLeft: random.below(10)), .cameraFailed]
        case .comparingByStaff: [.staffJudged(same: true), .staffJudged(same: false)]
        case .holdingPhone: [.phoneHeld(phone(.iphone)), .phoneHeld(phone(.android)), .phoneUnlockFailed]
        case .authenticating: [.authenticated(registered: true), .authenticated(registered: false)]
        case .registering: [.registrationFound(true)]
        case .sending: [.checkEnded, .checkFailed]
        case .off: [.pluggedIn]
        case .starting: [.started, .startFailed]
        case .failedToStart, .frozen: [.restarted]
        case .updating: [.updateEnded]
        case .disconnected: [.connectionRestored]
        case .idle, .choosing, .choosingPhone, .askingConsentFirst, .awaitingCard, .offeringRegistration,
            .askingConsent,
            .takingCard, .cardLeftBehind:
            reader.offered.map(\.event) + [.cardPlaced(card(&random))]
        }
    }

    private static func card(_ random: inout SeededRandom) -> CardInFront {
        cardInFront(
            serial: ["0A1B", "FFFF"][random.below(2)],
            certificateUntil: [Day("2030-05-05")!, Day("2026-12-31")!, Day("2026-10-31")!][random.below(3)],
            hasPIN: random.below(5) > 0, hasPhoto: random.below(5) > 0, faceTriesLeft: random.below(11),
            townTakesPart: random.below(2) == 0)
    }
}
