// What a person owns, in the form in which it is written by the million: days as numbers (days since 1970-01-01, open ends
// as `Day.endless.number`), symbols and numbers in key form, insurers and lines of prescription by the numbers that
// `CentreBulkWriter` gave them.

public struct BulkCertificate: Sendable {
    /// Hexadecimal, in capitals.
    public var serial: String
    public var validUntil: Int
    public var linked: Bool

    public init(serial: String, validUntil: Int, linked: Bool) {
        self.serial = serial
        self.validUntil = validUntil
        self.linked = linked
    }
}

public struct BulkCoverage: Sendable {
    public var insurer: Int
    /// Empty where there is none.
    public var symbol: String
    public var number: String
    /// 0…99; nil for 75 and over.
    public var branch: Int?
    public var relation: Relation
    public var income: IncomeClass
    public var acquired: Int
    public var lost: Int
    public var applicationFrom: Int
    public var applicationTo: Int
    public var registered: Int
    /// When the end became known; endless where there is none.
    public var lossRegistered: Int

    public init(
        insurer: Int, symbol: String, number: String, branch: Int?, relation: Relation, income: IncomeClass,
        acquired: Int, lost: Int, applicationFrom: Int, applicationTo: Int, registered: Int, lossRegistered: Int
    ) {
        self.insurer = insurer
        self.symbol = symbol
        self.number = number
        self.branch = branch
        self.relation = relation
        self.income = income
        self.acquired = acquired
        self.lost = lost
        self.applicationFrom = applicationFrom
        self.applicationTo = applicationTo
        self.registered = registered
        self.lossRegistered = lossRegistered
    }
}

public struct BulkAssessment: Sendable {
    public var insurer: Int
    public var income: IncomeClass
    public var from: Int
    public var registered: Int

    public init(insurer: Int, income: IncomeClass, from: Int, registered: Int) {
        self.insurer = insurer
        self.income = income
        self.from = from
        self.registered = registered
    }
}

public struct BulkLimit: Sendable {
    public var insurer: Int
    public var limitClass: LimitClass
    /// First and last day.
    public var from: Int
    public var to: Int
    /// 長期入院該当年月日; endless where there is none.
    public var longStay: Int
    public var registered: Int

    public init(insurer: Int, limitClass: LimitClass, from: Int, to: Int, longStay: Int, registered: Int) {
        self.insurer = insurer
        self.limitClass = limitClass
        self.from = from
        self.to = to
        self.longStay = longStay
        self.registered = registered
    }
}

public struct BulkDisease: Sendable {
    /// Yen a month.
    public var limitYen: Int
    /// First and last day.
    public var from: Int
    public var to: Int
    public var registered: Int

    public init(limitYen: Int, from: Int, to: Int, registered: Int) {
        self.limitYen = limitYen
        self.from = from
        self.to = to
        self.registered = registered
    }
}

public struct BulkMedication: Sendable {
    public var dispensed: Int
    public var line: Int
    /// Days or times.
    public var days: Int
    public var registered: Int

    public init(dispensed: Int, line: Int, days: Int, registered: Int) {
        self.dispensed = dispensed
        self.line = line
        self.days = days
        self.registered = registered
    }
}
