import Basics

/// One patient as a list of patients shows them.
public struct PatientLine: Hashable, Sendable {
    public let chart: String
    public let name: String
    public let kana: String
    public let birth: Day
    /// Those of the insurance held; empty where none is.
    public let insurerName: String
    public let symbol: String
    public let number: String
    /// Numbers of earlier insurances: a patient is found by an old card, too.
    public let formerNumbers: [String]

    public init(
        chart: String, name: String, kana: String, birth: Day, insurerName: String = "", symbol: String = "",
        number: String = "", formerNumbers: [String] = []
    ) {
        self.chart = chart
        self.name = name
        self.kana = kana
        self.birth = birth
        self.insurerName = insurerName
        self.symbol = symbol
        self.number = number
        self.formerNumbers = formerNumbers
    }

    /// A patient held in full, as a line.
    public init(_ patient: ReceiptPatient) {
        self.init(
            chart: patient.chart, name: patient.name, kana: patient.kana, birth: patient.birth,
            insurerName: patient.insurance?.insurerName ?? "", symbol: patient.insurance?.symbol ?? "",
            number: patient.insurance?.number ?? "", formerNumbers: patient.history.map(\.insurance.number))
    }
}

/// What a search of the patients gave.
public struct PatientsFound: Hashable, Sendable {
    public let search: PatientSearch
    /// The first of them, in the order of readings.
    public let lines: [PatientLine]
    /// How many there are in all, those beyond `lines` included.
    public let total: Int

    public init(search: PatientSearch, lines: [PatientLine], total: Int) {
        self.search = search
        self.lines = lines
        self.total = total
    }
}
