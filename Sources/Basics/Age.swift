extension Day {
    /// Completed years on `today` for someone born on this day, counted by birthdays, as a screen shows it.
    ///
    /// In law an age is reached at the end of the eve of the birthday; rules that turn on that day compute it
    /// themselves from the birth date.
    public func age(on today: Day) -> Int {
        let born = parts
        let now = today.parts
        let birthdayPassed = (now.month, now.day) >= (born.month, born.day)
        return now.year - born.year - (birthdayPassed ? 0 : 1)
    }

    /// The birthday in the year one turns `age`. Someone born on 29 February has it on 28 February in common years.
    public func birthday(turning age: Int) -> Day { adding(years: age) }
}
