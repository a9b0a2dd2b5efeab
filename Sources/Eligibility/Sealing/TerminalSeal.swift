import Basics
import Crypto

/// The terminal's end of the line: an institution's key with its certificate, and the centre's public key.
public struct TerminalSeal: Sendable {
    /// 医療機関コード, ten digits.
    public let institution: String
    private let key: LineKey
    private let certificate: [UInt8]
    private let centre: [UInt8]

    /// - Parameters:
    ///   - certificate: of `key`, for this institution: X.509 in DER.
    ///   - centre: the centre's public key, as every terminal is given it when it is set up.
    public init(institution: String, key: LineKey, certificate: [UInt8], centre: [UInt8]) {
        self.institution = institution
        self.key = key
        self.certificate = certificate
        self.centre = centre
    }

    /// Seals a request for the centre alone, in a way that only this institution can have (HPKE, mode Auth, with P-256,
    /// SHA-256 and AES-256). The fresh key that it takes is made by chance within the library, so only the shell calls this.
    ///
    /// - Returns: what crosses, and what opens the reply.
    public func seal(
        _ body: [UInt8], session: String, sequence: Int, on day: Day
    ) throws(LineKeyProblem) -> (request: SealedRequest, reply: ReplyOpening) {
        let header = LineHeader(certificate: certificate, session: session, sequence: sequence, day: day)
        do {
            var sender = try HPKE.Sender(
                recipientKey: P256.KeyAgreement.PublicKey(x963Representation: centre), ciphersuite: CentreSeal.suite,
                info: .init(header.info(institution: institution)), authenticatedBy: key.agreement())
            let ciphertext = try sender.seal(body, authenticating: header.bytes)
            let exported = try sender.exportSecret(context: ReplyKeys.context, outputByteCount: ReplyKeys.count)
            let message = SealedMessage(encapsulatedKey: Array(sender.encapsulatedKey), ciphertext: Array(ciphertext))
            return (SealedRequest(header: header, message: message), ReplyOpening(ReplyKeys(exported)))
        } catch {
            throw .notAKey
        }
    }
}
