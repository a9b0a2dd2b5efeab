import ArgumentParser
import Foundation

/// Imports into the receipt computer against a bare flush.
struct ImportsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "imports", abstract: "Durable imports, against 4 KB written and flushed.")

    @Option(help: "Imports a repetition.") var imports = 300
    @Option(help: "Repetitions, in which import and flush take turns.") var repetitions = 7
    @Option(help: "Folder in which to measure: its disk is what is measured.") var folder: String?

    func validate() throws {
        if imports < 10 { throw ValidationError("--imports takes 10 and more; given was \(imports).") }
        if repetitions < 1 { throw ValidationError("--repetitions takes 1 and more; given was \(repetitions).") }
    }

    func run() throws {
        let base = folder.map { URL(fileURLWithPath: $0) } ?? FileManager.default.temporaryDirectory
        let place = base.appending(path: "madoguchi-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        let benchmark = ImportBenchmark(
            store: try ReceiptFile.store(at: place.appending(path: "receipt.db").path),
            peer: try FlushPeer(path: place.appending(path: "pages").path), imports: imports, repetitions: repetitions)
        let result = try benchmark.run()
        var table = FigureTable(counted: "imports")
        let count = imports * repetitions
        table.add(count, "import, flushed", times(result.imports))
        table.add(count, "4 KB, flushed", times(result.flushes))
        table.add(count, "share of the flush rate", result.share.text(), goal: "0.7")
        table.show(
            "\(imports) imports, \(repetitions) repetitions; the share is its median with the extremes of repetitions.")
    }

    private func times(_ values: Distribution) -> String {
        "\(values.median.text(1)) us, p99 \(values.quantile(0.99).text(1)) us"
    }
}
