import Basics

/// One thing the patient can touch on the reader now.
public struct ReaderOffer: Hashable, Sendable {
    /// The digit shown beside it, 0…9; nil where digits are typed and a digit cannot choose.
    public let number: Int?
    /// The same in every language and edition: `face`, `pin`, `pin-forgotten`, `visual`, `yes`, `no`, `all-yes`,
    /// `all-no`, `delete`, `confirm`, `cancel`, `take-card`.
    public let code: String
    /// At most 26 cells.
    public let label: Bilingual
    /// What happens when it is chosen.
    public let event: ReaderEvent
}

extension CardReader {
    /// What is offered now, in the order of the screen. Everything else a person can do is ignored or answered with a
    /// notice.
    public var offered: [ReaderOffer] {
        switch state {
        case .idle: []
        case .choosing(let visit): numbered(offers(of: waysOpen(to: visit))) + [cancel(0)]
        case .typingPIN(let visit, let digits):
            (rules.edition.opening == .pin && waysOpen(to: visit).contains(.face) ? [forgotten] : [])
                + offers(of: waysOpen(to: visit).filter { $0 != .pin })
                + (digits.isEmpty ? [] : [delete]) + [cancel(nil)]
        case .typingStaffPassword(let visit, let digits):
            offers(of: waysOpen(to: visit).filter { $0 != .visualWithPassword })
                + (digits.isEmpty ? [] : [delete, confirm]) + [cancel(nil)]
        case .checkingPIN, .comparingFaces, .comparingByStaff, .askingCentre, .registering: [cancel(0)]
        case .offeringRegistration: numbered([registrationYes, registrationNo]) + [cancel(0)]
        case .askingConsent(_, let round): numbered(answers(to: round)) + [cancel(0)]
        case .sending, .takingCard, .cardLeftBehind: [takeCard]
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
            case .face: offer("face", "顔認証", "Face", .faceChosen)
            case .pin: offer("pin", "暗証番号（4けた）", "PIN (four digits)", .pinChosen)
            case .visual, .visualWithPassword: offer("visual", "目視確認（係の操作）", "Staff comparison", .visualChosen)
            }
        }
    }

    private func answers(to round: ConsentRound) -> [ReaderOffer] {
        let question = round.current
        let isLimit = question == .limit
        let single = [
            offer(
                "yes", isLimit ? "提供する" : "同意する", isLimit ? "Yes, use it" : "I consent",
                .consentAnswered(question, yes: true)),
            offer(
                "no", isLimit ? "提供しない" : "同意しない", isLimit ? "No" : "I do not consent",
                .consentAnswered(question, yes: false)),
        ]
        guard rules.offersBlanketConsent, !round.rest.isEmpty else { return single }
        return single + [
            offer("all-yes", "すべてに同意する", "I consent to all", .allConsentsAnswered(yes: true)),
            offer("all-no", "すべてに同意しない", "I consent to none", .allConsentsAnswered(yes: false)),
        ]
    }

    private var forgotten: ReaderOffer {
        offer("pin-forgotten", "暗証番号を忘れた", "I forgot my PIN", .pinForgotten)
    }
    private var registrationYes: ReaderOffer {
        offer("yes", "利用登録する", "Register now", .registrationAnswered(yes: true))
    }
    private var registrationNo: ReaderOffer {
        offer("no", "利用登録しない", "Do not register", .registrationAnswered(yes: false))
    }
    private var delete: ReaderOffer { offer("delete", "1文字消す", "Delete", .deletePressed) }
    private var confirm: ReaderOffer { offer("confirm", "確定", "Confirm", .confirmPressed) }
    private var takeCard: ReaderOffer { offer("take-card", "カードを取る", "Take the card", .cardTaken, number: 0) }
    private func cancel(_ number: Int?) -> ReaderOffer {
        offer("cancel", "中止する", "Cancel", .cancelPressed, number: number)
    }

    private func offer(
        _ code: String, _ ja: String, _ en: String, _ event: ReaderEvent, number: Int? = nil
    ) -> ReaderOffer {
        ReaderOffer(number: number, code: code, label: Bilingual(ja: ja, en: en), event: event)
    }
}
