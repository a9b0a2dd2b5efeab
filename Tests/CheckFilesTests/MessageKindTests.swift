import CheckFiles
import Testing

struct MessageKindTests {
    @Test func `a file name tells its kind`() {
        #expect(MessageKind(fileName: "OQSsiquc01req_202611240001.xml") == .checkRequest)
        #expect(MessageKind(fileName: "OQSsiquc01res_202611240001.xml") == .checkResponse)
        #expect(MessageKind(fileName: "OQSsiquc01res_face_4017999014aaaa_20261124090000.xml") == .faceResult)
    }

    @Test(arguments: ["OQSsiquc01req.xml", "oqssiquc01req_1.xml", ".OQSsiquc01req_1.xml", "OQSsiquc01reqx_1.xml", ""])
    func `any other name has none`(name: String) {
        #expect(MessageKind(fileName: name) == nil)
    }

    @Test func `every request has a response of its own`() {
        let responses = MessageKind.allCases.compactMap(\.response)
        #expect(Set(responses).count == responses.count)
        #expect(responses.count == MessageKind.allCases.filter { $0.rawValue.hasSuffix("req") }.count)
    }
}
