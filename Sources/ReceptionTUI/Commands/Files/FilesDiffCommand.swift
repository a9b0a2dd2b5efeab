import ArgumentParser
import Basics
import CheckFiles

/// `madoguchi files diff`: whether two messages mean the same.
struct FilesDiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Compares two messages by what they mean.",
        discussion: """
            Order, padding, width of characters, blanks, charset, and empty or absent elements do not count. A line a \
            difference: path, first value, second value; - stands for absent.
            Exit 0 when they mean the same, 1 when they differ, 65 for a file that is no message.
            Example: madoguchi files diff ours.xml theirs.xml
            """)

    @ParentCommand var files: FilesCommand
    @Argument(help: "The first file.", completion: .file()) var first: String
    @Argument(help: "The second file.", completion: .file()) var second: String
    @Option(help: "The kind of both, such as OQSsiquc01res. Default: each file's own.") var kind: MessageKind?

    func run() throws {
        let language = files.parent.globals.language
        let messages = try [first, second].map { path in
            let read = try MessageFile(path, kind: kind).read()
            for remark in read.remarks { Output.error("\(path): \(remark.text[language])") }
            return read.message
        }
        let differences = MessageDifference.between(messages[0], messages[1])
        for difference in differences {
            let name = ElementNames.japanese(difference.element).map { " \($0)" } ?? ""
            Output.line("\(difference.path)\(name): \(difference.first ?? "-") | \(difference.second ?? "-")")
        }
        if !differences.isEmpty { throw ExitCode(Status.failed.rawValue) }
    }
}
