import Basics
import Eligibility

/// One item of what was held, asked and shown, for the answer on the table.
public struct ShownItem: Hashable, Sendable {
    public let code: String
    public let name: Bilingual
    /// Rows that the centre holds; nil for what the centre cannot hold.
    public let held: Int?
    public let consent: Consent
    public let shown: Shown

    /// Whether the patient was asked.
    public enum Consent: Hashable, Sendable {
        case notNeeded
        case given, refused
        /// Not a question of this edition, of this way of checking, or of this counter.
        case notAsked
    }

    /// What came to the window.
    public enum Shown: Hashable, Sendable {
        case shown
        /// How much there is came, and the contents only if the viewing account opened them.
        case summary
        /// That consent exists came, and nothing of the contents, not even how much.
        case consentOnly
        /// The contents were opened at this window under the viewing account.
        case opened
        /// Never read at the centre for this answer.
        case notRead
        case absent
        /// Has no place in an answer.
        case never
        /// No answer yet.
        case nothingYet
    }
}

extension ShownItem {
    /// The list for a holding of the centre and the answer, nil before there is one.
    ///
    /// - Parameter asked: what the reader has questions about; what it has none about nobody refused.
    static func list(held: SystemHolding?, visit: CheckedVisit?, asked: Set<ConsentItem>) -> [ShownItem] {
        let answer = visit?.answer
        let byCard = visit?.proof != nil
        func rows(_ table: String) -> Int { held?.rows(table) ?? 0 }
        // What was consented to was read, and is shown or found to be none.
        func consent<Value>(_ item: ConsentItem, _ section: Section<Value>?) -> Consent {
            switch section {
            case .shown, .absent(.noneHeld): .given
            case .withheld(.notConsented): byCard && !asked.contains(item) ? .notAsked : .refused
            case .withheld, .absent, nil: .notAsked
            }
        }
        func shown<Value>(_ section: Section<Value>?, as shown: Shown = .shown) -> Shown {
            switch section {
            case .shown: shown
            case .withheld: .notRead
            case .absent: .absent
            case nil: .nothingYet
            }
        }
        func contents<Value>(_ item: ConsentItem, _ section: Section<Value>?, closed: Shown) -> Shown {
            shown(section, as: visit?.opened.contains(item) == true ? .opened : closed)
        }
        func clinical(_ item: ClinicalItem, _ table: String, _ name: Bilingual) -> ShownItem {
            let section = answer?.clinical[item]
            return ShownItem(
                code: item.rawValue, name: name, held: rows(table), consent: consent(item.consent, section),
                shown: contents(item.consent, section, closed: .consentOnly))
        }
        // Since October 2024 it comes with the card unasked.
        let asksLimit = answer.map { ConsentRules.limitNeedsConsent(byCard: byCard, on: $0.at.day) } ?? true
        let name = answer?.coverage.value == nil ? (answer == nil ? Shown.nothingYet : .absent) : .shown
        return [
            ShownItem(
                code: "person", name: Bilingual(ja: "氏名・生年月日・性別", en: "name, birth, sex"), held: rows("person"),
                consent: .notNeeded, shown: name),
            ShownItem(
                code: "coverage", name: Bilingual(ja: "資格情報", en: "coverage"), held: rows("coverage"),
                consent: .notNeeded, shown: shown(answer?.coverage)),
            ShownItem(
                code: "income", name: Bilingual(ja: "所得区分（割合のもと）", en: "income class"),
                held: rows("assessment"), consent: .notNeeded, shown: .never),
            ShownItem(
                code: "limit", name: Bilingual(ja: "限度額情報", en: "limit certificate"), held: rows("limit_certificate"),
                consent: asksLimit ? consent(.limit, answer?.limit) : .notNeeded, shown: shown(answer?.limit)),
            ShownItem(
                code: "medication", name: Bilingual(ja: "薬剤情報", en: "medication"), held: rows("medication"),
                consent: consent(.medication, answer?.medication),
                shown: contents(.medication, answer?.medication, closed: .summary)),
            clinical(.checkup, "checkup", Bilingual(ja: "特定健診情報", en: "check-up")),
            clinical(.treatment, "treatment", Bilingual(ja: "診療情報", en: "treatment")),
            clinical(.operations, "operation", Bilingual(ja: "手術情報", en: "operations")),
            ShownItem(
                code: "usage", name: Bilingual(ja: "利用ログ（他機関も）", en: "usage log (all clinics)"),
                held: rows("usage_log"), consent: .notNeeded, shown: .never),
            ShownItem(
                code: "certificate", name: Bilingual(ja: "証明書の番号", en: "certificate serials"),
                held: rows("certificate"), consent: .notNeeded, shown: .never),
            ShownItem(
                code: "mynumber", name: Bilingual(ja: "個人番号（マイナンバー）", en: "My Number"), held: nil,
                consent: .notNeeded, shown: .never),
            ShownItem(
                code: "photo", name: Bilingual(ja: "顔写真（チップの中だけ）", en: "photo (in the chip only)"),
                held: nil, consent: .notNeeded, shown: .never),
        ]
    }
}
