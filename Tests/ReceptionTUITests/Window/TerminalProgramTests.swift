import Testing

@testable import ReceptionTUI

/// The program as it was built, in a real terminal.
@Suite(.serialized) struct TerminalProgramTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// What a user would type, on the day of the scenarios.
    private func commandLine(_ words: String = "") throws -> String {
        "'\(try BuiltProgram.path)' --home '\(folder.homePath)' --today 2026-11-24 \(words)"
    }

    private func open(
        _ words: String = "", environment: [String: String] = ["LANG": "C.UTF-8"], columns: Int = 80, rows: Int = 24
    ) throws -> TmuxSession {
        try TmuxSession("exec " + commandLine(words), environment: environment, columns: columns, rows: rows)
    }

    // MARK: - In the window

    @Test func itStartsWithTheSignIn() throws {
        let session = try open()
        let screen = try session.waitFor("サインイン")
        #expect(screen.contains("訓練用（架空）") && screen.contains("2026年11月24日"))
    }

    @Test func aPatientIsCheckedAndImportedByKeysAlone() throws {
        let session = try open()
        try session.waitFor("サインイン")
        try session.send("Enter")
        #expect(try session.waitFor("受付患者一覧").contains("訓練　花子"))
        try session.send("Enter")
        try session.choose("暗証番号（4けた）")
        try session.waitFor("－－－－")
        try session.type("1234")
        try session.choose("すべてに同意する")
        let answer = try session.waitFor("資格確認結果")
        #expect(answer.contains("資格有効性 有効") && answer.contains("同意あり"))
        try session.send("i")
        try session.waitFor("カルテ 00012")
        try session.send("Escape")
        #expect(try session.waitFor("取り込み済み").contains("受付患者一覧"))
        let databases = try Databases.open(in: folder.home)
        #expect(try databases.centre.usageLog.entries().of(.check).count == 1)
    }

    @Test func aWiderTerminalHasTheReaderBesideTheWindow() throws {
        let session = try open()
        try session.waitFor("サインイン")
        try session.send("Enter")
        let narrow = try session.waitFor("受付患者一覧")
        #expect(!narrow.contains("顔認証付きカードリーダー"))
        try session.resize(columns: 160, rows: 48)
        #expect(try session.waitFor("顔認証付きカードリーダー").contains("受付患者一覧"))
        try session.resize(columns: 80, rows: 24)
        try session.waitUntil("the window is as it was before") { $0 == narrow }
    }

    @Test func aTerminalThatBecomesTooSmallIsToldAndComesBack() throws {
        let session = try open()
        let before = try session.waitFor("サインイン")
        try session.resize(columns: 60, rows: 20)
        try session.waitFor("Please enlarge the terminal to 80x24")
        try session.resize(columns: 80, rows: 24)
        try session.waitUntil("the window is as it was before") { $0 == before }
    }

    // MARK: - The end

    @Test("The terminal is given back as it was", arguments: [("TERM", 143), ("HUP", 129), ("INT", 130)])
    func signals(signal: String, status: Int) throws {
        let session = try TmuxSession(
            "echo before; sh -c 'echo $$ >\"$0\"; exec \"$@\"' '\(folder.path)/pid' \(commandLine()); "
                + "echo \"status $?\"; stty -a | tr ' ;' '\\n\\n' | grep -x -e '-*echo' -e '-*icanon'; cat")
        try session.waitFor("サインイン")
        let process = String(decoding: try folder.contents(of: "pid"), as: UTF8.self).split(separator: "\n")[0]
        #expect(SpawnedCommand(["kill", "-\(signal)", String(process)]).status == 0)
        let screen = try session.waitFor("status \(status)")
        let lines = screen.split(separator: "\n")
        #expect(lines.first == "before")
        #expect(lines.contains("echo") && lines.contains("icanon"))
        #expect(!screen.contains("サインイン"))
    }

    @Test func quittingEndsWith0() throws {
        let session = try open("--lang en")
        try session.waitFor("P00 Sign in")
        try session.send("F10")
        #expect(try session.waitForExit() == 0)
    }

    // MARK: - Where no window can be

    @Test func aLocaleWithoutUTF8GetsAMessageAnd69() throws {
        let session = try open(environment: ["LANG": "C"])
        #expect(try session.waitForExit() == 69)
        #expect(try session.capture().contains("LANG=C.UTF-8 madoguchi"))
    }

    @Test func aTerminalTooSmallGetsAMessageAnd69() throws {
        let session = try open(columns: 79, rows: 24)
        #expect(try session.waitForExit() == 69)
        #expect(try session.capture().contains("79x24"))
    }

    @Test func anUnknownTerminalGetsAMessageAnd69() throws {
        let session = try open(environment: ["LANG": "C.UTF-8", "TERM": "no-such-terminal"])
        #expect(try session.waitForExit() == 69)
        #expect(try session.capture().contains("no-such-terminal"))
    }

    @Test func withoutATerminalThereIsAMessageAnd69() throws {
        let run = try BuiltProgram(["--home", folder.homePath, "--lang", "en"])
        #expect(run.status == 69)
        #expect(run.output.contains("--plain"))
    }
}

extension TmuxSession {
    /// Waits for one of the reader's choices and presses the key shown before it.
    fileprivate func choose(_ label: String) throws {
        let screen = try waitFor("  " + label)
        let line = try #require(screen.split(separator: "\n").first { $0.contains("  " + label) })
        let before = try #require(line.ranges(of: "  " + label).first)
        try send(String(line[..<before.lowerBound].suffix(1)))
    }
}
