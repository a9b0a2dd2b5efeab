import Basics

/// One look at somebody's data behind which no visit stands, as the usage logs have it.
public struct UnexplainedLook: Hashable, Sendable {
    public let at: Moment
    public let operatorID: String
    /// Chart or insured number; never My Number, which stands in no log.
    public let subject: String
    public let kind: Bilingual
    /// The sections that were shown.
    public let sections: [String]

    public init(at: Moment, operatorID: String, subject: String, kind: Bilingual, sections: [String]) {
        self.at = at
        self.operatorID = operatorID
        self.subject = subject
        self.kind = kind
        self.sections = sections
    }

    /// Sections whose content is about health.
    private static let medical: Set<String> = ["medication", "checkup", "treatment", "operations"]

    public var data: LeakedData { sections.contains(where: Self.medical.contains) ? .sensitive : .insurance }
}

/// Whether somebody who looked can still look, as far as the terminal's store can tell.
public enum Containment: Hashable, Sendable {
    case removed
    case closed(until: Moment)
    /// Still signed in.
    case signedIn
    /// Not signed in, and free to sign in again.
    case open
    /// A program of the clinic, which asks by file and never signs in: it is stopped, not signed out.
    case program

    public var isContained: Bool {
        switch self {
        case .removed, .closed: true
        case .signedIn, .open, .program: false
        }
    }

    public var code: String {
        switch self {
        case .removed: "removed"
        case .closed: "closed"
        case .signedIn: "signed-in"
        case .open: "open"
        case .program: "program"
        }
    }

    public var name: Bilingual {
        switch self {
        case .removed: Bilingual(ja: "登録抹消", en: "removed")
        case .closed(let until): Bilingual(ja: "\(until) まで停止", en: "closed until \(until)")
        case .signedIn: Bilingual(ja: "サインイン中（未停止）", en: "signed in, NOT stopped")
        case .open: Bilingual(ja: "サインインできる（未停止）", en: "can sign in, NOT stopped")
        case .program: Bilingual(ja: "プログラム（止めて確認）", en: "a program: stop it")
        }
    }
}

/// What the drill is about: looks without visits, when they became known, and what is known of them.
public struct LeakCase: Hashable, Sendable {
    /// In the order of time; at least one.
    public let looks: [UnexplainedLook]
    /// The day on which it became known; the deadlines run from it.
    public let known: Day
    public let cause: LeakCause
    public let holder: LeakHolder
    public let protection: LeakProtection
    /// By the ids of those who looked.
    public let containment: [String: Containment]

    /// Nil where nothing was shown: a search without a hit tells nobody anything.
    public init?(
        looks: [UnexplainedLook], known: Day, cause: LeakCause = .slip, holder: LeakHolder = .clinic,
        protection: LeakProtection = .readable, containment: [String: Containment] = [:]
    ) {
        let shown = looks.filter { !$0.sections.isEmpty }.sorted { $0.at < $1.at }
        guard !shown.isEmpty else { return nil }
        self.looks = shown
        self.known = known
        self.cause = cause
        self.holder = holder
        self.protection = protection
        self.containment = containment
    }

    /// As many persons as there are charts or numbers: somebody known by two counts twice, on the safe side.
    public var persons: Int { Set(looks.map(\.subject)).count }
    public var operators: [String] { Set(looks.map(\.operatorID)).sorted() }
    public var sections: [String] { Set(looks.flatMap(\.sections)).sorted() }
    public var data: LeakedData { looks.contains { $0.data == .sensitive } ? .sensitive : .insurance }
    public var isContained: Bool { operators.allSatisfy { containment[$0]?.isContained ?? false } }
    public var duty: LeakDuty { LeakDuty.of(data, cause, by: holder) }
    /// What was in force on the day it became known; nil before anything is known of it.
    public var regime: Dated<LeakRegime>? { LeakDuty.regimes(of: holder).inForce(on: known) }

    /// Whether it has to be reported by law.
    public var verdict: LeakVerdict {
        guard protection == .readable else { return .encrypted }
        guard regime?.value == .duty else { return .notInForce }
        return persons >= duty.persons ? .report : .below
    }
}

public enum LeakVerdict: String, Hashable, Sendable {
    case report
    /// Fewer persons than the law asks about.
    case below
    case encrypted
    /// Before the day on which the duty came.
    case notInForce = "not-in-force"

    /// What it says beside the timeline, and what it does not prove.
    public var limit: Bilingual {
        switch self {
        case .report:
            Bilingual(
                ja: "！受診がないことは漏えいの証明ではない。罰則は示せない",
                en: "! No visit does not prove a leak; penalties are not shown")
        case .below:
            Bilingual(
                ja: "！人数は照合で見つかった分だけ。少なく出ることがある", en: "! Only what was found is counted; there may be more")
        case .encrypted:
            Bilingual(ja: "！暗号が十分に高度かどうかは示せない", en: "! Whether the cipher is strong enough is not shown")
        case .notInForce:
            Bilingual(
                ja: "！立入検査は業者の契約。医療機関は「特に記載されてない」（議事録）",
                en: "! Inspection is of contractors; of clinics the minutes say nothing")
        }
    }

    public var name: Bilingual {
        switch self {
        case .report: Bilingual(ja: "法による報告の対象", en: "to be reported by law")
        case .below: Bilingual(ja: "人数が報告の基準に満たない", en: "fewer persons than the law's threshold")
        case .encrypted: Bilingual(ja: "高度な暗号化により報告は不要", en: "encrypted: no report is asked for")
        case .notInForce:
            Bilingual(ja: "法の報告義務は施行前。契約により直ちに報告", en: "before the duty in the law; by contract, at once")
        }
    }
}
