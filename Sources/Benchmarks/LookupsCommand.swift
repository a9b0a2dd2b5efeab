import ArgumentParser
import Basics
import Eligibility
import Foundation

/// Look-ups of the centre against SQLite's own interface.
struct LookupsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lookups",
        abstract: "Look-ups in registers of several sizes, against the same SQL through SQLite's C interface.")

    @Option(help: "Persons of each register, with commas between.")
    var sizes = "100000,810000"

    @Option(help: "Questions a repetition.")
    var lookups = 4000

    @Option(help: "Repetitions, in which the centre and its peer take turns.")
    var repetitions = 9

    func validate() throws {
        if counts.isEmpty || counts.contains(where: { $0 < 100 }) {
            throw ValidationError("--sizes takes numbers of 100 and more, such as 100000,810000; given was \(sizes).")
        }
        if lookups < 100 { throw ValidationError("--lookups takes 100 and more; given was \(lookups).") }
        if repetitions < 1 { throw ValidationError("--repetitions takes 1 and more; given was \(repetitions).") }
    }

    private var counts: [Int] {
        let parts = sizes.split(separator: ",")
        let counts = parts.compactMap { Int($0) }
        return counts.count == parts.count ? counts : []
    }

    func run() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "madoguchi-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var table = FigureTable(counted: "persons")
        var former: Double?
        for persons in counts {
            let path = folder.appending(path: "centre-\(persons).db").path(percentEncoded: false)
            let file = try RegisterFile.make(at: path, persons: persons, asked: lookups)
            addWriting(file, to: &table)
            let benchmark = try LookupBenchmark(file, lookups: lookups, repetitions: repetitions)
            let result = try benchmark.run()
            addLookups(result, persons, former: former, to: &table)
            table.add(persons, "with its log entry, flushed", times(benchmark.loggedChecks(200)))
            let bulk = try BulkBenchmark(
                file, store: benchmark.store, count: lookups, repetitions: repetitions
            ).run()
            table.add(persons, "bulk of 1,000, people a second", bulk.centre.text(digits: 0))
            table.add(persons, "look-ups a second, C interface", bulk.peer.text(digits: 0))
            table.add(persons, "bulk over C interface", bulk.ratio.text(), goal: "at least 0.3")
            former = result.medians.median
            try addDigest(of: benchmark.store, persons, to: &table)
        }
        print(
            "\(lookups) look-ups, \(repetitions) repetitions; a ratio is its median with the extremes of repetitions.")
        print(table.text)
    }

    private func addWriting(_ file: RegisterFile, to table: inout FigureTable) {
        let (rows, indexes) = (file.inserted.seconds, file.indexed.seconds)
        // The goals are those of a city.
        let isCity = file.persons == 810_000
        table.add(
            file.persons, "written", "\((rows + indexes).text(1)) s (indexes \(indexes.text(1)) s)",
            goal: isCity ? "20 s, with its systems" : "")
        table.add(file.persons, "size", "\(file.megabytes.text(0)) MB", goal: isCity ? "400 MB" : "")
    }

    private func addLookups(
        _ result: LookupBenchmark.Result, _ persons: Int, former: Double?, to table: inout FigureTable
    ) {
        table.add(persons, "look-up, centre", times(result.centre))
        table.add(persons, "look-up, C interface", times(result.peer))
        table.add(persons, "centre over C interface", result.ratio.text(), goal: "1.3")
        if let former {
            table.add(persons, "over the size before", (result.medians.median / former).text(2), goal: "1.5")
        }
    }

    private func addDigest(of store: CentreStore, _ persons: Int, to table: inout FigureTable) throws {
        let clock = ContinuousClock()
        let start = clock.now
        let digest = try store.digest()
        table.add(persons, "digest", "\((clock.now - start).seconds.text(1)) s, \("\(digest)".prefix(8))…")
    }

    private func times(_ values: Distribution) -> String {
        "\(values.median.text(1)) us, p99 \(values.quantile(0.99).text(1)) us"
    }
}
