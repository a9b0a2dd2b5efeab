extension Card {
    /// The challenge signed with the key of the user-authentication certificate (利用者証明用秘密鍵).
    ///
    /// Throws `securityStatusNotSatisfied` on the path with PIN where none was accepted since the card was put down, and
    /// `keyNotFound` for a key that signs nothing.
    public func sign(_ challenge: [UInt8], path: SigningPath) throws(ChipStatus) -> ChipSignature {
        switch path {
        case .pin: guard jpki.isPINVerified else { throw .securityStatusNotSatisfied }
        case .withoutPIN: break
        }
        do throws(JPKIProblem) {
            return ChipSignature(bytes: try jpki.authentication.key.signature(over: challenge), path: path)
        } catch {
            throw .keyNotFound
        }
    }
}
