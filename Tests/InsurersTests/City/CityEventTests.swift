import Basics
import Eligibility
import Testing

@testable import Insurers

struct CityEventTests {
    @Test func `a household's events come in the order in which they were noted`() {
        for household in Cities.of2000 {
            let days = household.events.map(\.noted)
            #expect(days == days.sorted())
        }
    }

    @Test func `every person's first event brings the person, and no insurance ends before it began`() {
        for life in Cities.of2000.lives {
            var open: Set<InsurerNumber> = []
            for (index, event) in life.events.enumerated() {
                switch event.fact {
                case .joined(let resident, let entry):
                    #expect(resident == life.resident)
                    open.insert(entry.insurer)
                case .hired(_, let entry): open.insert(entry.insurer)
                case .elderJoined(_, let entry): open.insert(entry.insurer)
                case .movedInside(_, _, let entry):
                    #expect(open.contains(CityInsurer.city.number) || open.contains(CityInsurer.town.number))
                    open.subtract([CityInsurer.city.number, CityInsurer.town.number])
                    open.insert(entry.insurer)
                case .left:
                    #expect(open.remove(CityInsurer.city.number) ?? open.remove(CityInsurer.town.number) != nil)
                case .resigned(_, let insurer, _): #expect(open.remove(insurer) != nil)
                case .died: open = []
                default: #expect(index > 0)
                }
            }
            #expect(open.contains(CityInsurer.city.number) == life.isCurrent)
        }
    }

    @Test func `the events say what the plain data says`() {
        for life in Cities.of2000.lives {
            var lines = 0
            var grants: [LimitGrant] = []
            var incomes = 0
            for event in life.events {
                switch event.fact {
                case .dispensed(_, let items): lines += items.count
                case .limitGranted(_, let grant): grants.append(grant)
                case .assessed: incomes += 1
                default: break
                }
            }
            #expect(lines == life.prescriptions.count)
            #expect(Set(grants) == Set(life.grants.map(\.grant)))
            #expect(incomes == life.assessments.count)
        }
    }

    @Test func `the head who turned 75 or died is followed by another`() {
        let followed = Cities.of10000.filter { $0.lives[0].headFrom != nil }
        #expect(followed.count > 10)
        for household in followed {
            #expect(household.lives.dropFirst().contains { $0.isHead && !$0.isCurrent })
            #expect(household.events.contains { $0.fact == .headChanged(resident: household.lives[0].id) })
        }
    }

    @Test func `cards are renewed each August of ten years`() {
        let days = CityGenerator(Cities.plan(people: 10, current: 2)).renewals.map(\.noted)
        #expect(days.count == 20 && days == days.sorted())
        #expect(days.allSatisfy { $0.month == 8 && $0.dayOfMonth == 1 && $0 <= Cities.today })
    }
}
