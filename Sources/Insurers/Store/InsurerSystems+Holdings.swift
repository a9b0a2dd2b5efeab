import Eligibility
import GRDB

// For a view behind the counter: counts, and the names that are no My Number.
extension InsurerSystems {
    /// Nil for somebody whom no office knows.
    public func holdings(of resident: Int) throws -> PersonHoldings? {
        guard let known = try follow(resident) else { return nil }
        let myNumber = PersonKey("my_number", [known.resident.myNumber.digits])
        let own = PersonKey("own_code", [known.ownCode])
        let id = String(known.resident.id)
        let networkCodes = try TableCounts.texts(
            "SELECT code FROM organisation_code WHERE own_code = ?", [known.ownCode], in: connections.network)
        func file(
            _ name: String, _ database: any DatabaseWriter, _ named: [String], _ keys: [PersonKey]
        ) throws -> PersonHoldings.File {
            PersonHoldings.File(file: name, named: named, tables: try TableCounts.of(keys, in: database))
        }
        return PersonHoldings(
            files: [
                try file(
                    "municipal.db", connections.municipal, ["R\(id)"] + InsurerSystems.printed(known.municipal),
                    [PersonKey("resident", [id]), PersonKey("id", [id], in: "resident"), myNumber]),
                try file("employers.db", connections.employers, InsurerSystems.printed(known.employers), [myNumber]),
                try file("prefecture.db", connections.prefecture, InsurerSystems.printed(known.prefecture), [myNumber]),
                try file("federation.db", connections.federation, [], [myNumber]),
                try file("entrusted.db", connections.entrusted, [known.ownCode, known.linkCode], [myNumber]),
                try file("intermediate.db", connections.intermediate, [known.ownCode], [own]),
                try file(
                    "network.db", connections.network, networkCodes, [own, PersonKey("code", networkCodes)]),
            ], linkCode: known.linkCode)
    }

    /// In how many of the texts the person's My Number occurs.
    public func textsWithMyNumber(of resident: Int, among texts: [[UInt8]]) throws -> Int? {
        guard let digits = try follow(resident)?.resident.myNumber.digits, let number = UInt64(digits) else {
            return nil
        }
        let search = MyNumberSearch([number])
        return texts.count { search.occurrences(in: $0) > 0 }
    }

    /// The paper's numbers of the last record.
    private static func printed(_ records: [PersonThroughSystems.Record]) -> [String] {
        records.last.map { [[$0.insurer, $0.number, $0.branch].compactMap(\.self).joined(separator: "/")] } ?? []
    }
}
