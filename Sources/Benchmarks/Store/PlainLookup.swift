import Eligibility

/// The same questions in the same order through SQLite's interface, columns copied to plain structs, and no answer made of
/// them: the floor.
final class PlainLookup {
    /// What is left of a look-up.
    struct Found {
        var birth = 0
        var share = 0
        var limitClass = 0
        var disease = 0
        var drugs = 0
        var bytes = 0
    }

    fileprivate struct Coverage {
        var person = 0
        var insurer = 0
        var scheme = 0
        var branch = 0
        var relation = 0
        var income = 0
        var acquired = 0
        var lost = 0
        var from = 0
        var to = 0
        var isEndKnown = 0
    }

    private let connection: PlainConnection
    private let texts: UnsafeMutableRawBufferPointer
    private let statements: [PlainStatement]
    private let begin: PlainStatement
    private let commit: PlainStatement
    private var known: [Coverage] = []

    init(path: String) throws {
        let connection = try PlainConnection(path: path)
        let texts = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 8)
        self.connection = connection
        self.texts = texts
        statements = try RegisterQuestion.allCases.map { try PlainStatement(connection, $0.sql, texts: texts) }
        begin = try PlainStatement(connection, "BEGIN", texts: texts)
        commit = try PlainStatement(connection, "COMMIT", texts: texts)
    }

    deinit { texts.deallocate() }

    func find(_ question: PlainQuestion, on day: Int, medicationFrom first: Int, to last: Int) -> Found {
        _ = begin.step()
        begin.reset()
        var found = Found()
        known.removeAll(keepingCapacity: true)
        switch question.key {
        case .card(let serial): findByCard(serial, on: day, &found)
        case .number(let number): findByNumber(number, on: day, &found)
        }
        let current = known.first { $0.from <= day && day < ($0.isEndKnown == 0 ? .max : $0.lost) }
        // As the centre: the share is part of an answer whether or not the insurance holds, a limit is not.
        if let shown = current ?? known.first { income(of: shown, on: day, &found) }
        if let current {
            limits(of: current, on: day, &found)
            if question.isByCard { medication(of: current.person, first, last, on: day, &found) }
        }
        _ = commit.step()
        commit.reset()
        return found
    }

    private subscript(question: RegisterQuestion) -> PlainStatement { statements[question.rawValue] }

    private func findByCard(_ serial: [CChar], on day: Int, _ found: inout Found) {
        let certificate = self[.certificate]
        serial.withUnsafeBufferPointer { certificate.bind($0.baseAddress!, at: 1) }
        guard certificate.step() else { return certificate.reset() }
        let person = certificate.int(0)
        certificate.reset()
        let statement = self[.coverageOfPerson]
        statement.bind(person, at: 1)
        statement.bind(day, at: 2)
        coverages(statement, &found)
        self.person(known.first?.person, &found)
    }

    private func findByNumber(_ key: PlainQuestion.Number, on day: Int, _ found: inout Found) {
        let statement = self[.coverageByKey]
        key.insurer.withUnsafeBufferPointer { statement.bind($0.baseAddress!, at: 1) }
        statement.bind(day, at: 2)
        key.number.withUnsafeBufferPointer { statement.bind($0.baseAddress!, at: 3) }
        statement.bind("", at: 4)
        statement.bind(key.branch, at: 5)
        statement.bind(key.birth, at: 6)
        coverages(statement, &found)
        guard let first = known.first else { return }
        if !known.contains(where: { $0.from <= day && day < $0.lost }) {
            let covered = self[.isCovered]
            covered.bind(first.person, at: 1)
            covered.bind(day, at: 2)
            covered.bind(day, at: 3)
            _ = covered.step()
            covered.reset()
        }
        person(first.person, &found)
    }

    private func coverages(_ statement: PlainStatement, _ found: inout Found) {
        while statement.step() {
            for column: Int32 in [2, 3, 5, 6] { found.bytes = statement.copy(column, to: found.bytes) }
            known.append(
                Coverage(
                    person: statement.int(0), insurer: statement.int(1), scheme: statement.int(4),
                    branch: statement.int(7), relation: statement.int(8), income: statement.int(9),
                    acquired: statement.int(10), lost: statement.int(11), from: statement.int(12),
                    to: statement.int(13), isEndKnown: statement.int(14)))
        }
        statement.reset()
    }

    private func person(_ id: Int?, _ found: inout Found) {
        guard let id else { return }
        let statement = self[.person]
        statement.bind(id, at: 1)
        if statement.step() {
            for column: Int32 in [0, 1] { found.bytes = statement.copy(column, to: found.bytes) }
            found.birth = statement.int(2)
        }
        statement.reset()
    }

    private func income(of coverage: Coverage, on day: Int, _ found: inout Found) {
        let statement = self[.income]
        statement.bind(coverage, on: day)
        if statement.step() { found.share = statement.int(0) }
        statement.reset()
    }

    private func limits(of coverage: Coverage, on day: Int, _ found: inout Found) {
        let limit = self[.limit]
        limit.bind(coverage, on: day)
        // To the end: of several the one registered last counts.
        while limit.step() { found.limitClass = limit.int(0) }
        limit.reset()
        let disease = self[.disease]
        disease.bind(coverage.person, at: 1)
        disease.bind(day, at: 2)
        disease.bind(day, at: 3)
        while disease.step() { found.disease = disease.int(0) }
        disease.reset()
    }

    private func medication(of person: Int, _ first: Int, _ last: Int, on day: Int, _ found: inout Found) {
        let statement = self[.medicationExtent]
        statement.bind(person, at: 1)
        statement.bind(first, at: 2)
        statement.bind(last, at: 3)
        statement.bind(day, at: 4)
        if statement.step() { found.drugs = statement.int(0) }
        statement.reset()
    }
}

extension PlainStatement {
    fileprivate func bind(_ coverage: PlainLookup.Coverage, on day: Int) {
        bind(coverage.person, at: 1)
        bind(coverage.insurer, at: 2)
        bind(day, at: 3)
        bind(day, at: 4)
    }
}
