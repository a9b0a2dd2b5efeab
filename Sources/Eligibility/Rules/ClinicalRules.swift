import Basics

/// From when each clinical item can be viewed, and which records of it.
public enum ClinicalRules {
    /// The first day on which the item is given to institutions at all.
    public static func service(_ item: ClinicalItem) -> Dated<Bool> {
        switch item {
        case .checkup: Dated(from: Day("2021-03-01")!, true, Provenance(.found, "審査会議事録 2021-02-09"))
        case .treatment: Dated(from: Day("2022-09-11")!, true, Provenance(.found, "takedamed.com 診療情報の閲覧開始"))
        // Found is the month, planned; its first day is assumed, as for the reader's question.
        case .operations:
            Dated(
                from: Day("2023-05-01")!, true, Provenance(.assumed, "takedamed.com 診療情報の閲覧開始（手術情報は2023年5月目途）"))
        }
    }

    /// The oldest day of which there are records. Nothing older is given, however far the years reach.
    public static func records(_ item: ClinicalItem) -> Dated<Day> {
        let (day, provenance): (Day, Provenance) =
            switch item {
            case .checkup: (Day("2020-04-01")!, Provenance(.found, "特定健診情報の閲覧の案内（2020年度実施分から）"))
            case .treatment: (Day("2022-06-01")!, Provenance(.found, "takedamed.com 診療情報（2022年6月診療分から）"))
            case .operations: (Day("2022-06-01")!, Provenance(.assumed, "—"))
            }
        return Dated(from: service(item).from, day, provenance)
    }

    /// Years back from the day of the check.
    public static func years(_ item: ClinicalItem) -> Dated<Int> {
        switch item {
        case .checkup: Dated(from: service(item).from, 5, Provenance(.found, "特定健診情報の閲覧の案内（過去5年間）"))
        case .treatment, .operations: Dated(from: service(item).from, 3, Provenance(.assumed, "—"))
        }
    }

    /// The days of which records can be seen on `day`; nil before the item is given, and while there can be none.
    ///
    /// Treatment and operations come from claims and lag as medication does [assumed]; a check-up is there once the insurer
    /// has registered it.
    public static func visible(_ item: ClinicalItem, on day: Day) -> ClosedRange<Day>? {
        guard service(item).from <= day else { return nil }
        let oldest = max(day.adding(years: -years(item).value), records(item).value)
        let latest = item == .checkup ? day : MedicationRules.visible(on: day).upperBound
        return oldest <= latest ? oldest...latest : nil
    }
}
