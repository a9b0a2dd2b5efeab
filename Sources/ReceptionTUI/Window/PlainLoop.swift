import Basics
import Foundation
import ReceptionDesk
import Screens

/// `--plain`: the same desk without a screen. Fields come out as `name: value` lines, the scenario language goes in.
///
/// For screen readers and for scripts. What has changed since the last line is printed after each line; an expectation
/// that is not met is said and counted.
struct PlainLoop {
    let session: Session
    let library: Library
    private var shown: [String: String] = [:]
    private var misses = 0
    private var refused = 0

    init(session: Session, library: Library) {
        self.session = session
        self.library = library
    }

    /// Reads standard input to its end or to `quit`.
    ///
    /// - Throws: status 1 when an expectation was not met, 65 when a line was not understood, or refused by the
    ///   insurers' side.
    mutating func run() throws(Failure) {
        var number = 0
        var misunderstood = 0
        printChanges()
        while let text = readLine() {
            number += 1
            if text == "quit" { break }
            do throws(TextFileErrors) {
                for step in try Scenario.steps(of: text, file: "stdin", line: number) { perform(step) }
            } catch {
                misunderstood += 1
                Output.error(error.text(in: session.desk.language))
            }
            printChanges()
            if session.takeWishes().contains(.quit) { break }
        }
        if misunderstood > 0 {
            throw Failure(
                .badData, ja: "読み取れない行が\(misunderstood)行ありました。", en: "\(misunderstood) lines were not understood.")
        }
        if refused > 0 {
            throw Failure(
                .badData, ja: "保険者側が受け付けない行が\(refused)行ありました。", en: "The insurers' side refused \(refused) lines.")
        }
        if misses > 0 {
            throw Failure(.failed, ja: "期待と違う行が\(misses)行ありました。", en: "\(misses) expectations were not met.")
        }
    }

    private mutating func perform(_ step: ScenarioStep) {
        switch step.action {
        case .world(let line):
            do throws(Failure) {
                try session.perform(line)
            } catch {
                refused += 1
                Output.error(error.at("stdin", step.line).message[session.desk.language])
            }
        case .clerk(let line): session.perform(line)
        case .check(let expectation):
            guard let found = expectation.found(on: session.desk, library.wording) else { return }
            misses += 1
            Output.error("stdin:\(step.line): \(expectation.text): \(found)")
        case .say(let text), .hint(let text): Output.line("# \(text[session.desk.language])")
        }
    }

    private mutating func printChanges() {
        for line in changedLines() { Output.line(line) }
    }

    /// The fields of the screen in front that say something else than before; blank ones that said something are named
    /// with nothing after the colon.
    mutating func changedLines() -> [String] {
        let desk = session.desk
        let fields = desk.fields(library.wording)
        var now: [String: String] = ["screen": "\(desk.screen.rawValue)"]
        let screens = Set([desk.screen, desk.windowScreen, desk.readerScreen].map(\.rawValue))
        let names = screens.flatMap { library.pictures[$0, desk.language]?.slots.map(\.name) ?? [] }
        for name in Set(names) where name != FieldName.clock.rawValue {
            if let text = fields[name]?.plainText, !text.isEmpty { now[name] = text }
        }
        defer { shown = now }
        return Set(now.keys).union(shown.keys).sorted().filter { now[$0] != shown[$0] }.map {
            "\($0): \(now[$0] ?? "")"
        }
    }
}

extension FieldContent {
    /// For a line of text; an image says only whether there is one.
    fileprivate var plainText: String {
        switch self {
        case .value(let value): value.text
        case .rows(let rows), .paragraphs(let rows): rows.map(\.text).filter { !$0.isEmpty }.joined(separator: " | ")
        case .input(let text, _): text
        case .image(let image): image.isEmpty ? "" : "shown"
        case .frame: "framed"
        }
    }
}
