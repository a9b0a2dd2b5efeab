import Basics

// Each clinical item is read by a statement of its own, when it is opened and never by a check.
extension RegisterReader {
    func checkups(of person: Int64, on days: ClosedRange<Day>, knownOn known: Day) throws -> [CheckupResult] {
        let rows = try self[.checkup].clinicalRows(of: person, on: days, knownOn: known) { row in
            let place = row.int(1)
            guard CheckupMeasure.allCases.indices.contains(place) else { throw StoreProblem.damaged }
            return (row.day(0), CheckupValue(CheckupMeasure.allCases[place], row.int(2)))
        }
        let byDay = Dictionary(grouping: rows, by: \.0)
        return byDay.keys.sorted(by: >).map { day in
            CheckupResult(carriedOut: day, values: byDay[day, default: []].map(\.1)).withBodyMassIndex()
        }
    }

    func treatments(of person: Int64, on days: ClosedRange<Day>, knownOn known: Day) throws -> [TreatmentItem] {
        try self[.treatment].clinicalRows(of: person, on: days, knownOn: known) { row in
            guard let kind = TreatmentKind(rawValue: row.text(1)) else { throw StoreProblem.damaged }
            return TreatmentItem(day: row.day(0), kind: kind, service: row.text(2))
        }
    }

    func operations(of person: Int64, on days: ClosedRange<Day>, knownOn known: Day) throws -> [OperationItem] {
        try self[.operation].clinicalRows(of: person, on: days, knownOn: known) {
            OperationItem(day: $0.day(0), name: $0.text(1))
        }
    }
}

extension HeldStatement {
    fileprivate func clinicalRows<Value>(
        of person: Int64, on days: ClosedRange<Day>, knownOn known: Day, _ row: (HeldStatement) throws -> Value
    ) throws -> [Value] {
        bind(person, at: 1)
        bind(days.lowerBound.number, at: 2)
        bind(days.upperBound.number, at: 3)
        bind(known.number, at: 4)
        return try rows(row)
    }
}
