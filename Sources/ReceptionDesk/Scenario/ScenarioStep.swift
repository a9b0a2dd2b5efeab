import Basics
import CardReaderSim
import Eligibility

/// One line of a scenario, understood.
public struct ScenarioStep: Hashable, Sendable {
    /// In its file, from 1.
    public let line: Int
    public let action: ScenarioAction

    public init(line: Int, action: ScenarioAction) {
        self.line = line
        self.action = action
    }
}

/// What a line does. Four kinds: world, clerk, check and talk.
public enum ScenarioAction: Hashable, Sendable {
    case world(WorldLine)
    case clerk(ClerkLine)
    case check(Expectation)
    case say(Bilingual)
    case hint(Bilingual)
}

/// Done *to* the desk: by the patient, by what breaks, by time.
public enum WorldLine: Hashable, Sendable {
    /// The lines of the patient that follow happen at the reader of that number.
    case reader(Int)
    /// Somebody with an appointment comes in.
    case arrives(person: String)
    /// The person puts their card on the reader.
    case card(person: String)
    /// The same, the wrong way round.
    case cardUpsideDown
    case otherThing
    /// Chooses the smartphone on the reader, and its kind.
    case phone(PhoneKind)
    /// Holds the phone to the external reader; an iPhone recognises its owner or does not.
    case hold(person: String, unlocks: Bool)
    case pin(String)
    case pinForgotten
    case face(FaceOutcome)
    case register(Bool)
    /// Answers to the reader's questions; questions not named are answered no.
    case consent([ConsentQuestion: Bool], rest: Bool)
    /// Answers the one question on the reader's screen, with its first answer or its second.
    case answer(yes: Bool)
    /// One step back on the reader.
    case stepBack
    case cancel
    case remove
    case wait(seconds: Int)
    /// Something breaks, or nothing is broken any more.
    case fault(ArmedFault)
    /// The holder of the card goes to the office of the municipality about it.
    case municipality(CardErrand, person: String)
    /// Something happens to a person, and an insurer's office enters it.
    case notice(InsurerNotice)
    /// So many nights pass, 1 and up; it is morning then.
    case night(count: Int)
    /// The nightly transfer from the municipality to the next system fails from now on, or works.
    case transfer(works: Bool)
    /// Something about an operator that does not happen at this window.
    case `operator`(OperatorHappening, id: String)
}

/// What happens to an operator's account elsewhere.
public enum OperatorHappening: String, Hashable, Sendable, CaseIterable {
    /// Signs in at another window of the clinic.
    case elsewhere
    /// The program of that other window ends without signing out.
    case crashes
    /// An administrator unlocks the account.
    case unlock
}

/// What people go to the office of the municipality for with their card. Nobody else can do it.
public enum CardErrand: String, Hashable, Sendable, CaseIterable {
    /// 暗証番号の再設定
    case unlockPIN = "unlock-pin"
    /// 顔認証のロック解除
    case unlockFace = "unlock-face"
    /// 電子証明書の更新
    case renew
    /// 紛失の届出
    case reportLoss = "report-loss"
}

/// Done *by* the desk.
public enum ClerkLine: Hashable, Sendable {
    case account(Account)
    case select(visitor: String)
    case press(Act)
    case type(FieldName, String)
}

/// What must be true.
public enum Expectation: Hashable, Sendable {
    case screen(ScreenName)
    /// The field's code is this.
    case field(FieldName, is: String)
    /// One row of the field has this code.
    case row(FieldName, has: String)

    /// As the scenario writes it, without the verb.
    public var text: String {
        switch self {
        case .screen(let name): "screen \(name.rawValue)"
        case .field(let name, let code): "\(name.rawValue) = \(code)"
        case .row(let name, let code): "\(name.rawValue) has \(code)"
        }
    }
}

/// One file of the scenario language: a test, a demonstration and a practice in one.
public struct Scenario: Hashable, Sendable {
    public let file: String
    public let title: Bilingual
    /// The day and time it plays on; every scenario says so itself.
    public let start: Moment
    /// Name of the site's profile.
    public let site: String
    /// Ids of the people on the list, in order of arrival.
    public let people: [String]
    /// Ids of those who have an appointment and have not come yet.
    public let booked: [String]
    public let steps: [ScenarioStep]
}
