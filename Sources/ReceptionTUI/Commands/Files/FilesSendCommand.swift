import ArgumentParser
import Basics
import CheckFiles
import Eligibility
import Foundation
import ReceptionDesk

/// `madoguchi files send`: asks about a fictional person, as a receipt computer would.
struct FilesSendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send", abstract: "Puts a request about a fictional person into req/ of a folder.",
        discussion: """
            The request names the insurance of the person that the centre knows of today. The name of the file is printed;
            with --wait the answer, too, as fields. Example: files send kunren-hanako --to share --wait
            Exit 0 when sent, 65 for a person without insurance, 69 when no answer has come in time.
            """)

    @ParentCommand var files: FilesCommand
    @Argument(help: "The person (see madoguchi people).") var person: String
    @Option(name: .customLong("to"), help: "The folder shared with the terminal.", completion: .directory)
    var folder: String
    @Option(help: "Register this as the clinic's own number of the person (照会番号), in place of a check.")
    var reference: String?
    @Flag(help: "Ask for the medication of the last three years, in place of a check.") var medication = false
    @Option(help: "Whose counter it is: clinic, hospital or pharmacy.") var site = "clinic"
    @Option(help: "Institution code. Default: the site's.") var institution: String?
    @Option(help: "Charset of the request: utf8 or cp932. Default: the site's.") var charset: FileCharset?
    @Flag(help: "Wait up to 30 seconds for the answer and print it.") var wait = false

    func validate() throws {
        if reference != nil, medication { throw ValidationError("Give --reference or --medication, not both.") }
    }

    func run() throws {
        let globals = files.parent.globals
        let library = try Library(DataFiles(screens: globals.screens))
        let site = try library.site(site)
        let today = try globals.counterNow().day
        guard let sheet = library.roster[person] else { throw Failure.unknownPerson(person, library) }
        let somebody = sheet.person(on: today)
        guard let coverage = somebody.coverage(registeredBy: today) else {
            throw Failure(
                .badData, ja: "\(person) の保険は、\(today) には登録されていません。",
                en: "No insurance of \(person) is on record on \(today).")
        }
        let outbox = Outbox(FilesWatchCommand.absolute(folder))
        let message = request(
            about: somebody, coverage, institution: institution ?? site.code, on: today,
            identifier: "\(person)-\(today.compact)")
        let name = try outbox.send(
            message.written(in: MessageForm(charset ?? FileCharset(site.charset))).bytes, kind: message.kind, on: today)
        Output.line(name)
        guard wait else { return }
        let answer = try outbox.answer(to: name, seconds: 30)
        for line in try FilesSendCommand.listing(answer, kind: message.kind.response ?? message.kind, globals.language)
        {
            Output.line(line)
        }
    }

    private func request(
        about person: Person, _ coverage: CoverageRecord, institution: String, on today: Day, identifier: String
    ) -> CheckMessage {
        if let reference {
            var request = ReferenceRequest()
            request.header = FileHeader(institution: institution, identifier: identifier)
            request.body.registration.referenceNumber = reference
            request.body.registration.insurerNumber = coverage.insurer.digits
            request.body.registration.insuredCardSymbol = coverage.symbol
            request.body.registration.insuredIdentificationNumber = coverage.number
            request.body.registration.insuredBranchNumber = coverage.branch?.digits ?? ""
            return .referenceRequest(request)
        }
        if medication {
            var request = MedicationRequest()
            request.header.medicalInstitutionCode = institution
            request.header.insurerNumber = coverage.insurer.digits
            request.header.insuranceCardSymbol = coverage.symbol
            request.header.insuredPersonIdentificationNumber = coverage.number
            request.header.branchNumber = coverage.branch?.digits ?? ""
            request.header.arbitraryFileIdentifier = identifier
            request.body.start = CalendarMonth(of: today.adding(years: -3))
            request.body.end = CalendarMonth(of: today)
            request.body.fileCategory = .known(.medicationXML)
            return .medicationRequest(request)
        }
        var request = CheckRequest()
        request.header = RequestHeader(on: today, institution: institution, identifier: identifier)
        let key = InquiryKey.number(
            insurer: coverage.insurer.digits, symbol: coverage.symbol, number: coverage.number,
            branch: coverage.branch?.digits, birth: person.birth)
        if let search = SearchInfo(key, consents: [.limit]) { request.body.search = search }
        return .checkRequest(request)
    }

    static func listing(_ bytes: [UInt8], kind: MessageKind, _ language: Language) throws(Failure) -> [String] {
        do throws(UnreadMessage) {
            return try CheckMessage.read(bytes, as: kind).message.lines(in: language)
        } catch {
            throw Failure(.badData, error.problem.text)
        }
    }
}
