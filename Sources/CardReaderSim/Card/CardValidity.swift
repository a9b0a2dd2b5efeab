import Basics

/// How long a card and its certificate are valid.
public enum CardValidity {
    /// Birthdays after the issue at which the certificate ends.
    public static let certificateBirthdays = 5
    /// Birthdays after the issue at which the card of an adult ends.
    public static let adultBirthdays = 10
    /// Birthdays after the issue at which the card of a minor ends; the one without photo too.
    public static let minorBirthdays = 5

    /// The age from which the longer validity holds, by the day of issue. The law counts by the day of application;
    /// here both are one day.
    public static let adultAge: [Dated<Int>] = [
        Dated(from: Day("2016-01-01")!, 20, Provenance(.found, "livedoor.com ニュース 30464339")),
        Dated(from: Day("2022-04-01")!, 18, Provenance(.found, "livedoor.com ニュース 30464339")),
    ]

    /// The fifth birthday after the issue (found: 大蔵村 電子証明書の有効期限), but not beyond the card (derived).
    public static func certificateUntil(issued: Day, birth: Day) -> Day {
        certificateUntil(issued: issued, birth: birth, cardUntil: cardUntil(issued: issued, birth: birth))
    }

    /// The same for a certificate that is issued to a card already there.
    public static func certificateUntil(issued: Day, birth: Day, cardUntil: Day) -> Day {
        min(birthday(certificateBirthdays, after: issued, birth: birth), cardUntil)
    }

    /// The tenth birthday after the issue, for minors the fifth.
    public static func cardUntil(issued: Day, birth: Day) -> Day {
        let age = birth.age(on: issued)
        return birthday(isAdult(age, on: issued) ? adultBirthdays : minorBirthdays, after: issued, birth: birth)
    }

    /// How old the holder was when the card was issued that ends then: an adult ten birthdays before, else a minor five.
    /// (derived)
    public static func ageAtIssue(cardUntil: Day, birth: Day) -> Int {
        let completed = birth.age(on: cardUntil)
        // A birthday of 29 February falls a day before the year is completed.
        let ageAtEnd = birth.birthday(turning: completed + 1) <= cardUntil ? completed + 1 : completed
        let age = ageAtEnd - adultBirthdays
        // It was issued on some day of that year of life; the age of adults has only come down.
        let lastDay = birth.birthday(turning: age + 1) - 1
        return isAdult(age, on: lastDay) ? age : ageAtEnd - minorBirthdays
    }

    private static func isAdult(_ age: Int, on day: Day) -> Bool {
        age >= (adultAge.inForce(on: day)?.value ?? adultAge[0].value)
    }

    /// The `count`-th birthday strictly after `day`.
    private static func birthday(_ count: Int, after day: Day, birth: Day) -> Day {
        birth.birthday(turning: birth.age(on: day) + count)
    }
}
