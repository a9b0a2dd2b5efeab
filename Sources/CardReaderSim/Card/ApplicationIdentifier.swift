/// The application identifiers (AID) by which a reader selects an application on the chip of a My Number card, in
/// hexadecimal.
///
/// Found: the open-source card reader jpki/myna. The chip carries a fourth application for the resident register
/// (住基AP), which a reader of this kind does not open.
public enum ApplicationIdentifier: String, Sendable, CaseIterable {
    /// 公的個人認証AP (JPKI-AP): the certificates and their keys.
    case jpki = "D392F000260100000001"
    /// 券面事項確認AP: pictures of the card's surface, the photo among them.
    case cardSurface = "D3921000310001010402"
    /// 券面入力補助AP: the words of the card's surface as text.
    case surfaceInput = "D3921000310001010408"
}
