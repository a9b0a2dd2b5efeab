import Basics
import Eligibility
import GRDB
import ReceptionDesk

/// What the files from the centre to the card hold of one person.
struct HeldAtTheCounter {
    let databases: Databases
    let person: PersonReference
    /// 紐付番号; nil for somebody whom the centre does not know.
    let linkCode: String?

    /// - Parameter chart: at the receipt computer; nil for somebody without one.
    func holdings(chart: String?) throws(Failure) -> [SystemHolding] {
        do throws(StoreProblem) {
            let serials = try serials()
            return [try centre(serials), try terminal(serials), try receipt(chart), try reader(serials)]
        } catch {
            throw Failure(error, file: "centre.db")
        }
    }

    /// What the centre's file alone holds.
    func atCentre() throws(Failure) -> SystemHolding {
        do throws(StoreProblem) {
            return try centre(try serials())
        } catch {
            throw Failure(error, file: "centre.db")
        }
    }

    /// The numbers of all coverages of the person, as a paper says them; empty for somebody whom the centre does not know.
    func papers() throws(Failure) -> Set<String> {
        guard let linkCode, let file = databases.files["centre.db"] else { return [] }
        do throws(StoreProblem) {
            return Set(
                try TableCounts.texts(
                    """
                    SELECT insurer.number || '/' || coalesce(coverage.number, number_key)
                        || CASE WHEN branch IS NULL THEN '' ELSE '/' || printf('%02d', branch) END
                    FROM coverage JOIN insurer ON insurer.id = coverage.insurer
                    WHERE person IN (SELECT id FROM person WHERE code = ?)
                    """, [linkCode], in: file))
        } catch {
            throw Failure(error, file: "centre.db")
        }
    }

    /// The chart at the receipt computer: of a training person by the last visit that has one, else of whoever has the
    /// person's insurance there; nil for somebody without one.
    func chart() throws(Failure) -> String? {
        guard let file = databases.files["receipt.db"] else { return nil }
        let papers = try papers().sorted()
        do throws(StoreProblem) {
            if case .training(let id) = person,
                let chart = try TableCounts.texts(
                    "SELECT chart FROM visit WHERE visit LIKE '%/' || ? AND chart IS NOT NULL ORDER BY day DESC LIMIT 1",
                    [id], in: file
                ).first
            {
                return chart
            }
            return try TableCounts.texts(
                """
                SELECT chart FROM insurance WHERE insurer_number || '/' || number
                    || CASE WHEN branch IS NULL THEN '' ELSE '/' || branch END
                    IN (\(databaseQuestionMarks(count: papers.count))) ORDER BY id DESC LIMIT 1
                """, papers, in: file
            ).first
        } catch {
            throw Failure(error, file: "receipt.db")
        }
    }

    private func serials() throws(StoreProblem) -> [String] {
        guard let linkCode, let file = databases.files["centre.db"] else { return [] }
        return try TableCounts.texts(
            "SELECT serial FROM certificate WHERE person IN (SELECT id FROM person WHERE code = ?)", [linkCode],
            in: file)
    }

    private func centre(_ serials: [String]) throws(StoreProblem) -> SystemHolding {
        guard let linkCode, let file = databases.files["centre.db"] else {
            return SystemHolding(system: .centre, named: [], tables: [])
        }
        let person = try TableCounts.texts("SELECT id FROM person WHERE code = ?", [linkCode], in: file)
        return SystemHolding(
            system: .centre, named: [linkCode] + serials.prefix(1),
            tables: try TableCounts.of(
                [
                    PersonKey("id", person, in: "person"), PersonKey("person", person),
                    PersonKey("code", [linkCode], in: "reference_number"), PersonKey("serial", serials),
                    PersonKey("key", try loggedKeys(serials, in: file), in: "usage_log"),
                ], in: file))
    }

    /// Under which keys a usage log has the person: serials of their cards, and the numbers of their papers, typed with the
    /// branch or without.
    private func loggedKeys(_ serials: [String], in log: any DatabaseReader) throws(StoreProblem) -> [String] {
        guard let linkCode, let centre = databases.files["centre.db"] else { return [] }
        let numbers = """
            SELECT 'number ' || insurer.number || '/' || coalesce(symbol, symbol_key) || '/'
                || coalesce(coverage.number, number_key) || '/'
            """
        let ofPerson = """
            FROM coverage JOIN insurer ON insurer.id = coverage.insurer JOIN person ON person.id = coverage.person
            WHERE person.code = ?
            """
        let withBranch = try TableCounts.texts(
            "\(numbers) || CASE WHEN branch IS NULL THEN '' ELSE printf('%02d', branch) END \(ofPerson)", [linkCode],
            in: centre)
        let bare = try TableCounts.texts("\(numbers) \(ofPerson)", [linkCode], in: centre)
        let births = try TableCounts.texts("SELECT birth FROM person WHERE code = ?", [linkCode], in: centre)
            .compactMap(Int.init).map { "\(Day(number: $0))" }
        let withoutBranch = bare.flatMap { number in births.map { number + "/" + $0 } }
        var keys: Set<String> = []
        for start in Set(serials.map { "card \($0) " } + withBranch + withoutBranch) {
            keys.formUnion(
                try TableCounts.texts(
                    "SELECT DISTINCT key FROM usage_log WHERE substr(key, 1, length(?1)) = ?1", [start], in: log))
        }
        return keys.sorted()
    }

    /// By the visits of a training person, and by what a check of theirs is logged under.
    private func terminal(_ serials: [String]) throws(StoreProblem) -> SystemHolding {
        guard let file = databases.files["terminal.db"] else {
            return SystemHolding(system: .terminal, named: [], tables: [])
        }
        var visits: [String] = []
        if case .training(let id) = person {
            visits = try TableCounts.texts(
                "SELECT DISTINCT visit FROM usage_log WHERE visit LIKE '%/' || ? ORDER BY visit DESC", [id], in: file)
        }
        let keys = try loggedKeys(serials, in: file)
        return SystemHolding(
            system: .terminal, named: Array(visits.prefix(1)),
            tables: try TableCounts.of(
                [PersonKey("visit", visits, in: "usage_log"), PersonKey("key", keys, in: "usage_log")], in: file))
    }

    private func receipt(_ chart: String?) throws(StoreProblem) -> SystemHolding {
        guard let chart, let file = databases.files["receipt.db"] else {
            return SystemHolding(system: .receipt, named: [], tables: [])
        }
        let visits = try TableCounts.texts("SELECT visit FROM visit WHERE chart = ?", [chart], in: file)
        let checks = try TableCounts.texts("SELECT check_id FROM imported WHERE chart = ?", [chart], in: file)
        return SystemHolding(
            system: .receipt, named: [chart],
            tables: try TableCounts.of(
                [PersonKey("chart", [chart]), PersonKey("visit", visits), PersonKey("check_id", checks)], in: file))
    }

    private func reader(_ serials: [String]) throws(StoreProblem) -> SystemHolding {
        guard let file = databases.files["cards.db"] else {
            return SystemHolding(system: .reader, named: [], tables: [])
        }
        let cards =
            try serials.isEmpty
            ? []
            : TableCounts.texts(
                "SELECT card FROM issued WHERE serial IN (\(databaseQuestionMarks(count: serials.count)))", serials,
                in: file)
        return SystemHolding(
            system: .reader, named: Array(serials.prefix(1)),
            tables: try TableCounts.of([PersonKey("card", cards), PersonKey("serial", serials)], in: file))
    }
}
