import Eligibility

/// The insurers among whom the people of the city move.
///
/// [assumed: invented; 保険者別番号 998 and 999 are in nobody's use]
public enum CityInsurer: Int, CaseIterable, Hashable, Sendable {
    /// NHI of the city itself.
    case city
    /// NHI of a neighbouring town in the same prefecture.
    case town
    /// 協会けんぽ
    case association
    /// 健保組合
    case society
    /// 国家公務員共済
    case civilServants
    /// 学校共済
    case teachers
    /// 後期高齢者医療
    case elders

    /// 保険者番号
    public var number: InsurerNumber { CityInsurer.numbers[rawValue] }
    /// Municipal NHI.
    public var isNHI: Bool { self == .city || self == .town }
    /// Employees' insurance or mutual aid.
    public var isEmployees: Bool { !isNHI && self != .elders }

    /// Whom those who find work are insured with. [assumed: after the sizes of the schemes]
    static let employers: [(value: CityInsurer, weight: Int)] = [
        (.association, 620), (.society, 260), (.civilServants, 60), (.teachers, 60),
    ]

    private static let numbers = ["409995", "409987", "01409994", "06409999", "31409998", "34409995", "39409990"]
        .map { digits in
            guard let number = try? InsurerNumber(digits) else {
                preconditionFailure("an insurer of the city has no insurer number")
            }
            return number
        }
}
