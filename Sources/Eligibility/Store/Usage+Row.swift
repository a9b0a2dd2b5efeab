import Basics
import GRDB

// A usage as it lies in a log: the centre's, and the terminal's own.
extension Usage {
    /// From a row with the columns of `columns`. Throws `damaged` for a code that is none of ours.
    public init(_ row: Row) throws {
        let asker = Asker(
            institution: row["institution"], terminal: row["terminal"], operatorID: row["operator"],
            account: try storedCode(row["account"]))
        let disclosed: String = row["disclosed"]
        let consents: String = row["consents"]
        let on: Int? = row["on_day"]
        self.init(
            at: Moment(day: Day(number: row["day"]), second: row["second"]), asker: asker,
            kind: try storedCode(row["kind"]), key: row["key"], on: on.map(Day.init(number:)),
            outcome: row["outcome"], disclosed: disclosed.split(separator: ",").map(String.init),
            consents: try consents.split(separator: ",").map { try storedCode(String($0)) },
            check: row["check_id"])
    }

    /// `day` to `check_id`, in the order of the table.
    public var columns: StatementArguments {
        [
            at.day.number, at.second, asker.institution, asker.terminal, asker.operatorID, asker.account.rawValue,
            kind.rawValue, key, on?.number, outcome, disclosed.joined(separator: ","),
            consents.map(\.rawValue).joined(separator: ","), check,
        ]
    }
}

/// A code of ours from its text; throws `damaged` for one that is none.
private func storedCode<Code: RawRepresentable<String>>(_ text: String) throws -> Code {
    guard let code = Code(rawValue: text) else { throw StoreProblem.damaged }
    return code
}
