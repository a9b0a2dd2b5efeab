import Basics
import GRDB

/// Writes insurers, each of them once, and knows their numbers in the register.
final class InsurerRows {
    private let add: HeldStatement
    private let rename: HeldStatement
    private let find: HeldStatement
    private var known: [InsurerNumber: (id: Int, name: String)] = [:]

    init(_ db: Database) throws {
        add = try HeldStatement(db, "INSERT INTO insurer (number, name, scheme) VALUES (?, ?, ?)")
        rename = try HeldStatement(db, "UPDATE insurer SET name = ?2 WHERE id = ?1")
        find = try HeldStatement(db, "SELECT id, name FROM insurer WHERE number = ?")
    }

    /// The insurer's number in the register. The name given last is the insurer's; nil says nothing of it.
    func id(of insurer: InsurerNumber, name: String? = nil) throws -> Int {
        let row = try known[insurer] ?? read(insurer) ?? write(insurer, name: name ?? "")
        known[insurer] = (row.id, name ?? row.name)
        if let name, name != row.name {
            rename.bind(row.id, at: 1)
            rename.bind(name, at: 2)
            try rename.run()
        }
        return row.id
    }

    private func read(_ insurer: InsurerNumber) throws -> (id: Int, name: String)? {
        find.bind(insurer.digits, at: 1)
        guard try find.step() else { return nil }
        defer { find.reset() }
        return (find.int(0), find.text(1))
    }

    private func write(_ insurer: InsurerNumber, name: String) throws -> (id: Int, name: String) {
        add.bind(insurer.digits, at: 1)
        add.bind(name, at: 2)
        // A public-expense payer is no insurer and has no scheme; no coverage can name one.
        add.bind(insurer.scheme.map { RegisterCodes.number($0, RegisterCodes.schemes) } ?? -1, at: 3)
        try add.run()
        guard let row = try read(insurer) else { throw StoreProblem.damaged }
        return row
    }
}
