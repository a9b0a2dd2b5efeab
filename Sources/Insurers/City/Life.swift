import Basics
import Eligibility

/// One person of the city with ten years of insurance, as plain data.
///
/// Writers in bulk read the properties; whoever feeds the insurers' systems one by one takes `events`.
public struct Life: Hashable, Sendable {
    /// 宛名番号, 1 and up.
    public let id: Int
    public let name: FictionalName
    public let birth: Day
    public let sex: Sex
    public let town: CityTown
    /// 世帯主 from the start.
    public internal(set) var isHead: Bool
    /// Became 世帯主 when the head before left.
    public internal(set) var headFrom: Day?
    /// In the order of their first days. At most one goes on.
    public internal(set) var spells: [LifeSpell] = []
    /// Of 70 and over, in the order of their days.
    public internal(set) var assessments: [LifeAssessment] = []
    public internal(set) var grants: [LifeGrant] = []
    public internal(set) var disease: LifeDisease?
    public internal(set) var arrears: [LifeArrears] = []
    public internal(set) var highCost: [LifeHighCost] = []
    public internal(set) var certificate: LifeCertificate?
    /// Of three years, in the order of dispensing.
    public internal(set) var prescriptions: [LifePrescription] = []

    /// Serial of the person's My Number. People who come with the program have serials from 90,000,000,000 up.
    public var myNumberSerial: Int { id }

    /// The identity under which the insurers' systems keep the person. Computed: its My Number costs some work.
    public var resident: Resident {
        Resident(
            id: id, myNumber: MyNumber(serial: myNumberSerial), name: name.text, kana: name.kana, birth: birth,
            sex: sex,
            town: town.text)
    }

    /// With the city's NHI today, as its office knows.
    public var isCurrent: Bool { spells.last.map { $0.insurer == .city && $0.end == nil } ?? false }

    /// How the person last left the city's NHI; nil for members.
    public var leaving: SpellEnd? { isCurrent ? nil : spells.last { $0.insurer == .city }?.end }

    /// The last day alive, as far as known.
    public var died: Day? { spells.last?.end.flatMap { $0.cause == .died ? $0.lost - 1 : nil } }
}
