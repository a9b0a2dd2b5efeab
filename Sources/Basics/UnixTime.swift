extension Moment {
    /// Japan is nine hours ahead of UTC all year.
    private static let aheadOfUTC = 9 * 3600

    /// Seconds since 1970-01-01 00:00 UTC, for formats that count so, such as certificates.
    public var unixTime: Int { day.number * 86_400 + second - Moment.aheadOfUTC }

    public init(unixTime: Int) {
        self.init(day: Day(number: 0), second: unixTime + Moment.aheadOfUTC)
    }
}

extension Day {
    /// 00:00:00 in Japan.
    public var firstSecond: Moment { Moment(day: self, second: 0) }
    /// 23:59:59 in Japan.
    public var lastSecond: Moment { Moment(day: self, second: 86_399) }
}
