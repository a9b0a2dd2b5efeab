import Basics
import CardReaderSim
import Eligibility
import ReceiptSystem
import Screens

@testable import ReceptionDesk

/// Fictional people, papers and answers for the tests of the desk.
enum Samples {
    /// Staff start their comparison at the reader, and consents can be given all at once.
    static let today = Day(year: 2026, month: 11, day: 24)!
    /// Staff start their comparison at the terminal, and the reader asks about the limit.
    static let firstDays = Day(year: 2021, month: 3, day: 15)!

    static let site = Site(
        id: "clinic", kind: .clinic, code: "1310000008", name: Bilingual(ja: "架空診療所", en: "Fictional Clinic"),
        terminal: "T1", readers: 1, hasPhoneReader: false, takesSubsidyCertificates: false, hasApp: false,
        takesElectronicPrescriptions: false, asked: [.medication, .checkup], charset: .utf8, staffPassword: "2468")

    static func card(
        serial: String = "0A1B", certificateUntil: Day = Day(year: 2030, month: 6, day: 15)!
    ) -> CardInFront {
        CardInFront(
            serial: serial, certificateUntil: certificateUntil, cardUntil: Day(year: 2034, month: 6, day: 15)!,
            hasPIN: true, hasPhoto: true)
    }

    static let challenge = Octets([7, 7, 7])
    static let authentication = CardAuthentication(
        certificate: Octets([1]), challenge: challenge, signature: Octets([2]), proof: "pin")

    static func authenticated(registered: Bool = true) -> AuthenticatedCard {
        AuthenticatedCard(
            authentication: "A-1", registered: registered, standing: .alive,
            validUntil: Day(year: 2030, month: 6, day: 15)!)
    }

    static let chipPhoto = image(shade: 10)
    static let cameraFrame = image(shade: 20)

    private static func image(shade: UInt8) -> PixelImage {
        PixelImage(width: 1, height: 2, pixels: Array(repeating: Colour(red: shade, green: 0, blue: 0), count: 2))
    }

    /// What stands on the eligibility certificate of the first patient.
    static let paper: [(FieldName, String)] = [
        (.entryInsurer, "409995"), (.entrySymbol, "架空12"), (.entryNumber, "3456"), (.entryBranch, "02"),
        (.entryBirth, "S56.6.15"),
    ]

    // MARK: - Answers

    static func coverage(name: String = "訓練　花子", of visitor: Visitor = .hanako) -> Coverage {
        Coverage(
            person: InsuredPerson(name: name, kana: visitor.kana, birth: visitor.birth, sex: .female),
            insurerNumber: "409995", insurerName: "架空市国民健康保険", scheme: .nhi, symbol: "架空12", number: "3456",
            branch: "02", relation: .insured, share: 3, acquired: Day(year: 2020, month: 4, day: 1)!,
            lost: Day(year: 2027, month: 4, day: 1)!)
    }

    static let limit = LimitCertificate(
        limitClass: .u, from: Day(year: 2026, month: 8, day: 1)!, to: Day(year: 2027, month: 7, day: 31)!)

    static let medication = (1...15).map { number in
        MedicationItem(
            dispensed: Day(year: 2026, month: 10, day: number)!, name: "架空錠\(number)", amount: "１錠", days: 28,
            usage: "１日１回朝食後")
    }

    static let summary = MedicationSummary(
        count: 15, from: Day(year: 2026, month: 10, day: 1)!, to: Day(year: 2026, month: 10, day: 15)!,
        viewableUntil: Moment(day: today + 1, second: 9 * 3600))

    static func answer(
        _ check: String, _ validity: Validity = .valid, coverage: Section<Coverage> = .shown(Samples.coverage()),
        limit: Section<LimitCertificate> = .shown(Samples.limit),
        medication: Section<MedicationSummary> = .shown(Samples.summary),
        clinical: ClinicalConsents = .notConsented, reasons: [Reason] = [.coverage(.newer)]
    ) -> Answer {
        Answer(
            check: check, at: Moment(day: today, second: 9 * 3600 + 60), on: today, validity: validity,
            coverage: coverage, limit: limit, medication: medication, clinical: clinical, reasons: reasons)
    }

    /// Everything clinical but operations was consented to.
    static let consents = ClinicalConsents {
        $0 == .operations ? .withheld(.notConsented) : .shown(ConsentGiven(viewableUntil: summary.viewableUntil))
    }

    /// Fifteen rows.
    static let checkups = ClinicalContents.checkups([
        CheckupResult(
            carriedOut: Day(year: 2026, month: 6, day: 10)!,
            values: CheckupMeasure.allCases.prefix(15).map { CheckupValue($0, 100) })
    ])

    /// An answer about that visitor.
    static func answer(_ check: String, about visitor: Visitor) -> Answer {
        answer(check, coverage: .shown(coverage(name: visitor.name, of: visitor)))
    }

    /// An answer without any insurance.
    static func emptyAnswer(_ check: String, _ validity: Validity) -> Answer {
        answer(
            check, validity, coverage: .absent(.noInsurance), limit: .absent(.noInsurance),
            medication: .absent(.noInsurance))
    }

    /// Two lines of the day's list.
    static let day = day(.imported)
    /// The same once the first visit is over, and before its answer was imported.
    static let doneDay = day(.done)
    static let checkedDay = day(.checked)

    private static func day(_ state: VisitState) -> [DayEntry] {
        [
            DayEntry(
                visit: "hanako", number: 1, chart: "00012", name: "訓練　花子", kana: "クンレン　ハナコ",
                arrived: Moment(day: today, second: 32_400), state: state, check: "S-1", lastInsurer: "架空市国民健康保険"),
            DayEntry(
                visit: "taro", number: 2, chart: nil, name: "訓練　太郎", kana: "クンレン　タロウ", arrived: nil, state: .booked,
                check: nil, lastInsurer: nil),
        ]
    }

    /// The insurance of the sample answer, as a hand types it.
    static let handTyped: [(FieldName, String)] = [
        (.handInsurer, "409995"), (.handSymbol, "架空12"), (.handNumber, "3456"), (.handBranch, "02"), (.handShare, "3"),
        (.handFrom, "R2.4.1"), (.handLimit, "ウ"),
    ]

    static let treatment = Treatment(services: [RenderedService(ServiceTable.laterVisit)])
    static let bill = VisitBill(
        points: 75, costYen: 750, tenths: 3, shareYen: 230, limitYen: 80_100, yen: 230, expenseYen: 0)

    // MARK: - Words

    /// For every message its code, the language and what goes into its gaps.
    static let wording: Wording = {
        var messages = MessageSet()
        let files = Language.allCases.map { language in
            ScreenFile(
                name: "messages.\(language.rawValue).txt",
                text: MessageCode.allCases.map { "\($0.rawValue) = \(language.rawValue) \($0.rawValue) {0}" }
                    .joined(separator: "\n"))
        }
        precondition(messages.reload(files).isEmpty)
        return Wording(messages)
    }()
}
