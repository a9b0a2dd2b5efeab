import Basics
import ClinicRecords
import Foundation

/// A password from a person: from the terminal without echo, or one line of standard input. Never from the command line,
/// where everybody on the machine can read it.
enum PasswordReading {
    static func read(_ question: Bilingual, from descriptor: Int32 = STDIN_FILENO) throws(Failure) -> TypedPassword {
        var before = termios()
        let isTerminal = tcgetattr(descriptor, &before) == 0
        if isTerminal {
            Output.error(question.ja + " / " + question.en)
            var silent = before
            silent.c_lflag &= ~tcflag_t(ECHO)
            tcsetattr(descriptor, TCSAFLUSH, &silent)
        }
        defer { if isTerminal { tcsetattr(descriptor, TCSAFLUSH, &before) } }
        guard let line = readLine(strippingNewline: true), !line.isEmpty else {
            throw Failure(
                .badData, ja: "パスワードがありません。標準入力に1行で書いてください。",
                en: "There is no password. Write it as one line of standard input.")
        }
        return TypedPassword(line)
    }
}
