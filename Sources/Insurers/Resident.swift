import Basics
import Eligibility

/// A fictional person as the insurers' systems know them, under My Number and under their full name.
///
/// The name is written as the family writes it. Characters that the centre cannot carry become ● on the way there.
public struct Resident: Hashable, Sendable {
    /// 宛名番号: the number by which a municipality addresses the person, 1 and up. Given by the residents' register
    /// and kept for life.
    public let id: Int
    public let myNumber: MyNumber
    /// Family name, full-width blank, given name.
    public let name: String
    /// Full-width katakana.
    public let kana: String
    public let birth: Day
    public let sex: Sex
    /// Town of the address, such as 「八幡東区大蔵」; empty where the address is none of a system's business.
    public let town: String

    public init(id: Int, myNumber: MyNumber, name: String, kana: String, birth: Day, sex: Sex, town: String = "") {
        self.id = id
        self.myNumber = myNumber
        self.name = name
        self.kana = kana
        self.birth = birth
        self.sex = sex
        self.town = town
    }
}
