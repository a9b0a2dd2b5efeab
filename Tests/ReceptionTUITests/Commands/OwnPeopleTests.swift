import Foundation
import Testing

@testable import ReceptionTUI

/// A tester's own people in place of the program's.
struct OwnPeopleTests {
    private static let person = """
        person     jibun-tarou
        title      自分の人物 | my own person
        good       試験用 | for tests
        name       自分　太郎 | Jibun Taro
        kana       ジブン　タロウ
        sex        male
        birth      1980-02-03
        card       serial=7E57A0B10CFFFF01 pin=4321 certificate-until=in-3-years card-until=in-5-years face=match registered=yes
        insurance  insurer=409995 number=7654321 branch=01 relation=insured income=general from=2-years-ago
        held       none
        arrives    09:00
        consents   medication=yes
        says       こんにちは。 | Hello.
        """

    @Test func `a folder of people replaces the program's`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.person, to: "people/jibun-tarou.txt")
        let people = folder.url.appending(path: "people").path
        let run = try BuiltProgram([
            "--home", folder.homePath, "--today", "2026-11-24", "check", "--people", people, "--card", "jibun-tarou",
            "--pin", "4321", "--json",
        ])
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.contains("7654321"))
        let cards = try BuiltProgram(["--home", folder.homePath, "cards", "--people", people])
        #expect(cards.status == 0 && cards.output.contains("jibun-tarou"), "\(cards.output)")
    }

    @Test func `insurers beside them replace the program's`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.person.replacing("409995", with: "139998"), to: "people/jibun-tarou.txt")
        let people = folder.url.appending(path: "people").path
        let without = try BuiltProgram(["--lang", "en", "people", "--people", people])
        #expect(without.status == 65 && without.output.contains("139998"), "\(without.output)")
        try folder.write("139998    架空区国民健康保険\n", to: "people/insurers.txt")
        let with = try BuiltProgram(["people", "--people", people, "--csv"])
        #expect(with.status == 0, "\(with.output)")
        #expect(with.output.contains("139998,架空区国民健康保険,,7654321,01,insured"))
    }

    @Test func `a folder without people is refused by name`() throws {
        let folder = try TemporaryFolder()
        let run = try BuiltProgram(["--lang", "en", "people", "--people", folder.path])
        #expect(run.status == 69 && run.output.contains(folder.path))
    }

    @Test func `the table has a row for each insurance and as many values as its head`() throws {
        let people = try Shipped.library().roster.people(on: Shipped.now.day)
        let lines = PeopleTable(people: people).text.components(separatedBy: "\r\n")
        #expect(lines.count == people.reduce(0) { $0 + $1.coverages.count } + 2)
        #expect(lines.last == "")
        for line in lines.dropLast() {
            let unquoted = line.replacing(/"[^"]*"/, with: "")
            #expect(unquoted.filter { $0 == "," }.count == PeopleTable.head.count - 1, "\(line)")
        }
        #expect(lines.contains { $0.hasPrefix("kunren-hanako,") && $0.contains(",409995,") })
        #expect(lines.contains { $0.contains("髙") })
    }

    @Test func `what would be taken for the table's own is quoted`() {
        #expect(PeopleTable.quoted("a,b") == "\"a,b\"")
        #expect(PeopleTable.quoted("\"") == "\"\"\"\"")
        #expect(PeopleTable.quoted("a\nb") == "\"a\nb\"")
        #expect(PeopleTable.quoted("国保・3割") == "国保・3割")
    }

    @Test func `two forms at once are refused`() throws {
        #expect(try BuiltProgram(["people", "--json", "--csv"]).status == 64)
    }
}
