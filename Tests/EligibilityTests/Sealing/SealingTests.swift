import Basics
import Testing

@testable import Eligibility

/// What is sealed at one end opens at the other, and nowhere else.
struct SealingTests {
    private let ends: SealedEnds
    private let terminal: TerminalSeal
    private static let body = Array("a question to the centre".utf8)
    private static let answer = Array("an answer, and a secret one".utf8)

    init() throws {
        ends = try SealedEnds()
        terminal = try ends.terminal()
    }

    private func sealed(session: String = "S", sequence: Int = 1) throws -> (
        request: SealedRequest, reply: ReplyOpening
    ) {
        try terminal.seal(Self.body, session: session, sequence: sequence, on: SealedEnds.today)
    }

    @Test func `request and reply arrive as they were`() throws {
        let (request, opening) = try sealed()
        let arrived = try #require(SealedRequest(bytes: request.bytes))
        #expect(arrived == request)
        let (body, reply) = try ends.centre.opened(arrived, answer: Self.answer)
        #expect(body == Self.body)
        #expect(try opening.open(reply) == Self.answer)
        #expect(reply.count == Self.answer.count + 16)
    }

    @Test func `an empty message is sealed as well`() throws {
        let (request, opening) = try terminal.seal([], session: "S", sequence: 1, on: SealedEnds.today)
        let (body, reply) = try ends.centre.opened(request, answer: [])
        #expect(body == [])
        #expect(try opening.open(reply) == [])
        #expect(throws: LineRefusal.tampered) { try opening.open([]) }
    }

    @Test func `nothing clear is among the bytes that cross`() throws {
        let (request, _) = try sealed()
        let reply = try ends.centre.opened(request, answer: Self.answer).reply
        #expect(!request.bytes.contains(Self.body) && !reply.contains(Self.answer))
        // But who asks, and which message it is, stands there for everybody.
        #expect(request.bytes.contains(Array(clinic.utf8)))
    }

    @Test func `the same message twice shares neither key nor bytes`() throws {
        let first = try sealed().request.message
        let second = try sealed().request.message
        #expect(first.encapsulatedKey.count == 65 && second.encapsulatedKey.count == 65)
        #expect(first.encapsulatedKey != second.encapsulatedKey)
        #expect(first.ciphertext != second.ciphertext)
        #expect(first.ciphertext.count == Self.body.count + 16 && second.ciphertext.count == first.ciphertext.count)
    }

    @Test func `a bit turned at any place of a request is refused`() throws {
        let bytes = try sealed().request.bytes
        #expect(ends.centre.refusal(of: bytes) == nil)
        for place in bytes.indices {
            var changed = bytes
            changed[place] ^= 1 << UInt8(place % 8)
            #expect(ends.centre.refusal(of: changed) != nil, "\(place)")
        }
    }

    @Test func `a request cut short or made longer is refused at every length`() throws {
        let bytes = try sealed().request.bytes
        for count in bytes.indices { #expect(ends.centre.refusal(of: Array(bytes.prefix(count))) == .unreadable) }
        #expect(ends.centre.refusal(of: bytes + [0]) == .unreadable)
    }

    @Test func `a bit turned at any place of a reply is refused`() throws {
        let (request, opening) = try sealed()
        let reply = try ends.centre.opened(request, answer: Self.answer).reply
        for place in reply.indices {
            var changed = reply
            changed[place] ^= 1 << UInt8(place % 8)
            #expect(throws: LineRefusal.tampered, "\(place)") { try opening.open(changed) }
        }
        for count in reply.indices {
            #expect(throws: LineRefusal.tampered) { try opening.open(Array(reply.prefix(count))) }
        }
    }

    @Test func `a reply opens with the secret of its own request alone`() throws {
        let first = try sealed()
        let second = try sealed(sequence: 2)
        let reply = try ends.centre.opened(first.request, answer: Self.answer).reply
        #expect(throws: LineRefusal.tampered) { try second.reply.open(reply) }
    }

    @Test func `a message put under another session, sequence or day does not open`() throws {
        let request = try sealed().request
        let header = request.header
        for (session, sequence, day) in [
            ("T", 1, SealedEnds.today), ("S", 2, SealedEnds.today), ("", 1, SealedEnds.today),
            ("S", 1, SealedEnds.today + 1),
        ] {
            let other = LineHeader(certificate: header.certificate, session: session, sequence: sequence, day: day)
            let moved = SealedRequest(header: other, message: request.message)
            #expect(ends.centre.refusal(of: moved.bytes, on: day) == .tampered)
        }
    }

    @Test func `a message for another centre does not open`() throws {
        let other = CentreSeal(key: .ofExercises("another centre"), authority: ends.authority.certificate)
        #expect(other.refusal(of: try sealed().request.bytes) == .tampered)
    }

    @Test func `fields cannot run into each other`() {
        for number in [Int.min, Int.max, -10_000_000, 10_000_000] {
            let beyond = LineHeader(certificate: [], session: "S", sequence: 1, day: Day(number: number))
            #expect(LineHeader(bytes: beyond.bytes) == nil)
        }
        let one = LineHeader(certificate: [], session: "S1", sequence: 1, day: SealedEnds.today)
        let other = LineHeader(certificate: [], session: "S", sequence: 1, day: SealedEnds.today)
        #expect(one.info(institution: "4") != other.info(institution: "41"))
        #expect(ByteFields.joined([[1], [2, 3]]) != ByteFields.joined([[1, 2], [3]]))
        #expect(ByteFields.split(ByteFields.joined([[1], [], [2, 3]]), count: 3) == [[1], [], [2, 3]])
        #expect(ByteFields.split([0xff, 0xff, 0xff, 0xff, 1], count: 1) == nil)
    }

    @Test func `neither a key nor a seal shows its secret`() {
        let key = LineKey.ofExercises("secret")
        #expect("\(key)" == "a key of the line")
        var dumped = ""
        dump(key, to: &dumped)
        dump(ends.centre, to: &dumped)
        dump(terminal, to: &dumped)
        let pem = try? LinePEM.text(of: key)
        #expect(pem?.contains("PRIVATE KEY") == true)
        #expect(!dumped.contains("secret"))
    }
}
