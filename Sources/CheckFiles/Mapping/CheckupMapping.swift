import Basics
import Eligibility

extension CheckupResponse {
    /// What the person was given, in the order of days.
    public init(_ results: [CheckupResult], of person: InsuredPerson) {
        self.init()
        header.resultCode = MedicationResponse.success
        header.person = CheckupPerson(person)
        body.checkups = results.sorted { $0.carriedOut < $1.carriedOut }.map { result in
            var checkup = Checkup()
            checkup.effectiveTime = result.carriedOut
            checkup.items = result.values.map(CheckupItem.init)
            return checkup
        }
    }

    /// Nothing is given, and why.
    public init(refused problem: RequestProblem) {
        self.init()
        header.resultCode = problem.code.rawValue
        header.messageContents = problem.code.message(problem.text.ja)
    }
}

extension CheckupPerson {
    init(_ person: InsuredPerson) {
        self.init()
        name = person.name.withFullWidthBlank
        kana = HalfWidthKana.of(person.kana)
        birthday = person.birth
        sex = .known(SexCode(person.sex))
    }
}

extension CheckupItem {
    /// Numbers are physical quantities (PQ), grades and answers are coded (CD). [assumed: the document format of check-ups]
    init(_ value: CheckupValue) {
        self.init()
        itemCode = value.measure.itemCode
        itemName = value.measure.name.ja
        switch value.measure.scale {
        case .tenths(let unit), .whole(let unit):
            dataType = "PQ"
            dataValue = value.text.ja
            self.unit = unit
        case .urine:
            dataType = "CD"
            dataValue = "\(value.number + 1)"
            dataValueName = value.text.ja
        case .answer:
            dataType = "CD"
            dataValue = value.number == 1 ? "1" : "2"
            dataValueName = value.text.ja
        }
    }
}

extension CheckupMeasure {
    /// 項目コード, seventeen characters after the list of check-up items (JLAC10), of the commonest method where there are
    /// several. [assumed: not checked against the list of any year]
    var itemCode: String {
        switch self {
        case .height: "9N001000000000001"
        case .weight: "9N006000000000001"
        case .bodyMassIndex: "9N011000000000001"
        case .waist: "9N016160100000001"
        case .systolic: "9A751000000000001"
        case .diastolic: "9A761000000000001"
        case .triglycerides: "3F015000002327101"
        case .hdl: "3F070000002327101"
        case .ldl: "3F077000002327101"
        case .ast: "3B035000002327201"
        case .alt: "3B045000002327201"
        case .gammaGT: "3B090000002327101"
        case .glucose: "3D010000001926101"
        case .hba1c: "3D046000001906202"
        case .urineSugar: "1A020000000191111"
        case .urineProtein: "1A010000000191111"
        case .smoking: "9N736000000000011"
        case .pressureDrug: "9N701000000000011"
        case .sugarDrug: "9N706000000000011"
        case .lipidDrug: "9N711000000000011"
        }
    }
}
