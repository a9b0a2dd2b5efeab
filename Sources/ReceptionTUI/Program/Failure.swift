import Basics
import Eligibility
import ReceiptSystem

/// How the program ends, by the convention of sysexits.
enum Status: Int32 {
    case done = 0
    /// Identity was not proven, or a test failed.
    case failed = 1
    case usage = 64
    case badData = 65
    case unavailable = 69
    case io = 74
}

/// Something that ends a command: its status, and words that name the thing and the remedy.
struct Failure: Error {
    let status: Status
    let message: Bilingual

    init(_ status: Status, ja: String, en: String) {
        self.status = status
        message = Bilingual(ja: ja, en: en)
    }

    init(_ status: Status, _ message: Bilingual) {
        self.status = status
        self.message = message
    }

    /// The same, at a line of a file.
    func at(_ file: String, _ line: Int) -> Failure {
        Failure(status, ja: "\(file):\(line): \(message.ja)", en: "\(file):\(line): \(message.en)")
    }

    init(_ errors: TextFileErrors) {
        self.init(.badData, Bilingual(ja: errors.text(in: .ja), en: errors.text(in: .en)))
    }

    init(_ problem: StoreProblem, file: String) {
        let status: Status =
            switch problem {
            case .failed: .io
            case .foreign, .newer, .notADatabase, .damaged, .unknownPerson: .badData
            }
        self.init(status, ja: "\(file): \(problem.text.ja)", en: "\(file): \(problem.text.en)")
    }

    init(_ problem: ReceiptStoreProblem, file: String) {
        let status: Status =
            switch problem {
            case .failed: .io
            case .foreign, .newer, .notADatabase, .damaged, .unreadable, .unknownVisit, .unknownChart,
                .visitWithoutChart,
                .chartWithoutInsurance:
                .badData
            }
        self.init(status, ja: "\(file): \(problem.text.ja)", en: "\(file): \(problem.text.en)")
    }
}
