import Basics

/// The report as a page: the items of a report of a leak, filled in as far as logs and stores can tell.
///
/// The order of the items is that of 規則8条1項. [assumed] What no program can know is left to be written in, and says so.
public struct LeakPage: Hashable, Sendable {
    public let leak: LeakCase
    public let today: Day
    public let done: Set<LeakStep.Code>

    public init(_ leak: LeakCase, today: Day, done: Set<LeakStep.Code> = []) {
        self.leak = leak
        self.today = today
        self.done = done
    }

    /// Lines that end with a line feed, UTF-8, marked as training above and below.
    public func text(in language: Language) -> String {
        let training = Bilingual(ja: "【訓練用（架空）】", en: "[TRAINING, ALL FICTIONAL]")[language]
        let toFill = Bilingual(ja: "（責任者が記入）", en: "(to be written by whoever is responsible)")
        var lines = [training, Bilingual(ja: "漏えい等報告書", en: "Report of a leak")[language]]
        lines.append(
            Bilingual(
                ja: "作成日 \(today)　知った日 \(leak.known)　\(leak.verdict.name.ja)",
                en: "Made on \(today); known on \(leak.known); \(leak.verdict.name.en)")[language])
        func item(_ number: Int, _ title: Bilingual, _ content: [Bilingual]) {
            lines.append("")
            lines.append("\(number). \(title[language])")
            lines += content.map { "   " + $0[language] }
        }
        item(
            1, Bilingual(ja: "概要", en: "Summary"),
            [
                Bilingual(
                    ja: "受診のない照会・閲覧 \(leak.looks.count)件が利用ログの照合で判明した。",
                    en: "\(leak.looks.count) looks without a visit were found when the usage logs were reconciled.")
            ] + leak.looks.map(\.line))
        item(
            2, Bilingual(ja: "個人データの項目", en: "Items of personal data"),
            [leak.data.name, Bilingual(leak.sections.joined(separator: ", "))])
        item(
            3, Bilingual(ja: "本人の数", en: "Number of persons"),
            [Bilingual(ja: "\(leak.persons)人", en: "\(leak.persons)")])
        item(4, Bilingual(ja: "原因", en: "Cause"), [leak.cause.name, toFill])
        item(5, Bilingual(ja: "二次被害又はそのおそれ", en: "Further harm, or the risk of it"), [toFill])
        item(6, Bilingual(ja: "本人への対応", en: "What was done for the persons"), steps([.notice], language, toFill))
        item(7, Bilingual(ja: "公表", en: "Publication"), [toFill])
        item(
            8, Bilingual(ja: "再発防止のための措置", en: "Measures against another"),
            leak.operators.map { id in
                let name = leak.containment[id]?.name ?? Containment.open.name
                return Bilingual(ja: "利用者 \(id): \(name.ja)", en: "operator \(id): \(name.en)")
            } + [toFill])
        item(
            9, Bilingual(ja: "その他（時系列）", en: "Other (timeline)"), steps(LeakStep.Code.allCases, language, toFill))
        lines += ["", leak.verdict.limit[language], training]
        return lines.joined(separator: "\n") + "\n"
    }

    private func steps(_ codes: [LeakStep.Code], _ language: Language, _ otherwise: Bilingual) -> [Bilingual] {
        let steps = leak.timeline.filter { codes.contains($0.code) }
        return steps.isEmpty ? [otherwise] : steps.map { Bilingual(line($0, in: language)) }
    }

    /// One row of the timeline.
    public func line(_ step: LeakStep, in language: Language) -> String {
        let standing = step.standing(on: today, done: done).name[language]
        return [
            step.day(in: language), standing, step.what[language], "→ " + step.to[language], step.source.text[language],
        ]
        .joined(separator: "  ")
    }
}

extension UnexplainedLook {
    /// When, who, whose, which sections.
    public var line: Bilingual {
        let shown = sections.joined(separator: ",")
        return Bilingual(
            ja: "\(at)  \(operatorID)  \(kind.ja)  \(subject)  \(shown)",
            en: "\(at)  \(operatorID)  \(kind.en)  \(subject)  \(shown)")
    }
}
