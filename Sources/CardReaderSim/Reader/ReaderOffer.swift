import Basics

/// One thing the patient can touch on the reader now.
public struct ReaderOffer: Hashable, Sendable {
    /// The digit shown beside it, 0…9; nil where digits are typed and a digit cannot choose.
    public let number: Int?
    /// The same in every language and edition: `face`, `pin`, `pin-forgotten`, `visual`, `smartphone`, `iphone`,
    /// `android`, `begin`, `yes`, `no`, `electronic`, `paper`, `all-yes`, `all-no`, `delete`, `confirm`, `back`,
    /// `cancel`, `take-card`.
    public let code: String
    /// At most 26 cells.
    public let label: Bilingual
    /// What happens when it is chosen.
    public let event: ReaderEvent
}

extension CardReader {
    /// What is offered now, at most six, in the order of the screen. Everything else a person can do is ignored or
    /// answered with a notice.
    public var offered: [ReaderOffer] {
        switch state {
        case .idle: numbered(beginnings)
        case .choosing(let visit): numbered(offers(of: waysOpen(to: visit))) + [.cancel(0)]
        case .typingPIN(let visit, let digits):
            (rules.opening == .pin && waysOpen(to: visit).contains(.face) ? [.forgotten] : [])
                + offers(of: waysOpen(to: visit).filter { $0 != .pin })
                + (digits.isEmpty ? [] : [.delete]) + (hasChoice(visit) ? [.back(nil)] : []) + [.cancel(nil)]
        case .typingStaffPassword(let visit, let digits):
            offers(of: waysOpen(to: visit).filter { $0 != .visualWithPassword })
                + (digits.isEmpty ? [] : [.delete, .confirm]) + [.back(nil), .cancel(nil)]
        case .comparingByStaff(let visit):
            (isStaffMode(for: visit.card) ? [] : [.back(9)]) + [.cancel(0)]
        case .choosingPhone: numbered([.phone(.iphone), .phone(.android)]) + [.back(9), .cancel(0)]
        case .typingPhonePIN(let digits, _): (digits.isEmpty ? [] : [.delete]) + [.back(nil), .cancel(nil)]
        case .holdingPhone: [.back(9), .cancel(0)]
        case .awaitingCard:
            (rules.questions(for: settings, townTakesPart: false).isEmpty ? [] : [.back(9)]) + [.cancel(0)]
        case .checkingPIN, .comparingFaces, .checkingPhonePIN, .authenticating, .registering: [.cancel(0)]
        case .offeringRegistration: numbered([.registration(yes: true), .registration(yes: false)]) + [.cancel(0)]
        case .askingConsent(_, let round), .askingConsentFirst(let round):
            numbered(answers(to: round)) + (round.back == nil ? [] : [.back(9)]) + [.cancel(0)]
        case .sending(_, let medium): medium.isCard ? [.takeCard] : []
        case .takingCard, .cardLeftBehind: [.takeCard]
        case .outOfOrder: isOccupied ? [.takeCard] : []
        }
    }

    private var beginnings: [ReaderOffer] {
        switch settings.device {
        case .counter: acceptsPhones ? [.smartphone] : []
        case .app: rules.takesApp ? [.begin] : []
        }
    }

    private func numbered(_ offers: [ReaderOffer]) -> [ReaderOffer] {
        offers.enumerated().map {
            ReaderOffer(number: $0 + 1, code: $1.code, label: $1.label, event: $1.event)
        }
    }

    private func offers(of ways: [Way]) -> [ReaderOffer] {
        ways.map { way in
            switch way {
            case .face: ReaderOffer("face", "顔認証", "Face", .faceChosen)
            case .pin: ReaderOffer("pin", "暗証番号（4けた）", "PIN (four digits)", .pinChosen)
            case .visual, .visualWithPassword:
                ReaderOffer("visual", "目視確認（係の操作）", "Staff comparison", .visualChosen)
            }
        }
    }

    private func answers(to round: ConsentRound) -> [ReaderOffer] {
        let single = round.current.answers
        guard rules.offersBlanketConsent, round.hasMoreMedicalInformation else { return single }
        return single + [
            ReaderOffer("all-yes", "すべてに同意する", "I consent to all", .allConsentsAnswered(yes: true)),
            ReaderOffer("all-no", "すべてに同意しない", "I consent to none", .allConsentsAnswered(yes: false)),
        ]
    }
}

extension ReaderOffer {
    init(_ code: String, _ ja: String, _ en: String, _ event: ReaderEvent, number: Int? = nil) {
        self.init(number: number, code: code, label: Bilingual(ja: ja, en: en), event: event)
    }

    fileprivate static let smartphone = ReaderOffer("smartphone", "スマートフォン", "Smartphone", .phoneChosen)
    fileprivate static let begin = ReaderOffer("begin", "確認をはじめる", "Begin the check", .checkBegun)
    fileprivate static let forgotten = ReaderOffer("pin-forgotten", "暗証番号を忘れた", "I forgot my PIN", .pinForgotten)
    fileprivate static let delete = ReaderOffer("delete", "1文字消す", "Delete", .deletePressed)
    fileprivate static let confirm = ReaderOffer("confirm", "確定", "Confirm", .confirmPressed)
    fileprivate static let takeCard = ReaderOffer("take-card", "カードを取る", "Take the card", .cardTaken, number: 0)

    fileprivate static func phone(_ kind: PhoneKind) -> ReaderOffer {
        switch kind {
        case .iphone: ReaderOffer("iphone", "iPhone", "iPhone", .phoneKindChosen(kind))
        case .android: ReaderOffer("android", "Android", "Android", .phoneKindChosen(kind))
        }
    }

    fileprivate static func registration(yes: Bool) -> ReaderOffer {
        yes
            ? ReaderOffer("yes", "利用登録する", "Register now", .registrationAnswered(yes: true))
            : ReaderOffer("no", "利用登録しない", "Do not register", .registrationAnswered(yes: false))
    }

    fileprivate static func back(_ number: Int?) -> ReaderOffer {
        ReaderOffer("back", "戻る", "Back", .backPressed, number: number)
    }

    fileprivate static func cancel(_ number: Int?) -> ReaderOffer {
        ReaderOffer("cancel", "中止する", "Cancel", .cancelPressed, number: number)
    }
}
