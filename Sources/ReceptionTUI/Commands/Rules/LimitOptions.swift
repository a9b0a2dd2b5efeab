import ArgumentParser
import Basics
import Eligibility

/// What `rules limit` is asked.
struct LimitOptions: ParsableArguments {
    @Option(name: .customLong("class"), help: "Limit class (適用区分).") var className: String?
    @Option(help: "The month's whole cost (総医療費), yen.") var cost: Int
    @Option(help: "A day of the month, YYYY-MM-DD. Default: the day at the counter.") var on: String?
    @Flag(help: "In hospital; without, outpatient.") var inpatient = false
    @Option(help: "Burden ratio: 1, 2 or 3. Default: by --birth; under 70 three.") var tenths: Int?
    @Option(help: "Date of birth, YYYY-MM-DD: decides age, ratio and the month of the 75th birthday.") var birth:
        String?
    @Option(help: "Scheme, with --birth. Default: by age.") var scheme: String?
    @Flag(help: "The fourth month in twelve, or a later one.") var fourth = false
    @Option(name: .customLong("high-cost-month"), help: "An earlier month with 高額療養費, YYYY-MM; may be repeated.")
    var highCostMonths: [String] = []
    @Option(help: "Limit for a specified disease: 10000 or 20000.") var specified: Int?
    @Option(help: "長期入院該当年月日, YYYY-MM-DD, for the charge of meals.") var longStay: String?
    @Option(help: "Collect the limit to the yen (exact) or rounded to 10 yen (ten).") var cash: CashRounding = .exact
    @Flag(help: "Take announced tables that are provisional.") var provisional = false

    /// - Throws: a usage failure for what does not go together, bad data for a value that cannot be.
    func answer(today: Day, tables: TableChoice) throws(Failure) -> RuleAnswer {
        let day = try self.day("--on", on) ?? today
        let provisional = provisional || tables == .provisional
        guard (0...CaseReader.most).contains(cost) else {
            throw LimitOptions.wrong("--cost", cost, Bilingual(ja: "0以上の円", en: "yen from 0 on"))
        }
        let person = try self.person(on: day)
        var reasons = person.rule.map { [ReasonWords.share($0)] } ?? []
        let isFourth = try self.isFourth(on: day, &reasons)
        let month = CostMonth(
            costYen: cost, tenths: person.tenths, care: inpatient ? .inpatient : .outpatient, band: person.band,
            limitClass: person.limitClass, isFourth: isFourth, turns75: person.turns75, specifiedYen: try specifiedYen()
        )
        guard let edition = LimitEdition.inForce(on: day, provisional: provisional) else {
            let first = LimitEdition.table[0].from
            throw Failure(
                .badData, ja: "\(day) の限度額の表はありません。\(first) 以降の日を指定してください。",
                en: "There is no table of limits for \(day). Name a day from \(first) on.")
        }
        let limit: HighCostLimit
        do throws(LimitProblem) {
            limit = try HighCostLimit(
                of: month, in: edition.value, measure: ConsiderateMeasure.table.inForce(on: day))
        } catch {
            throw Failure(.badData, error.text)
        }
        let payment = WindowPayment(of: month, limit: limit, cash: cash)
        var answer = LimitAnswer(month: month, payment: payment, edition: edition.value, day: day).answer
        let longStay = try self.day("--long-stay", longStay)
        if inpatient, let charge = MealCharge.table.inForce(on: day) {
            let isLong = MealCharge.isLongStay(since: longStay, on: day)
            answer.add(meals: charge, for: limit.limitClass, isLongStay: isLong)
        }
        if !provisional, let announced = LimitEdition.announced(on: day) { reasons.append(.limitAnnounced(announced)) }
        answer.reasons = payment.reasons + reasons + answer.reasons
        return answer
    }

    private struct Person {
        let limitClass: LimitClass?
        let band: AgeBand
        let tenths: Int
        let turns75: Bool
        /// Where the ratio was looked up.
        let rule: Dated<ShareRule>?
    }

    private func person(on day: Day) throws(Failure) -> Person {
        let limitClass = try className.map { text throws(Failure) in try RuleOptions.limitClass(text) }
        if let tenths, !(1...3).contains(tenths) {
            throw LimitOptions.wrong("--tenths", tenths, Bilingual("1, 2, 3"))
        }
        if let birth = try self.day("--birth", birth) {
            let scheme = try RuleOptions.scheme(scheme, birth: birth, on: day)
            let rule = BurdenShare.rule(birth: birth, scheme: scheme, income: limitClass?.income ?? .general, on: day)
            return Person(
                limitClass: limitClass, band: AgeBand(birth: birth, scheme: scheme, on: day),
                tenths: tenths ?? rule.value.tenths, turns75: Turning75.halves(birth: birth, on: day),
                rule: tenths == nil ? rule : nil)
        }
        guard let limitClass else {
            throw Failure(
                .usage, ja: "--class か --birth を指定してください。区分が分からないときは --birth で年齢を示します。",
                en: "Give --class, or --birth where no class is known: it tells the age.")
        }
        guard let tenths = tenths ?? (limitClass.isFrom70 ? nil : 3) else {
            throw Failure(
                .usage, ja: "70歳以上の区分では、--tenths か --birth で負担割合を示してください。",
                en: "With a class of 70 and over give --tenths, or --birth to look the ratio up.")
        }
        let isLateElderly = limitClass == .general2 || limitClass == .general1
        return Person(
            limitClass: limitClass, band: !limitClass.isFrom70 ? .under70 : isLateElderly ? .lateElderly : .from70,
            tenths: tenths, turns75: false, rule: nil)
    }

    private func isFourth(on day: Day, _ reasons: inout [ReasonWords]) throws(Failure) -> Bool {
        guard !highCostMonths.isEmpty else { return fourth }
        var months: [Day] = []
        for text in highCostMonths { months.append(try RuleOptions.month("--high-cost-month", text)) }
        reasons.append(FourthMonth.reason(for: day, highCostMonths: months))
        return fourth || FourthMonth.applies(to: day, highCostMonths: months)
    }

    private func specifiedYen() throws(Failure) -> Int? {
        guard let specified else { return nil }
        let amounts = [SpecifiedDiseaseLimit.usual, SpecifiedDiseaseLimit.raised]
        guard amounts.contains(specified) else {
            throw LimitOptions.wrong("--specified", specified, Bilingual("10000, 20000"))
        }
        return specified
    }

    private func day(_ option: String, _ text: String?) throws(Failure) -> Day? {
        guard let text else { return nil }
        return try RuleOptions.day(option, text)
    }

    private static func wrong(_ option: String, _ value: Int, _ takes: Bilingual) -> Failure {
        Failure(
            .badData, ja: "\(option) \(value) は使えません（\(takes.ja)）。",
            en: "\(option) \(value) cannot be; it takes \(takes.en).")
    }
}

extension CashRounding: ExpressibleByArgument {}
