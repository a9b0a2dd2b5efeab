import Basics
import CardReaderSim
import Eligibility
import Foundation
import Testing

@testable import ReceptionTUI

/// What `madoguchi prove` says of a data folder: that each claim holds after work at the counter, and that it is found when
/// it does not.
struct ProveTests {
    private let proved: ProvedHome

    init() throws { proved = try ProvedHome() }

    /// Of two people, or it would take a minute.
    @Test func `the terminal's output is collected in both languages, and has no My Number`() throws {
        let library = try Shipped.library()
        let sheets = library.roster.sheets.filter { ["kunren-hanako", "reidai-fumi"].contains($0.id) }
        let (output, search) = try TerminalOutput.collect(library, day: Shipped.now.day, seed: 1, checking: sheets)
        #expect(output.people == 2 && search.count >= 2)
        #expect(output.screens.shown > 40 && output.screens.different > 20)
        let text = String(decoding: output.screens.text, as: UTF8.self)
        #expect(text.contains("訓練　花子") && text.contains("Eligibility result") && text.contains("資格確認結果"))
        #expect(String(decoding: output.messages, as: UTF8.self).contains("\"answer\""))
        #expect(MyNumberInOutput(output: output, search: search).proof().found.map(\.en) == [])
    }

    /// What is claimed of the terminal's output is tested above: it plays a counter of its own.
    @Test(arguments: ProofClaim.allCases.filter { $0 != .myNumberInOutput })
    func `every claim holds after a day at the counter, and says what it looked at`(_ claim: ProofClaim) throws {
        let proof = try proved.proof(of: claim)
        #expect(proof.found.map(\.en) == [])
        #expect(proof.looked.en.contains { ("1"..."9").contains($0) })
        for language in Language.allCases {
            #expect(proof.lines(in: language).count == 1)
            #expect(proof.lines(in: language)[0].contains(claim.notProven[language]))
        }
    }

    @Test func `a day at the counter is real work`() throws {
        let played = try ProvedHome.played
        #expect(played.days == 1 && played.checks >= 5 && played.imports >= 3)
        #expect(try proved.text("centre.db", "SELECT count(*) FROM usage_log WHERE kind = 'check'") != "0")
    }

    // MARK: - Planted

    private func number() throws -> [UInt8] {
        Array(try #require(try proved.text("municipal.db", "SELECT my_number FROM resident LIMIT 1")).utf8)
    }

    @Test(arguments: ["line.recording", "notes.txt", "terminal.anchor"])
    func `a My Number in a file beyond the insurers' is found and the file is named`(_ name: String) throws {
        try proved.append([1, 2, 0x41] + number() + [0x42], to: name)
        let proof = try proved.proof(of: .myNumberInFiles)
        #expect(!proof.holds && proof.found.count == 1)
        #expect(proof.found.first?.en.contains(name) == true)
    }

    @Test(arguments: [("receipt.db", "patient", "name"), ("centre.db", "person", "name")])
    func `a My Number in a row of a database is found`(_ file: String, _ table: String, _ column: String) throws {
        let digits = String(decoding: try number(), as: UTF8.self)
        try proved.change(
            file, "UPDATE \(table) SET \(column) = 'x\(digits)' WHERE rowid = (SELECT min(rowid) FROM \(table))")
        let proof = try proved.proof(of: .myNumberInFiles)
        #expect(proof.found.contains { $0.en.hasPrefix(file) })
    }

    @Test
    func `a value of a database is looked at alone: within longer digits and as an integer, not beside a neighbour`()
        throws
    {
        let digits = String(decoding: try number(), as: UTF8.self)
        let (left, right) = (String(digits.prefix(6)), String(digits.suffix(6)))
        // Three columns side by side in the page: 77, the first half, the second half and 7.
        try proved.change(
            "centre.db", "CREATE TABLE planted (a TEXT, b TEXT, c TEXT, d INTEGER)")
        try proved.change("centre.db", "INSERT INTO planted VALUES ('77\(left)', '\(right)7', '', 1)")
        #expect(try proved.proof(of: .myNumberInFiles).holds)
        try proved.change("centre.db", "UPDATE planted SET c = '00\(digits)00'")
        #expect(try proved.proof(of: .myNumberInFiles).found.map(\.en) == ["centre.db: My Number in 1 place"])
        try proved.change("centre.db", "UPDATE planted SET c = '', d = \(digits)")
        // A leading zero makes it an integer of fewer digits, which may be anything.
        let isFound = try !proved.proof(of: .myNumberInFiles).holds
        #expect(isFound == (digits.first != "0"))
    }

    @Test func `full-width, of two bytes and in groups, too, each of them once`() throws {
        let digits = String(decoding: try number(), as: UTF8.self)
        let wide = String(String.UnicodeScalarView(digits.unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0)! }))
        let groups = stride(from: 0, to: 12, by: 4).map { String(digits.dropFirst($0).prefix(4)) }
        let sixteen = digits.utf16.map { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let forms: [String: [UInt8]] = [
            "utf8": Array(wide.utf8), "cp932": digits.utf8.flatMap { [0x82, $0 - 0x30 + 0x4F] },
            "blanks": Array(groups.joined(separator: " ").utf8), "hyphens": Array(groups.joined(separator: "-").utf8),
            "big": sixteen.flatMap(\.self), "little": sixteen.flatMap { $0.reversed() },
        ]
        for (name, bytes) in forms { try proved.append([0x00, 0x41, 0x00] + bytes + [0x00, 0x42, 0x00], to: name) }
        // At the border of two pieces, after which part of it is read a second time.
        try proved.append([UInt8](repeating: 0x2E, count: (4 << 20) - 30) + Array(wide.utf8), to: "border")
        let found = try proved.proof(of: .myNumberInFiles).found.map(\.en)
        #expect(found.sorted() == (forms.keys + ["border"]).sorted().map { "\($0): My Number in 1 place" })
    }

    @Test func `within a longer run of digits, too, and at the border of two pieces`() throws {
        try proved.append(Array("7".utf8) + number() + Array("7".utf8), to: "a.txt")
        let piece = 4 << 20
        try proved.append([UInt8](repeating: 0x2E, count: piece - 5) + number(), to: "b.txt")
        let found = try proved.proof(of: .myNumberInFiles).found.map(\.en)
        #expect(found.contains { $0.hasPrefix("a.txt") } && found.contains { $0.hasPrefix("b.txt") })
    }

    @Test func `a My Number on a screen or in a message is found`() throws {
        let library = try Shipped.library()
        let databases = try Databases.inMemory()
        let insurers = try InsurersRoot(
            databases.insurers, centre: databases.centre, insurers: library.insurers, seed: 1)
        try insurers.enrol(library.roster.people(on: Shipped.now.day), until: Shipped.now.day)
        let search = try insurers.myNumbers()
        let digits = try #require(
            try databases.files["municipal.db"]?.read { try TableCountsProbe.myNumber(of: "訓練　花子", in: $0) })
        #expect(search.count == Shipped.people.count)
        #expect(
            MyNumberInOutput(output: TerminalOutput(screens: Array("|no number|".utf8)), search: search).proof().holds)
        for output in [
            TerminalOutput(screens: Array("| \(digits) |".utf8)),
            TerminalOutput(messages: Array("{\"n\":\"\(digits)\"}".utf8)),
        ] {
            #expect(!MyNumberInOutput(output: output, search: search).proof().holds)
        }
    }

    @Test func `pixels of a photo in a file are found, whatever stands before them`() throws {
        let person = try #require(
            try Shipped.library().roster.people(on: Shipped.now.day).first { $0.id == "kunren-hanako" })
        let photo = try #require(person.face).portrait()
        let grey = photo.pixels.map { UInt8($0.luminance) }
        try proved.append([9, 9, 9] + grey, to: "cache.bin")
        try proved.append(
            Array(Hexadecimal.text(photo.pixels.flatMap { [$0.red, $0.green, $0.blue] }).utf8), to: "dump.txt")
        let found = try proved.proof(of: .photos).found.map(\.en)
        #expect(found.contains { $0.hasPrefix("cache.bin") } && found.contains { $0.hasPrefix("dump.txt") })
    }

    @Test func `medication shown without consent is found in the log`() throws {
        try proved.change("centre.db", "UPDATE usage_log SET consents = '' WHERE disclosed LIKE '%medication%'")
        #expect(try !proved.proof(of: .consent).holds)
    }

    /// As a program would that discloses what nobody consented to, and logs it properly.
    @Test func `medication logged without consent is found, though the chain is whole`() throws {
        let former = try #require(
            try proved.usage().last { $0.kind == .check && $0.disclosed.contains("coverage") })
        let usage = Usage(
            at: former.at, asker: former.asker, kind: .check, key: former.key, on: former.on, outcome: former.outcome,
            disclosed: former.disclosed.filter { $0 != "medication" } + ["medication"], consents: [],
            check: "planted")
        try proved.log(usage)
        #expect(try proved.proof(of: .chains).holds)
        let proof = try proved.proof(of: .consent)
        #expect(!proof.holds && proof.found.contains { $0.en.contains("planted") }, "\(proof.found)")
    }

    @Test(arguments: ["centre.db", "terminal.db"])
    func `a changed entry breaks its chain`(_ file: String) throws {
        try proved.change(file, "UPDATE usage_log SET operator = 'nobody' WHERE sequence = 2")
        #expect(try !proved.proof(of: .chains).holds)
    }

    @Test(arguments: ["centre.db", "terminal.db"])
    func `a log cut off at its end does not reach its anchor`(_ file: String) throws {
        try proved.change(
            file, "DELETE FROM usage_log WHERE sequence > (SELECT max(sequence) - 2 FROM usage_log)")
        #expect(try !proved.proof(of: .chains).holds)
    }

    @Test func `an import without its check is found`() throws {
        try proved.change(
            "receipt.db",
            "UPDATE imported SET check_id = 'never-made' WHERE rowid = (SELECT min(rowid) FROM imported)")
        #expect(try !proved.proof(of: .imports).holds)
    }

    @Test(arguments: ["centre.db", "line.recording", "terminal.anchor", "terminal.pem"])
    func `a file that others may open is named`(_ name: String) throws {
        try #require(chmod(proved.home.path(name), 0o644) == 0)
        let proof = try proved.proof(of: .permissions)
        #expect(proof.found.contains { $0.en.contains(name) && $0.en.contains("0644") })
    }

    @Test func `the program's status tells a folder that is as claimed from one that is not`() throws {
        func prove(_ claims: ProofClaim...) throws -> BuiltProgram {
            let only = claims.flatMap { ["--only", $0.rawValue] }
            return try BuiltProgram(
                ["--home", proved.home.folder.path, "--today", "\(Shipped.now.day)", "--lang", "en", "prove"] + only)
        }
        #expect(try prove(.myNumberInFiles, .photos, .chains, .permissions).status == 0)
        try proved.append(number(), to: "notes.txt")
        let run = try prove(.chains, .myNumberInFiles)
        #expect(run.status == 1)
        #expect(run.output.contains("notes.txt: My Number") && run.output.contains("ok "), "\(run.output)")
    }

    @Test func `a damaged log speaks against what rests on it, and the rest is still proven`() throws {
        try proved.change("centre.db", "UPDATE usage_log SET kind = 'bogus' WHERE sequence = 2")
        #expect(try !proved.proof(of: .consent).holds)
        #expect(try !proved.proof(of: .imports).holds)
        #expect(try proved.proof(of: .photos).holds && proved.proof(of: .permissions).holds)
    }

    @Test(arguments: ["centre.db", "terminal.db", "receipt.db"])
    func `a database that was lost is named, and none is made in its place`(_ name: String) throws {
        try FileManager.default.removeItem(atPath: proved.home.path(name))
        for words in [["prove"], ["log", "list"], ["hold"], ["operators", "list"], ["log", "reconcile"]] {
            let run = try BuiltProgram(["--home", proved.home.folder.path, "--lang", "en"] + words)
            #expect(run.status == 65 && run.output.contains("\(name) is missing"), "\(words) \(run.output)")
        }
        #expect(!FileManager.default.fileExists(atPath: proved.home.path(name)))
    }

    @Test func `a claim that there is not is refused, and those that there are are named`() throws {
        let run = try BuiltProgram(["--home", proved.home.folder.path, "--lang", "en", "prove", "--only", "chain"])
        #expect(run.status == 64 && run.output.contains("my-number-files"), "\(run.output)")
    }

    @Test func `a folder in which nothing was done is refused`() throws {
        let folder = try TemporaryFolder()
        let run = try BuiltProgram(["--home", folder.homePath, "--lang", "en", "prove"])
        #expect(run.status == 69)
        let days = try BuiltProgram(["--home", folder.homePath, "--lang", "en", "days", "0"])
        #expect(days.status == 64)
    }
}
