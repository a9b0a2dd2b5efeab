import Basics

/// A figure of the source, for comparison with a city that was made.
public struct CityFigure: Hashable, Sendable {
    public let name: Bilingual
    public let value: Int
    public let unit: Unit
    public let provenance: Provenance

    public enum Unit: String, Hashable, Sendable {
        case persons, households
        case perMille = "per-mille"
        case per100000 = "per-100000"
    }

    /// 約81万人
    public static let personsKept = CityFigure(
        name: Bilingual(ja: "保有している人", en: "persons kept"), value: 810_000, unit: .persons, provenance: minutes)
    /// 約19万人
    public static let currentlyInsured = CityFigure(
        name: Bilingual(ja: "現在の被保険者", en: "currently insured"), value: 190_000, unit: .persons, provenance: minutes)
    /// 約12万8千世帯
    public static let households = CityFigure(
        name: Bilingual(ja: "加入世帯", en: "households"), value: 128_000, unit: .households, provenance: minutes)
    /// Of a thousand members.
    public static let aged65To74 = CityFigure(
        name: Bilingual(ja: "被保険者のうち65〜74歳", en: "members aged 65 to 74"), value: 410, unit: .perMille,
        provenance: Provenance(.found, "MHLW on the schemes, 2023"))
    /// Of a thousand persons; the centre shows ● for the character.
    public static let beyondJIS = CityFigure(
        name: Bilingual(ja: "氏名にJIS第1・第2水準外の文字がある人", en: "names with a character beyond JIS levels 1 and 2"),
        value: CityProportions.beyondJIS, unit: .perMille, provenance: Provenance(.found, "wic-net 21464"))
    /// Of 100,000 persons kept.
    public static let diseases = CityFigure(
        name: Bilingual(ja: "特定疾病療養受療証", en: "certificates of a specified disease"),
        value: CityProportions.diseasePer100000, unit: .per100000,
        provenance: Provenance(.derived, "4,900 of 810,000 in the register measured for this project"))

    /// In the order in which they are shown.
    public static let all = [personsKept, currentlyInsured, households, aged65To74, beyondJIS, diseases]

    private static let minutes = Provenance(.found, "the minutes of 9 February 2021, FY2020")
}
