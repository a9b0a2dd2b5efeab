import Basics

/// What the chip answers to a PIN.
public enum PINResult: Hashable, Sendable {
    case accepted
    /// Wrong; so many tries are left before the PIN locks, at least one.
    case refused(triesLeft: Int)
    /// Locked, now or before; only the municipality unlocks it.
    case locked
}

/// The four-digit PIN of the user-authentication certificate, with the counter the chip keeps.
///
/// Three consecutive misses lock it, at whatever counter they happened, and a success resets the count (found:
/// support.iam-jpki.jp 暗証番号). Once locked it stays locked whatever is typed.
public struct CardPIN: Hashable, Sendable {
    /// Digits of a PIN.
    public static let length = 4
    /// Consecutive misses that lock it.
    public static let tries = 3

    private let digits: String
    /// 3…0; 0 is locked.
    public private(set) var triesLeft: Int

    /// `digits` as handed out by the municipality; `triesLeft` below three for a card that comes with misses.
    public init(_ digits: String, triesLeft: Int = CardPIN.tries) {
        self.digits = digits
        self.triesLeft = min(max(triesLeft, 0), CardPIN.tries)
    }

    /// Compares and counts. The counter goes by what is on the chip only: a face or a member of staff does not touch it.
    public mutating func verify(_ typed: String) -> PINResult {
        guard triesLeft > 0 else { return .locked }
        if typed == digits {
            triesLeft = CardPIN.tries
            return .accepted
        }
        triesLeft -= 1
        return triesLeft == 0 ? .locked : .refused(triesLeft: triesLeft)
    }
}

extension CardPIN {
    /// The same digits with all tries, as the municipality gives it back.
    var unlocked: CardPIN { CardPIN(digits) }
}

extension CardPIN: CustomStringConvertible, CustomReflectable {
    /// Without the digits: the dump of a card must not tell its PIN.
    public var description: String { "PIN, \(triesLeft) tries left" }
    public var customMirror: Mirror { Mirror(self, children: ["triesLeft": triesLeft]) }
}
