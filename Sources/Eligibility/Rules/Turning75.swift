import Basics

/// The month of the 75th birthday, in which a person is with two insurers and each has half the limit.
public enum Turning75 {
    /// Whether the limits of the month of `day` are halved for someone born on `birth`. Whoever was born on the 1st is with
    /// the new insurer for the whole month. [found: 厚生労働省 高額療養費の計算事例（2018年）事例4・6・32]
    public static func halves(birth: Day, on day: Day) -> Bool {
        let birthday = birth.birthday(turning: 75)
        return birthday.dayOfMonth != 1 && birthday.firstOfMonth == day.firstOfMonth
    }
}
