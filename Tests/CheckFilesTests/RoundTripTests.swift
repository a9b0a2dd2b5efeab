import Basics
import Testing

@testable import CheckFiles

struct RoundTripTests {
    @Test(arguments: MessageKind.allCases, FileCharset.allCases)
    func `every kind comes back as it was written`(kind: MessageKind, charset: FileCharset) throws {
        for seed in 0..<20 as Range<UInt64> {
            let message = RandomFill.message(kind, seed: seed, charset: charset)
            for empty in MessageForm.EmptyElements.allCases {
                for padding in MessageForm.Padding.allCases {
                    let form = MessageForm(charset, emptyElements: empty, padding: padding)
                    let written = message.written(in: form)
                    #expect(written.replaced == 0)
                    let read = try CheckMessage.read(written.bytes, as: kind, configured: charset)
                    #expect(read.message == message, "seed \(seed)")
                    #expect(read.charset == charset)
                }
            }
        }
    }

    @Test(arguments: MessageKind.allCases)
    func `order does not count`(kind: MessageKind) throws {
        for seed in 0..<20 as Range<UInt64> {
            let message = RandomFill.message(kind, seed: seed, charset: .utf8)
            let written = message.written(in: MessageForm(.utf8)).bytes
            var random = SeededRandom(seed: seed)
            let plan = FilePlan(name: "a.xml", bytes: written).struck(by: ShuffledOrder(), &random)
            let read = try CheckMessage.read(plan.deliveries[0].bytes, as: kind)
            // What there are several of keeps the order of the file.
            let (shuffled, plain) = (Set(read.message.fields.map(\.value)), Set(message.fields.map(\.value)))
            #expect(shuffled == plain, "seed \(seed)")
        }
    }

    @Test func `a golden request`() {
        let written = CheckMessage.checkRequest(SampleMessages.request).written(in: MessageForm(.utf8))
        #expect(
            String(decoding: written.bytes, as: UTF8.self) == """
                <?xml version="1.0" encoding="UTF-8" standalone="no"?>
                <XmlMsg>
                \t<MessageHeader>
                \t\t<QualificationConfirmationDate>20261124</QualificationConfirmationDate>
                \t\t<MedicalInstitutionCode>4017999014</MedicalInstitutionCode>
                \t\t<ArbitraryFileIdentifier>T-000123</ArbitraryFileIdentifier>
                \t</MessageHeader>
                \t<MessageBody>
                \t\t<QualificationConfirmSearchInfo>
                \t\t\t<InsurerNumber>  409995</InsurerNumber>
                \t\t\t<InsuredCardSymbol>見本12</InsuredCardSymbol>
                \t\t\t<InsuredIdentificationNumber>1234567</InsuredIdentificationNumber>
                \t\t\t<InsuredBranchNumber>02</InsuredBranchNumber>
                \t\t\t<Birthdate>19810615</Birthdate>
                \t\t\t<LimitApplicationCertificateRelatedConsFlg>1</LimitApplicationCertificateRelatedConsFlg>
                \t\t</QualificationConfirmSearchInfo>
                \t</MessageBody>
                </XmlMsg>

                """)
    }

    @Test func `what no value can hold does not reach the file`() throws {
        var request = SampleMessages.request
        request.body.search.arbitraryIdentifier = "a\u{0}b\u{1B}[2J\r\nc\u{85}\u{FFFE}d"
        let bytes = CheckMessage.checkRequest(request).written(in: MessageForm(.utf8)).bytes
        let read = try CheckMessage.read(bytes, as: .checkRequest)
        guard case .checkRequest(let content) = read.message else { throw TestProblem() }
        #expect(content.body.search.arbitraryIdentifier == "a b [2J  c  d")
    }

    @Test func `what Windows-31J lacks becomes a black circle and is counted`() throws {
        var request = SampleMessages.request
        request.body.search.insuredCardSymbol = "髙𠮷葛\u{E0100}𩸽"
        let written = CheckMessage.checkRequest(request).written(in: MessageForm(.cp932))
        #expect(written.replaced == 3)
        let read = try CheckMessage.read(written.bytes, as: .checkRequest)
        guard case .checkRequest(let content) = read.message else { throw TestProblem() }
        #expect(content.body.search.insuredCardSymbol == "髙●●●")
    }
}

struct TestProblem: Error {}
