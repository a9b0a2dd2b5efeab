import Basics
import CheckFiles
import Foundation

@testable import ReceptionTUI

/// Request files about a fictional person with an insurance, as a receipt computer would write them.
enum RequestSamples {
    static let institution = "4017999014"

    static func check(
        _ identifier: String, number: String = "1234567", institution: String = institution,
        charset: FileCharset = .utf8
    ) -> [UInt8] {
        var request = CheckRequest()
        request.header = RequestHeader(on: Shipped.now.day, institution: institution, identifier: identifier)
        request.body.search = search(number: number)
        return CheckMessage.checkRequest(request).written(in: MessageForm(charset)).bytes
    }

    static func search(number: String = "1234567") -> SearchInfo {
        SearchInfo(
            .number(insurer: "409995", symbol: "", number: number, branch: "02", birth: Day("1981-06-15")!),
            consents: [.limit])!
    }

    static func bulk(_ count: Int, institution: String = institution) -> [UInt8] {
        var request = BulkRequest()
        request.header = RequestHeader(on: Shipped.now.day, institution: institution, identifier: "bulk")
        request.body.searches = (0..<count).map { search(number: $0 % 3 == 2 ? "9999999" : "1234567") }
        return CheckMessage.bulkRequest(request).written(in: MessageForm(.utf8)).bytes
    }

    static func download(_ number: String) -> [UInt8] {
        var request = BulkDownloadRequest()
        request.header = FileHeader(institution: institution, identifier: "download")
        request.body.receptionNumber = number
        return CheckMessage.bulkDownloadRequest(request).written(in: MessageForm(.utf8)).bytes
    }

    static func reference(_ reference: String) -> [UInt8] {
        var request = ReferenceRequest()
        request.header = FileHeader(institution: institution, identifier: "reference")
        request.body.registration.referenceNumber = reference
        request.body.registration.insurerNumber = "409995"
        request.body.registration.insuredIdentificationNumber = "1234567"
        request.body.registration.insuredBranchNumber = "02"
        return CheckMessage.referenceRequest(request).written(in: MessageForm(.utf8)).bytes
    }

    static func medication() -> [UInt8] {
        var request = MedicationRequest()
        request.header.medicalInstitutionCode = institution
        request.header.insurerNumber = "409995"
        request.header.insuredPersonIdentificationNumber = "1234567"
        request.header.branchNumber = "02"
        request.body.start = CalendarMonth(year: 2023, month: 11)
        request.body.end = CalendarMonth(year: 2026, month: 11)
        request.body.fileCategory = .known(.medicationXML)
        return CheckMessage.medicationRequest(request).written(in: MessageForm(.utf8)).bytes
    }

    static func checkup(_ form: FileCategory = .medicationXML) -> [UInt8] {
        var request = CheckupRequest()
        request.header.medicalInstitutionCode = institution
        request.header.insurerNumber = "409995"
        request.header.insuredPersonIdentificationNumber = "1234567"
        request.header.branchNumber = "02"
        request.body.fileCategory = .known(form)
        return CheckMessage.checkupRequest(request).written(in: MessageForm(.utf8)).bytes
    }
}
