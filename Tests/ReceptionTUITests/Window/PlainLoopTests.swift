import Testing

/// The desk without a screen, as a script drives it.
struct PlainLoopTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func plain(_ lines: String..., language: String = "ja") throws -> BuiltProgram {
        try BuiltProgram(
            ["--home", folder.homePath, "--lang", language, "--today", "2026-11-24", "--plain"],
            input: lines.joined(separator: "\n") + "\n")
    }

    @Test func fieldsComeOutAsNameAndValue() throws {
        let run = try plain(
            "account counter", "select kunren-hanako", "press to-reader", "pin 1234", "consent all=yes", "press import",
            "expect receipt.status = imported")
        #expect(run.status == 0, "\(run.output)")
        let lines = run.output.split(separator: "\n")
        for line in ["screen: sign-in", "screen: result", "coverage.status: 有効", "share: 3割"] {
            #expect(lines.contains { $0 == line }, "\(line)")
        }
    }

    @Test func theSameInEnglish() throws {
        let run = try plain(
            "account counter", "card kunren-hanako", "pin 1234", "consent all=no", "say 一言 | a word", language: "en")
        let lines = run.output.split(separator: "\n")
        #expect(lines.contains("coverage.status: valid") && lines.contains("# a word"))
    }

    @Test func anExpectationNotMetEndsWith1() throws {
        let run = try plain("account counter", "expect screen result")
        #expect(run.status == 1)
        #expect(run.output.contains("stdin:2: screen result: waiting"))
    }

    @Test func aLineNotUnderstoodEndsWith65AndTheRestIsRead() throws {
        let run = try plain("accuont counter", "account counter", language: "en")
        #expect(run.status == 65)
        #expect(run.output.contains("stdin:1:") && run.output.contains("'account'"))
        #expect(run.output.contains("screen: waiting"))
    }

    @Test func nightsPassHereToo() throws {
        let run = try plain("account counter", "night 2", "expect today = 2026-11-26", "expect screen waiting")
        #expect(run.status == 0, "\(run.output)")
    }

    @Test func aLineAboutNobodyKnownEndsWith65() throws {
        let run = try plain("event head nobody-there", language: "en")
        #expect(run.status == 65)
        #expect(run.output.contains("stdin:1: "))
    }

    @Test func quitEndsBeforeTheInputDoes() throws {
        let run = try plain("quit", "account counter")
        #expect(run.status == 0)
        #expect(!run.output.contains("screen: waiting"))
    }
}
