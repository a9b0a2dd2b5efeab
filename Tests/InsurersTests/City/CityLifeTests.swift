import Basics
import Eligibility
import Testing

@testable import Insurers

/// What holds for every single life.
struct CityLifeTests {
    private let lives = Cities.of10000.lives

    @Test func `insurances follow each other without a gap in their order, and only the last goes on`() {
        for life in lives {
            #expect(!life.spells.isEmpty)
            #expect(life.spells.allSatisfy { $0.from < $0.lost && $0.acquired <= $0.from && life.birth <= $0.acquired })
            #expect(life.spells.dropLast().allSatisfy { $0.end != nil })
            for (before, after) in zip(life.spells, life.spells.dropFirst()) {
                // The one day of the law: NHI ends on the day after the new insurance began.
                let overlap = before.end?.cause == .employed ? 1 : 0
                #expect(before.lost - after.from == overlap)
                #expect(overlap == 0 || after.insurer.isEmployees)
            }
        }
    }

    @Test func `a move inside the prefecture carries the first day over, everything else begins anew`() {
        for life in lives {
            for (before, after) in zip(life.spells, life.spells.dropFirst()) {
                let isMove = before.end?.cause == .movedInside
                #expect(after.acquired == (isMove ? before.acquired : after.from))
                #expect(!isMove || (before.insurer.isNHI && after.insurer.isNHI && before.insurer != after.insurer))
            }
        }
    }

    @Test func `from the 75th birthday on there is only the scheme for 75 and over`() {
        for life in lives {
            let birthday = life.birth.birthday(turning: 75)
            for spell in life.spells {
                if spell.insurer == .elders {
                    #expect(spell.from == birthday)
                } else {
                    #expect(min(spell.lost, Cities.today + 1) <= birthday)
                }
            }
        }
    }

    @Test func `death is the end of everything`() {
        let dead = lives.filter { $0.died != nil }
        #expect(dead.count > 100)
        for life in dead {
            guard let died = life.died else { continue }
            #expect(life.spells.last?.lost == died + 1)
            #expect(died + 1 <= Cities.today)
            #expect(life.certificate == nil && life.prescriptions.isEmpty)
        }
        #expect(lives.allSatisfy { life in life.spells.dropLast().allSatisfy { $0.end?.cause != .died } })
    }

    @Test func `nothing is noted before it happened, out of turn, or after today`() {
        for life in lives {
            var last = life.birth
            for spell in life.spells {
                #expect(spell.noted >= spell.from && spell.noted >= last)
                last = spell.noted
                if let end = spell.end {
                    #expect(end.noted >= end.lost - 1 && end.noted >= spell.noted && end.lost <= Cities.today)
                }
            }
            #expect(life.assessments.allSatisfy { $0.noted >= $0.from })
            #expect(life.grants.allSatisfy { $0.noted >= $0.from && $0.from <= $0.to })
            #expect(life.prescriptions.allSatisfy { $0.noted > $0.dispensed && $0.dispensed >= life.birth })
            #expect(life.events.allSatisfy { $0.noted <= Cities.today })
        }
    }

    @Test func `everybody kept was a member of the city's NHI within ten years`() {
        let start = Cities.today.adding(years: -10)
        for life in lives { #expect(life.spells.contains { $0.insurer == .city && $0.lost > start }) }
    }

    @Test func `whoever leaves a household keeps a branch of their own`() {
        for household in Cities.of10000 {
            let branches = household.lives.map { $0.spells.first { $0.insurer == .city }?.branch }
            #expect(!branches.contains(nil) && Set(branches).count == branches.count)
            #expect(household.lives.count(where: \.isHead) == 1)
        }
    }

    @Test func `numbers of two people never meet`() {
        var keys: [String: Int] = [:]
        for life in lives {
            for spell in life.spells {
                let key = "\(spell.insurer) \(spell.symbol) \(spell.number) \(spell.branchNumber?.digits ?? "")"
                #expect(keys.updateValue(life.id, forKey: key) ?? life.id == life.id)
            }
        }
        let serials = lives.compactMap { $0.certificate?.serial }
        #expect(Set(serials).count == serials.count)
        #expect(serials.allSatisfy { $0.utf8.count == 16 && $0.hasPrefix("7E57C") })
    }

    @Test func `My Numbers are all different, and none is valid`() {
        let numbers = Cities.of2000.lives.map(\.resident.myNumber.digits)
        #expect(Set(numbers).count == numbers.count)
        for number in numbers {
            let digits = number.compactMap(\.wholeNumberValue)
            #expect(digits.count == 12 && digits[11] != MyNumber.checkDigit(of: Array(digits.dropLast())))
        }
        #expect(lives.allSatisfy { $0.myNumberSerial < 90_000_000_000 })
    }

    @Test(arguments: ["2021-03-01", "2024-02-29", "2026-08-01"])
    func `a city of any day keeps to that day`(day: String) {
        let today = Day(day)!
        let city = Cities.make(people: 500, current: 117, today: today)
        #expect(city.members.count == 117)
        for life in city.lives {
            #expect(life.birth <= today && life.events.allSatisfy { $0.noted <= today })
            #expect(!life.isCurrent || life.birth.birthday(turning: 75) > today)
        }
    }
}
