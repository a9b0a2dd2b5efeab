import Basics

extension Scenario {
    /// The steps of one line read on its own, as `--plain` and a trainer's console do; none for a blank line.
    public static func steps(of text: String, file: String, line: Int) throws(TextFileErrors) -> [ScenarioStep] {
        guard let source = SourceLine(text[...], file: file, number: line) else { return [] }
        do throws(TextFileError) {
            return [ScenarioStep(line: line, action: try ScenarioAction(source))]
        } catch {
            throw TextFileErrors([error])
        }
    }
}
