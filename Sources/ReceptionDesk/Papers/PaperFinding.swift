import Basics
import Eligibility

/// What a paper is worth on a day, for how long, and by which source.
public struct PaperFinding: Hashable, Sendable {
    public let paper: ShownPaper
    public let card: CardCircumstance
    public let day: Day
    public let ruling: PaperRuling
    /// First day of the rule; nil where the paper does not exist yet.
    public let from: Day?
    /// Last day of the rule, as far as the table knows.
    public let until: Day?
    public let provenance: Provenance

    /// The source with its mark, and the days between which the rule holds.
    public var source: Bilingual {
        Bilingual(ja: "\(provenance.text.ja)\(span.ja)", en: "\(provenance.text.en)\(span.en)")
    }

    private var span: Bilingual {
        switch (from, until) {
        case (let from?, let until?): Bilingual(ja: "（\(from)～\(until)）", en: " (\(from) to \(until))")
        case (let from?, nil): Bilingual(ja: "（\(from)から）", en: " (from \(from))")
        case (nil, let until?): Bilingual(ja: "（\(until + 1)から）", en: " (from \(until + 1))")
        case (nil, nil): Bilingual("")
        }
    }
}

/// One line of the table: a paper in some circumstances of the card, for some schemes, and what it was worth when.
struct PaperLine: Sendable {
    let paper: ShownPaper
    let cards: Set<CardCircumstance>
    let schemes: Set<Scheme>
    /// In order of dates. Before the first entry the paper does not exist.
    let history: [Dated<PaperRuling>]
}

/// Which paper serves when: 資格確認書, お知らせ, 申立書 and the others by day, card and scheme.
public enum PaperRules {
    /// What `paper` is worth on `day`.
    ///
    /// - Parameters:
    ///   - card: what is known of the My Number Card.
    ///   - scheme: of the insurance on the paper; only the relief of 2025-08-01 goes by it. Nil where it is not known:
    ///     then what holds for all schemes counts.
    public static func finding(
        of paper: ShownPaper, card: CardCircumstance, scheme: Scheme?, on day: Day
    ) -> PaperFinding {
        let history = history(of: paper, card: card, scheme: scheme ?? .employees)
        guard let index = history.lastIndex(where: { $0.from <= day }) else {
            return PaperFinding(
                paper: paper, card: card, day: day, ruling: .notAccepted(.notYet), from: nil,
                until: history[0].from - 1, provenance: history[0].provenance)
        }
        return PaperFinding(
            paper: paper, card: card, day: day, ruling: history[index].value, from: history[index].from,
            until: history.indices.contains(index + 1) ? history[index + 1].from - 1 : nil,
            provenance: history[index].provenance)
    }

    /// Every paper in every circumstance and scheme has exactly one line, which a test holds.
    static func history(of paper: ShownPaper, card: CardCircumstance, scheme: Scheme) -> [Dated<PaperRuling>] {
        lines.first { $0.paper == paper && $0.cards.contains(card) && $0.schemes.contains(scheme) }!.history
    }
}
