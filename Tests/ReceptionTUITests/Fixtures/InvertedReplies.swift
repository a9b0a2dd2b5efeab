import Basics
import CardReaderSim
import Eligibility
import ReceiptSystem
import ReceptionDesk

/// A world that says the opposite: a scenario that passes all the same asserts nothing about the answer.
enum InvertedReplies {
    static func invert(_ event: DeskEvent) -> DeskEvent {
        switch event {
        case .reader(let event, let number): .reader(invert(event), at: number)
        case .lineDelivered(let message):
            .lineDelivered(
                LineMessage(session: message.session, sequence: message.sequence, body: invert(message.body)))
        case .imported(let check, .imported), .imported(let check, .alreadyImported):
            .imported(check: check, .refused(.notValid(.invalid)))
        case .imported(let check, .refused): .imported(check: check, .imported(chart: "99999", at: moment, changed: []))
        // Who is refused gets in; who gets in does, since otherwise nothing would come of anything else.
        case .signInRefused: .signedIn(TrainingAccount.of(.counter).enrolled)
        case .passwordRefused: .passwordChanged
        case .passwordChanged: .passwordRefused
        default: event
        }
    }

    /// The centre alone says the opposite, and only of what was checked: cards are registered as they are, so that a
    /// check comes to its answer, and reader and receipt computer do as ever.
    static func invertAnswers(_ event: DeskEvent) -> DeskEvent {
        guard case .lineDelivered(let message) = event,
            case .answer? = try? CentreCoding.message(CentreReply.self, from: message.body)
        else { return event }
        return invert(event)
    }

    /// The chip and the camera.
    static func invert(_ event: ReaderEvent) -> ReaderEvent {
        switch event {
        case .pinAccepted: .pinRefused(triesLeft: 2)
        case .pinRefused, .pinLocked: .pinAccepted
        case .faceMatched(let score): .faceDiffered(score: score, triesLeft: 9)
        case .faceDiffered(let score, _): .faceMatched(score: score)
        case .cameraFailed: .faceMatched(score: FaceComparison.threshold)
        default: event
        }
    }

    static func invert(_ reply: CentreReply) -> CentreReply {
        switch reply {
        case .answer(let answer): .answer(invert(answer))
        case .registration(let registered): .registration(registered: !registered)
        case .challenge: reply
        case .authenticated: .notAuthenticated(.revoked)
        case .notAuthenticated:
            .authenticated(
                AuthenticatedCard(authentication: "nobody", registered: true, standing: .alive, validUntil: moment.day))
        case .medication(let contents): .medication(invert(contents, or: [item]))
        case .clinical(let contents): .clinical(invert(contents, or: .operations([operation])))
        case .viewedCheckups(let contents):
            .viewedCheckups(invert(contents, or: ViewedCheckups(person: coverage.person, results: [])))
        case .each(let replies): .each(replies.map(invert))
        case .reference(let outcome): .reference(outcome == .registered ? .notFound : .registered)
        case .viewed(let contents):
            .viewed(invert(contents, or: ViewedMedication(person: coverage.person, items: [item])))
        case .refused: reply
        }
    }

    static func invert(_ answer: Answer) -> Answer {
        Answer(
            check: answer.check, at: answer.at, on: answer.on, validity: answer.validity == .valid ? .notFound : .valid,
            coverage: invert(answer.coverage, or: coverage), limit: invert(answer.limit, or: limit),
            medication: invert(answer.medication, or: summary),
            clinical: ClinicalConsents { invert(answer.clinical[$0], or: ConsentGiven(viewableUntil: moment)) },
            reasons: [])
    }

    private static func invert(_ body: [UInt8]) -> [UInt8] {
        guard let reply = try? CentreCoding.message(CentreReply.self, from: body),
            let inverted = try? CentreCoding.bytes(of: invert(reply))
        else { return [] }
        return inverted
    }

    private static func invert<Value>(_ section: Section<Value>, or invented: Value) -> Section<Value> {
        section.value == nil ? .shown(invented) : .absent(.noneHeld)
    }

    // MARK: - What is shown where nothing was

    private static let day = Day(number: 0)
    private static let moment = Moment(day: day, second: 0)
    private static let limit = LimitCertificate(limitClass: .low1, from: day, to: day)
    private static let summary = MedicationSummary(count: 99, from: day, to: day, viewableUntil: moment)
    private static let operation = OperationItem(day: day, name: "架空手術")
    private static let item = MedicationItem(dispensed: day, name: "架空錠", amount: "１錠", days: 99, usage: "頓用")
    private static let coverage = Coverage(
        person: InsuredPerson(name: "訓練　反子", kana: "クンレン　ハンコ", birth: day, sex: .unset), insurerNumber: "999995",
        insurerName: "架空国民健康保険", scheme: .nhi, symbol: "", number: "9999999", branch: "99", relation: .family, share: 1,
        acquired: day, lost: nil)
}
