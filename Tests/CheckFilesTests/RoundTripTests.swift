import Basics
import Testing

@testable import CheckFiles

struct RoundTripTests {
    @Test(arguments: FileCharset.allCases)
    func `a request comes back as it was written`(charset: FileCharset) throws {
        let message = CheckMessage.checkRequest(SampleMessages.request)
        let written = message.written(in: MessageForm(charset))
        #expect(written.replaced == 0)
        let read = try CheckMessage.read(written.bytes, as: .checkRequest)
        #expect(read.message == message)
        #expect(read.charset == charset)
        #expect(read.remarks.isEmpty)
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
}
