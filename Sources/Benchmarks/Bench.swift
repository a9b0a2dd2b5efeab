import ArgumentParser
import Basics
import Eligibility
import Foundation

/// Measures the centre against SQLite's own interface, and prints goals beside figures.
@main
struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "madoguchi-bench",
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
        var former: Double?
        for persons in counts {
            let path = folder.appending(path: "centre-\(persons).db").path(percentEncoded: false)
            let file = try RegisterFile.make(at: path, persons: persons, asked: lookups)
            print(writing(file))
            let benchmark = try LookupBenchmark(file, lookups: lookups, repetitions: repetitions)
            let result = try benchmark.run()
            print(lines(result, former: former))
            print(row("with its log entry, flushed", benchmark.loggedChecks(200), unit: "us"))
            former = result.medians.median
            print(try digest(of: benchmark.store), terminator: "\n\n")
        }
    }

    private func writing(_ file: RegisterFile) -> String {
        let total = file.inserted.seconds + file.indexed.seconds
        return """
            \(file.persons) persons
              written            \(total.text(1)) s: rows \(file.inserted.seconds.text(1)) s, \
            indexes \(file.indexed.seconds.text(1)) s (goal at 810,000 with its systems: 20 s)
              size               \(file.megabytes.text(0)) MB (goal at 810,000: 400 MB)
            """
    }

    private func lines(_ result: LookupBenchmark.Result, former: Double?) -> String {
        let growth = former.map { "\((result.medians.median / $0).text(2)) (goal: 1.5 a step)" } ?? "-"
        return [
            row("look-up, centre", result.centre, unit: "us"), row("look-up, C interface", result.peer, unit: "us"),
            "  ratio of medians   \(result.ratio.text()) (goal: 1.3)", "  growth             \(growth)",
        ].joined(separator: "\n")
    }

    private func row(_ name: String, _ values: Distribution, unit: String) -> String {
        "  \(name): p50 \(values.median.text(1)) \(unit), p99 \(values.quantile(0.99).text(1)) \(unit)"
    }

    private func digest(of store: CentreStore) throws -> String {
        let clock = ContinuousClock()
        let start = clock.now
        let digest = try store.digest()
        return "  digest             \(digest) in \((clock.now - start).seconds.text(1)) s"
    }
}
