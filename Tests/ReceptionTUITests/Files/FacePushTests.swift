import Basics
import CheckFiles
import Foundation
import ReceptionDesk
import Testing

@testable import ReceptionTUI

/// The result of a check by card goes into `face/`, too.
struct FacePushTests {
    private let folder: TemporaryFolder
    private let session: Session
    private var face: URL { folder.url.appending(path: "share/face") }

    init() throws {
        folder = try TemporaryFolder()
        session = try Shipped.session()
        let path = folder.url.appending(path: "share").path
        session.pushFaces(
            to: try #require(FaceFolder(option: path, site: session.desk.site, seed: 1)))
        session.send(.accountChosen(.counter))
    }

    private func check(_ person: String = "kunren-hanako", pin: String = "1234") throws {
        try session.perform(.card(person: person))
        try session.perform(.pin(pin))
        try session.perform(.consent([.medication: true], rest: false))
        session.finishWhatIsComing()
    }

    private func names() -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: face.path).filter { !$0.hasPrefix(".") }) ?? []
    }

    private func said(_ code: MessageCode) -> Int { session.desk.journal.count { $0.message.code == code } }

    @Test func `under the long name, with the consents and their times`() throws {
        try check()
        let name = try #require(names().first)
        #expect(names().count == 1)
        let form = /OQSsiquc01res_face_4017999014[0-9a-f]{20}_20261124[0-9]{6}\.xml/
        #expect(name.wholeMatch(of: form) != nil, "\(name)")
        let read = try CheckMessage.read([UInt8](try Data(contentsOf: face.appending(path: name))), as: .faceResult)
        guard case .faceResult(let result) = read.message else {
            Issue.record("no face result")
            return
        }
        #expect(read.remarks.isEmpty)
        #expect(result.header.referenceClassification == .known(.card))
        let record = try #require(result.body.results.first)
        #expect(record.pharmacistsInfo.flag == .known(.given) && record.pharmacistsInfo.consented != nil)
        #expect(record.specificHealthCheckupsInfo.flag == .known(.refused))
        #expect(result.body.search == nil)
        #expect(said(.faceWritten) == 1)
        #expect(session.desk.message.code == .answered)
    }

    @Test func `once for each check, and never for a check by number`() throws {
        session.send(.actChosen(.byNumber))
        for (field, text) in [
            (FieldName.entryInsurer, "409995"), (.entryNumber, "1234567"), (.entryBranch, "02"),
            (.entryBirth, "1981-06-15"),
        ] {
            session.send(.typed(field, text))
        }
        session.send(.actChosen(.inquire))
        #expect(session.desk.phase.checked != nil && names().isEmpty)
        session.send(.actChosen(.back))
        try check()
        try session.perform(.remove)
        try check()
        #expect(names().count == 2)
    }

    @Test func `a folder that refuses is said, and the answer stands`() throws {
        try folder.write("a file in the way", to: "share/face")
        try check()
        #expect(said(.faceFailed) == 1 && said(.faceWritten) == 0)
        #expect(session.desk.phase.checked?.answer.validity == .valid)
    }

    @Test func `faults of files befall it`() throws {
        session.arm(try AnyFault.armed(["other-institution", "count=1"]))
        session.arm(try AnyFault.armed(["half-written", "seconds=3", "count=1"]))
        try check()
        let name = try #require(names().first)
        #expect(name.contains("_face_\(OtherInstitution.code)"))
        #expect(String(decoding: try Data(contentsOf: face.appending(path: name)), as: UTF8.self).contains("</XmlMsg>"))
        #expect(said(.faceWritten) == 2)
    }

    @Test func `without a folder nothing is asked for`() throws {
        let plain = try Shipped.session()
        plain.send(.accountChosen(.counter))
        try plain.perform(.card(person: "kunren-hanako"))
        try plain.perform(.pin("1234"))
        try plain.perform(.consent([:], rest: false))
        #expect(plain.desk.phase.checked != nil)
        #expect(!plain.desk.journal.contains { $0.message.code == .faceWritten })
    }
}
