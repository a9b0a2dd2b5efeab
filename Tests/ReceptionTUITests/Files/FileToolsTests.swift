import Basics
import CheckFiles
import Foundation
import Testing

/// `madoguchi files put`, `diff` and `cases`, run as a user runs them.
struct FileToolsTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ words: String...) throws -> BuiltProgram {
        try BuiltProgram(["--home", folder.homePath, "--today", "2026-11-24", "--lang", "en", "files"] + words)
    }

    private func path(_ name: String) -> String { folder.url.appending(path: name).path }

    private func cases(_ name: String, _ more: String...) throws -> [String] {
        let made = try BuiltProgram(
            ["--lang", "en", "files", "cases", "--out", path(name), "--clock", "2026-11-24 09:00"] + more)
        #expect(made.status == 0, "\(made.output)")
        return try FileManager.default.contentsOfDirectory(atPath: path(name)).sorted()
    }

    @Test func `the same seed and clock write the same files`() throws {
        let first = try cases("a", "--seed", "7", "--charset", "cp932")
        let second = try cases("b", "--seed", "7", "--charset", "cp932")
        #expect(first == second && first.count > 100)
        for name in first { #expect(try folder.contents(of: "a/\(name)") == folder.contents(of: "b/\(name)")) }
        let other = try cases("c", "--seed", "8", "--charset", "cp932")
        #expect(try folder.contents(of: "a/index.txt") != folder.contents(of: "c/index.txt"))
        #expect(other.contains("index.txt"))
    }

    @Test func `a folder with something in it is left as it is`() throws {
        try folder.write("mine", to: "used/note.txt")
        let refused = try run("cases", "--out", path("used"))
        #expect(refused.status == 74)
        #expect(refused.output.contains("not empty"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: path("used")) == ["note.txt"])
    }

    @Test func `a message is printed as fields`() throws {
        let names = try cases("a")
        let shown = try run("put", path("a/\(names[0])"))
        #expect(shown.status == 0)
        let lines = shown.output.split(separator: "\n").map(String.init)
        #expect(lines[0].hasPrefix("OQSsiquc01res_face "))
        let record = "MessageBody/ResultList/ResultOfQualificationConfirmation[1]"
        #expect(lines.contains("\(record)/InsurerNumber 保険者番号: 409995"))
        #expect(lines.contains("\(record)/Sex1 性別1: 1 (male)"))
    }

    @Test func `a file that is no message is refused with element and line`() throws {
        try folder.write(
            """
            <XmlMsg>
            <MessageHeader><QualificationConfirmationDate>20260230</QualificationConfirmationDate></MessageHeader>
            </XmlMsg>
            """, to: "OQSsiquc01req_1.xml")
        let refused = try run("put", path("OQSsiquc01req_1.xml"))
        #expect(refused.status == 65)
        #expect(refused.output.contains("Line 2: QualificationConfirmationDate cannot have the value '20260230'"))
        #expect(try run("put", path("OQSsiquc01req_2.xml")).status == 74)
        #expect(try run("diff", path("OQSsiquc01req_1.xml"), path("OQSsiquc01req_1.xml")).status == 65)
    }

    @Test func `two files are compared by what they mean`() throws {
        let utf8 = try cases("a", "--charset", "utf8")
        let cp932 = try cases("b", "--charset", "cp932")
        let same = try run("diff", path("a/\(utf8[0])"), path("b/\(cp932[0])"))
        #expect(same.status == 0 && same.output.isEmpty, "\(same.output)")
        let differ = try run("diff", path("a/\(utf8[0])"), path("a/\(utf8[1])"))
        #expect(differ.status == 1)
        #expect(differ.output.contains("QualificationValidity 資格有効性: 1 | 2"))
    }
}
