import Basics

/// One row of the timeline: what happened or is to be done, by when, and to whom it goes.
public struct LeakStep: Hashable, Sendable {
    public enum Code: String, Hashable, Sendable, CaseIterable {
        case firstLook = "first-look"
        case lastLook = "last-look"
        case known, contain
        case atOnce = "at-once"
        case preliminary, notice, insurer, inspection, final
    }

    /// When: a day that was, a last day, or as soon as may be.
    public enum When: Hashable, Sendable {
        case was(Day)
        case by(Day)
        case promptly
    }

    public enum Standing: String, Hashable, Sendable {
        case happened, done, due, overdue
        /// Without a day in the rules.
        case open
    }

    public let code: Code
    public let when: When
    public let what: Bilingual
    public let to: Bilingual
    public let source: Provenance

    /// Where it stands on a day; `done` are the steps that whoever leads the drill has declared done.
    public func standing(on today: Day, done: Set<Code>) -> Standing {
        if done.contains(code) { return .done }
        switch when {
        case .was: return .happened
        case .by(let last): return today > last ? .overdue : .due
        case .promptly: return .open
        }
    }

    public func day(in language: Language) -> String {
        switch when {
        case .was(let day): "\(day)"
        case .by(let day): Bilingual(ja: "\(day) まで", en: "by \(day)")[language]
        case .promptly: Bilingual(ja: "速やかに", en: "promptly")[language]
        }
    }
}

extension LeakStep.Standing {
    public var name: Bilingual {
        switch self {
        case .happened: Bilingual(ja: "発生", en: "was")
        case .done: Bilingual(ja: "済", en: "done")
        case .due: Bilingual(ja: "これから", en: "due")
        case .overdue: Bilingual(ja: "期限超過", en: "OVERDUE")
        case .open: Bilingual(ja: "未了", en: "open")
        }
    }
}

extension LeakCase {
    /// The last day of a number of days of which the day it became known is the first. [assumed: guideline of the
    /// commission; a last day on a Sunday is not moved, which is the stricter reading]
    func last(of days: Int) -> Day { known + (days - 1) }

    /// What was, what has to be done by when, in this order.
    public var timeline: [LeakStep] {
        var steps = [step(.firstLook, .was(looks[0].at.day), ja: "最初の閲覧", en: "first look")]
        if let last = looks.last, looks.count > 1 {
            steps.append(step(.lastLook, .was(last.at.day), ja: "最後の閲覧", en: "last look"))
        }
        steps.append(step(.known, .was(known), ja: "照合で判明", en: "became known"))
        steps.append(
            LeakStep(
                code: .contain, when: .by(known), what: Bilingual(ja: "利用者の停止・記録の保全", en: "stop operator, keep logs"),
                to: Bilingual(ja: "院内の責任者", en: "clinic's head"), source: .leakPractice))
        switch verdict {
        case .report: return steps + reports
        case .notInForce: return steps + contract
        case .below, .encrypted: return steps
        }
    }

    private func step(_ code: LeakStep.Code, _ when: LeakStep.When, ja: String, en: String) -> LeakStep {
        LeakStep(
            code: code, when: when, what: Bilingual(ja: ja, en: en), to: Bilingual(ja: "—", en: "—"),
            source: Provenance(.derived, "利用ログ"))
    }

    private var reports: [LeakStep] {
        let commission = Bilingual(ja: "個人情報保護委員会", en: "PPC (commission)")
        return [
            LeakStep(
                code: .preliminary, when: .by(last(of: duty.preliminary.upperBound)),
                what: Bilingual(
                    ja: "速報（概ね\(duty.preliminary.lowerBound)〜\(duty.preliminary.upperBound)日）",
                    en: "preliminary report"), to: commission, source: duty.source),
            LeakStep(
                code: .notice, when: .promptly, what: Bilingual(ja: "本人への通知", en: "notice to the person"),
                to: Bilingual(ja: "本人（\(persons)人）", en: "persons (\(persons))"), source: duty.source),
            LeakStep(
                code: .insurer, when: .promptly, what: Bilingual(ja: "保険者等への連絡", en: "tell insurers"),
                to: Bilingual(ja: "保険者・支払基金等", en: "insurer, fund"), source: .leakPractice),
            LeakStep(
                code: .final, when: .by(last(of: duty.final)),
                what: Bilingual(ja: "確報（\(duty.final)日以内）", en: "final report (\(duty.final) d)"), to: commission,
                source: duty.source),
        ]
    }

    /// The answer of the minutes, which is about contractors of the city.
    private var contract: [LeakStep] {
        [
            LeakStep(
                code: .atOnce, when: .by(known), what: Bilingual(ja: "直ちに報告", en: "report at once"),
                to: Bilingual(ja: "市・取りまとめ機関", en: "city, lead body"), source: .leakMinutes),
            LeakStep(
                code: .inspection, when: .promptly, what: Bilingual(ja: "業者への立入検査・対策", en: "inspect the contractor"),
                to: Bilingual(ja: "委託先の業者", en: "the contractor"), source: .leakMinutes),
        ]
    }
}
