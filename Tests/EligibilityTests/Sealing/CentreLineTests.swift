import Basics
import GRDB
import Testing

@testable import Eligibility

/// What the centre accepts over the line, and what it remembers of it.
struct CentreLineTests {
    private let ends: SealedEnds
    private let test: TestCentre
    private let centre: Centre
    private static let challenge = CentreRequest.challenge(asker: asker(.counter))
    private static let check = CentreRequest.check(
        numberInquiry("409995", "1234567", branch: "02", birth: "1980-01-15", on: "2026-11-24"))

    init() throws {
        ends = try SealedEnds()
        test = try TestCentre(try fullPerson())
        centre = Centre(store: test.centre.store, seal: ends.centre)
    }

    private func reply(_ bytes: [UInt8], at now: Moment = SealedEnds.now) -> LineRefusal? {
        if case .refused(let refusal) = centre.reply(toSealed: bytes, at: now) { refusal } else { nil }
    }

    private func bytes(
        _ request: CentreRequest = CentreLineTests.challenge, session: String = "S", sequence: Int,
        on day: Day = SealedEnds.today
    ) throws -> [UInt8] {
        try ends.terminal().seal(request, session: session, sequence: sequence, on: day).request.bytes
    }

    private func rows(_ table: String) throws -> Int {
        try test.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? 0 }
    }

    @Test func `a check over the line is answered as one in clear, and logged once`() throws {
        let (request, opening) = try ends.terminal().seal(Self.check)
        guard case .sealed(let sealed) = centre.reply(toSealed: request.bytes, at: SealedEnds.now) else {
            Issue.record("refused")
            return
        }
        let reply = try CentreCoding.message(CentreReply.self, from: try opening.open(sealed))
        guard case .answer(let answer) = reply else { throw Unexpected(reply: reply) }
        #expect(answer.check == "check-1")
        #expect(try test.centre.store.usageLog.entries().count == 1)
    }

    @Test func `the same bytes are refused the second time, and by a centre that starts anew`() throws {
        let bytes = try bytes(Self.check, sequence: 1)
        #expect(reply(bytes) == nil)
        #expect(reply(bytes) == .replayed)
        let anew = Centre(store: try CentreStore(test.database), seal: ends.centre)
        #expect(anew.reply(toSealed: bytes, at: SealedEnds.now) == .refused(.replayed))
        #expect(try test.centre.store.usageLog.entries().count == 1)
    }

    @Test func `an encapsulated key is taken once, whatever the sequence says`() throws {
        let request = try ends.terminal().seal(Self.challenge).request
        #expect(reply(request.bytes) == nil)
        // No sender can make the same key again, so the memory itself is asked.
        let later = SealedRequest(
            header: LineHeader(
                certificate: request.header.certificate, session: "another", sequence: 9, day: SealedEnds.today),
            message: request.message)
        #expect(try test.centre.store.take(later, of: clinic) == .replayed)
    }

    @Test func `a session only goes forward`() throws {
        #expect(reply(try bytes(sequence: 1)) == nil)
        #expect(reply(try bytes(sequence: 4)) == nil)
        for sequence in [4, 3, 1] { #expect(reply(try bytes(sequence: sequence)) == .outOfOrder) }
        #expect(reply(try bytes(sequence: 5)) == nil)
        #expect(reply(try bytes(session: "T", sequence: 1)) == nil)
    }

    @Test func `two institutions may have sessions of one name`() throws {
        #expect(reply(try bytes(sequence: 7)) == nil)
        let other = try ends.terminal(of: otherClinic).seal(
            .challenge(asker: asker(.counter, otherClinic)), sequence: 1
        ).request
        #expect(reply(other.bytes) == nil)
    }

    @Test func `a message is good on its day alone, and what was of another day is forgotten`() throws {
        let yesterday = SealedEnds.today - 1
        let recorded = try bytes(sequence: 1, on: yesterday)
        #expect(reply(recorded, at: Moment(day: yesterday, second: 86_399)) == nil)
        #expect(reply(recorded) == .otherDay)
        // The session goes on over midnight and does not begin again.
        for _ in 0..<2 { #expect(reply(try bytes(sequence: 1)) == .outOfOrder) }
        #expect(reply(try bytes(sequence: 2)) == nil)
        #expect(try rows("line_key") == 1)
        #expect(reply(recorded) == .otherDay)
    }

    @Test func `nothing is looked up for what was refused, and the refusal is noted`() throws {
        var changed = try bytes(Self.check, sequence: 1)
        changed[changed.count - 1] ^= 1
        test.statements.forget()
        #expect(reply(changed) == .tampered)
        #expect(reply([1, 2, 3]) == .unreadable)
        for table in ["person", "coverage", "usage_log", "line_session", "line_key"] {
            #expect(test.statements.count(mentioning: table) == 0, "\(table)")
        }
        #expect(
            try test.centre.store.refusedLineMessages() == [
                RefusedLineMessage(at: SealedEnds.now, refusal: .tampered),
                RefusedLineMessage(at: SealedEnds.now, refusal: .unreadable),
            ])
        // A message that was refused uses nothing up.
        #expect(reply(try bytes(Self.check, sequence: 1)) == nil)
    }

    @Test func `nobody asks in another institution's name`() throws {
        let terminal = try ends.terminal(of: otherClinic)
        #expect(reply(try terminal.seal(Self.check).request.bytes) == .otherInstitution)
        let mixed = CentreRequest.checkAll([
            Inquiry(
                check: "own", key: .number(insurer: "", symbol: "", number: "", branch: nil, birth: SealedEnds.today),
                on: SealedEnds.today, consents: [], asker: asker(.counter, otherClinic)),
            numberInquiry("409995", "1234567", branch: nil, birth: "1980-01-15", on: "2026-11-24"),
        ])
        #expect(reply(try terminal.seal(mixed).request.bytes) == .otherInstitution)
        #expect(try test.centre.store.usageLog.entries().isEmpty)
    }

    @Test func `bytes that open and are no request are answered, under seal, as unreadable`() throws {
        let (request, opening) = try ends.terminal().seal(
            Array("{}".utf8), session: "S", sequence: 1, on: SealedEnds.today)
        guard case .sealed(let sealed) = centre.reply(toSealed: request.bytes, at: SealedEnds.now) else {
            Issue.record("refused")
            return
        }
        #expect(
            try CentreCoding.message(CentreReply.self, from: try opening.open(sealed)) == .refused(.unreadableMessage))
    }

    @Test func `a message that cannot be remembered is not answered`() throws {
        try test.database.write { try $0.execute(sql: "DROP TABLE line_key") }
        let (request, opening) = try ends.terminal().seal(Self.check)
        guard case .sealed(let sealed) = centre.reply(toSealed: request.bytes, at: SealedEnds.now) else {
            Issue.record("refused")
            return
        }
        #expect(
            try CentreCoding.message(CentreReply.self, from: try opening.open(sealed))
                == .refused(.registerUnavailable))
        #expect(try test.centre.store.usageLog.entries().isEmpty)
    }

    @Test func `a centre without a line believes nothing that comes sealed`() throws {
        #expect(
            test.centre.reply(toSealed: try bytes(sequence: 1), at: SealedEnds.now) == .refused(.otherAuthority))
    }

    @Test func `of many refusals the latest are kept`() throws {
        for number in 0..<LineMemory.keptRefusals + 5 {
            _ = centre.reply(toSealed: [], at: SealedEnds.now + number)
        }
        let kept = try test.centre.store.refusedLineMessages()
        #expect(kept.count == LineMemory.keptRefusals && kept.first?.at == SealedEnds.now + 5)
    }

    @Test func `what goes back is read again`() {
        let replies = [SealedReply.sealed([]), .sealed([1, 2])] + LineRefusal.allCases.map(SealedReply.refused)
        for reply in replies { #expect(SealedReply(bytes: reply.bytes) == reply) }
        for bytes in [[], [2], [0], [0, 65]] as [[UInt8]] { #expect(SealedReply(bytes: bytes) == nil) }
    }

    @Test func `each refusal has words and a remedy`() {
        #expect(Set(LineRefusal.allCases.map(\.text.ja)).count == LineRefusal.allCases.count)
        #expect(Set(LineRefusal.allCases.map(\.text.en)).count == LineRefusal.allCases.count)
        #expect(LineRefusal.allCases.filter { $0.remedy == .none } == [.replayed])
    }
}
