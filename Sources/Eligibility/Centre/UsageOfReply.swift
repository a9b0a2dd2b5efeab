import Basics

// What the asking side enters into a log of its own about a request and what came of it, in the words of the centre's log.
extension Usage {
    /// The outcome of a request to which no reply came. The centre may have answered it, and logged it.
    public static let lost = "lost"

    /// A check; `card` is what is known of a card that was authenticated. Nil for a reply that was lost or could not be read.
    public init(
        of inquiry: Inquiry, card: (serial: String, proof: String)? = nil, _ reply: CentreReply?, at now: Moment
    ) {
        let answer: Answer? = if case .answer(let answer)? = reply { answer } else { nil }
        self.init(
            at: now, asker: inquiry.asker, kind: .check, key: inquiry.key.logged(card: card), on: inquiry.on,
            outcome: answer?.validity.rawValue ?? Usage.refusal(reply), disclosed: answer?.disclosed ?? [],
            consents: inquiry.consents.inOrder, check: inquiry.check)
    }

    /// The opening of the medication of an earlier check, or of one clinical item.
    public init(
        ofOpening check: String, _ item: ClinicalItem? = nil, by asker: Asker, _ reply: CentreReply?, at now: Moment
    ) {
        let outcome: SectionOutcome? =
            switch reply {
            case .medication(let section)?: SectionOutcome(section)
            case .clinical(let section)?: SectionOutcome(section)
            default: nil
            }
        self.init(
            opening: item?.rawValue ?? ConsentItem.medication.rawValue, item?.consent ?? .medication,
            item == nil ? .openMedication : .openClinical, key: "", asker, outcome, reply, at: now, check: check)
    }

    /// A view of check-ups by what stands on a paper.
    public init(ofCheckups paper: PaperNumbers, by asker: Asker, _ reply: CentreReply?, at now: Moment) {
        let outcome: SectionOutcome? =
            if case .viewedCheckups(let section)? = reply { SectionOutcome(section) } else { nil }
        self.init(
            opening: ClinicalItem.checkup.rawValue, .checkup, .openClinical, key: paper.logged, asker, outcome, reply,
            at: now, check: nil)
    }

    private init(
        opening section: String, _ consent: ConsentItem, _ kind: UsageKind, key: String, _ asker: Asker,
        _ outcome: SectionOutcome?, _ reply: CentreReply?, at now: Moment, check: String?
    ) {
        self.init(
            at: now, asker: asker, kind: kind, key: key, on: nil, outcome: outcome?.code ?? Usage.refusal(reply),
            disclosed: outcome == .shown ? [section] : [], consents: outcome == .shown ? [consent] : [], check: check)
    }

    /// A view of medication by what stands on a paper.
    public init(of view: MedicationView, _ reply: CentreReply?, at now: Moment) {
        let outcome: SectionOutcome? = if case .viewed(let section)? = reply { SectionOutcome(section) } else { nil }
        self.init(
            opening: ConsentItem.medication.rawValue, .medication, .openMedication, key: view.of.logged, view.asker,
            outcome, reply, at: now, check: nil)
    }

    /// Whether the centre must have an entry of it: it answered, or refused after having looked.
    public var wasLogged: Bool {
        guard outcome != Usage.lost else { return false }
        return switch CentreRefusal(rawValue: outcome) {
        case .logUnavailable, .registerUnavailable, .unreadableMessage, .malformedKey, .malformedReference: false
        case .unknownCheck, nil: true
        }
    }

    private static func refusal(_ reply: CentreReply?) -> String {
        switch reply {
        case nil: lost
        case .refused(let refusal): refusal.rawValue
        case .notAuthenticated(let refusal): refusal.rawValue
        case .answer, .each, .registration, .medication, .clinical, .reference, .viewed,
            .viewedCheckups, .challenge, .authenticated:
            CentreRefusal.unreadableMessage.rawValue
        }
    }
}
