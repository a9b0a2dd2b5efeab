import Basics
import Crypto
import SwiftASN1

/// A key of an institution with its certificate, as the terminal keeps them.
public struct CertifiedLineKey: Sendable {
    public let key: LineKey
    /// X.509 in DER.
    public let certificate: [UInt8]

    public init(key: LineKey, certificate: [UInt8]) {
        self.key = key
        self.certificate = certificate
    }

    /// Whether the certificate is this authority's for the institution, and in force.
    public func isGood(for institution: String, on day: Day, authority: InstitutionAuthority) -> Bool {
        guard let read = read(authority) else { return false }
        return read.institution == institution && read.from <= day && day <= read.until
    }

    /// Whether it is this institution's on some day.
    public func isOf(_ institution: String, authority: InstitutionAuthority) -> Bool {
        read(authority)?.institution == institution
    }

    private func read(_ authority: InstitutionAuthority) -> InstitutionCertificate? {
        guard let read = try? InstitutionCertificate(certificate, authority: authority.certificate),
            read.publicKey == key.publicBytes
        else { return nil }
        return read
    }
}

/// Keys and certificates as their owners keep them in files: PEM, which other programs can read.
public enum LinePEM {
    /// Throws `notAKey`.
    public static func text(of key: LineKey) throws(LineKeyProblem) -> String { try document(of: key).pemString + "\n" }

    /// Each key before its certificate. Throws `notAKey`.
    public static func text(of keys: [CertifiedLineKey]) throws(LineKeyProblem) -> String {
        var text = ""
        for certified in keys {
            text += try self.text(of: certified.key)
            text += PEMDocument(type: "CERTIFICATE", derBytes: certified.certificate).pemString + "\n"
        }
        return text
    }

    /// Nil for a text that is no key.
    public static func key(_ text: String) -> LineKey? { (try? PEMDocument(pemString: text)).flatMap(key) }

    /// Nil for a text that is no list of keys with their certificates.
    public static func certifiedKeys(_ text: String) -> [CertifiedLineKey]? {
        guard let documents = try? PEMDocument.parseMultiple(pemString: text), documents.count.isMultiple(of: 2) else {
            return nil
        }
        var keys: [CertifiedLineKey] = []
        for place in stride(from: 0, to: documents.count, by: 2) {
            guard let key = key(documents[place]), documents[place + 1].discriminator == "CERTIFICATE" else {
                return nil
            }
            keys.append(CertifiedLineKey(key: key, certificate: documents[place + 1].derBytes))
        }
        return keys
    }

    private static func key(_ document: PEMDocument) -> LineKey? {
        guard document.discriminator == "PRIVATE KEY",
            let key = try? P256.Signing.PrivateKey(derRepresentation: document.derBytes)
        else { return nil }
        return LineKey(Array(key.rawRepresentation))
    }

    private static func document(of key: LineKey) throws(LineKeyProblem) -> PEMDocument {
        do {
            return PEMDocument(type: "PRIVATE KEY", derBytes: Array(try key.signing().derRepresentation))
        } catch {
            throw .notAKey
        }
    }
}
