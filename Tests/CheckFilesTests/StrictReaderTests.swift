import Basics
import Testing

@testable import CheckFiles

struct StrictReaderTests {
    private let name = FileNames.face(institution: SampleAnswers.institution, serial: 7, at: SampleAnswers.now)

    @Test(arguments: SampleAnswers.withRecord, FileCharset.allCases)
    func `a face file satisfies both readers`(sample: SampleAnswer, charset: FileCharset) throws {
        let bytes = CheckMessage.faceResult(sample.response).written(in: MessageForm(charset)).bytes
        try StrictReader(charset: charset, today: SampleAnswers.now.day).read(name, bytes)
        try CodeReader.read(bytes, charset: charset)
    }

    @Test(arguments: SampleAnswers.withRecord, FileCharset.allCases)
    func `a response satisfies both readers`(sample: SampleAnswer, charset: FileCharset) throws {
        let response = try #require(FileNames.response(to: "OQSsiquc01req_202611240001.xml"))
        let bytes = CheckMessage.checkResponse(sample.response).written(in: MessageForm(charset)).bytes
        let reader = StrictReader(charset: charset, today: SampleAnswers.now.day, isFace: false)
        try reader.read(response, bytes)
        try CodeReader.read(bytes, charset: charset)
    }

    @Test(arguments: SampleAnswers.withoutRecord)
    func `without a record nothing but the record is missed`(sample: SampleAnswer) throws {
        let bytes = CheckMessage.faceResult(sample.response).written(in: MessageForm(.utf8)).bytes
        #expect(throws: StrictDocument.Refusal("ResultList")) {
            try StrictReader(charset: .utf8, today: SampleAnswers.now.day).read(name, bytes)
        }
        try CodeReader.read(bytes, charset: .utf8)
    }

    @Test func `the readers do refuse`() throws {
        var response = SampleAnswers.withRecord[0].response
        let good = CheckMessage.faceResult(response).written(in: MessageForm(.utf8)).bytes
        let reader = StrictReader(charset: .utf8, today: SampleAnswers.now.day)
        #expect(throws: StrictDocument.Refusal("not of today")) {
            try StrictReader(charset: .utf8, today: SampleAnswers.now.day + 1).read(name, good)
        }
        #expect(throws: StrictDocument.Refusal("time in the name")) {
            try reader.read("OQSsiquc01res_face_1.xml", good)
        }
        response.body.results[0].nameKana = ""
        response.body.results[0].sex1 = .unknown("7")
        let bad = CheckMessage.faceResult(response).written(in: MessageForm(.utf8)).bytes
        #expect(throws: StrictDocument.Refusal("NameKana")) { try reader.read(name, bad) }
        #expect(throws: StrictDocument.Refusal("Sex1: 7")) { try CodeReader.read(bad, charset: .utf8) }
    }
}
