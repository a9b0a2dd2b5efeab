import Basics
import Eligibility

/// Sets the values held beside those of an answer and makes a `Difference` of each pair that is not the same.
struct Comparison {
    /// The answer's name contains ●.
    let unknownCharacter: Bool

    func insurance(_ held: HeldInsurance?, _ now: HeldInsurance) -> [Difference] {
        let insurer = compare(
            .insurer, held, now, { CanonicalForm.insurerNumber($0.insurerNumber) }, { Bilingual($0.insurerNumber) }
        )?.naming(held?.insurerName ?? "", now.insurerName)
        let symbol = compare(.symbol, given(held?.symbol), given(now.symbol), CanonicalForm.identifier, same)
        let number = compare(.number, given(held?.number), given(now.number), CanonicalForm.identifier, same)
        let branch = compare(.branch, given(held?.branch), given(now.branch), CanonicalForm.branch, same)
        let share = compare(.share, held?.share, now.share, \.self) { Bilingual(ja: "\($0)割", en: "\($0 * 10) %") }
        let lost = compare(.lost, held?.lost, now.lost, \.self, dayText)
        let limitIsCompared = now.limitClass != nil || insurer != nil
        let limit = limitIsCompared ? compare(.limit, held?.limitClass, now.limitClass, \.self, \.name) : nil
        return [insurer, symbol, number, branch, share, lost, limit].compactMap(\.self)
    }

    func person(_ held: ReceiptPatient?, _ now: InsuredPerson) -> [Difference] {
        let name = compare(.name, given(held?.name), given(now.name), CanonicalForm.name, same)
        let kana = compare(.kana, given(held?.kana), given(now.kana), CanonicalForm.kana, same)
        let birth = compare(.birth, held?.birth, now.birth, \.self, dayText)
        let sex = compare(.sex, known(held?.sex), known(now.sex), \.self, sexText)
        // What the register leaves out of a person says nothing about the value held.
        return [name, kana, birth, sex].compactMap(\.self).filter { $0.kind != .clears }
    }

    private func compare<Value>(
        _ item: DifferenceItem, _ held: Value?, _ now: Value?, _ form: (Value) -> some Equatable,
        _ text: (Value) -> Bilingual
    ) -> Difference? {
        let kind: Difference.Kind
        switch (held, now) {
        case (nil, nil): return nil
        case (nil, _): kind = .fills
        case (_, nil): kind = .clears
        case (let held?, let now?):
            if form(held) == form(now) { return nil }
            kind = .changes
        }
        let advice = advice(for: item, kind)
        return Difference(
            item: item, kind: kind, held: held.map(text) ?? Difference.nothing,
            now: now.map(text) ?? Difference.nothing,
            why: advice == .keepOwn ? Difference.unknownCharacterWhy : item.why(kind), advice: advice)
    }

    private func advice(for item: DifferenceItem, _ kind: Difference.Kind) -> Difference.Advice {
        guard kind != .fills else { return .take }
        return switch item {
        case .birth, .sex: .ask
        // The reading stays with the spelling it belongs to.
        case .name, .kana: unknownCharacter ? .keepOwn : .take
        default: .take
        }
    }

    private func given(_ text: String?) -> String? { text?.isEmpty == true ? nil : text }
    private func known(_ sex: Sex?) -> Sex? { sex == .unset ? nil : sex }

    private func same(_ text: String) -> Bilingual { Bilingual(text) }
    private func dayText(_ day: Day) -> Bilingual { Bilingual(ja: day.era(in: .ja), en: day.era(in: .en)) }

    private func sexText(_ sex: Sex) -> Bilingual {
        switch sex {
        case .male: Bilingual(ja: "男", en: "male")
        case .female: Bilingual(ja: "女", en: "female")
        case .unset: Bilingual(ja: "未設定", en: "not set")
        }
    }
}
