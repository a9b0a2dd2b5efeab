import Basics
import Testing

@testable import CheckFiles

struct MessageReaderTests {
    private let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n"
    private let good = CheckMessage.checkRequest(SampleMessages.request).written(in: MessageForm(.utf8)).bytes

    private func problem(_ bytes: [UInt8], configured: FileCharset? = nil) -> MessageProblem? {
        do {
            _ = try CheckMessage.read(bytes, as: .checkRequest, configured: configured)
            return nil
        } catch {
            return error.problem
        }
    }

    private func problem(_ text: String) -> MessageProblem? { problem(Array(text.utf8)) }

    private func replacing(_ old: String, _ new: String) -> String {
        String(decoding: good, as: UTF8.self).replacing(old, with: new)
    }

    @Test func `a document type is refused, and with it every entity`() {
        let bomb = """
            <!DOCTYPE XmlMsg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
            <XmlMsg>&b;</XmlMsg>
            """
        #expect(problem(head + bomb) == .doctype(line: 2))
        let file = "<!DOCTYPE XmlMsg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><XmlMsg>&x;</XmlMsg>"
        #expect(problem(head + file) == .doctype(line: 2))
        #expect(problem(head + "<!DOCTYPE XmlMsg SYSTEM \"http://127.0.0.1:9/x.dtd\"><XmlMsg/>") == .doctype(line: 2))
    }

    @Test func `an entity that nobody declared is no text`() {
        guard case .malformed(_, let line) = problem(replacing("T-000123", "&x;")) else {
            Issue.record("not refused")
            return
        }
        #expect(line == 6)
    }

    @Test func `what is too large is not looked at`() {
        let limit = MessageKind.checkRequest.largest
        #expect(limit == 4_194_304)
        #expect(problem(Array(repeating: 0x20, count: limit + 1)) == .tooLarge(limit + 1, limit: limit))
    }

    @Test func `what is too deep is given up`() {
        let deep = String(repeating: "<a>", count: 100_000)
        #expect(problem(head + deep) == .tooDeep(line: 2))
    }

    @Test func `bytes must be of the charset that is declared`() {
        let sjis = CheckMessage.checkRequest(SampleMessages.request).written(in: MessageForm(.cp932)).bytes
        let asUTF8 = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>".utf8) + sjis.drop { $0 != 0x0A }
        #expect(problem(asUTF8) == .charsetDisagrees(declared: .utf8))
        let asSJIS = Array("<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>".utf8) + good.drop { $0 != 0x0A }
        #expect(problem(asSJIS) == .charsetDisagrees(declared: .cp932))
        #expect(problem(sjis, configured: .utf8) == .otherCharset(.cp932, configured: .utf8))
        #expect(problem(sjis, configured: .cp932) == nil)
        #expect(problem(replacing("UTF-8", "EUC-JP")) == .unknownCharset("EUC-JP"))
    }

    @Test func `a byte-order mark and a missing declaration are taken for UTF-8`() {
        #expect(problem([0xEF, 0xBB, 0xBF] + good) == nil)
        #expect(problem(Array(good.drop { $0 != 0x0A })) == nil)
        #expect(problem(good.flatMap { [$0, 0] }) != nil)
    }

    @Test func `half-width kana that look like UTF-8 are taken for what is declared`() throws {
        var request = SampleMessages.request
        request.body.search.insuredCardSymbol = "ﾃｱ"
        let bytes = CheckMessage.checkRequest(request).written(in: MessageForm(.cp932)).bytes
        #expect(try CheckMessage.read(bytes, as: .checkRequest).message == .checkRequest(request))
    }

    @Test func `a problem names element and line`() {
        #expect(
            problem(replacing("<Birthdate>19810615", "<Birthdate>19810631"))
                == .unreadable("Birthdate", value: "19810631", line: 14))
        #expect(
            problem(replacing("\t\t\t<Birthdate>19810615</Birthdate>\n", "")) == .missing("Birthdate", line: 9))
        #expect(problem(replacing("<Birthdate>19810615", "<Birthdate>")) == .missing("Birthdate", line: 9))
        #expect(
            problem(replacing("\t</MessageBody>", "\t</MessageBody>\n\t<MessageBody/>"))
                == .duplicate("MessageBody", line: 18))
        #expect(problem(head + "<Other/>") == .otherRoot("Other", line: 2))
        #expect(problem("") == .empty)
    }

    @Test func `padding and full-width digits are read`() throws {
        for number in ["00409995", "409995", "４０９９９５", "　　４０９９９５", "409995  "] {
            let text = replacing("  409995", number).replacing("19810615", with: "１９８１０６１５")
            let read = try CheckMessage.read(Array(text.utf8), as: .checkRequest)
            #expect(read.message == .checkRequest(SampleMessages.request), "\(number)")
        }
    }

    @Test func `unknown elements and codes are kept out and said`() throws {
        let text = replacing("<Birthdate>", "<Later><Deep>1</Deep></Later>stray<Birthdate>")
            .replacing("ConsFlg>1<", with: "ConsFlg>7<")
        let read = try CheckMessage.read(Array(text.utf8), as: .checkRequest)
        #expect(
            Set(read.remarks) == [
                .unknownElement("Later", line: 14),
                .unknownCode(
                    "LimitApplicationCertificateRelatedConsFlg", value: "7", table: "OQSCD001", line: 15),
                .strayText("QualificationConfirmSearchInfo", line: 9),
            ])
        guard case .checkRequest(let request) = read.message else { throw TestProblem() }
        #expect(request.body.search.limitApplicationCertificateRelatedConsFlg == .unknown("7"))
    }

    @Test func `a character code that disagrees is said`() throws {
        let written = CheckMessage.faceResult(SampleAnswers.withRecord[0].response).written(in: MessageForm(.utf8))
        let text = String(decoding: written.bytes, as: UTF8.self)
            .replacing("<CharacterCodeIdentifier>0", with: "<CharacterCodeIdentifier>1")
        let read = try CheckMessage.read(Array(text.utf8), as: .faceResult)
        #expect(read.remarks == [.characterCodeDisagrees("1")])
    }

    @Test func `many unknown elements take no time that grows with their square`() throws {
        let unknown = String(repeating: "<X/>", count: 500_000)
        let text = replacing("<Birthdate>", unknown + "<Birthdate>")
        let read = try CheckMessage.read(Array(text.utf8), as: .checkRequest)
        #expect(read.remarks.count == 100)
    }

    @Test func `ten thousand requests are one file`() throws {
        var bulk = BulkRequest()
        bulk.header = SampleMessages.request.header
        var search = SampleMessages.request.body.search
        search.arbitraryIdentifier = "00012"
        bulk.body.searches = Array(repeating: search, count: 10_000)
        let bytes = CheckMessage.bulkRequest(bulk).written(in: MessageForm(.cp932)).bytes
        #expect(bytes.count > 4 << 20)
        #expect(try CheckMessage.read(bytes, as: .bulkRequest).message == .bulkRequest(bulk))
    }
}
