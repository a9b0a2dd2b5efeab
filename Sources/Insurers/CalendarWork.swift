import Basics
import Eligibility

// What the offices do by themselves when its day comes.
extension InsurersWork {
    /// The renewal of 1 August, and whoever turns 75 a month from now. Income is assessed by events, since nothing here
    /// knows what people earn.
    mutating func doCalendarWork(on day: Day) throws {
        if day.month == 8, day.dayOfMonth == 1 {
            for insurer in names.keys.sorted(by: { $0.digits < $1.digits }) where insurer.scheme == .nhi {
                try enter(InsurerEvent(noted: day, .cardsRenewed(insurer: insurer, on: day)))
            }
        }
        try announceSeventyFifthBirthdays(on: day)
    }

    /// 75 and over begins on the birthday itself, and NHI ends the day before. [found: kitakyushu file_0038] The
    /// federation knows the birthdays and registers its members ahead of them. [assumed, and so are the days]
    private mutating func announceSeventyFifthBirthdays(on day: Day) throws {
        let birthday = day + InsurersWork.daysAhead
        let births = [birthday.adding(years: -75), birthday.adding(years: -75) + 1].filter {
            $0.birthday(turning: 75) == birthday
        }
        guard let elders = names.keys.first(where: { $0.scheme == .lateElderly }) else { return }
        for birth in births {
            for resident in try municipal.insured(born: birth) {
                guard try employers.open(resident.myNumber, insurer: elders) == nil else { continue }
                let entry = ElderEntry(
                    insurer: elders, number: ElderEntry.number(of: resident.id), acquired: birthday, income: .general)
                try enter(InsurerEvent(noted: day, .elderJoined(resident, entry)))
                try enter(InsurerEvent(noted: day, .left(resident: resident.id, lost: birthday, .turned75)))
            }
        }
    }

    private static let daysAhead = 30
}

extension ElderEntry {
    /// 被保険者番号 of 75 and over: eight digits, here told from the resident number, so that nobody has that of another.
    /// [assumed: how numbers are given out]
    public static func number(of resident: Int) -> String { padded(10_000_000 + resident % 80_000_000, to: 8) }
}
