import Basics
import Eligibility
import Testing

@testable import CheckFiles

struct MappingTests {
    private let asker = Asker(
        institution: SampleAnswers.institution, terminal: "T1", operatorID: "op1", account: .counter)

    private func record(_ name: String) throws -> ResultRecord {
        let sample = try #require(SampleAnswers.all.first { $0.name == name })
        return try #require(sample.response.body.results.first)
    }

    @Test func `a request becomes an inquiry and back`() throws {
        let inquiry = try SampleMessages.request.inquiry(check: "c1", asker: asker)
        #expect(inquiry.on == Day("2026-11-24"))
        #expect(
            inquiry.key
                == .number(
                    insurer: "409995", symbol: "見本12", number: "1234567", branch: "02", birth: Day("1981-06-15")!))
        #expect(inquiry.consents == [.limit, .specifiedDisease])
        #expect(CheckRequest(inquiry, identifier: "T-000123") == SampleMessages.request)
        let byCard = Inquiry(
            check: "c", key: .authenticated(authentication: "a"), on: inquiry.on, consents: [], asker: asker)
        #expect(CheckRequest(byCard, identifier: "") == nil)
    }

    @Test func `requests that lead to nobody are refused before they are asked`() throws {
        var request = SampleMessages.request
        request.body.search.insurerNumber = "409996"
        #expect { try request.inquiry(check: "c", asker: asker) } throws: {
            ($0 as? RequestProblem)?.code == .malformedKey
        }
        request = SampleMessages.request
        request.header.medicalInstitutionCode = "1310000008"
        #expect { try request.inquiry(check: "c", asker: asker) } throws: {
            ($0 as? RequestProblem)?.code == .otherInstitution
        }
    }

    @Test func `names and readings take the form of the interface`() throws {
        let record = try record("NHI, all consents")
        #expect(record.name == "訓練　花子")
        #expect(record.nameKana == "ｸﾝﾚﾝ ﾊﾅｺ")
        #expect(record.address.isEmpty && record.postNumber.isEmpty)
        #expect(record.referenceNumber == "00012")
    }

    @Test func `the ratio stands where the age puts it`() throws {
        #expect(try record("NHI, all consents").insuredPartialContributionRatio == nil)
        #expect(try record("child before school").preschoolClassification == .known(.preschool))
        let elderly = try record("70 to 74")
        #expect(
            elderly.elderlyRecipientCertificateInfo?.elderlyRecipientContributionRatio == ContributionRatio(percent: 20)
        )
        #expect(elderly.insuredPartialContributionRatio == nil)
        let late = try record("75 and over")
        #expect(late.insuredPartialContributionRatio == ContributionRatio(percent: 20))
        #expect(late.elderlyRecipientCertificateInfo == nil && late.insuredBranchNumber.isEmpty)
    }

    @Test func `consent has its time and 24 hours, refusal has none`() throws {
        let given = try record("NHI, all consents")
        #expect(
            given.pharmacistsInfo
                == ViewingConsent(flag: .given, consented: SampleAnswers.now, available: SampleAnswers.now + 86_400))
        #expect(given.limitApplicationCertificateRelatedConsTime == SampleAnswers.now)
        let refused = try record("nothing consented")
        #expect(refused.diagnosisInfo == ViewingConsent(flag: .refused))
        #expect(refused.limitApplicationCertificateRelatedConsFlg == .known(.refused))
        #expect(refused.limitApplicationCertificateRelatedConsTime == nil)
        #expect(refused.limitApplicationCertificateRelatedInfo == nil)
    }

    @Test func `a certificate that ends gives a notice, one that has ended no consents`() throws {
        let soon = try #require(SampleAnswers.all.first { $0.name == "certificate soon expires" })
        #expect(soon.response.body.processingResultCode == "SIM-N001")
        #expect(soon.response.body.processingResultMessage.contains("訓練用（架空）の独自コード"))
        let ended = try #require(SampleAnswers.all.first { $0.name == "certificate expired" })
        #expect(ended.response.body.processingResultCode == "SIM-N002")
        #expect(ended.response.body.results[0].pharmacistsInfo == ViewingConsent())
    }

    @Test func `nobody and several have no record`() {
        for sample in SampleAnswers.withoutRecord {
            #expect(sample.response.body.results.isEmpty)
            #expect(sample.response.body.processingResultStatus == .known(.done))
        }
    }

    @Test(arguments: MessageKind.allCases.filter(\.isRequest))
    func `a file that cannot be read is answered with an error`(kind: MessageKind) throws {
        let text =
            "<XmlMsg><MessageHeader><MedicalInstitutionCode>4017999014</MedicalInstitutionCode>"
            + "<ArbitraryFileIdentifier>X1</ArbitraryFileIdentifier></MessageHeader></XmlMsg>"
        do {
            _ = try CheckMessage.read(Array(text.utf8), as: kind)
            Issue.record("read")
        } catch {
            let refusal = try #require(
                CheckMessage.refusal(of: kind, error, processed: SampleAnswers.now, institution: "1310000008"))
            #expect(refusal.kind == kind.response)
            let fields = Dictionary(
                refusal.fields.map { ($0.element, $0.value) }, uniquingKeysWith: { first, _ in first })
            if let segment = fields["SegmentOfResult"] {
                #expect(segment == "9")
                #expect(fields["ErrorCode"] == "SIM-E002")
                #expect(fields["MedicalInstitutionCode"] == "4017999014")
                #expect(fields["ArbitraryFileIdentifier"] == "X1")
            } else {
                #expect(fields["ResultCode"] == "SIM-E002")
                #expect(fields["MessageContents"]?.contains("SIM-E002") == true)
            }
            let bytes = refusal.written(in: MessageForm(.cp932)).bytes
            #expect(try CheckMessage.read(bytes, as: refusal.kind).message.fields.count >= refusal.fields.count)
        }
    }

    @Test func `bulk units carry no consents but say whether the certificate changed`() throws {
        let answer = try #require(SampleAnswers.withRecord.first).answer
        var search = SampleMessages.request.body.search
        #expect(BulkUnit(answer, search: search).results[0].limitApplicationCertificateChanged == nil)
        var held = LimitCertificateInfo()
        held.limitApplicationCertificateClassificationFlag = .known(.u)
        held.limitApplicationCertificateValidStartDate = Day("2026-08-01")
        held.limitApplicationCertificateValidEndDate = Day("2027-07-31")
        search.limitApplicationCertificateRelatedInfo = held
        let unit = BulkUnit(answer, search: search)
        #expect(unit.results[0].limitApplicationCertificateChanged == .known(.unchanged))
        #expect(unit.results[0].limitApplicationCertificateRelatedInfo == nil)
        #expect(unit.results[0].pharmacistsInfo == ViewingConsent())
        held.limitApplicationCertificateClassificationFlag = .known(.e)
        search.limitApplicationCertificateRelatedInfo = held
        #expect(BulkUnit(answer, search: search).results[0].limitApplicationCertificateChanged == .known(.changed))
        let bad = BulkUnit(RequestProblem(.malformedKey, Bilingual("x")), search: search)
        let response = BulkResponse(
            [unit, bad], of: SampleMessages.request.header, receptionNumber: "1", processed: SampleAnswers.now)
        #expect(response.header.numberOfProcessingResult == 2)
        #expect(response.header.numberOfNormalProcessing == 1)
        #expect(response.header.numberOfError == 1)
    }

    @Test func `medication is grouped by month and day, within the months asked for`() throws {
        func item(_ day: String, _ amount: String) -> MedicationItem {
            MedicationItem(dispensed: Day(day)!, name: "アムロジン錠５ｍｇ", amount: amount, days: 28, usage: "１日１回朝食後")
        }
        let person = SampleAnswers.coverage().person
        let months = try #require(CalendarMonth(year: 2026, month: 9))...CalendarMonth(of: Day("2026-11-24")!)
        let response = MedicationResponse(
            [item("2026-10-02", "１錠"), item("2026-09-30", "0.5g"), item("2026-10-02", "適量"), item("2026-08-31", "1錠")],
            of: person, months: months)
        #expect(response.header.resultCode == "1")
        #expect(response.body.claims.map(\.meTrMonth?.month) == [9, 10])
        #expect(response.body.claims[1].days.map { $0.drugs.map(\.qua1) } == [["1", ""]])
        #expect(response.body.claims[0].days[0].drugs[0].unit == "g")
        #expect(response.header.person?.kanaName == "ｸﾝﾚﾝ ﾊﾅｺ")
    }

    @Test func `a reference number is checked and keyed`() throws {
        var registration = ReferenceRegistration()
        registration.referenceNumber = "00012"
        registration.insurerNumber = "409995"
        registration.insuredIdentificationNumber = "１２３４５６７"
        registration.insuredBranchNumber = "02"
        #expect(try registration.person() == RegisteredReference(SampleAnswers.coverage()))
        registration.referenceNumber = String(repeating: "1", count: 51)
        #expect { try registration.person() } throws: { ($0 as? RequestProblem)?.code == .unreadableValue }
    }

    @Test func `kana of every width become half-width`() {
        #expect(HalfWidthKana.of("ギャラリー　ジュンペイ") == "ｷﾞｬﾗﾘｰ ｼﾞｭﾝﾍﾟｲ")
        #expect(HalfWidthKana.of("くんれん はなこ") == "ｸﾝﾚﾝ ﾊﾅｺ")
        #expect(HalfWidthKana.of("ｸﾝﾚﾝ ﾊﾅｺ") == "ｸﾝﾚﾝ ﾊﾅｺ")
        #expect(HalfWidthKana.of("ヴァイオレット・Ａ１") == "ｳﾞｧｲｵﾚｯﾄ･A1")
    }

    @Test func `file names are derived, and long where a face is`() {
        #expect(FileNames.response(to: "OQSsiquc01req_202611240001.xml") == "OQSsiquc01res_202611240001.xml")
        #expect(FileNames.response(to: "YZKsiquc01req_2.xml") == "YZKsiquc01res_2.xml")
        #expect(FileNames.response(to: "OQSsiquc01res_1.xml") == nil)
        #expect(FileNames.response(to: "other.xml") == nil)
        #expect(
            FileNames.face(institution: "4017999014", serial: 42, at: SampleAnswers.now)
                == "OQSsiquc01res_face_401799901400000000000000000042_20261124120000.xml")
    }
}
