import Basics
import Eligibility
import GRDB
import Testing

@testable import ClinicRecords

@Suite struct ClinicStoreTests {
    private let nine = Moment("2026-11-24 09:00")!
    private let window = SessionPlace(holder: "S-1", terminal: "T01")
    private let other = SessionPlace(holder: "S-2", terminal: "T02")
    private let store: ClinicStore

    init() throws {
        store = try ClinicStore(try DatabaseQueue(), cost: .light)
        let hana = Operator(
            id: "hana", name: "受付 花", account: .counter, since: Day("2026-11-01")!, credential: .password)
        #expect(try store.add(hana, password: "yuugata-no-kaze", salt: [7]))
        #expect(try !store.add(hana, password: "another", salt: [8]), "an ID is given once")
    }

    private func signIn(
        _ password: TypedPassword, id: String = "hana", at place: SessionPlace? = nil, after seconds: Int = 0,
        lives: Bool = true
    ) throws -> SignInOutcome {
        try store.signIn(
            SignInAttempt(id: id, password: password, place: place ?? window), at: nine + seconds, lives: { _ in lives }
        )
    }

    @Test func `the right password signs in`() throws {
        guard case .signedIn(let found) = try signIn("yuugata-no-kaze") else { return #expect(Bool(false)) }
        #expect(found.id == "hana")
        #expect(found.account == .counter)
        #expect(try store.operators(at: nine).first?.session?.place == window)
    }

    @Test func `two slips are free, then each costs a wait that doubles, the sixth locks`() throws {
        #expect(try signIn("x") == .refused(.wrong))
        #expect(try signIn("x") == .refused(.wrong))
        #expect(try signIn("x") == .refused(.delayed(until: nine + 10)))
        // Not even the right password, and the attempt is not counted.
        #expect(try signIn("yuugata-no-kaze", after: 9) == .refused(.delayed(until: nine + 10)))
        #expect(try signIn("x", after: 10) == .refused(.delayed(until: nine + 30)))
        #expect(try signIn("x", after: 30) == .refused(.delayed(until: nine + 70)))
        #expect(try signIn("x", after: 70) == .refused(.locked(until: nine + 70 + 1800)))
        #expect(try signIn("yuugata-no-kaze", after: 100) == .refused(.locked(until: nine + 70 + 1800)))
        #expect(try store.operators(at: nine + 100).first?.closedUntil == nine + 1870)
        guard case .signedIn = try signIn("yuugata-no-kaze", after: 1870) else { return #expect(Bool(false)) }
    }

    @Test func `an administrator unlocks, and what was counted is forgotten`() throws {
        for attempt in 0..<6 { _ = try signIn("x", after: attempt * 100) }
        #expect(try store.unlock("hana"))
        #expect(try !store.unlock("nobody"))
        #expect(try signIn("x", after: 601) == .refused(.wrong))
    }

    @Test func `an ID that nobody has is answered like a wrong password`() throws {
        for attempt in 0..<8 {
            #expect(
                try signIn("x", id: "nobody", after: attempt * 100) == signIn("x", after: attempt * 100), "\(attempt)")
        }
    }

    @Test func `a lock of a later day's practice does not hold on an earlier one`() throws {
        for attempt in 0..<6 { _ = try signIn("x", after: attempt * 100 + 86_400) }
        guard case .signedIn = try signIn("yuugata-no-kaze") else { return #expect(Bool(false)) }
    }

    @Test func `one session each, unless the other's program is gone`() throws {
        _ = try signIn("yuugata-no-kaze")
        let refused = try signIn("yuugata-no-kaze", at: other, after: 60)
        #expect(refused == .refused(.inUse(OperatorSession(place: window, since: nine))))
        // Wrong is wrong: nobody learns of a session by guessing.
        #expect(try signIn("x", at: other, after: 60) == .refused(.wrong))
        guard case .signedIn = try signIn("yuugata-no-kaze", at: other, after: 60, lives: false) else {
            return #expect(Bool(false))
        }
        // The window that was taken for dead cannot end the session of the other.
        try store.signOut("hana", at: window)
        #expect(try store.operators(at: nine).first?.session?.place == other)
        try store.signOut("hana", at: other)
        #expect(try store.operators(at: nine).first?.session == nil)
    }

    @Test func `a changed password replaces the one before, and is no longer published`() throws {
        let training = Operator(
            id: "ippan", name: "一般", account: .counter, since: Day("2026-11-01")!, credential: .published)
        #expect(try store.add(training, password: "kunren-ippan", salt: [9]))
        #expect(try store.setPassword("asagao-to-neko", of: "ippan", salt: [10]))
        #expect(try store.operator("ippan")?.credential == .password)
        #expect(try signIn("kunren-ippan", id: "ippan") == .refused(.wrong))
        #expect(try store.isPassword("asagao-to-neko", of: "ippan"))
        #expect(try !store.setPassword("x", of: "nobody", salt: [1]))
    }

    @Test func `nobody signs in as a program`() throws {
        let program = Operator(
            id: "renkei", name: "連携アプリ", account: .counter, since: Day("2026-11-01")!, credential: .program)
        try store.addProgram(program)
        #expect(try store.operator("renkei") == program)
        #expect(try signIn("renkei", id: "renkei") == .refused(.wrong))
        #expect(try !store.setPassword("asagao-to-neko", of: "renkei", salt: [1]))
        #expect(try store.remove("renkei") == .removed)
        #expect(try store.remove("renkei") == .unknown)
        #expect(try store.operator("renkei") == nil)
    }
}
