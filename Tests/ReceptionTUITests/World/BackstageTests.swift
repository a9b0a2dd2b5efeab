import Basics
import Eligibility
import ReceptionDesk
import Testing

@testable import ReceptionTUI

/// The view behind the counter on real files: what is counted there, and where it stands on the terminal.
struct BackstageTests {
    private struct NotSeen: Error {}

    private func checkedTwice() throws -> Session {
        try ScreenSample.session(
            showing: .backstageSystems, person: "kunren-hanako", library: Shipped.library(), now: Shipped.now,
            language: .ja, seed: 1)
    }

    /// What a page shows of a person after the two checks.
    private func sight(_ page: BackstagePage, of person: PersonReference, in session: Session) throws -> BackstageSight
    {
        let seen = session.world.lookBehind(page, of: person, at: session.now)
        guard case .behindSeen(let behind)? = seen.first else { throw NotSeen() }
        return behind.sight
    }

    @Test func `every system is counted in its own file, and the line in none`() throws {
        let seen = try #require(try checkedTwice().desk.backstage?.seen)
        #expect(seen.person == .training("kunren-hanako"))
        guard case .systems(let holdings) = seen.sight else { throw NotSeen() }
        #expect(Set(holdings.map(\.system)) == Set(SystemName.allCases).subtracting([.line]))
        #expect(seen.holding(of: .municipal)?.rows("resident") == 1)
        #expect(seen.holding(of: .entrusted)?.rows("registration") == 1)
        #expect(seen.holding(of: .centre)?.rows("coverage") == 1)
        #expect(seen.holding(of: .terminal)?.rows("usage_log") == 2)
        #expect(seen.holding(of: .receipt)?.rows("patient") == 1)
        #expect(seen.holding(of: .reader)?.rows("chip") == 1)
    }

    @Test func `two checks of the person stand side by side: one code, other bytes, and My Number in none of them`()
        throws
    {
        let session = try checkedTwice()
        let hanako = PersonReference.training("kunren-hanako")
        guard case .checks(let pair?) = try sight(.checks, of: hanako, in: session) else {
            throw NotSeen()
        }
        #expect(pair.first.sequence < pair.second.sequence)
        #expect(pair.first.sealedRequest != pair.second.sealedRequest)
        guard case .items(let centre?) = try sight(.items, of: hanako, in: session) else {
            throw NotSeen()
        }
        #expect(centre.named.first == pair.code)
        guard case .line(let last?) = try sight(.line, of: hanako, in: session) else {
            throw NotSeen()
        }
        #expect(last.myNumberFound == 0 && last.remembered == session.world.exchanges.count)
        #expect(last.exchange == pair.second)
    }

    @Test func `of another patient nothing is shown that crossed for this one`() throws {
        let session = try checkedTwice()
        let other = PersonReference.training("shiko-naomi")
        #expect(try sight(.checks, of: other, in: session) == .checks(nil))
        #expect(try sight(.line, of: other, in: session) == .line(nil))
    }

    @Test func `somebody without a branch number is known by their paper`() throws {
        let session = try ScreenSample.session(
            showing: .backstageSystems, person: "reidai-fumi", library: Shipped.library(), now: Shipped.now,
            language: .ja, seed: 1)
        let fumi = PersonReference.training("reidai-fumi")
        guard case .line(_?) = try sight(.line, of: fumi, in: session),
            case .checks(_?) = try sight(.checks, of: fumi, in: session)
        else { throw NotSeen() }
        // Two checks, each after its authentication.
        #expect(session.desk.backstage?.seen?.holding(of: .centre)?.rows("usage_log") == 4)
    }

    @Test func `whoever is named by a paper has the chart that has the insurance`() throws {
        let session = try checkedTwice()
        let hanako = PersonReference.training("kunren-hanako")
        guard case .systems(let byName) = try sight(.systems, of: hanako, in: session),
            let paper = try HeldAtTheCounter(
                databases: session.world.databases, person: hanako,
                linkCode: session.world.insurers.behind(hanako)?.linkCode
            ).papers().first.flatMap(PersonReference.init),
            case .systems(let byPaper) = try sight(.systems, of: paper, in: session)
        else { throw NotSeen() }
        #expect(byName.first { $0.system == .receipt } == byPaper.first { $0.system == .receipt })
        #expect(byPaper.first { $0.system == .receipt }?.rows("patient") == 1)
    }

    @Test func `checks by number are counted in both logs, as those by card are`() throws {
        let counter = try SealedCounter()
        counter.check()
        counter.check()
        guard
            case .systems(let holdings) = try sight(
                .systems, of: .training("kunren-hanako"), in: counter.session)
        else { throw NotSeen() }
        for system in [SystemName.centre, .terminal] {
            #expect(holdings.first { $0.system == system }?.rows("usage_log") == 2)
        }
    }

    /// The search must be able to find.
    @Test func `a My Number among the texts is found`() throws {
        let session = try checkedTwice()
        let person = PersonReference.training("kunren-hanako")
        let digits = try #require(
            try session.world.databases.files["municipal.db"]?.read { db in
                try TableCountsProbe.myNumber(of: "訓練　花子", in: db)
            })
        let texts = [Array("nothing".utf8), Array("x\(digits)y".utf8)]
        #expect(try session.world.insurers.textsWithMyNumber(of: person, among: texts) == 1)
    }

    @Test func `every table of every file has a name in words`() throws {
        let databases = try Databases.inMemory()
        _ = try InsurersRoot(
            databases.insurers, centre: databases.centre, insurers: Shipped.library().insurers, seed: 1)
        var unnamed: [String] = []
        for (file, database) in databases.files {
            unnamed += try TableCounts.all(in: database).filter { $0.title == Bilingual($0.table) }
                .map { "\(file): \($0.table)" }
        }
        #expect(unnamed == [])
        #expect(Set(databases.files.keys) == Set(SystemName.allCases.compactMap(\.file)))
    }

    @Test(arguments: [(80, 24, false), (160, 30, true), (100, 50, true)])
    func `it lies over a small terminal, and stands beside or below the window where there is room`(
        columns: Int, rows: Int, leavesTheWindow: Bool
    ) throws {
        let session = try checkedTwice()
        let library = try Shipped.library()
        let painter = Painter(pictures: library.pictures, wording: library.wording)
        let text = painter.stage(session.desk, columns: columns, rows: rows).composed().text
        #expect(text.contains("市町村国保システム"))
        #expect(text.contains("P20 資格確認結果") == leavesTheWindow)
    }
}
