import ArgumentParser
import Basics
import CardReaderSim

/// `madoguchi faces evaluate`
struct FacesEvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Compares photos with frames of the same people and of others; prints how often that errs.",
        discussion: """
            Each person's frame in ordinary light is compared with their own photo and with those of 20 others; with a mask, \
            in the dark and so on with those of 5. Seed \(FaceEvaluation.tuningSeed) is the one on which the threshold was \
            fixed: its rates flatter.
            Example: madoguchi faces evaluate --people 1000 --seed 5 --json
            """)

    @ParentCommand var parent: FacesCommand
    @Option(help: "People to draw, from 2 to 20000.") var people = 400
    @Option(help: "Seed of the people; the same as --seed before the command.") var seed: UInt64?
    @Flag(help: "As JSON.") var json = false

    func run() throws {
        let globals = parent.parent.globals
        guard (2...20_000).contains(people) else {
            throw Failure(
                .usage, ja: "--people \(people) は使えません。2 から 20000 までの数を指定してください。",
                en: "--people \(people) cannot be used. Name a number from 2 to 20000.")
        }
        let evaluation = FaceEvaluation(people: people, seed: seed ?? globals.seed)
        let language = globals.language
        if evaluation.isOnTuningSeed {
            Output.error(
                Bilingual(
                    ja: "シード \(evaluation.seed) は照合のしきい値を決めた人々です。率は実際より良く出ます。",
                    en: "Seed \(evaluation.seed) draws the people on whom the threshold was fixed: the rates flatter.")[
                        language])
        }
        let progress = FaceProgress(steps: evaluation.pool + evaluation.people, language: language)
        let counts = FaceEvaluationRun(evaluation: evaluation, step: progress.step).counts()
        progress.end()
        let rates = FaceRates(evaluation, counts)
        if json {
            try Output.json(rates)
        } else {
            rates.lines(in: language, counts).forEach(Output.line)
        }
    }
}
