import ArgumentParser
import Basics
import Eligibility

/// `madoguchi log anchor`
struct LogAnchorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "anchor",
        abstract: "Prints the anchors of the usage logs, to be noted elsewhere; or makes them anew.",
        discussion: """
            One line a log: its name, the last sequence and the hash there. Whoever has noted it elsewhere can tell later \
            that nothing before it was changed.
            --renew writes the anchors of the logs as they stand, for a data folder from before there were any, or after \
            its trouble was looked into. It takes the evidence away, so verify first. It says what stood there before.
            """)

    @ParentCommand var log: LogCommand
    @Flag(help: "Makes the anchors anew from the logs as they stand.") var renew = false

    func run() throws {
        let language = log.parent.globals.language
        let logs = try UsageLogs.open(log.parent.globals)
        var isWhole = true
        for name in LogName.allCases {
            let file = logs.anchor(of: name)
            let former = file.found()
            if renew {
                let anchor = try logs.anchorAnew(of: name)
                try file.renew(anchor)
                Output.line(line(of: .anchor(anchor), name, language))
                if former != .anchor(anchor) {
                    let label = Bilingual(ja: "以前の控え", en: "before")[language]
                    Output.line("  \(label): \(line(of: former, name, language))")
                }
            } else {
                Output.line(line(of: former, name, language))
                if case .anchor = former {} else { isWhole = false }
            }
        }
        if !isWhole { throw ExitCode(Status.failed.rawValue) }
    }

    private func line(of found: FoundAnchor, _ name: LogName, _ language: Language) -> String {
        switch found {
        case .anchor(let anchor): String(anchor.text.dropLast())
        case .missing: "\(name.rawValue): \(AnchorStanding.missing.text[language])"
        case .damaged: "\(name.rawValue): \(AnchorStanding.damaged.text[language])"
        case .notKept: "\(name.rawValue): \(AnchorStanding.notKept.text[language])"
        }
    }
}
