import Basics
import Eligibility

/// One item in which an answer says something else than the receipt computer holds.
public struct Difference: Hashable, Sendable {
    /// What taking the answer's value would do.
    public enum Kind: String, Hashable, Sendable, Codable {
        /// Nothing was held, as with the branch of an old card.
        case fills
        case changes
        /// The answer has no such value, as with the branch from 75 on.
        case clears
    }

    /// What the counter should do with it.
    public enum Advice: String, Hashable, Sendable, Codable, CaseIterable {
        case take
        /// The own value stays, without having to be chosen.
        case keepOwn = "keep-own"
        /// Stop: it may be another person.
        case ask

        public var name: Bilingual {
            switch self {
            case .take: Bilingual(ja: "取り込む", en: "take")
            case .keepOwn: Bilingual(ja: "自院の表記を残す", en: "keep own")
            case .ask: Bilingual(ja: "止めて確かめる", en: "stop and ask")
            }
        }
    }

    public let item: DifferenceItem
    public let kind: Kind
    /// The receipt computer's value as a screen shows it.
    public let held: Bilingual
    /// The answer's value as a screen shows it.
    public let now: Bilingual
    public let why: Bilingual
    public let advice: Advice

    /// All differences, in the order of `DifferenceItem`; everything is new where `held` is nil.
    ///
    /// Empty when the answer shows no coverage. A limit class that is not shown is no difference, except that the
    /// class of a former insurer does not pass to the next one. [assumed: a class is given per insurer]
    public static func list(held: ReceiptPatient?, answer: Answer) -> [Difference] {
        guard let coverage = answer.coverage.value else { return [] }
        let comparison = Comparison(unknownCharacter: ReceiptPatient.hasUnknownCharacter(coverage.person.name))
        let now = HeldInsurance(coverage, limitClass: answer.limit.value?.limitClass, confirmedOn: answer.on)
        return comparison.insurance(held?.insurance, now) + comparison.person(held, coverage.person)
    }

    /// The difference with the insurers' names before its meaning: a table row has room for the numbers only.
    func naming(_ heldName: String, _ nowName: String) -> Difference {
        guard !nowName.isEmpty else { return self }
        let names =
            heldName.isEmpty
            ? Bilingual(ja: "今回は\(nowName)。", en: "Now \(nowName). ")
            : Bilingual(ja: "\(heldName)から\(nowName)へ。", en: "From \(heldName) to \(nowName). ")
        return Difference(
            item: item, kind: kind, held: held, now: now,
            why: Bilingual(ja: names.ja + why.ja, en: names.en + why.en), advice: advice)
    }

    static let nothing = Bilingual(ja: "なし", en: "none")

    /// ● never overwrites a name. [found: 保団連 survey of 2025, the commonest trouble]
    static let unknownCharacterWhy = Bilingual(
        ja: "●は表せない文字です。カナ・生年月日・性別を比べ、自院の表記を残します。",
        en: "● is a character that could not be sent. Compare kana, birth date and sex; keep the own spelling.")
}
