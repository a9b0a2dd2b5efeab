import Basics
import CheckFiles
import Eligibility
import Foundation
import Testing

@testable import ReceptionTUI

/// The watch of a folder, turned by hand.
struct FileWatchTests {
    private let request = "OQSsiquc01req_202611240001.xml"
    private let response = "OQSsiquc01res_202611240001.xml"

    @Test func `a request that was there at the start is answered, and logged at the centre as the counter's`() throws {
        let watched = try WatchedFolder()
        try watched.folder.write("", to: "share/req/.keep")
        try watched.put(RequestSamples.check("T-1"), as: request)
        try watched.begin()
        try watched.turn()
        #expect(try watched.names("req").isEmpty && watched.names("working").isEmpty)
        let answer = try watched.checkResponse(response)
        #expect(answer.header.arbitraryFileIdentifier == "T-1")
        #expect(answer.header.segmentOfResult == .known(.done))
        #expect(answer.body.qualificationValidity == .known(.valid))
        #expect(answer.body.results.first?.name == "訓練　花子")
        let usage = try #require(try watched.usage().first)
        #expect(usage.asker.institution == RequestSamples.institution && usage.asker.account == .counter)
        #expect(usage.check == "F-T-1" && usage.kind == .check)
        #expect(try watched.log() == ["2026-11-24 10:45:00\t2026-11-24 10:45:00\t-\t\(request)\t\(response)\tanswered"])
    }

    @Test func `answers are in the charset of the site, requests in either`() throws {
        let watched = try WatchedFolder(charset: .cp932)
        try watched.begin()
        try watched.put(RequestSamples.check("T-1", charset: .cp932), as: request)
        try watched.put(RequestSamples.check("T-2"), as: "OQSsiquc01req_2.xml")
        try watched.turn()
        for name in [response, "OQSsiquc01res_2.xml"] {
            let read = try CheckMessage.read(try watched.bytes("res/\(name)"), as: .checkResponse, configured: .cp932)
            #expect(read.remarks.isEmpty)
        }
    }

    @Test func `missing folders are made for their owner alone`() throws {
        let watched = try WatchedFolder()
        try watched.begin()
        for name in ["req", "res", "face", "working", "rejected"] {
            #expect(try watched.folder.permissions(of: "share/\(name)") == 0o700)
        }
        try FileManager.default.removeItem(at: watched.folder.url.appending(path: "share/req"))
        try watched.turn()
        #expect(try watched.folder.permissions(of: "share/req") == 0o700)
        try watched.put(RequestSamples.check("T-1"), as: request)
        try watched.turn()
        #expect(try watched.names("res") == [response])
    }

    @Test func `bad requests go to rejected with their reason, and are answered with an error of the header`() throws {
        let watched = try WatchedFolder()
        try watched.begin()
        try watched.put(RequestSamples.check("T-1", institution: "1310000008"), as: request)
        try watched.put(Array("<XmlMsg><MessageHeader/></XmlMsg>".utf8), as: "OQSsiquc01req_missing.xml")
        try watched.put(
            Array("<!DOCTYPE x [<!ENTITY e 'x'>]><XmlMsg>&e;</XmlMsg>".utf8), as: "OQSsiquc01req_entity.xml")
        try watched.put(
            Array(repeating: 0x20, count: (4 << 20) + 1) + Array("</XmlMsg>".utf8), as: "OQSsiquc01req_large.xml")
        try watched.turn()
        #expect(try watched.names("req").isEmpty && watched.names("working").isEmpty)
        for name in [request, "OQSsiquc01req_missing.xml", "OQSsiquc01req_entity.xml", "OQSsiquc01req_large.xml"] {
            #expect(try watched.names("rejected").contains(name))
            #expect(try !watched.bytes("rejected/\(name).reason.txt").isEmpty)
            let answer = try watched.checkResponse(name.replacing("req_", with: "res_"))
            #expect(answer.header.segmentOfResult == .known(.failed))
            #expect(answer.header.errorCode.hasPrefix("SIM-"))
        }
        #expect(try watched.checkResponse(response).header.errorCode == "SIM-E004")
        #expect(try watched.usage().isEmpty)
        // The same once more finds its place beside the first.
        try watched.put(RequestSamples.check("T-1", institution: "1310000008"), as: request)
        try watched.turn()
        #expect(try watched.names("rejected").contains("\(request).2"))
    }

    @Test func `links are not followed, neither as requests nor as folders`() throws {
        let watched = try WatchedFolder()
        try watched.begin()
        let own = watched.folder.url.appending(path: "own.xml")
        try Data(RequestSamples.check("T-1")).write(to: own)
        let link = watched.folder.url.appending(path: "share/req/\(request)")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: own)
        try watched.turn(20)
        #expect(try watched.names("req") == [request] && watched.names("res").isEmpty)
        let res = watched.folder.url.appending(path: "share/res")
        try FileManager.default.removeItem(at: res)
        try FileManager.default.createSymbolicLink(at: res, withDestinationURL: watched.folder.url)
        try FileManager.default.removeItem(at: link)
        try watched.put(RequestSamples.check("T-1"), as: request)
        try watched.turn(3)
        #expect(watched.said.contains { $0.contains("res") })
        #expect(!FileManager.default.fileExists(atPath: watched.folder.url.appending(path: response).path))
        try FileManager.default.removeItem(at: res)
        try watched.turn(3)
        #expect(try watched.names("res") == [response])
    }

    @Test func `a folder that goes is said once and waited for`() throws {
        let watched = try WatchedFolder()
        try watched.begin()
        let (share, away) = (
            watched.folder.url.appending(path: "share"), watched.folder.url.appending(path: "away")
        )
        try FileManager.default.moveItem(at: share, to: away)
        try watched.turn(3)
        #expect(watched.said.count == 1)
        #expect(!FileManager.default.fileExists(atPath: share.path))
        try FileManager.default.moveItem(at: away, to: share)
        try watched.put(RequestSamples.check("T-1"), as: request)
        try watched.turn(3)
        #expect(watched.said.count == 2)
        #expect(try watched.names("res") == [response])
    }

    @Test func `two watches of one folder are refused`() throws {
        let watched = try WatchedFolder()
        try watched.begin()
        let other = try WatchedFolder(in: watched.folder)
        let failure = #expect(throws: Failure.self) { try other.begin() }
        #expect(failure?.status == .unavailable)
    }

    @Test func `told to stop in the middle, the next start goes on`() throws {
        let folder = try TemporaryFolder()
        do {
            let watched = try WatchedFolder(in: folder)
            try watched.begin()
            try watched.put(RequestSamples.check("T-1"), as: request)
            try watched.turn(1)
            // After the claim and before anything else.
            var effects = 0
            watched.watch.isToldToStop = {
                effects += 1
                return effects > 3
            }
            try watched.turn(1)
            #expect(try watched.names("working") == [request] && watched.names("res").isEmpty)
        }
        let again = try WatchedFolder(in: folder)
        try again.begin()
        #expect(try again.names("res") == [response] && again.names("working").isEmpty)
    }

    @Test func `what a stop left of an answer nobody waits for is cleared away`() throws {
        let watched = try WatchedFolder()
        for name in ["77.answer", "push-OQSsiquc01res_1.xml", "77.empty"] {
            try watched.folder.write("left", to: "share/working/\(name)")
        }
        try watched.folder.write(
            String(decoding: RequestSamples.check("T-1"), as: UTF8.self), to: "share/working/\(request)")
        try watched.begin()
        #expect(try watched.names("working").isEmpty && watched.names("res") == [response])
    }

    @Test func `written in place, the answer is whole and nothing is left`() throws {
        let watched = try WatchedFolder(inPlace: true)
        try watched.begin()
        try watched.put(RequestSamples.check("T-1"), as: request)
        try watched.turn()
        #expect(try watched.checkResponse(response).body.results.count == 1)
        #expect(try watched.names("working").isEmpty)
    }

    @Test func `a line that is down is answered as an error, and the next request goes through`() throws {
        let watched = try WatchedFolder(fault: "line-down count=1")
        try watched.begin()
        try watched.put(RequestSamples.check("T-1"), as: request)
        try watched.turn()
        #expect(try watched.checkResponse(response).header.errorCode == "SIM-E006")
        #expect(try watched.names("rejected").isEmpty)
        try watched.put(RequestSamples.check("T-2"), as: "OQSsiquc01req_2.xml")
        try watched.turn()
        #expect(try watched.checkResponse("OQSsiquc01res_2.xml").header.segmentOfResult == .known(.done))
    }
}
