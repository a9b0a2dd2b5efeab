import CardReaderSim
import CryptoExtras

/// Makes key pairs by chance: for the cards of a data folder, which keeps them. A pair takes about a fifth of a second.
struct RandomKeyMaker: KeyMaking {
    mutating func makeKey() throws(JPKIProblem) -> SigningKey {
        guard let key = try? _RSA.Signing.PrivateKey(keySize: .bits2048) else { throw .notAKey }
        return try SigningKey(der: [UInt8](key.derRepresentation))
    }
}

/// From which the centre makes its challenges.
enum CentreSecret {
    /// 32 bytes that nobody can guess, for one start of the program.
    static func byChance() -> [UInt8] {
        var random = SystemRandomNumberGenerator()
        return (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    }

    /// The same for every exercise, so that it repeats.
    static let ofExercises = Array("訓練用（架空） TRAINING ONLY".utf8)
}

extension Chips {
    /// For a session. The cards of a data folder have keys of their own; everything in memory shares those of the exercises.
    convenience init(for databases: Databases, library: Library) throws(Failure) {
        if databases.use != nil {
            try self.init(store: databases.cards, keys: RandomKeyMaker(), secret: CentreSecret.byChance())
        } else {
            let keys = try library.trainingKeys()
            try self.init(
                store: databases.cards, keys: TrainingKeyMaker(keys), authorities: keys.authorities,
                secret: CentreSecret.ofExercises)
        }
    }
}
