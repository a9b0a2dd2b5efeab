import Basics
import Eligibility
import Foundation
import GRDB

/// A register of a given size in a file of its own, and how long it took to write.
struct RegisterFile {
    let path: String
    let persons: Int
    /// People of the register who can be asked for, evenly over the file.
    let known: [SyntheticCity.Known]
    let inserted: Duration
    let indexed: Duration

    var megabytes: Double {
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
        return Double(size) / 1_000_000
    }

    /// Writes `persons` into a new file without a journal: an interrupted run leaves a file to be thrown away.
    static func make(at path: String, persons: Int, asked: Int) throws -> RegisterFile {
        var configuration = Configuration()
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF") }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        let clock = ContinuousClock()
        return try queue.inDatabase { db in
            let start = clock.now
            var writer = try CentreBulkWriter(db)
            var city = SyntheticCity(references: try references(in: writer))
            var known: [SyntheticCity.Known] = []
            let step = max(1, persons / asked)
            for index in 0..<persons {
                let person = try city.person(index, write, into: &writer)
                if index.isMultiple(of: step) { known.append(person) }
            }
            let inserted = clock.now
            try writer.finish()
            return RegisterFile(
                path: path, persons: persons, known: known, inserted: inserted - start, indexed: clock.now - inserted)
        }
    }

    /// The file as the program opens it: written durably, read on a second connection.
    func store() throws -> CentreStore {
        var writing = Configuration()
        writing.prepareDatabase { try $0.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL") }
        var reading = Configuration()
        reading.readonly = true
        return try CentreStore(try DatabaseQueue(path: path, configuration: writing))
            .reading(on: try DatabaseQueue(path: path, configuration: reading))
    }

    private static func references(in writer: CentreBulkWriter) throws -> SyntheticCity.References {
        SyntheticCity.References(
            insurers: try SyntheticCity.insurers.map {
                (try writer.insurer($0.number, name: $0.name), $0.number.digits)
            },
            lines: try SyntheticCity.lines.map { try writer.line(name: $0.name, amount: $0.amount, usage: $0.usage) })
    }

    private static func write(_ writer: inout CentreBulkWriter, _ drawn: SyntheticCity.Drawn) throws {
        try writer.add(
            code: drawn.code, name: drawn.name.written, kana: drawn.name.kana, birth: drawn.birth, sex: .female,
            certificates: drawn.certificates, coverages: drawn.coverages, assessments: drawn.assessments,
            limits: drawn.limits, medications: drawn.medications)
    }
}
