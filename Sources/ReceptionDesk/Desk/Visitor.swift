import Basics
import CardReaderSim
import Eligibility

/// A patient of today, as the list shows them: what the clinic knows without asking anybody.
public struct Visitor: Hashable, Sendable, Identifiable {
    /// Names the visit to the world: the person's id.
    public let id: String
    /// As the receipt computer or the booking has it.
    public let name: String
    public let kana: String
    public let birth: Day
    /// Nil for a first visit.
    public let chart: String?
    public let arrived: Moment
    /// Insurer of the last visit; empty when none is held.
    public let held: String
    /// What the patient says at the window.
    public let says: Bilingual
    /// For practice: what the patient knows or does, such as the PIN of the training card.
    public let hint: Bilingual
    /// What the insurance card or the certificate in the patient's hand says; nil for somebody with no paper.
    public let paper: Paper?
    /// Whether the patient has a My Number Card to put on the reader.
    public let hasCard: Bool
    /// The phone in the hand of somebody who means to use it in place of the card.
    public let phone: PhoneKind?
    /// The name of the visit in the receipt computer's list of the day.
    public let visit: String
    public var progress: VisitProgress

    public init(
        id: String, name: String, kana: String, birth: Day, chart: String?, arrived: Moment, held: String,
        says: Bilingual, hint: Bilingual, paper: Paper? = nil,
        hasCard: Bool = true, phone: PhoneKind? = nil, visit: String? = nil,
        progress: VisitProgress = .waiting
    ) {
        self.id = id
        self.name = name
        self.kana = kana
        self.birth = birth
        self.chart = chart
        self.arrived = arrived
        self.held = held
        self.says = says
        self.hint = hint
        self.paper = paper
        self.hasCard = hasCard
        self.phone = phone
        self.visit = visit ?? id
        self.progress = progress
    }
}

/// The numbers on a patient's paper, as they are printed.
public struct Paper: Hashable, Sendable {
    public let insurerNumber: String
    /// Empty where the scheme has none.
    public let symbol: String
    public let number: String
    /// Nil on papers from before branch numbers, and for 75 and over.
    public let branch: String?

    public init(insurerNumber: String, symbol: String, number: String, branch: String?) {
        self.insurerNumber = insurerNumber
        self.symbol = symbol
        self.number = number
        self.branch = branch
    }
}

/// How far a visit has come.
public indirect enum VisitProgress: Hashable, Sendable {
    case waiting
    case atReader
    case checked(Validity, at: Moment)
    case imported(Validity, at: Moment)
    /// 被保険者資格申立書 was taken: nothing has been checked, and the insurance is still to be found out.
    case declared
    /// 会計済み: the visit is over, and this is how far it had come before.
    case done(before: VisitProgress)

    /// Stable code for scenarios.
    public var code: String {
        switch self {
        case .waiting: "waiting"
        case .atReader: "at-reader"
        case .checked: "checked"
        case .imported: "imported"
        case .declared: "declared"
        case .done: "done"
        }
    }

    var validity: Validity? {
        switch self {
        case .waiting, .atReader, .declared: nil
        case .checked(let validity, _), .imported(let validity, _): validity
        case .done(let before): before.validity
        }
    }

    var label: Bilingual {
        switch self {
        case .waiting: Bilingual(ja: "お待ち", en: "waiting")
        case .atReader: Bilingual(ja: "操作中", en: "at reader")
        case .checked: Bilingual(ja: "確認済み", en: "checked")
        case .imported: Bilingual(ja: "取り込み済み", en: "imported")
        case .declared: Bilingual(ja: "申立書", en: "declaration")
        case .done: Bilingual(ja: "会計済み", en: "done")
        }
    }
}
