import Foundation
import Testing

/// One run of the program as it was built beside these tests.
struct BuiltProgram {
    let status: Int
    /// Standard output, then or among it standard error.
    let output: String

    /// The executable, in the folder of the program that runs the tests.
    static var path: String {
        get throws {
            let tests = try #require(Bundle.main.executableURL).resolvingSymlinksInPath()
            let program = tests.deletingLastPathComponent().appending(path: "madoguchi")
            try #require(
                FileManager.default.isExecutableFile(atPath: program.path), "swift build puts it beside the tests")
            return program.path
        }
    }

    /// - Parameters:
    ///   - words: the command line.
    ///   - input: what it reads on standard input; without, the input is empty.
    ///   - environment: of the variables that matter to the program it sees these only.
    init(_ words: [String], input: String = "", environment: [String: String] = ["LANG": "C.UTF-8"]) throws {
        let variables = environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { given, _ in given }
        let hidden = ["LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG", "LANGUAGE", "XDG_DATA_HOME"]
        let program = try Self.path
        let run = SpawnedCommand(
            ["sh", "-c", #"printf %s "$0" | "$@""#, input, "env"] + hidden.flatMap { ["-u", $0] }
                + variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" } + [program] + words)
        (status, output) = (run.status, run.output)
    }

    /// The output as a JSON object.
    func object() throws -> [String: Any] { try #require(json() as? [String: Any], "\(output)") }

    func json() throws -> Any { try JSONSerialization.jsonObject(with: Data(output.utf8)) }
}

extension Any? {
    /// JSON's null: a key that is there and says that there is none.
    var isNull: Bool { self is NSNull }
}
