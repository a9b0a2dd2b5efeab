import Basics
import Eligibility

extension MedicationResponse {
    /// What the person was given, from claims: by month, by day, in the order of days. Drugs outside the months asked for
    /// are left out.
    public init(_ items: [MedicationItem], of person: InsuredPerson, months: ClosedRange<CalendarMonth>) {
        self.init()
        header.resultCode = MedicationResponse.success
        header.person = MedicationPerson(person)
        let chosen = items.filter { months.contains(CalendarMonth(of: $0.dispensed)) }
        let byMonth = Dictionary(grouping: chosen) { CalendarMonth(of: $0.dispensed) }
        body.claims = byMonth.keys.sorted().map { month in
            let byDay = Dictionary(grouping: byMonth[month] ?? [], by: \.dispensed)
            var claim = ClaimMonth()
            claim.meTrMonth = month
            claim.days = byDay.keys.sorted().map { ClaimDay($0, byDay[$0] ?? []) }
            return claim
        }
    }

    /// Nothing is given, and why.
    public init(refused problem: RequestProblem) {
        self.init()
        header.resultCode = problem.code.rawValue
        header.messageContents = problem.code.message(problem.text.ja)
    }

    /// [found: one program]
    public static let success = "1"
}

extension MedicationPerson {
    init(_ person: InsuredPerson) {
        self.init()
        name = person.name.withFullWidthBlank
        kanaName = HalfWidthKana.of(person.kana)
        birth = person.birth
        sex = .known(SexCode(person.sex))
    }
}

extension ClaimDay {
    init(_ day: Day, _ items: [MedicationItem]) {
        self.init()
        diDate = day
        drugs = items.map(ClaimDrug.init)
    }
}

extension ClaimDrug {
    /// Amount and unit are one text at the centre: its leading digits are the amount.
    init(_ item: MedicationItem) {
        self.init()
        drugN = item.name
        let amount = KeyForm.of(item.amount)
        let digits = amount.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        qua1 = String(digits)
        unit = String(amount.dropFirst(digits.count))
        times = String(item.days)
        usageN = item.usage
    }
}

extension MedicationRequest {
    /// The months asked for; nil where the last is before the first.
    public var months: ClosedRange<CalendarMonth>? {
        guard let start = body.start, let end = body.end, start <= end else { return nil }
        return start...end
    }
}
