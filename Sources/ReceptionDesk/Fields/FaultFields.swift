import Basics
import Screens

extension FieldMaker {
    /// One row for each fault there is, from the first that leaves the chosen one in sight.
    mutating func faults(row: Int) {
        func armed(_ kind: any Fault.Type) -> ArmedFault? { desk.faults.first { $0.name == kind.name } }
        let top = max(0, row - FaultFieldRows.shown + 1)
        let kinds = Array(FaultList.all.enumerated().dropFirst(top).prefix(FaultFieldRows.shown))
        set(
            .faultName,
            rows: kinds.map { index, kind in
                FieldValue(code: kind.name, text: kind.name, tone: index == row ? .chosen : .key)
            })
        set(
            .faultMeaning,
            rows: kinds.map { index, kind in
                FieldValue(
                    code: kind.name, text: kind.meaning[language],
                    tone: index == row ? .chosen : armed(kind) == nil ? .plain : .warn)
            })
        set(
            .faultState,
            rows: kinds.map { _, kind in
                guard let fault = armed(kind) else { return .blank }
                let text = fault.words[language]
                return FieldValue(code: kind.name, text: text, tone: .warn)
            })
    }
}

/// Of the list on its screen.
enum FaultFieldRows {
    static let shown = 15
}

extension ArmedFault {
    /// How long it stays armed: until it is cleared, or for so many times.
    fileprivate var words: Bilingual {
        guard let count else { return Bilingual(ja: "解除まで", en: "until cleared") }
        return Bilingual(ja: "あと\(count)回", en: count == 1 ? "once more" : "\(count) times more")
    }
}
