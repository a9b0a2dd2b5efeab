import Basics

/// Passwords that everybody tries first, and beginnings of theirs.
///
/// A short list of our own, for teaching; it is no published list and claims no completeness. [assumed]
enum CommonPasswords {
    static let provenance = Provenance(.assumed, "—")

    /// In small letters.
    static let words = [
        "password", "passw0rd", "qwerty", "asdfgh", "zxcvbn", "1q2w3e", "qazwsx", "letmein", "welcome", "iloveyou",
        "admin", "administrator", "guest", "master", "secret", "sakura", "himitsu", "uketsuke", "madoguchi", "byouin",
        "kurinikku", "clinic", "hospital", "hokensho", "mynumber", "shikaku",
    ]
}
