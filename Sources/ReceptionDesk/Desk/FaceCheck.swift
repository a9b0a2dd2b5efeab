import Basics
import CardReaderSim
import Eligibility

/// A check by card that has been answered, as its face file reports it (資格確認結果 pushed to the receipt computer).
public struct FaceCheck: Hashable, Sendable {
    public let answer: Answer
    /// The questions of the reader and their answers; what was not asked is missing.
    public let questions: [ConsentQuestion: Bool]
    /// The last day of the certificate; nil where it is not known.
    public let certificateUntil: Day?

    public init(answer: Answer, questions: [ConsentQuestion: Bool], certificateUntil: Day?) {
        self.answer = answer
        self.questions = questions
        self.certificateUntil = certificateUntil
    }
}

/// A file for `face/`, or the rest of one.
public struct FaceDelivery: Hashable, Sendable {
    /// Without a folder.
    public let name: String
    public let bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// Whether results of checks by card go to a receipt computer as files.
public enum FacePush: Hashable, Sendable {
    case off, on
}

extension Desk {
    /// The face file of an answer: for a check of today at one of the counter's readers. The app shows its results and
    /// writes none. [assumed for the app in the place of a reader]
    func facePush(of answer: Answer, to pending: PendingCheck) -> [DeskEffect] {
        guard facePush == .on, answer.on == today, let reader = pending.reader, reader != ReaderPlace.appNumber else {
            return []
        }
        return [
            .pushFace(
                FaceCheck(
                    answer: answer, questions: pending.questions, certificateUntil: pending.certificateUntil))
        ]
    }

    /// A face file has been written: it goes into the log, and leaves the message about the answer alone.
    mutating func facePushed(_ name: String) {
        journal.append(JournalEntry(at: now, message: Message(.faceWritten, [Bilingual(name)])))
    }

    mutating func facePushFailed(_ name: String, _ reason: Bilingual) {
        say(.faceFailed, [Bilingual(name), reason], tone: .warn)
    }
}
