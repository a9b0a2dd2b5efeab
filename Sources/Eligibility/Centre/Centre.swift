import Basics

/// The centre (オンライン資格確認等システム) as the terminal meets it: one request, one reply.
///
/// Every request that reaches the register leaves one entry in the usage log. The entry is committed before the reply is
/// handed out; where it cannot be written there is no answer.
public struct Centre: Sendable {
    public let store: CentreStore
    /// Whose cards are believed.
    let trust: CardTrust
    /// Its end of the line; nil for a centre that no line leads to, which refuses whatever comes sealed.
    let seal: CentreSeal?
    /// Without it no card is judged.
    public var certificateService: CertificateService

    public init(
        store: CentreStore, trust: CardTrust = .nobody, seal: CentreSeal? = nil,
        certificateService: CertificateService = .up
    ) {
        self.store = store
        self.trust = trust
        self.seal = seal
        self.certificateService = certificateService
    }

    /// The reply as of `now`, by which consent, certificate and knowledge of the register are judged.
    public func reply(to request: CentreRequest, at now: Moment) -> CentreReply {
        guarded {
            switch request {
            case .check(let inquiry):
                return try check(inquiry, at: now)
            case .checkAll(let inquiries):
                return try checkAll(inquiries, at: now)
            case .challenge(let asker):
                return try challenge(asker: asker, at: now)
            case .authenticate(let card, let asker):
                return try authenticate(card, asker: asker, at: now)
            case .registerCard(let authentication, let asker):
                return try registerCard(authentication, asker: asker, at: now)
            case .openMedication(let check, let asker):
                return try openMedication(of: check, asker: asker, at: now)
            case .openClinical(let item, let check, let asker):
                return try openClinical(item, of: check, asker: asker, at: now)
            case .registerReference(let reference, let numbers, let asker):
                return try registerReference(reference, for: numbers, asker: asker, at: now)
            case .viewMedication(let view):
                return try viewMedication(view, at: now)
            case .viewCheckups(let numbers, let asker):
                return try viewCheckups(of: numbers, asker: asker, at: now)
            }
        }
    }

    /// What `work` replies, or the refusal that its failure amounts to.
    func guarded(_ work: () throws -> CentreReply) -> CentreReply {
        do {
            return try work()
        } catch is LogFailure {
            return .refused(.logUnavailable)
        } catch {
            return .refused(.registerUnavailable)
        }
    }
}
