import Basics
import Eligibility

/// A number that stands for the content of a city: 64 bits, the same for the same lives in whatever order they are added.
///
/// It tells two cities apart; it is no protection against somebody who wants two to look alike.
public struct CityDigest: Hashable, Sendable {
    public private(set) var value: UInt64 = 0

    /// Of no lives.
    public init() {}

    /// Adds all that is kept of a life.
    public mutating func add(_ life: Life) {
        var content = Content()
        content.add(life)
        value &+= content.value
    }

    /// For parts of a city that were made apart.
    public mutating func add(_ other: CityDigest) { value &+= other.value }

    /// Sixteen hexadecimal digits.
    public var text: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    /// One life, number after number. Plain integers, since Hasher differs from run to run.
    private struct Content {
        var value: UInt64 = 0xcbf2_9ce4_8422_2325

        mutating func add(_ number: Int) {
            value = (value ^ UInt64(truncatingIfNeeded: number)) &* 0x100_0000_01b3
            value ^= value >> 29
        }

        mutating func add(_ day: Day?) { add(day?.number ?? Int.min) }

        mutating func add(_ text: String) {
            for byte in text.utf8 { add(Int(byte)) }
            add(-1)
        }

        mutating func add(_ life: Life) {
            add(life.id)
            add(life.name.surname)
            add(life.name.hasVariant ? 1 : 0)
            add(life.name.given)
            add(life.sex == .female ? 1 : 0)
            add(life.birth)
            add(life.town.ward.rawValue)
            add(life.town.town)
            add(life.isHead ? 1 : 0)
            add(life.headFrom)
            add(life.spells.count)
            for spell in life.spells { add(spell) }
            addBenefits(of: life)
        }

        private mutating func add(_ spell: LifeSpell) {
            add(spell.insurer.rawValue)
            add(spell.acquired)
            add(spell.from)
            add(spell.noted)
            add(spell.joining?.rawValue ?? "")
            add(spell.holder)
            add(spell.ordinal)
            add(spell.branch)
            add(spell.relation.rawValue)
            add(spell.income.rawValue)
            add(spell.end?.cause.rawValue ?? -1)
            add(spell.end?.lost)
            add(spell.end?.noted)
        }

        private mutating func addBenefits(of life: Life) {
            add(life.assessments.count)
            for assessed in life.assessments {
                add(assessed.insurer.rawValue)
                add(assessed.income.rawValue)
                add(assessed.from)
                add(assessed.noted)
            }
            add(life.grants.count)
            for grant in life.grants {
                add(grant.insurer.rawValue)
                add(grant.limitClass.rawValue)
                add(grant.from)
                add(grant.to)
                add(grant.longStay)
                add(grant.noted)
            }
            if let disease = life.disease {
                add(disease.disease.limitYen)
                add(disease.disease.from)
                add(disease.disease.to)
                add(disease.noted)
            }
            add(life.arrears.count)
            for owed in life.arrears {
                add(owed.months)
                add(owed.noted)
            }
            add(life.highCost.count)
            for costly in life.highCost {
                add(costly.month)
                add(costly.noted)
            }
            if let certificate = life.certificate {
                add(certificate.validUntil)
                add(certificate.linked ? 1 : 0)
                add(certificate.noted)
            }
            add(life.prescriptions.count)
            for line in life.prescriptions {
                add(line.drug)
                add(line.dispensed)
                add(line.days)
                add(line.noted)
            }
        }
    }
}
