import Basics
import Eligibility

/// 所得区分 of a person of 70 and over, from a day on.
public struct LifeAssessment: Hashable, Sendable {
    public let insurer: CityInsurer
    public let income: IncomeClass
    public let from: Day
    public let noted: Day
}

/// A limit class as it was granted.
public struct LifeGrant: Hashable, Sendable {
    /// The class counts only with this insurer.
    public let insurer: CityInsurer
    public let limitClass: LimitClass
    /// First and last day.
    public let from: Day
    public let to: Day
    /// 長期入院該当年月日
    public let longStay: Day?
    public let noted: Day

    /// As it stands in an event.
    public var grant: LimitGrant {
        LimitGrant(insurer: insurer.number, limitClass: limitClass, from: from, to: to, longStay: longStay)
    }
}

/// 特定疾病療養受療証 as it was granted.
public struct LifeDisease: Hashable, Sendable {
    public let disease: SpecifiedDisease
    public let noted: Day
}

/// 滞納 of a household, under its head: so many months from the day on that it was noted; 0 when paid.
public struct LifeArrears: Hashable, Sendable {
    public let months: Int
    public let noted: Day
}

/// A month with 高額療養費, named by its first day.
public struct LifeHighCost: Hashable, Sendable {
    public let month: Day
    public let noted: Day
}

/// The user-authentication certificate of a person's card.
public struct LifeCertificate: Hashable, Sendable {
    /// 宛名番号 of the holder, from which the serial is made.
    let holder: Int
    /// Its last day.
    public let validUntil: Day
    /// Registered for use as an insurance card.
    public let linked: Bool
    public let noted: Day

    /// Sixteen hexadecimal digits that begin with 7E57C; those of the people who come with the program go on otherwise.
    public var serial: String {
        // Multiplication by an odd number visits every value below a power of two once.
        let strewn = (UInt64(holder) &* 0x9e3_779b_97f5) & 0xfff_ffff_ffff
        let digits = String(strewn, radix: 16, uppercase: true)
        return "7E57C" + String(repeating: "0", count: 11 - digits.utf8.count) + digits
    }

    /// As it stands in an event.
    public var certificate: LinkedCertificate {
        LinkedCertificate(serial: serial, validUntil: validUntil, linked: linked)
    }
}

/// One line of dispensed medication.
public struct LifePrescription: Hashable, Sendable {
    /// Position in `CityDrugs.all`.
    let drug: Int
    public let dispensed: Day
    /// Days or times.
    public let days: Int
    /// The day from which the claim can be seen.
    public let noted: Day

    /// As it stands in an event.
    public var item: MedicationItem {
        let drug = CityDrugs.all[self.drug]
        return MedicationItem(dispensed: dispensed, name: drug.name, amount: drug.amount, days: days, usage: drug.usage)
    }
}
