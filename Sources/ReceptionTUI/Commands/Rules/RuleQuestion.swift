import Basics
import Eligibility

/// What a case asks of the rules.
enum RuleQuestion {
    case insurer(String)
    case institution(String)
    case limit(CostMonth, LimitEdition, measure: Dated<ConsiderateMeasure?>?)
    case share(birth: Day, scheme: Scheme, income: IncomeClass, on: Day)
    case outcome(OutcomeQuestion)
    case meals(Day)

    /// What comes of it, by the keys of a file of cases.
    func computed() throws(Failure) -> Computed {
        switch self {
        case .insurer(let number): RuleQuestion.insurer(number)
        case .institution(let code): RuleQuestion.institution(code)
        case .limit(let month, let edition, let measure): RuleQuestion.limit(month, edition, measure)
        case .share(let birth, let scheme, let income, let day):
            Computed([
                "ratio_tenths": .whole(
                    BurdenShare.rule(birth: birth, scheme: scheme, income: income, on: day).value.tenths)
            ])
        case .outcome(let question): Computed(["outcome": .text(try question.outcome())])
        case .meals(let day): RuleQuestion.meals(day)
        }
    }

    private static func insurer(_ number: String) -> Computed {
        do throws(NumberProblem) {
            let payer = try PayerNumber(number)
            return Computed([
                "valid": .flag(payer.checkDigitProblem == nil), "digits": .whole(payer.digits.count),
                "houbetsu": payer.law.map(JSONValue.text) ?? .null, "prefecture": .text(payer.prefecture),
                "reason": payer.checkDigitProblem.map { .text(NumberFault($0).rawValue) } ?? .null,
            ])
        } catch {
            var values: [String: JSONValue] = ["valid": .flag(false), "reason": .text(NumberFault(error).rawValue)]
            if case .wrongLength(_, let found, _) = error { values["digits"] = .whole(found) }
            return Computed(values, note: error.text)
        }
    }

    private static func institution(_ code: String) -> Computed {
        do throws(NumberProblem) {
            let parts = try InstitutionCodeParts(code)
            return Computed([
                "valid": .flag(parts.checkDigitProblem == nil), "prefecture": .text(parts.prefecture),
                "table": .text(parts.table), "code7": .text(parts.code7),
            ])
        } catch {
            return Computed(["valid": .flag(false)], note: error.text)
        }
    }

    private static func limit(
        _ month: CostMonth, _ edition: LimitEdition, _ measure: Dated<ConsiderateMeasure?>?
    ) -> Computed {
        var values: [String: JSONValue] = [
            "valid_from": .text("\(ConsiderateMeasure.days.lowerBound)"),
            "valid_to": .text("\(ConsiderateMeasure.days.upperBound)"),
        ]
        do throws(LimitProblem) {
            let limit = try HighCostLimit(of: month, in: edition, measure: measure)
            let payment = WindowPayment(of: month, limit: limit)
            values["limit_yen"] = limit.yen.map(JSONValue.whole) ?? .null
            values["limit_applied"] = .flag(payment.limitApplied)
            values["window_payment_yen"] = .whole(payment.yen)
            return Computed(
                values,
                note: limit.isProvisional
                    ? Bilingual(ja: "暫定 \(edition.rawValue)", en: "provisional \(edition.rawValue)") : nil)
        } catch {
            return Computed(values, note: error.text)
        }
    }

    private static func meals(_ day: Day) -> Computed {
        guard let charge = MealCharge.table.inForce(on: day)?.value else {
            let first = MealCharge.table[0].from
            return Computed(
                [:], note: Bilingual(ja: "\(first) より前の額は分かりません", en: "charges before \(first) are not known"))
        }
        return Computed([
            "general": .whole(charge.general), "low2": .whole(charge.low2), "low2_long": .whole(charge.low2Long),
            "low1": .whole(charge.low1),
        ])
    }
}
