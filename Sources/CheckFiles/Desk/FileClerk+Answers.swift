import Basics
import Eligibility

// The words of answers.
extension FileClerk {
    /// The answer to a request, from what the centre replied; nil for no reply.
    public func answer(to request: CheckMessage, _ reply: CentreReply?, at now: Moment) -> CheckMessage? {
        switch (request, reply) {
        case (.checkRequest(let content), .answer(let answer)):
            let circumstances = ResponseCircumstances(
                request: content, answeredAt: answer.at, referenceNumber: answer.reference ?? "")
            return .checkResponse(CheckResponse(answer, circumstances))
        case (.referenceRequest(let content), .reference(let outcome)):
            return .referenceResponse(ReferenceResponse(content, processed: now, refused: outcome.problem))
        case (.medicationRequest(let content), .viewed(let section)):
            guard let months = content.months else { return nil }
            switch section {
            case .shown(let viewed) where !viewed.items.isEmpty:
                return .medicationResponse(MedicationResponse(viewed.items, of: viewed.person, months: months))
            case .shown: return refusal(of: request, RequestProblem(.noInformation, Bilingual("")), at: now)
            case .withheld(let why): return refusal(of: request, why.problem, at: now)
            case .absent(let why): return refusal(of: request, why.problem, at: now)
            }
        case (.checkupRequest, .viewedCheckups(let section)):
            switch section {
            case .shown(let viewed) where !viewed.results.isEmpty:
                return .checkupResponse(CheckupResponse(viewed.results, of: viewed.person))
            case .shown: return refusal(of: request, RequestProblem(.noInformation, Bilingual("")), at: now)
            case .withheld(let why): return refusal(of: request, why.problem, at: now)
            case .absent(let why): return refusal(of: request, why.problem, at: now)
            }
        case (_, .refused(.malformedKey)):
            return refusal(of: request, RequestProblem(.malformedKey, Bilingual("")), at: now)
        default:
            return refusal(of: request, RequestProblem(.centreUnavailable, Bilingual("")), at: now)
        }
    }

    /// The answer that refuses a request which could be read. A number of a check that cannot exist fails the person,
    /// everything else the request. [assumed]
    func refusal(of request: CheckMessage, _ problem: RequestProblem, at now: Moment) -> CheckMessage? {
        switch (request, problem.code) {
        case (.checkRequest(let content), .malformedKey):
            let circumstances = ResponseCircumstances(request: content, answeredAt: now)
            let day = content.header.qualificationConfirmationDate ?? now.day
            return .checkResponse(CheckResponse(problem, on: day, circumstances))
        case (.referenceRequest(let content), .malformedKey), (.referenceRequest(let content), .unreadableValue):
            return .referenceResponse(ReferenceResponse(content, processed: now, refused: problem))
        default:
            return CheckMessage.refusal(
                of: request.kind, problem, processed: now,
                echo: RequestEcho(request, institution: asker.institution))
        }
    }

    /// A file that is no request that can be answered goes to `rejected/`, and is answered all the same.
    func rejected(_ kind: MessageKind, _ unread: UnreadMessage, at now: Moment) -> FileQuestion {
        .settled(
            FileSettlement(
                message: CheckMessage.refusal(
                    of: kind, unread, processed: now, institution: asker.institution),
                rejection: unread.problem.text))
    }
}

extension ReferenceOutcome {
    fileprivate var problem: RequestProblem? {
        switch self {
        case .registered: nil
        case .notFound: RequestProblem(.unknownPerson, Bilingual(""))
        case .ambiguous: RequestProblem(.severalMatch, Bilingual(""))
        }
    }
}

extension Withheld {
    fileprivate var problem: RequestProblem {
        switch self {
        case .notConsented: RequestProblem(.notConsented, Bilingual(""))
        case .cardNeeded:
            RequestProblem(
                .notConsented,
                Bilingual(ja: "この医療機関でのカードによる確認がありません。", en: "This institution has no check by card."))
        case .certificateExpired:
            RequestProblem(
                .notConsented,
                Bilingual(ja: "電子証明書の有効期限が切れています。", en: "The certificate of the card has expired."))
        case .accountMayNot:
            RequestProblem(
                .notConsented, Bilingual(ja: "閲覧できるアカウントではありません。", en: "The account may not view it."))
        case .consentLapsed: RequestProblem(.consentLapsed, Bilingual(""))
        case .withdrawn:
            RequestProblem(
                .notConsented,
                Bilingual(ja: "その後のカードによる確認で同意が取り消されました。", en: "A later check by card took the consent back."))
        }
    }
}

extension Absent {
    fileprivate var problem: RequestProblem {
        switch self {
        case .noneHeld, .notYet: RequestProblem(.noInformation, Bilingual(""))
        case .noInsurance, .notValid: RequestProblem(.unknownPerson, Bilingual(""))
        }
    }
}
