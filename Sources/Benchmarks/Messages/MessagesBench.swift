import ArgumentParser
import Basics
import CheckFiles

/// `madoguchi-bench messages`: the file interface against libxml2.
struct MessagesBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "messages",
        abstract: "Writing and reading messages, against libxml2's dump and its parsing into a tree with a walk.")

    @Option(help: "Messages a repetition.")
    var messages = 1000

    @Option(help: "Repetitions, in which the two take turns.")
    var repetitions = 9

    func validate() throws {
        if messages < 100 { throw ValidationError("--messages takes 100 and more; given was \(messages).") }
        if repetitions < 1 { throw ValidationError("--repetitions takes 1 and more; given was \(repetitions).") }
    }

    func run() throws {
        var table = FigureTable(counted: "messages")
        for charset in FileCharset.allCases {
            let benchmark = try MessageBenchmark(charset, count: messages, repetitions: repetitions)
            let name = charset.xmlName
            table.add(messages, "size, \(name)", "\(benchmark.sizes.text(digits: 0)) bytes")
            add(benchmark.writing(), "write, \(name)", peer: "libxml2 dump", goal: "0.5", to: &table)
            add(benchmark.reading(), "read, \(name)", peer: "libxml2 tree and walk", goal: "1.5", to: &table)
        }
        print(
            "\(messages) messages, \(repetitions) repetitions; a ratio is its median with the extremes of repetitions.")
        print(table.text)
    }

    private func add(
        _ result: MessageBenchmark.Result, _ name: String, peer: String, goal: String, to table: inout FigureTable
    ) {
        table.add(messages, name, "\(result.ours.median.text(1)) us, p99 \(result.ours.quantile(0.99).text(1)) us")
        table.add(
            messages, "\(name), \(peer)",
            "\(result.peer.median.text(1)) us, p99 \(result.peer.quantile(0.99).text(1)) us")
        table.add(messages, "\(name), ratio", result.ratio.text(), goal: goal)
    }
}
