import Basics
import Eligibility
import ReceptionDesk

/// Counts what the systems of a data folder hold.
struct Holdings {
    private let folder: CityFolder

    init(_ folder: CityFolder) { self.folder = folder }

    /// - Parameter person: nil for everything that the files hold.
    /// - Throws: a failure for a person whom no office knows.
    func of(_ person: PersonReference?, systems: [SystemName]) throws(Failure) -> HoldReport {
        let held = try person.map { (person) throws(Failure) in try of(person) }
        var found: [HoldReport.System] = []
        for system in systems {
            let tables: [HeldTable]
            let named: [String]
            if let held {
                let holding = held.first { $0.system == system }
                (tables, named) = (holding?.tables ?? [], holding?.named ?? [])
            } else {
                (tables, named) = (try whole(system), [])
            }
            found.append(HoldReport.System(SystemProfile.of(system), named: named, tables: tables))
        }
        return HoldReport(person: person?.text, systems: found)
    }

    private func of(_ person: PersonReference) throws(Failure) -> [SystemHolding] {
        guard let behind = try folder.insurers.behind(person) else {
            throw Failure(
                .badData, ja: "「\(person.text)」という方はどのシステムにもいません。番号を確かめてください。",
                en: "No system knows '\(person.text)'. Check it; madoguchi people lists the training people.")
        }
        let counter = HeldAtTheCounter(databases: folder.databases, person: person, linkCode: behind.linkCode)
        return behind.holdings + (try counter.holdings(chart: try counter.chart()))
    }

    private func whole(_ system: SystemName) throws(Failure) -> [HeldTable] {
        guard let name = system.file, let file = folder.databases.files[name] else { return [] }
        do { return try TableCounts.all(in: file) } catch { throw Failure(error, file: name) }
    }
}
