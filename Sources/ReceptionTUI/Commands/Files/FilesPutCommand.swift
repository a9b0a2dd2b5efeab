import ArgumentParser
import Basics
import CheckFiles

/// `madoguchi files put`: what a message says.
struct FilesPutCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "put", abstract: "Reads a message of the file interface and prints it as fields.",
        discussion: """
            A line an element: path, Japanese name, value, meaning of a code. What is odd about the file goes to standard \
            error. The kind is told by the file's name, else by its content.
            Exit 65 for a file that is no message, naming element and line; 74 for one that cannot be read.
            Example: madoguchi files put share/face/OQSsiquc01res_face_4017999014..._20261124090000.xml
            """)

    @ParentCommand var files: FilesCommand
    @Argument(help: "The file.", completion: .file()) var file: String
    @Option(help: "The kind, by the prefix of file names, such as OQSsiquc01res. Default: the file's.")
    var kind: MessageKind?
    @Option(help: "The charset that the file must have: utf8 or cp932. Default: the one it declares.")
    var charset: FileCharset?

    func run() throws {
        let language = files.parent.globals.language
        let file = try MessageFile(file, kind: kind)
        let read = try file.read(configured: charset)
        Output.line("\(file.kind.rawValue) \(read.charset.xmlName)")
        for line in read.message.lines(in: language) { Output.line(line) }
        for remark in read.remarks { Output.error("\(file.path): \(remark.text[language])") }
    }
}

extension MessageKind: ExpressibleByArgument {}
