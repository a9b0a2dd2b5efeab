import Basics
import Eligibility
import Testing

@testable import CheckFiles

struct FileFaultTests {
    private let message = CheckMessage.faceResult(SampleAnswers.withRecord[0].response)
    private let name = FileNames.face(institution: SampleAnswers.institution, serial: 1, at: SampleAnswers.now)

    private func plan(_ charset: FileCharset = .utf8) -> FilePlan {
        FilePlan(name: name, bytes: message.written(in: MessageForm(charset)).bytes)
    }

    private func struck(_ fault: any FileFault, _ charset: FileCharset = .utf8) -> FilePlan {
        var random = SeededRandom(seed: 1)
        return plan(charset).struck(by: fault, &random)
    }

    private func read(_ plan: FilePlan) throws -> ReadMessage {
        try CheckMessage.read(try #require(plan.deliveries.first).bytes, as: .faceResult)
    }

    @Test(arguments: FileCharset.allCases)
    func `shuffled order means the same and looks different`(charset: FileCharset) throws {
        let shuffled = struck(ShuffledOrder(), charset)
        #expect(shuffled.deliveries[0].bytes != plan(charset).deliveries[0].bytes)
        #expect(MessageDifference.between(try read(shuffled).message, message).isEmpty)
    }

    @Test func `half of a file is no message`() throws {
        let delivery = struck(HalfWritten(seconds: 3)).deliveries[0]
        let half = try #require(delivery.half)
        #expect(half.seconds == 3 && half.count < delivery.bytes.count && half.count > 0)
        #expect(throws: UnreadMessage.self) {
            try CheckMessage.read(Array(delivery.bytes.prefix(half.count)), as: .faceResult)
        }
        #expect(delivery.bytes == plan().deliveries[0].bytes)
    }

    @Test(arguments: FileCharset.allCases)
    func `a wrong charset is found`(charset: FileCharset) {
        let delivery = struck(WrongCharset(), charset).deliveries[0]
        #expect {
            try CheckMessage.read(delivery.bytes, as: .faceResult)
        } throws: {
            ($0 as? UnreadMessage)?.problem == .charsetDisagrees(declared: charset)
        }
    }

    @Test func `a name comes twice`() {
        let deliveries = struck(DuplicateName(seconds: 5)).deliveries
        #expect(deliveries.map(\.name) == [name, name])
        #expect(deliveries.map(\.delay) == [0, 5])
    }

    @Test func `yesterday's file is of yesterday by name and content`() throws {
        let old = struck(YesterdaysFile())
        #expect(old.deliveries[0].name == name.replacing("20261124120000", with: "20261123120000"))
        guard case .faceResult(let response) = try read(old).message else { throw TestProblem() }
        #expect(response.header.qualificationConfirmationDate == Day("2026-11-23"))
        #expect(response.header.processExecutionTime == Moment("2026-11-23 12:00:00"))
    }

    @Test func `another institution stands in name and content`() throws {
        let other = struck(OtherInstitution())
        #expect(try InstitutionCode(OtherInstitution.code).digits == OtherInstitution.code)
        #expect(other.deliveries[0].name == name.replacing(SampleAnswers.institution, with: OtherInstitution.code))
        guard case .faceResult(let response) = try read(other).message else { throw TestProblem() }
        #expect(response.header.medicalInstitutionCode == OtherInstitution.code)
    }

    @Test func `nothing comes, or comes late`() {
        #expect(struck(NoAnswer()).deliveries.isEmpty)
        #expect(struck(AnswerLate(seconds: 200)).deliveries.map(\.delay) == [200])
    }

    @Test func `an extra element is ignored and said`() throws {
        let read = try read(struck(ExtraElement()))
        #expect(MessageDifference.between(read.message, message).isEmpty)
        #expect(!read.remarks.isEmpty)
        for remark in read.remarks {
            guard case .unknownElement(ExtraElement.element, _) = remark else { throw TestProblem() }
        }
    }

    @Test func `names are words with hyphens, each once`() {
        let names = FileFaults.all.map { $0.name }
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
    }

    @Test func `faults strike by their count, several in the order of the list`() throws {
        var board = FaultBoard(seed: 1)
        board.arm(try FileFaults.armed(["answer-late", "seconds=60", "count=1"]))
        board.arm(try FileFaults.armed(["shuffled-order"]))
        var random = SeededRandom(seed: 1)
        let first = board.strike(plan(), &random)
        #expect(first.faults == ["shuffled-order", "answer-late"])
        #expect(first.plan.deliveries.map(\.delay) == [60])
        let second = board.strike(plan(), &random)
        #expect(second.faults == ["shuffled-order"])
        #expect(throws: FaultProblem.self) { try FileFaults.armed(["half-eaten"]) }
        #expect(throws: FaultProblem.self) { try FileFaults.armed(["no-answer", "seconds=3"]) }
    }
}
