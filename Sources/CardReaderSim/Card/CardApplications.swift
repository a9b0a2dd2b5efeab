import Basics

/// 券面事項確認AP: of the surface's pictures only the photo.
public struct CardSurfaceApplication: Hashable, Sendable {
    /// Whose photo it is; nil for the card of a small child, which is issued without one.
    public let photo: Face?

    public init(photo: Face?) { self.photo = photo }
}

/// 券面入力補助AP: the words of the surface. The real application also holds My Number and the address; a reader at a
/// clinic needs neither, and this one has no place for them.
public struct SurfaceInputApplication: Hashable, Sendable {
    public let text: CardText

    public init(text: CardText) { self.text = text }
}

/// Name, birth and sex as they stand on the card.
public struct CardText: Hashable, Sendable {
    public let name: String
    public let birth: Day
    public let sex: Sex

    public init(name: String, birth: Day, sex: Sex) {
        self.name = name
        self.birth = birth
        self.sex = sex
    }

    public enum Sex: String, Hashable, Sendable, CaseIterable {
        case male, female
    }
}
