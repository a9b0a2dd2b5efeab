import Basics
import Eligibility
import ReceiptSystem

/// What the window shows of the receipt computer: one chart, and today's list.
public struct ReceiptView: Hashable, Sendable {
    /// The answer from which it was opened, to which it goes back.
    public internal(set) var checked: CheckedVisit?
    /// Nil where the visit has no chart yet.
    public let patient: ReceiptPatient?
    public let day: [DayEntry]
    /// Row of the list under the cursor; nil where the chart's patient is not on it.
    public internal(set) var row: Int?
    /// 公費 of the patient, once it was asked for.
    public internal(set) var expenses: [PatientExpense] = []

    public init(checked: CheckedVisit?, patient: ReceiptPatient?, day: [DayEntry], row: Int?) {
        self.checked = checked
        self.patient = patient
        self.day = day
        self.row = row
    }

    /// The visit under the cursor.
    public var entry: DayEntry? { row.flatMap { day.indices.contains($0) ? day[$0] : nil } }

    /// First line of the list on the screen, so that the chosen one is always on it.
    var top: Int { (row ?? 0) / Desk.dayRows * Desk.dayRows }

    /// The answer, where it is about the patient whose chart is shown.
    var checkedHere: CheckedVisit? {
        guard let checked else { return nil }
        return patient == nil || checked.chart == patient?.chart ? checked : nil
    }

    /// The answer that the insurance of this chart can be typed from.
    var answerToType: Answer? {
        guard let answer = checkedHere?.answer, answer.validity == .valid, answer.coverage.value != nil else {
            return nil
        }
        return answer
    }
}
