import Basics
import CheckFiles
import Eligibility
import Foundation
import Testing

@testable import ReceptionTUI

/// What can be asked by file, and what faults make of the answers.
struct FileQuestionsTests {
    @Test func `a reference number comes back in later answers`() throws {
        let watched = try WatchedFolder()
        try watched.begin()
        try watched.put(RequestSamples.reference("00123"), as: "OQSsiimm01req_1.xml")
        try watched.turn()
        guard case .referenceResponse(let registered) = try watched.answer("OQSsiimm01res_1.xml") else {
            Issue.record("no answer to the registration")
            return
        }
        #expect(registered.header.segmentOfResult == .known(.done) && registered.body.referenceNumber == "00123")
        try watched.put(RequestSamples.check("T-1"), as: "OQSsiquc01req_1.xml")
        try watched.turn()
        #expect(try watched.checkResponse("OQSsiquc01res_1.xml").body.results.first?.referenceNumber == "00123")
    }

    @Test func `medication needs a check by card with consent, and so do check-ups`() throws {
        let watched = try WatchedFolder()
        try watched.begin()
        try watched.put(RequestSamples.medication(), as: "YZKsiquc01req_1.xml")
        try watched.put(RequestSamples.checkup(), as: "TKKsiquc01req_1.xml")
        try watched.turn()
        guard case .medicationResponse(let refused) = try watched.answer("YZKsiquc01res_1.xml"),
            case .checkupResponse(let checkup) = try watched.answer("TKKsiquc01res_1.xml")
        else {
            Issue.record("no answers")
            return
        }
        #expect(refused.header.resultCode == "SIM-E008")
        #expect(checkup.header.resultCode == "SIM-E008")
        #expect(try watched.usage().map(\.outcome) == ["card-needed", "card-needed"])
        watched.session.send(.accountChosen(.counter))
        try watched.session.perform(.card(person: "kunren-hanako"))
        try watched.session.perform(.pin("1234"))
        try watched.session.perform(.consent([.medication: true], rest: false))
        try watched.put(RequestSamples.medication(), as: "YZKsiquc01req_2.xml")
        try watched.turn()
        guard case .medicationResponse(let given) = try watched.answer("YZKsiquc01res_2.xml") else {
            Issue.record("no answer")
            return
        }
        #expect(given.header.resultCode == "1" && !given.body.claims.isEmpty)
        #expect(try watched.usage().last?.kind == .openMedication)
        try watched.put(RequestSamples.checkup(), as: "TKKsiquc01req_2.xml")
        try watched.turn()
        guard case .checkupResponse(let withheld) = try watched.answer("TKKsiquc01res_2.xml") else {
            Issue.record("no answer")
            return
        }
        #expect(withheld.header.resultCode == "SIM-E008")
    }

    @Test func `check-ups that were consented to are given by day and item, as medication is`() throws {
        let watched = try WatchedFolder()
        try watched.begin()
        watched.session.send(.accountChosen(.counter))
        try watched.session.perform(.card(person: "kunren-hanako"))
        try watched.session.perform(.pin("1234"))
        try watched.session.perform(.consent([.checkup: true], rest: false))
        try watched.put(RequestSamples.checkup(), as: "TKKsiquc01req_1.xml")
        try watched.turn()
        guard case .checkupResponse(let given) = try watched.answer("TKKsiquc01res_1.xml") else {
            Issue.record("no answer")
            return
        }
        #expect(given.header.resultCode == "1" && given.body.checkups.count == 2)
        let items = try #require(given.body.checkups.last).items
        let height = try #require(items.first)
        #expect(height.itemCode == "9N001000000000001" && height.itemName == "身長")
        #expect(height.dataType == "PQ" && height.dataValue == "158.2" && height.unit == "cm")
        let sugar = try #require(items.first { $0.itemName == "尿糖" })
        #expect(sugar.dataType == "CD" && sugar.dataValue == "1" && sugar.dataValueName == "-")
        let opening = try #require(try watched.usage().last)
        #expect(opening.kind == .openClinical && opening.disclosed == ["checkup"])
    }

    @Test func `check-ups as a page are not simulated`() throws {
        let watched = try WatchedFolder()
        try watched.begin()
        try watched.put(RequestSamples.checkup(.medicationPDF), as: "TKKsiquc01req_1.xml")
        try watched.turn()
        guard case .checkupResponse(let refused) = try watched.answer("TKKsiquc01res_1.xml") else {
            Issue.record("no answer")
            return
        }
        #expect(refused.header.resultCode == "SIM-E013")
        #expect(try watched.usage().isEmpty)
    }

    @Test func `a bulk request is received at once, worked off between looks, and fetched by its number`() throws {
        let folder = try TemporaryFolder()
        let number: String
        do {
            let watched = try WatchedFolder(in: folder)
            try watched.begin()
            try watched.put(RequestSamples.bulk(250), as: "OQSmuquc01req_1.xml")
            try watched.turn(1)
            // One piece a look: time is made to run out.
            watched.watch.isToldToStop = { false }
            try watched.turn(1)
            guard case .bulkReceipt(let receipt) = try watched.answer("OQSmuquc01res_1.xml") else {
                Issue.record("no receipt")
                return
            }
            number = receipt.body.receptionNumber
            #expect(number == "2026112400000001")
            #expect(try watched.usage().count == 250)
        }
        let again = try WatchedFolder(in: folder)
        try again.begin()
        try again.put(RequestSamples.download(number), as: "OQSmuquc02req_1.xml")
        try again.put(RequestSamples.download("99"), as: "OQSmuquc02req_2.xml")
        try again.turn()
        guard case .bulkResponse(let results) = try again.answer("OQSmuquc02res_1.xml"),
            case .bulkResponse(let unknown) = try again.answer("OQSmuquc02res_2.xml")
        else {
            Issue.record("no results")
            return
        }
        #expect(results.header.segmentOfResult == .known(.done))
        #expect(results.header.numberOfProcessingResult == 250 && results.body.units.count == 250)
        #expect(results.body.units[0].qualificationValidity == .known(.valid))
        #expect(results.body.units[2].qualificationValidity == .known(.notFound))
        #expect(unknown.header.segmentOfResult == .known(.failed) && unknown.header.errorCode == "SIM-E007")
    }

    @Test func `a bulk request that is not finished says so, and goes on after a stop`() throws {
        let folder = try TemporaryFolder()
        do {
            let watched = try WatchedFolder(in: folder, fault: "line-down")
            try watched.begin()
            try watched.put(RequestSamples.bulk(3), as: "OQSmuquc01req_1.xml")
            try watched.put(RequestSamples.download("2026112400000001"), as: "OQSmuquc02req_1.xml")
            try watched.turn()
            guard case .bulkResponse(let running) = try watched.answer("OQSmuquc02res_1.xml") else {
                Issue.record("no answer")
                return
            }
            #expect(running.header.segmentOfResult == .known(.processing) && running.body.units.isEmpty)
        }
        let again = try WatchedFolder(in: folder)
        try again.begin()
        try again.turn()
        #expect(again.said.contains { $0.contains("3 of 3") })
        #expect(try again.usage().map(\.check) == ["F-T-1-1", "F-T-1-2", "F-T-1-3"])
    }

    // MARK: - Faults

    @Test func `no answer takes the request and gives nothing, so often as it is told`() throws {
        let watched = try WatchedFolder(fault: "no-answer count=1")
        try watched.begin()
        try watched.put(RequestSamples.check("T-1"), as: "OQSsiquc01req_1.xml")
        try watched.turn()
        #expect(try watched.names("req").isEmpty && watched.names("res").isEmpty && watched.names("working").isEmpty)
        try watched.put(RequestSamples.check("T-2"), as: "OQSsiquc01req_2.xml")
        try watched.turn()
        #expect(try watched.names("res") == ["OQSsiquc01res_2.xml"])
        #expect(try watched.log().map { $0.split(separator: "\t").last } == ["answered no-answer", "answered"])
    }

    @Test func `half written, the beginning stands there before the whole`() throws {
        let watched = try WatchedFolder(fault: "half-written seconds=3 count=1")
        try watched.begin()
        try watched.put(RequestSamples.check("T-1"), as: "OQSsiquc01req_1.xml")
        try watched.turn(3)
        let half = try watched.bytes("res/OQSsiquc01res_1.xml")
        #expect(!String(decoding: half, as: UTF8.self).contains("</XmlMsg>"))
        try watched.turn(1, milliseconds: 3000)
        let whole = try watched.bytes("res/OQSsiquc01res_1.xml")
        #expect(whole.count > half.count && whole.starts(with: half))
    }

    @Test func `the same name comes twice, and late answers when their time has come`() throws {
        let watched = try WatchedFolder(fault: "duplicate-name seconds=5")
        try watched.begin()
        try watched.put(RequestSamples.check("T-1"), as: "OQSsiquc01req_1.xml")
        try watched.turn()
        let first = try watched.bytes("res/OQSsiquc01res_1.xml")
        try FileManager.default.removeItem(at: watched.folder.url.appending(path: "share/res/OQSsiquc01res_1.xml"))
        try watched.turn(1, milliseconds: 5000)
        #expect(try watched.bytes("res/OQSsiquc01res_1.xml") == first)
        let late = try WatchedFolder(fault: "answer-late seconds=200")
        try late.begin()
        try late.put(RequestSamples.check("T-1"), as: "OQSsiquc01req_1.xml")
        try late.turn(10)
        #expect(try late.names("res").isEmpty && late.names("req").isEmpty)
        try late.turn(1, milliseconds: 200_000)
        #expect(try late.names("res") == ["OQSsiquc01res_1.xml"])
    }
}
