import Basics
import Foundation
import Testing

@testable import ReceptionTUI

/// `madoguchi city`, run as a user runs it.
struct CityCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ words: String..., input: String = "") throws -> BuiltProgram {
        try BuiltProgram(["--home", folder.homePath, "--today", "2026-11-24", "--lang", "en"] + words, input: input)
    }

    private func generate(people: Int = 810) throws {
        let made = try run("city", "generate", "--people", "\(people)")
        #expect(made.status == 0, "\(made.output)")
    }

    private func figures() throws -> [String: Any] {
        let shown = try run("city", "show", "--json")
        return try #require(JSONSerialization.jsonObject(with: Data(shown.output.utf8)) as? [String: Any])
    }

    /// The number of somebody insured with the city, as a paper says it.
    private func member() throws -> (number: String, branch: String, birth: String) {
        for id in 1...300 {
            let shown = try run("city", "show", "--json", "--person", "R\(id)")
            let person = try #require(
                JSONSerialization.jsonObject(with: Data(shown.output.utf8)) as? [String: Any])
            let records = person["municipal"] as? [[String: Any]] ?? []
            if let record = records.last, record["lost"] == nil, record["appliedTo"] == nil,
                record["insurer"] as? String == "409995", let number = record["number"] as? String,
                let branch = record["branch"] as? String, let birth = person["birth"] as? String
            {
                return (number, branch, birth)
            }
        }
        throw CocoaError(.fileNoSuchFile)
    }

    private func validity(_ member: (number: String, branch: String, birth: String), on day: String) throws -> String {
        let check = try BuiltProgram([
            "--home", folder.homePath, "--today", day, "check", "--insurer", "409995", "--number", member.number,
            "--branch", member.branch, "--birth", member.birth, "--json",
        ])
        let answer = try #require(JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any])
        return try #require((answer["validity"] as? [String: Any])?["id"] as? String)
    }

    @Test func `the figures come out as asked for, beside the source's`() throws {
        try generate()
        let shown = try figures()
        #expect(shown["personsKept"] as? Int == 810)
        #expect(shown["currentlyInsured"] as? Int == 190)
        #expect(shown["households"] as? Int == 128)
        #expect((shown["source"] as? [String: Any])?["personsKept"] as? Int == 810_000)
    }

    @Test func `the same seed gives the same digest`() throws {
        let first = try run("city", "generate", "--people", "300", "--seed", "7").output.split(separator: "\n").last
        let again = try run("city", "generate", "--people", "300", "--seed", "7").output.split(separator: "\n").last
        let other = try run("city", "generate", "--people", "300", "--seed", "8").output.split(separator: "\n").last
        #expect(first == again)
        #expect(first != other)
        #expect(first?.hasPrefix("digest ") == true)
    }

    @Test func `an event is known at the counter after its nights, and not before`() throws {
        try generate()
        let member = try member()
        let reference = "409995/\(member.number)/\(member.branch)"
        let taken = try run("city", "apply", "-", input: "left \(reference) lost=2026-11-20 why=moved-out\n")
        #expect(taken.status == 0, "\(taken.output)")
        #expect(taken.output.contains("1 events were taken"))
        #expect(try validity(member, on: "2026-11-24") == "valid")
        let nights = try run("city", "day", "2")
        #expect(nights.output.contains("municipality to prefecture 1/1"))
        #expect(try validity(member, on: "2026-11-26") == "invalid")
    }

    @Test func `one refused line leaves all of the file untaken, and is named`() throws {
        try generate()
        let member = try member()
        let reference = "409995/\(member.number)/\(member.branch)"
        let refused = try run(
            "city", "apply", "-",
            input: "left \(reference) lost=2026-11-20 why=moved-out\nleft \(reference) lost=2026-11-21 why=moved-out\n")
        #expect(refused.status == 65)
        #expect(refused.output.contains("stdin:2:"))
        #expect(try figures()["waiting"] as? Int == 0)
    }

    @Test(arguments: [
        ("left 409994/10000001/01 lost=2026-11-20 why=employed", "stdin:1:"),
        ("left R1 lost=2026-02-30 why=employed", "stdin:1:"),
        ("limit R1 insurer=409995 class=Z99 from=2026-08-01 to=2027-07-31", "stdin:1:"),
        ("lefft R1 lost=2026-11-20 why=employed", "left"),
        ("left R99999 lost=2026-11-20 why=employed", "R0099999"),
    ])
    func `a bad line is refused with its place and what is wrong`(_ line: String, _ words: String) throws {
        try generate(people: 300)
        let refused = try run("city", "apply", "-", input: line + "\n")
        #expect(refused.status == 65)
        #expect(refused.output.contains(words), "\(refused.output)")
        #expect(try figures()["waiting"] as? Int == 0)
    }

    @Test func `a failed transfer is found by the check of the result`() throws {
        try generate(people: 300)
        _ = try run(
            "city", "apply", "-",
            input: "new-resident as=R9000001 name=訓練　新 kana=クンレン　シン sex=male birth=1990-01-01\n"
                + "joined R9000001 insurer=409995 number=7654321 from=2026-11-20\n")
        let failed = try run("city", "day", "1", "--fail-transfer")
        #expect(failed.output.contains("stored 0 of 1"))
        #expect(try run("city", "day", "2").output.contains("stored 0 of") == false)
        #expect(try validity(("7654321", "01", "1990-01-01"), on: "2026-11-27") == "valid")
    }

    @Test func `the usage log outlives the making of another city`() throws {
        try generate(people: 300)
        let member = try member()
        _ = try validity(member, on: "2026-11-24")
        try generate(people: 400)
        let centre = try Databases.centre(in: folder.home)
        #expect(try centre.usageLog.entries().count == 1)
        guard case .intact(let entries, _) = try centre.usageLog.verify() else {
            Issue.record("the chain is broken")
            return
        }
        #expect(entries == 1)
    }

    @Test func `a city is not replaced under an open window`() throws {
        try generate(people: 300)
        let before = try figures()["personsKept"] as? Int
        let window = try HomeUse(folder.home, .shared)
        let refused = try run("city", "generate", "--people", "400")
        withExtendedLifetime(window) {}
        #expect(refused.status == 69)
        #expect(try figures()["personsKept"] as? Int == before)
    }

    @Test func `an attempt that broke off leaves the old city, and one that was ready is finished`() throws {
        try generate(people: 300)
        let home = try folder.home
        let partial = home.folder.appendingPathComponent("city.partial")
        try FileManager.default.createDirectory(
            at: partial, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        try Data("half".utf8).write(to: partial.appendingPathComponent("centre.db"))
        #expect(chmod(partial.appendingPathComponent("centre.db").path, 0o600) == 0)
        #expect(try figures()["personsKept"] as? Int == 300)
        try generate(people: 400)
        #expect(!FileManager.default.fileExists(atPath: partial.path))
        // As a crash between the two steps leaves it: half of the files moved.
        let ready = home.folder.appendingPathComponent("city.ready")
        try FileManager.default.createDirectory(
            at: ready, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        for name in ["intermediate.db", "network.db"] {
            try FileManager.default.moveItem(
                at: home.folder.appendingPathComponent(name), to: ready.appendingPathComponent(name))
        }
        #expect(try figures()["personsKept"] as? Int == 400)
        #expect(!FileManager.default.fileExists(atPath: ready.path))
    }

    @Test(arguments: ["municipal.db", "intermediate.db", "centre.db"])
    func `a file that is no database of ours is named, and left as it is`(_ name: String) throws {
        try generate(people: 300)
        let path = try folder.home.folder.appendingPathComponent(name)
        let foreign = Data("this is somebody's text, and no database at all; it is longer than a header".utf8)
        for left in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path.path + left) }
        try foreign.write(to: path)
        let refused = try run("city", "show")
        #expect(refused.status == 65)
        #expect(refused.output.contains(name))
        #expect(try Data(contentsOf: path) == foreign)
    }

    @Test func `two administrations ask about one person by two codes, and each question is on record`() throws {
        try generate(people: 300)
        let member = try member()
        let person = "409995/\(member.number)/\(member.branch)"
        let tax = try run("city", "ask", "tax-office", "--person", person)
        let pension = try run("city", "ask", "pension-office", "--person", person)
        #expect(tax.status == 0, "\(tax.output)")
        #expect(tax.output.contains("given 409995") && tax.output.contains("1 on record"))
        #expect(pension.output.contains("2 on record"))
        func code(_ run: BuiltProgram) -> Substring? { run.output.split(separator: " ").first { $0.hasSuffix(";") } }
        #expect(code(tax) != nil && code(tax) != code(pension))
    }

    @Test func `purging is a dry run until it is meant`() throws {
        try generate()
        let dry = try run("city", "purge", "--died-before", "2027-01-01")
        #expect(dry.output.hasPrefix("Would go"))
        #expect(try figures()["personsKept"] as? Int == 810)
        #expect(try run("city", "purge", "--died-before", "2027-01-01", "--yes").status == 64)
        #expect(try run("city", "purge", "--history").output.contains("Nothing has been purged"))
        let real = try run("city", "purge", "--died-before", "2027-01-01", "--yes", "--decided-by", "Head of section")
        #expect(real.output.hasPrefix("Removed"))
        #expect(try #require(figures()["personsKept"] as? Int) < 810)
        #expect(try run("city", "purge", "--history").output.contains("Head of section"))
    }

    @Test func `no My Number of the city is in any file outside the insurers' offices`() throws {
        try generate(people: 300)
        let member = try member()
        _ = try validity(member, on: "2026-11-24")
        let home = try folder.home.folder
        func digits(_ name: String) throws -> Set<String> {
            let bytes = try Data(contentsOf: home.appendingPathComponent(name))
            let text = String(decoding: bytes, as: UTF8.self)
            return Set(
                text.matches(of: /[0-9]{12,}/).flatMap { match in
                    let run = Array(match.output)
                    return (0...(run.count - 12)).map { String(run[$0..<$0 + 12]) }
                })
        }
        let numbers = try digits("entrusted.db")
        #expect(numbers.count >= 300)
        let files = try FileManager.default.contentsOfDirectory(atPath: home.path)
        let offices: Set = ["municipal.db", "employers.db", "prefecture.db", "federation.db", "entrusted.db"]
        let others = files.filter { file in file.contains(".db") && !offices.contains { file.hasPrefix($0) } }
        #expect(others.contains("centre.db") && others.contains("intermediate.db"))
        for file in others { #expect(try digits(file).isDisjoint(with: numbers), "\(file)") }
    }

    @Test(arguments: [["--people", "0"], ["--people", "100", "--current", "101"]])
    func `figures that make no city are a usage error, and make no folder`(_ options: [String]) throws {
        let refused = try BuiltProgram(["--home", folder.homePath, "city", "generate"] + options)
        #expect(refused.status == 64)
        #expect(!FileManager.default.fileExists(atPath: folder.homePath))
    }
}
