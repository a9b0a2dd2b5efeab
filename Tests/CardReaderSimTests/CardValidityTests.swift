import Basics
import Testing

@testable import CardReaderSim

@Suite struct CardValidityTests {
    @Test(arguments: [
        // An adult: ten birthdays, the certificate five.
        ("1980-06-15", "2024-04-01", "2033-06-15", "2028-06-15"),
        // The birthday itself is not after the issue.
        ("1980-06-15", "2024-06-15", "2034-06-15", "2029-06-15"),
        // A minor: five birthdays.
        ("2010-01-10", "2024-04-01", "2029-01-10", "2029-01-10"),
        // Eighteen, before and since the age of majority was lowered.
        ("2003-05-01", "2022-03-31", "2026-05-01", "2026-05-01"),
        ("2003-05-01", "2022-04-01", "2031-05-01", "2026-05-01"),
        // An infant, whose card has no photo.
        ("2024-11-30", "2024-12-20", "2029-11-30", "2029-11-30"),
    ])
    func endsOnABirthday(birth: String, issued: String, cardUntil: String, certificateUntil: String) {
        let (birth, issued) = (Day(birth)!, Day(issued)!)
        #expect(CardValidity.cardUntil(issued: issued, birth: birth) == Day(cardUntil)!)
        #expect(CardValidity.certificateUntil(issued: issued, birth: birth) == Day(certificateUntil)!)
    }

    @Test(arguments: ["1980-06-15", "2002-02-28", "2003-05-01", "2004-02-29", "2010-01-10", "2020-11-30"])
    func theAgeAtIssueFollowsFromTheEnd(birth: String) {
        let birth = Day(birth)!
        for days in stride(from: 0, through: 5000, by: 7) {
            let issued = Day("2016-01-01")! + days
            guard issued >= birth else { continue }
            let until = CardValidity.cardUntil(issued: issued, birth: birth)
            #expect(CardValidity.ageAtIssue(cardUntil: until, birth: birth) == birth.age(on: issued), "\(issued)")
        }
    }
}
