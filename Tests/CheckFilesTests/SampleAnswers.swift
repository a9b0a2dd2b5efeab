import Basics
import Eligibility
import Testing

@testable import CheckFiles

/// Answers as the training people get them, each with what the patient consented to.
struct SampleAnswer: CustomTestStringConvertible {
    let name: String
    let answer: Answer
    let circumstances: ResponseCircumstances

    var testDescription: String { name }

    var response: CheckResponse { CheckResponse(answer, circumstances) }
}

enum SampleAnswers {
    static let now = SampleMessages.noon
    static let institution = "4017999014"

    static let all: [SampleAnswer] = withRecord + withoutRecord

    static let withRecord: [SampleAnswer] =
        [
            sample("NHI, all consents", coverage()),
            sample("child before school", coverage(birth: "2023-04-10", relation: .family)),
            sample("70 to 74", coverage(birth: "1954-02-03", share: 2), limit: .general),
            sample(
                "75 and over",
                coverage(birth: "1940-01-02", insurer: "39409990", scheme: .lateElderly, branch: nil, share: 2),
                limit: .general2),
            sample("employees", coverage(insurer: "06409999", scheme: .employees, symbol: "見本12"), limit: .a),
            sample("circle in the name", coverage(name: "訓練 ●子", kana: "クンレン ハナコ")),
            sample("nothing consented", coverage(), limit: nil, consents: .refused),
            sample("by number", coverage(), classification: .insuredCard),
            sample("invalid", coverage(lost: "2026-10-01"), validity: .invalid, limit: nil),
            sample("invalid, newer exists", coverage(lost: "2026-10-01"), validity: .invalidNewer, limit: nil),
            sample("certificate soon expires", coverage(), validUntil: "2026-12-31"),
            sample("certificate expired", coverage(), validUntil: "2026-11-01"),
        ] + LimitClass.allCases.map { sample("class \($0.rawValue)", coverage(), limit: $0) }

    static let withoutRecord: [SampleAnswer] = [
        sample("not found", nil, validity: .notFound), sample("several match", nil, validity: .ambiguous),
    ]

    static func coverage(
        name: String = "訓練 花子", kana: String = "クンレン ハナコ", birth: String = "1981-06-15", insurer: String = "409995",
        scheme: Scheme = .nhi, symbol: String = "", branch: String? = "02", relation: Relation = .insured,
        share: Int = 3,
        lost: String? = nil
    ) -> Coverage {
        Coverage(
            person: InsuredPerson(name: name, kana: kana, birth: Day(birth)!, sex: .female), insurerNumber: insurer,
            insurerName: "架空市国民健康保険", scheme: scheme, symbol: symbol, number: "1234567", branch: branch,
            relation: relation, share: share, acquired: Day("2021-11-24")!, lost: lost.flatMap { Day($0) })
    }

    private static func sample(
        _ name: String, _ coverage: Coverage?, validity: Validity = .valid, limit: LimitClass? = .u,
        consents: ResponseCircumstances.Consent = .given(at: now), classification: ReferenceClassification = .card,
        validUntil: String? = nil
    ) -> SampleAnswer {
        let certificate = limit.map {
            LimitCertificate(
                limitClass: $0, from: Day("2026-08-01")!, to: Day("2027-07-31")!, longStay: $0 == .o ? now.day : nil,
                disease: SpecifiedDisease(limitYen: 10_000, from: Day("2026-08-01")!, to: Day("2027-07-31")!))
        }
        let answer = Answer(
            check: name, at: now, on: now.day, validity: validity,
            coverage: coverage.map { .shown($0) } ?? .absent(.noInsurance),
            limit: certificate.map { .shown($0) } ?? .withheld(.notConsented), medication: .withheld(.notConsented),
            reasons: [])
        let isByCard = classification == .card
        return SampleAnswer(
            name: name, answer: answer,
            circumstances: ResponseCircumstances(
                processed: now, institution: institution, identifier: "Q2x_9dRkTmUCAbc=",
                classification: classification,
                consents: Dictionary(uniqueKeysWithValues: ConsentItem.allCases.map { ($0, consents) }),
                referenceNumber: "00012", search: isByCard ? nil : SampleMessages.request.body.search,
                prescriptionIssue: isByCard ? .paper : nil, certificateValidUntil: validUntil.flatMap { Day($0) }))
    }
}
