import Basics
import CardReaderSim
import Eligibility

/// What a request on the line was for, so that its reply finds its way.
public enum OpenRequest: Hashable, Sendable {
    case challenge(ReaderVisit, serial: String, IdentityProof)
    case authentication(ReaderVisit)
    case registration(ReaderVisit)
    /// With the visit at a reader that waits for the answer; nil for a check by number.
    case check(PendingCheck, ReaderVisit?)
    case medication(check: String, by: Asker)
    /// A page of the clinician's view.
    case clinical(ClinicalPage, check: String, by: Asker)
}

extension OpenRequest {
    /// The visit without which the reply is nobody's, least of all the next patient's. A check is answered all the same:
    /// the answer is the window's.
    var visit: ReaderVisit? {
        switch self {
        case .challenge(let visit, _, _), .authentication(let visit), .registration(let visit): visit
        case .check, .medication, .clinical: nil
        }
    }

    func isCheck(of visitor: String?) -> Bool {
        if case .check(let pending, _) = self { pending.visitor == visitor } else { false }
    }
}

extension Desk {
    /// Puts a request on the line. There is no other way to the centre.
    mutating func ask(_ request: CentreRequest, as open: OpenRequest) -> [DeskEffect] {
        guard let bytes = try? CentreCoding.bytes(of: request) else {
            // Every request can be written; should one not, it counts as unanswered.
            say(.lineDown, tone: .stop)
            return abandon(open)
        }
        openRequests.append(open)
        return perform(line.send(bytes))
    }

    /// The patient is proven and has answered: the window inquires.
    mutating func inquire(_ visit: ProvenVisit, at index: Int) -> [DeskEffect] {
        let consents = Set(visit.consents.filter(\.value).keys.compactMap { ConsentItem(rawValue: $0.rawValue) })
        return inquire(
            .authenticated(authentication: readers[index].authentication ?? ""), consents: consents,
            for: readers[index].visitor,
            by: .card(visit.proof, reader: readers[index].number), questions: visit.consents,
            certificateUntil: readers[index].certificateUntil, serial: visit.serial,
            inFront: readerIsInFront && shown == index)
    }

    mutating func inquire(
        _ key: InquiryKey, consents: Set<ConsentItem>, for visitor: String?, by way: CheckWay,
        questions: [ConsentQuestion: Bool] = [:], certificateUntil: Day? = nil, serial: String? = nil,
        began: EffortMark? = nil, inFront: Bool
    ) -> [DeskEffect] {
        checksMade += 1
        let inquiry = Inquiry(
            check: "\(line.session)-\(checksMade)", key: key, on: today, consents: consents, asker: asker)
        let pending = PendingCheck(
            inquiry: inquiry, visitor: visitor, way: way,
            choices: questions.filter { [.prescription, .subsidy].contains($0.key) }, questions: questions,
            certificateUntil: certificateUntil, serial: serial, began: began)
        // Somebody at the reader whom the clerk has not called must not take away the screen the clerk is at.
        if inFront { phase = .inquiring(pending) }
        say(.asking)
        let visit = pending.reader.map { readers[index(ofReader: $0)].visit }
        return ask(.check(inquiry), as: .check(pending, visit))
    }

    mutating func perform(_ steps: [Line.Step]) -> [DeskEffect] {
        var effects: [DeskEffect] = []
        for step in steps {
            switch step {
            case .transmit(let message): effects.append(.transmit(message))
            case .startTimer(let seconds): effects.append(.startTimer(.line, seconds: seconds))
            case .stopTimer: effects.append(.stopTimer(.line))
            case .deliver(let body): effects += delivered(body)
            case .fail: effects += failed()
            case .refuse(let refusal): effects += refused(refusal)
            case .noteRefusal(let refusal): sayRefused(refusal)
            case .discard(_, .late): say(.lineDiscarded, tone: .dim)
            // The answer is there and may be read: only the log tells that it came twice.
            case .discard(_, .doubled):
                journal.append(JournalEntry(at: now, message: Message(.lineDoubled, tone: .dim)))
            }
        }
        return effects
    }

    private mutating func delivered(_ body: [UInt8]) -> [DeskEffect] {
        guard !openRequests.isEmpty else { return [] }
        let open = openRequests.removeFirst()
        guard isRunning(open.visit) else { return [] }
        let reply = try? CentreCoding.message(CentreReply.self, from: body)
        return recorded(open, reply)
    }

    /// Goes on with what the centre replied. A check or a view has its entry in the terminal's usage log by now.
    mutating func settle(_ open: OpenRequest, _ reply: CentreReply?) -> [DeskEffect] {
        switch (open, reply) {
        case (.challenge(let visit, let serial, let proof), .challenge(let challenge)):
            return [.reader(.sign(serial: serial, challenge: challenge, proof), at: visit.reader)]
        case (.authentication(let visit), .authenticated(let card)):
            readers[index(ofReader: visit.reader)].authentication = card.authentication
            readers[index(ofReader: visit.reader)].certificateUntil = card.validUntil
            return readerEvent(.authenticated(registered: card.registered), at: visit.reader)
        case (.authentication(let visit), .notAuthenticated(let refusal)):
            say(.notAuthenticated, [refusal.label], tone: .stop)
            return readerEvent(.authenticationRefused(AuthenticationTrouble(refusal)), at: visit.reader)
        case (.registration(let visit), .registration(let registered)):
            return readerEvent(.registrationFound(registered), at: visit.reader)
        case (.check(let pending, let visit), .answer(let answer)):
            return answered(answer, to: pending) + tell(visit, .checkEnded)
        case (.medication(let check, _), .medication(let contents)): return medicationCame(contents, of: check)
        case (.clinical(let page, let check, _), .clinical(let contents)):
            return clinicalCame(ClinicalView.Contents(contents), page, of: check)
        case (.clinical(let page, let check, _), .medication(let contents)):
            return clinicalCame(ClinicalView.Contents(contents), page, of: check)
        case (let open, .notAuthenticated(let refusal)):
            say(.notAuthenticated, [refusal.label], tone: .stop)
            return abandon(open)
        case (let open, .refused(let refusal)):
            say(.lineRefused, [refusal.label], tone: .stop)
            return abandon(open)
        case (let open, _):
            say(.lineRefused, [CentreRefusal.unreadableMessage.label], tone: .stop)
            return abandon(open)
        }
    }

    /// What the chip has signed goes to the centre, which knows who issued the certificate and what became of it.
    mutating func signed(_ card: CardAuthentication, at number: Int) -> [DeskEffect] {
        ask(.authenticate(card, asker: asker), as: .authentication(readers[index(ofReader: number)].visit))
    }

    private mutating func failed() -> [DeskEffect] {
        guard !openRequests.isEmpty else { return [] }
        say(.lineDown, tone: .stop)
        let open = openRequests.removeFirst()
        return recordedAsLost(open) + (isRunning(open.visit) ? abandon(open) : [])
    }

    /// The centre did not believe the request, or the terminal the reply: nothing came that could be shown.
    private mutating func refused(_ refusal: LineRefusal) -> [DeskEffect] {
        guard !openRequests.isEmpty else { return [] }
        sayRefused(refusal)
        let open = openRequests.removeFirst()
        return isRunning(open.visit) ? abandon(open) : []
    }

    private mutating func sayRefused(_ refusal: LineRefusal) {
        switch refusal.remedy {
        case .askAgain: say(.lineUntrusted, [refusal.text], tone: .stop)
        case .certificate: say(.lineForeign, [refusal.text], tone: .stop)
        case .none: say(.lineReplayed, tone: .warn)
        }
    }

    /// The way back from a request that brought nothing: the patient is still there, and nothing is lost.
    mutating func abandon(_ open: OpenRequest) -> [DeskEffect] {
        switch open {
        case .challenge(let visit, _, _), .authentication(let visit), .registration(let visit):
            noteCard(.failed(.readerDown), of: readers[index(ofReader: visit.reader)].visitor)
            return readerEvent(.checkFailed, at: visit.reader)
        case .check(let pending, let visit):
            if phase == .inquiring(pending) { phase = .waiting }
            if pending.reader != nil { noteCard(.failed(.readerDown), of: pending.visitor) }
            let effects = noteLeft(pending.visitor)
            return effects + tell(visit, .checkFailed)
        case .medication:
            return returnAccount()
        case .clinical(let page, let check, _): return clinicalFailed(page, of: check)
        }
    }

    /// Whether the visit is still the one at its reader; what belongs to none always runs.
    private func isRunning(_ visit: ReaderVisit?) -> Bool {
        guard let visit else { return true }
        return readers[index(ofReader: visit.reader)].visit == visit
    }

    /// How a check has ended, for the reader at which its visit still waits. Where it is over, with perhaps another card
    /// there, the reader is not told.
    private mutating func tell(_ visit: ReaderVisit?, _ event: ReaderEvent) -> [DeskEffect] {
        guard let visit, isRunning(visit) else { return [] }
        return readerEvent(event, at: visit.reader)
    }

    /// Gives the desk back to the account that was signed in before medication was opened.
    mutating func returnAccount() -> [DeskEffect] {
        guard let account = accountToReturnTo else { return [] }
        let viewing = self.account
        self.account = account
        accountToReturnTo = nil
        say(.accountBack, [account.account.name])
        return viewing.map { [.signOut(id: $0.id)] } ?? []
    }
}

extension AuthenticationTrouble {
    /// What the patient has to know of a refusal; the clerk's log has all of it.
    init(_ refusal: AuthenticationRefusal) {
        switch refusal {
        case .revoked: self = .revoked
        case .expired, .notYetValid: self = .expired
        case .certificateServiceDown: self = .certificateServiceDown
        case .expiredChallenge: self = .tookTooLong
        case .unknownChallenge, .replayed, .unreadable, .otherAuthority, .wrongSignature,
            .unknownAuthentication, .lapsed, .alreadyUsed:
            self = .notTrusted
        }
    }
}

extension AuthenticationRefusal {
    var label: Bilingual {
        switch self {
        case .unknownChallenge: Bilingual(ja: "この機関に渡した乱数ではありません", en: "not a challenge given to this institution")
        case .expiredChallenge: Bilingual(ja: "乱数の期限が過ぎています", en: "the challenge is too old")
        case .replayed: Bilingual(ja: "一度使われた署名です", en: "the signature was used before")
        case .unreadable: Bilingual(ja: "電子証明書として読めません", en: "no readable certificate")
        case .otherAuthority: Bilingual(ja: "発行者が異なる電子証明書です", en: "a certificate of another authority")
        case .wrongSignature: Bilingual(ja: "署名が一致しません", en: "the signature does not fit")
        case .notYetValid: Bilingual(ja: "電子証明書の有効期間の前です", en: "the certificate is not valid yet")
        case .expired: Bilingual(ja: "電子証明書の有効期限が切れています", en: "the certificate has expired")
        case .revoked: Bilingual(ja: "電子証明書が失効しています", en: "the certificate has been revoked")
        case .certificateServiceDown:
            Bilingual(ja: "失効の確認サービスが応答しません", en: "the service for revocations does not answer")
        case .unknownAuthentication: Bilingual(ja: "この機関での認証が見つかりません", en: "no such authentication of this institution")
        case .lapsed: Bilingual(ja: "認証から時間がたちすぎています", en: "the authentication is too long ago")
        case .alreadyUsed: Bilingual(ja: "認証は別の確認に使われました", en: "the authentication was used for another check")
        }
    }
}

extension CentreRefusal {
    var label: Bilingual {
        switch self {
        case .logUnavailable:
            Bilingual(ja: "利用ログに記録できないため回答できません", en: "no answer, as the usage log cannot be written")
        case .registerUnavailable: Bilingual(ja: "資格情報を読み出せません", en: "the register cannot be read")
        case .unreadableMessage: Bilingual(ja: "電文を読み取れません", en: "the message cannot be read")
        case .malformedKey: Bilingual(ja: "照会の番号の形が正しくありません", en: "the numbers asked for are malformed")
        case .unknownCheck: Bilingual(ja: "この照会は見つかりません", en: "no such check")
        case .malformedReference: Bilingual(ja: "照会番号が空か、長すぎます", en: "the reference number is empty or too long")
        }
    }
}

extension ReaderRefusal {
    var label: Bilingual {
        switch self {
        case .notMyNumberCard: Bilingual(ja: "マイナンバーカードではありません", en: "not a My Number Card")
        case .upsideDown: Bilingual(ja: "カードの裏表が逆です", en: "the card is upside down")
        case .chipUnreadable: Bilingual(ja: "ICチップを読み取れません", en: "the chip cannot be read")
        case .pinLocked: Bilingual(ja: "暗証番号がロックされました", en: "the PIN is locked")
        case .phonePINLocked: Bilingual(ja: "スマホの暗証番号がロックされました", en: "the phone's PIN is locked")
        case .faceLocked: Bilingual(ja: "顔認証がロックされました", en: "face authentication is locked")
        case .staffSaysDifferent: Bilingual(ja: "目視確認で本人と認められませんでした", en: "staff did not recognise the holder")
        case .certificateExpired: Bilingual(ja: "電子証明書の有効期限が切れています", en: "the certificate has expired")
        case .cardExpired: Bilingual(ja: "カードの有効期限が切れています", en: "the card has expired")
        case .revoked: Bilingual(ja: "電子証明書が失効しています", en: "the certificate has been revoked")
        case .notTrusted: Bilingual(ja: "電子証明書か署名が正しくありません", en: "certificate or signature cannot be trusted")
        case .certificateServiceDown:
            Bilingual(ja: "電子証明書の失効を確認できません", en: "revocation cannot be checked at present")
        case .certificateUnknown:
            Bilingual(ja: "電子証明書が未登録です（更新の翌日から）", en: "certificate not on record (renewed: from tomorrow)")
        case .tookTooLong: Bilingual(ja: "カードの応答が遅すぎました", en: "the card answered too late")
        case .notRegistered: Bilingual(ja: "利用登録をしませんでした", en: "the card was not registered")
        case .cancelled: Bilingual(ja: "中止しました", en: "cancelled")
        case .cardTakenEarly: Bilingual(ja: "途中でカードが取られました", en: "the card was taken away midway")
        case .timedOut: Bilingual(ja: "操作がないため終了しました", en: "nobody answered in time")
        case .deviceFailed: Bilingual(ja: "機器が途中で止まりました", en: "the device stopped midway")
        }
    }
}
