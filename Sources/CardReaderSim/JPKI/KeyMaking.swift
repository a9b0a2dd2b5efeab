import Basics

/// Makes key pairs. Chance is the shell's, so it is performed there; where everything has to be repeatable, a fixed set
/// deals out its own.
public protocol KeyMaking {
    /// A pair that nobody has, or the next of a fixed set.
    mutating func makeKey() throws(JPKIProblem) -> SigningKey
}

extension KeyMaking {
    /// The pairs of a card that is issued on `day` to somebody born on `birth`.
    public mutating func makeChipKeys(birth: Day, on day: Day) throws(JPKIProblem) -> ChipKeys {
        let authentication = try makeKey()
        guard birth.age(on: day) >= JPKIService.signatureAge else {
            return ChipKeys(authentication: authentication, signature: nil)
        }
        return ChipKeys(authentication: authentication, signature: try makeKey())
    }
}
