import Basics

/// The service that knows which certificates were revoked does not answer the centre: no card can be authenticated, while
/// checks by number go on.
public struct CertificateServiceDown: Fault {
    public static let name = "certificate-service-down"
    public static let meaning = Bilingual(ja: "電子証明書の確認サービスが停止", en: "the certificate service is down")

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {}
}

/// The faults of the centre and what it depends on.
public enum CentreFaults {
    public static let all: [any Fault.Type] = [CertificateServiceDown.self]
}
