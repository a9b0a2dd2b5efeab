import Basics
import Eligibility

/// Whoever has a key of its own, beside the institutions.
enum LineParty: String, CaseIterable {
    case authority, centre
}

/// Where the keys of the line come from and where they stay.
protocol LineKeyOwners {
    func key(of party: LineParty) throws(Failure) -> LineKey
    func certifiedKeys() throws(Failure) -> [CertifiedLineKey]
    func newKey(of institution: String) throws(Failure) -> LineKey
    func keep(_ keys: [CertifiedLineKey]) throws(Failure)
}

/// Of a data folder: one file each, in PEM, made when it is first needed.
struct LineKeysInHome: LineKeyOwners {
    let home: Home

    static let names = LineParty.allCases.map { $0.rawValue + ".pem" } + [terminalName]
    private static let terminalName = "terminal.pem"

    func key(of party: LineParty) throws(Failure) -> LineKey {
        let path = home.path(party.rawValue + ".pem")
        if let text = try PrivateFile.text(path) {
            guard let key = LinePEM.key(text) else { throw unreadable(path) }
            return key
        }
        let key = LineKey.byChance()
        let text: String
        do throws(LineKeyProblem) { text = try LinePEM.text(of: key) } catch { throw Failure(error) }
        try PrivateFile.write(text, to: path)
        return key
    }

    func certifiedKeys() throws(Failure) -> [CertifiedLineKey] {
        let path = home.path(LineKeysInHome.terminalName)
        guard let text = try PrivateFile.text(path) else { return [] }
        guard let keys = LinePEM.certifiedKeys(text) else { throw unreadable(path) }
        return keys
    }

    func newKey(of institution: String) throws(Failure) -> LineKey { LineKey.byChance() }

    func keep(_ keys: [CertifiedLineKey]) throws(Failure) {
        let text: String
        do throws(LineKeyProblem) { text = try LinePEM.text(of: keys) } catch { throw Failure(error) }
        try PrivateFile.write(text, to: home.path(LineKeysInHome.terminalName))
    }

    private func unreadable(_ path: String) -> Failure {
        Failure(
            .badData, ja: "\(path) は専用回線の鍵として読めません。移すか消すと、新しい鍵を作ります。",
            en: "\(path) holds no key of the line that can be read. Move or delete it, and a new one is made.")
    }
}

/// Of exercises in memory: known to everybody, and the same every time.
struct LineKeysOfExercises: LineKeyOwners {
    func key(of party: LineParty) -> LineKey { .ofExercises(party.rawValue) }
    func certifiedKeys() -> [CertifiedLineKey] { [] }
    func newKey(of institution: String) -> LineKey { .ofExercises("institution \(institution)") }
    func keep(_ keys: [CertifiedLineKey]) {}
}

extension LineKeys {
    /// For a session. A data folder has keys of its own; everything in memory has those of the exercises.
    convenience init(for databases: Databases) throws(Failure) {
        if let home = databases.use?.home {
            try self.init(LineKeysInHome(home: home))
        } else {
            try self.init(LineKeysOfExercises())
        }
    }
}

extension LineKey {
    /// A key that nobody can guess.
    static func byChance() -> LineKey {
        var random = SystemRandomNumberGenerator()
        while true {
            if let key = LineKey((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) }) { return key }
        }
    }
}
