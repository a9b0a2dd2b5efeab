/// Why the chip refuses, with the status word (SW1 SW2) that a command would get.
///
/// The words are those of ISO 7816-4; which of them this card gives in which case is derived from programs that read it.
public enum ChipStatus: Error, Hashable, Sendable, CaseIterable {
    /// Neither the file nor the command is for this file: keys and PINs are not read.
    case notReadable
    /// The PIN or key that this needs has not been given since the card was put down.
    case securityStatusNotSatisfied
    case fileNotFound
    /// There is no key to sign with.
    case keyNotFound

    public var word: UInt16 {
        switch self {
        case .notReadable: 0x6981
        case .securityStatusNotSatisfied: 0x6982
        case .fileNotFound: 0x6A82
        case .keyNotFound: 0x6A88
        }
    }
}
