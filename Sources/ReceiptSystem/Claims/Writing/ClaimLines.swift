import Basics

/// The lines of a claim: what was done in the month, each kind once, with the days on which it was done.
struct ClaimLines {
    struct Line {
        let line: TreatmentLine
        /// Counts by day of the month.
        var days: [Int: Int]

        var count: Int { days.values.reduce(0, +) }
    }

    private(set) var lines: [Line] = []

    init(_ visits: [AccountedVisit]) {
        for visit in visits {
            for line in visit.treatment.lines(on: visit.on) { add(line, on: visit.on.dayOfMonth) }
        }
        lines = lines.enumerated().sorted {
            ($0.element.line.section.rawValue, $0.offset) < ($1.element.line.section.rawValue, $1.offset)
        }.map(\.element)
    }

    /// The same at the same points adds up. A drug for internal use counts days, on the day it was given out.
    private mutating func add(_ line: TreatmentLine, on day: Int) {
        let same = lines.firstIndex {
            $0.line.section == line.section && $0.line.content == line.content && $0.line.points == line.points
        }
        if let same {
            lines[same].days[day, default: 0] += line.count
        } else {
            lines.append(Line(line: line, days: [day: line.count]))
        }
    }
}

extension Claim {
    /// 傷病名 of the month, each once with its earliest beginning, in the order in which they came up. A claim has to have
    /// one: where the visits name none it is 詳細不明. [assumed]
    var diagnoses: [Diagnosis] {
        var found: [Diagnosis] = []
        for diagnosis in visits.flatMap(\.treatment.diagnoses) {
            if let place = found.firstIndex(where: { $0.name == diagnosis.name }) {
                found[place] = Diagnosis(diagnosis.name, since: min(found[place].since, diagnosis.since))
            } else {
                found.append(diagnosis)
            }
        }
        return found.isEmpty ? [Diagnosis("詳細不明", since: days.first ?? month)] : found
    }

    /// 負担区分 of every line: the insurance with all public expenses beside it. [found: uke-parser's table]
    var bearers: String { ["1", "2", "4", "V", "9"][expenses.count] }
}
