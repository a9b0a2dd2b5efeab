import Basics

/// The request comes under a certificate that the centre must not take for this institution's, and is refused.
public struct MessageForeign: Fault {
    public static let name = "message-foreign"
    public static let meaning = Bilingual(ja: "証明書の正しくない端末", en: "a wrong certificate is sent")
    public static let form = "as=other-authority"

    /// What is wrong with the certificate.
    public enum Wrong: String, Hashable, Sendable, CaseIterable {
        /// Somebody who is no authority has issued it.
        case otherAuthority = "other-authority"
        /// It is another institution's, and the request asks in the name of this one.
        case otherInstitution = "other-institution"
        /// It ended yesterday.
        case expired
    }

    public let wrong: Wrong

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {
        wrong = try attributes.word("as", default: .otherAuthority)
    }
}
