import Testing

struct DoctorCommandTests {
    @Test func aTerminalThatCannotHoldTheWindowIsToldAndIsNoFault() throws {
        let folder = try TemporaryFolder()
        let run = try BuiltProgram(["--home", folder.homePath, "--lang", "en", "doctor"])
        #expect(run.status == 0)
        #expect(run.output.contains("!!  terminal: "))
        #expect(run.output.contains("ok  screens and people: "))
        #expect(run.output.contains("\(folder.homePath) does not exist yet"))
        #expect(try folder.permissions(of: ".") != nil)
        #expect(throws: (any Error).self) { try folder.permissions(of: "home") }
    }

    @Test func theDatabasesAndTheUsageLogAreLookedAt() throws {
        let folder = try TemporaryFolder()
        let check = ["check", "--card", "kunren-hanako", "--pin", "1234", "--account", "counter"]
        #expect(try BuiltProgram(["--home", folder.homePath] + check).status == 0)
        let run = try BuiltProgram(["--home", folder.homePath, "--lang", "en", "doctor"])
        #expect(run.status == 0)
        // The card's registration, then the check itself.
        #expect(run.output.contains("2 entries in the usage log"))
    }

    @Test func aDatabaseThatIsNoneEndsWith65() throws {
        let folder = try TemporaryFolder()
        try folder.write("not a database, and long enough to be looked at as one\n", to: "home/centre.db")
        let run = try BuiltProgram(["--home", folder.homePath, "--lang", "en", "doctor"])
        #expect(run.status == 65)
        #expect(run.output.contains("!!  databases: ") && run.output.contains("centre.db"))
    }

    @Test func aScreenFileThatIsBadEndsWith65() throws {
        let folder = try TemporaryFolder()
        try folder.write("screen\n", to: "result.ja.txt")
        let run = try BuiltProgram(["--home", folder.homePath, "--lang", "en", "--screens", folder.path, "doctor"])
        #expect(run.status == 65)
        #expect(run.output.contains("result.ja.txt:1:"))
    }
}
