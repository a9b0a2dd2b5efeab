extension Card {
    /// The bytes of an elementary file, as READ BINARY would give them.
    ///
    /// Throws the chip's status for a file that is not there, that needs a PIN or a key, or that is one.
    public func read(_ number: UInt16, of application: ApplicationIdentifier) throws(ChipStatus) -> [UInt8] {
        switch application {
        case .jpki:
            guard let file = JPKIFile(rawValue: number) else { throw .fileNotFound }
            return try jpki.read(file)
        case .cardSurface:
            guard let file = SurfaceFile(rawValue: number) else { throw .fileNotFound }
            throw file.access.refusal
        case .surfaceInput:
            guard let file = InputFile(rawValue: number) else { throw .fileNotFound }
            throw file.access.refusal
        }
    }
}

extension JPKIApplication {
    /// Throws as `Card.read` does.
    public func read(_ file: JPKIFile) throws(ChipStatus) -> [UInt8] {
        switch file {
        case .tokenName: return JPKIApplication.tokenName
        case .authenticationCertificate: return authentication.certificate.der
        case .authenticationAuthority: return authenticationAuthority
        case .signatureAuthority: return signatureAuthority
        case .signatureCertificate, .authenticationKey, .authenticationPIN, .signatureKey, .signaturePIN:
            throw file.access.refusal
        }
    }

    /// 32 bytes, filled up with blanks. Found: jpki/myna, which tells the card by it.
    static let tokenName: [UInt8] = {
        let name = Array("JPKIAPICCTOKEN2".utf8)
        return name + Array(repeating: UInt8(ascii: " "), count: 32 - name.count)
    }()
}

extension FileAccess {
    /// For a file whose bytes are not given. What is free is not in this application.
    fileprivate var refusal: ChipStatus {
        switch self {
        case .free: .fileNotFound
        case .secret: .securityStatusNotSatisfied
        case .never: .notReadable
        }
    }
}
