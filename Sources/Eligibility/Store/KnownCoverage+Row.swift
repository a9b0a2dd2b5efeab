import Basics

extension KnownCoverage {
    /// From the columns of `RegisterQuestion.coverageOfPerson` and `coverageByKey`. Throws `damaged`.
    init(_ row: HeldStatement) throws {
        let isEndKnown = row.int(14) != 0
        self.init(
            person: row.id(0), insurerID: row.id(1), insurer: row.text(2), insurerName: row.text(3),
            scheme: try RegisterCodes.decode(row.int(4), RegisterCodes.schemes), symbol: row.text(5),
            number: row.text(6),
            branch: row.isNull(7) ? nil : try RegisterCodes.decode(row.int(7), RegisterCodes.branches),
            relation: try RegisterCodes.decode(row.int(8), RegisterCodes.relations),
            income: try RegisterCodes.decode(row.int(9), RegisterCodes.incomes), acquired: row.day(10),
            lost: isEndKnown ? row.day(11) : .endless, applicationFrom: row.day(12),
            applicationTo: isEndKnown ? row.day(13) : .endless)
    }
}
