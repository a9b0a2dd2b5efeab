import Basics
import Testing

@testable import CheckFiles

struct MeaningTests {
    @Test(arguments: MessageKind.allCases)
    func `every element has a Japanese name`(kind: MessageKind) {
        for seed in 0..<20 as Range<UInt64> {
            for field in RandomFill.message(kind, seed: seed, charset: .utf8).fields {
                #expect(field.japanese != nil, "\(field.element)")
            }
        }
    }

    @Test func `a listing has path, value and meaning`() throws {
        let fields = CheckMessage.faceResult(SampleAnswers.withRecord[0].response).fields
        let sex = try #require(fields.first { $0.element == "Sex1" })
        #expect(sex.path == "MessageBody/ResultList/ResultOfQualificationConfirmation[1]/Sex1")
        #expect(sex.japanese == "性別1" && sex.value == "2" && sex.meaning == Bilingual(ja: "女", en: "female"))
        #expect(fields.first { $0.element == "InsurerNumber" }?.value == "409995")
    }

    @Test func `form does not count as a difference`() throws {
        let response = SampleAnswers.withRecord[0].response
        let message = CheckMessage.faceResult(response)
        var other = response
        other.body.results[0].name = "訓練 花子"
        other.body.results[0].nameKana = "クンレン　ハナコ"
        other.body.results[0].insuredIdentificationNumber = "１２３４５６７"
        let form = MessageForm(.cp932, emptyElements: .written, padding: .zeros)
        let read = try CheckMessage.read(CheckMessage.faceResult(other).written(in: form).bytes, as: .faceResult)
        #expect(MessageDifference.between(message, read.message).isEmpty)
    }

    @Test func `a difference names the element and both values`() {
        let first = SampleAnswers.withRecord[0].response
        var second = first
        second.body.results[0].insuredBranchNumber = "03"
        second.body.results[0].referenceNumber = ""
        second.body.results[0].address = "架空市"
        let found = MessageDifference.between(.faceResult(first), .faceResult(second))
        #expect(found.map(\.element) == ["InsuredBranchNumber", "ReferenceNumber", "Address"])
        #expect(found.map(\.first) == ["02", "00012", nil])
        #expect(found.map(\.second) == ["03", nil, "架空市"])
    }
}
