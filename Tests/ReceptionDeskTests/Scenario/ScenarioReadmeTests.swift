import Testing

@testable import ReceptionDesk

/// The language as `scenarios/README.md` explains it, against the tables that the errors live on.
struct ScenarioReadmeTests {
    @Test func `every verb stands there with its form and meaning`() throws {
        let text = try ShippedFiles.text("README.md")
        for verb in ScenarioAction.verbs where verb.verb != "say" && verb.verb != "hint" {
            let entry = "\n\(verb.form)\n    \(verb.meaning.ja) / \(verb.meaning.en)\n"
            #expect(text.contains(entry), "\(entry)")
        }
        #expect(text.contains("\nsay JA | EN\n") && text.contains("\nhint JA | EN\n"))
    }

    @Test func `what insurers learn of is one table, the whole of it`() throws {
        let rows = try ShippedFiles.text("README.md").split(separator: "\n")
            .drop { $0 != "## 保険者の出来事 | What insurers learn of" }.dropFirst().prefix { !$0.hasPrefix("## ") }
            .filter { $0.hasPrefix("| `") }.map(String.init)
        #expect(
            rows == InsurerNotice.verbs.map { "| `\($0.form)` | \($0.meaning.ja) | \($0.meaning.en) |" })
    }

    @Test func `what breaks is one table, the whole of it`() throws {
        let rows = try ShippedFiles.text("README.md").split(separator: "\n")
            .drop { $0 != "## 障害 | Faults" }.dropFirst().prefix { !$0.hasPrefix("## ") }
            .filter { $0.hasPrefix("| `") }.map(String.init)
        #expect(
            rows
                == FaultList.all.map { kind in
                    let written = kind.form.isEmpty ? kind.name : "\(kind.name) \(kind.form)"
                    return "| `\(written)` | \(kind.meaning.ja) | \(kind.meaning.en) |"
                })
    }

    @Test func `every scenario is listed under its title and day`() throws {
        let text = try ShippedFiles.text("README.md")
        for folder in ["desk", "review"] {
            for (name, file) in try ShippedFiles.files(in: folder) {
                let scenario = try Scenario(parsing: file, file: name)
                let row =
                    "| [\(name.dropLast(4))](\(folder)/\(name)) \(scenario.start.day) "
                    + "| \(scenario.title.ja) | \(scenario.title.en) |"
                #expect(text.contains(row), "\(row)")
            }
        }
    }
}
