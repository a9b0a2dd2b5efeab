import Basics
import Eligibility
import Foundation
import ReceptionDesk
import Testing

@testable import ReceptionTUI

/// What crosses between the desk and the centre, in a data folder and in memory.
struct SealedLineTests {
    /// The clear requests with what tells one check from another taken out.
    private func question(_ exchange: LineExchange) throws -> Inquiry {
        guard case .check(let inquiry) = try CentreCoding.message(CentreRequest.self, from: exchange.request) else {
            throw Unasked()
        }
        return Inquiry(
            check: "", key: inquiry.key, on: inquiry.on, consents: inquiry.consents, asker: inquiry.asker)
    }

    private struct Unasked: Error {}

    private func sealedReply(_ exchange: LineExchange) -> [UInt8]? {
        if case .opened(_, let sealed) = exchange.reply { sealed } else { nil }
    }

    @Test func `two checks of one person are the same question in clear, and different bytes on the line`() throws {
        let counter = try SealedCounter()
        counter.check()
        counter.check()
        let exchanges = counter.session.world.exchanges
        #expect(exchanges.count == 2)
        #expect(try question(exchanges[0]) == question(exchanges[1]))
        #expect(exchanges[0].sealedRequest.encapsulatedKey != exchanges[1].sealedRequest.encapsulatedKey)
        #expect(exchanges[0].sealedRequest.ciphertext != exchanges[1].sealedRequest.ciphertext)
        let replies = exchanges.compactMap(sealedReply)
        #expect(replies.count == 2 && replies[0] != replies[1])
        // The latest first.
        #expect(exchanges.map(\.sequence) == [2, 1])
    }

    @Test func `the last exchanges are kept, and no more`() throws {
        let counter = try SealedCounter()
        for _ in 0..<World.keptExchanges + 3 { counter.check() }
        #expect(counter.session.world.exchanges.count == World.keptExchanges)
        #expect(counter.session.world.exchanges.first?.sequence == World.keptExchanges + 3)
    }

    @Test func `a recording of the line holds every sealed message and nothing in clear`() throws {
        let folder = try TemporaryFolder()
        let counter = try SealedCounter(in: .open(in: folder.home))
        counter.check()
        counter.check()
        let recording = [UInt8](try folder.contents(of: "home/" + LineRecording.name))
        #expect(try folder.permissions(of: "home/" + LineRecording.name) == 0o600)
        let exchanges = counter.session.world.exchanges
        for exchange in exchanges {
            #expect(recording.contains(exchange.sealedRequest.encapsulatedKey))
            #expect(recording.contains(exchange.sealedRequest.ciphertext))
            #expect(recording.contains(try #require(sealedReply(exchange))))
            #expect(!recording.contains(exchange.request))
        }
        let inquiry = try question(exchanges[0])
        guard case .number(let insurer, _, let number, _, let birth) = inquiry.key else { throw Unasked() }
        for clear in [insurer, number, "\(birth)", "coverage", "insurer"] {
            #expect(!recording.contains(Array(clear.utf8)), "\(clear)")
        }
        #expect(recording.first == UInt8(ascii: ">"))
    }

    @Test func `a recording is begun anew before it grows beyond its bound`() throws {
        let folder = try TemporaryFolder()
        try folder.home.prepare()
        let recording = try LineRecording(try folder.home)
        let message = [UInt8](repeating: 7, count: LineRecording.limit / 2 - 5)
        for _ in 0..<2 { recording.append(message, .toCentre) }
        #expect(try folder.contents(of: "home/" + LineRecording.name).count == LineRecording.limit)
        recording.append([1, 2, 3], .toTerminal)
        #expect(
            [UInt8](try folder.contents(of: "home/" + LineRecording.name)) == [UInt8(ascii: "<"), 0, 0, 0, 3, 1, 2, 3])
    }

    @Test func `keys of a folder stay, each with its owner`() throws {
        let folder = try TemporaryFolder()
        for name in ["S", "T"] { try SealedCounter(in: .open(in: folder.home), named: name).check() }
        let texts = try LineKeysInHome.names.map {
            String(decoding: try folder.contents(of: "home/" + $0), as: UTF8.self)
        }
        #expect(Set(texts).count == 3)
        for (name, text) in zip(LineKeysInHome.names, texts) {
            #expect(try folder.permissions(of: "home/" + name) == 0o600)
            #expect(text.ranges(of: "BEGIN PRIVATE KEY").count == 1, "\(name)")
        }
        try SealedCounter(in: .open(in: folder.home), named: "U").check()
        for (name, text) in zip(LineKeysInHome.names, texts) {
            #expect(String(decoding: try folder.contents(of: "home/" + name), as: UTF8.self) == text)
        }
    }

    @Test func `a certificate that is not in force on the day is issued anew to the same key`() throws {
        let folder = try TemporaryFolder()
        try folder.home.prepare()
        let owners = LineKeysInHome(home: try folder.home)
        let institution = "4017999014"
        let days = ["2026-11-24", "2021-03-01", "2035-01-01"].compactMap { Day($0) }
        var keys: Set<[UInt8]> = []
        for day in days {
            _ = try LineKeys(owners).terminal(of: institution, on: day)
            keys.formUnion(try owners.certifiedKeys().map(\.key.publicBytes))
        }
        #expect(keys.count == 1)
        #expect(try owners.certifiedKeys().count == 1)
    }

    @Test func `a file that holds no key is refused with its name`() throws {
        let folder = try TemporaryFolder()
        try folder.home.prepare()
        try PrivateFile.write("no key\n", to: try folder.home.path("centre.pem"))
        let failure = #expect(throws: Failure.self) { try LineKeys(LineKeysInHome(home: try folder.home)) }
        #expect(failure?.status == .badData && failure?.message.en.contains("centre.pem") == true)
    }

    @Test func `a question by file goes sealed, in the name of the institution that asks`() throws {
        let counter = try SealedCounter()
        let world = counter.session.world
        let line = FileLine(world: world, session: "S", institution: "4016699029")
        let asker = Asker(institution: "4016699029", terminal: "T", operatorID: "o", account: .counter)
        #expect(line.ask(.challenge(asker: asker), at: Shipped.now).reply != nil)
        let other = Asker(institution: world.institution, terminal: "T", operatorID: "o", account: .counter)
        #expect(line.ask(.challenge(asker: other), at: Shipped.now).reply == nil)
        #expect(try counter.refusals == [.otherInstitution])
        // The desk's own count of requests is none of the files' business.
        counter.check()
        #expect(counter.session.desk.phase.checked != nil)
    }

    @Test func `a fault of the line leaves a file without an answer, and the next is answered`() throws {
        for fault in ["message-tampered", "reply-tampered", "message-foreign"] {
            let counter = try SealedCounter(fault: fault + " count=1")
            let world = counter.session.world
            let line = FileLine(world: world, session: "S", institution: world.institution)
            let asker = Asker(institution: world.institution, terminal: "T", operatorID: "o", account: .counter)
            #expect(line.ask(.challenge(asker: asker), at: Shipped.now).reply == nil, "\(fault)")
            #expect(line.ask(.challenge(asker: asker), at: Shipped.now).reply != nil, "\(fault)")
        }
    }
}
