import Basics
import Crypto

/// The centre's end of the line: its key, and the authority whose certificates make an institution.
public struct CentreSeal: Sendable {
    private let key: LineKey
    private let authority: [UInt8]

    static let suite = HPKE.Ciphersuite.P256_SHA256_AES_GCM_256

    /// - Parameter authority: the certificate of the authority for institutions, X.509 in DER.
    public init(key: LineKey, authority: [UInt8]) {
        self.key = key
        self.authority = authority
    }

    /// What every terminal is given.
    public var publicBytes: [UInt8] { key.publicBytes }

    /// Opens a request: the certificate is the authority's and in force, and the message was sealed with its key, for this
    /// centre, session, sequence and day.
    ///
    /// It opens the same bytes again as often as it is asked: that they come once is for the memory to see.
    func open(_ request: SealedRequest, on day: Day) throws(LineRefusal) -> OpenedRequest {
        let certificate = try InstitutionCertificate(request.header.certificate, authority: authority)
        guard day >= certificate.from else { throw .certificateNotYetValid }
        guard day <= certificate.until else { throw .certificateExpired }
        guard request.header.day == day else { throw .otherDay }
        do {
            var recipient = try HPKE.Recipient(
                privateKey: key.agreement(), ciphersuite: CentreSeal.suite,
                info: .init(request.header.info(institution: certificate.institution)),
                encapsulatedKey: .init(request.message.encapsulatedKey),
                authenticatedBy: P256.KeyAgreement.PublicKey(x963Representation: certificate.publicKey))
            let body = try recipient.open(request.message.ciphertext, authenticating: request.header.bytes)
            let exported = try recipient.exportSecret(context: ReplyKeys.context, outputByteCount: ReplyKeys.count)
            return OpenedRequest(
                institution: certificate.institution, body: Array(body), reply: ReplySealing(ReplyKeys(exported)))
        } catch {
            throw .tampered
        }
    }
}

/// A request that was believed.
struct OpenedRequest: ~Copyable {
    /// Whose certificate it was sealed under.
    let institution: String
    let body: [UInt8]
    private let reply: ReplySealing

    init(institution: String, body: [UInt8], reply: consuming ReplySealing) {
        self.institution = institution
        self.body = body
        self.reply = reply
    }

    /// The one reply to it, sealed.
    consuming func seal(_ reply: [UInt8]) throws(LineKeyProblem) -> [UInt8] { try self.reply.seal(reply) }
}
