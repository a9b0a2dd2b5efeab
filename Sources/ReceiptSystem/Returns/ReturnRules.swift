import Basics

/// What the review bodies do with claims whose insurer is not the right one, by the month in which they are claimed.
public enum ReturnRules {
    /// レセプト振替・分割: the bodies re-address such a claim, or split it by days, instead of sending it back. [found: guides of
    /// the review bodies since 2021-10; that the month of claiming decides: assumed]
    static let readdressing: [Dated<Bool>] = [
        Dated(from: Day("2021-10-01")!, true, Provenance(.found, "レセプト振替・分割サービス（2021年10月）・rwe, faq16"))
    ]

    /// Not where the qualification was checked as valid on the day: such a claim stays with its insurer, and the insurers
    /// settle between themselves. [found: for claims from 2022-02; that the month of claiming is meant: assumed]
    static let checkedStays: [Dated<Bool>] = [
        Dated(from: Day("2022-02-01")!, true, Provenance(.found, "レセプト振替・分割の対象外（2022年2月請求分から）・faq16"))
    ]

    /// Claims with public expense are not re-addressed. [found: for some of them; that it is all: assumed]
    static let expenseProvenance = Provenance(.assumed, "レセプト振替・分割の対象外（公費負担医療など）・faq16")

    public static func readdresses(claimedIn month: Day) -> Bool {
        readdressing.inForce(on: month.firstOfMonth)?.value ?? false
    }

    public static func keepsChecked(claimedIn month: Day) -> Bool {
        checkedStays.inForce(on: month.firstOfMonth)?.value ?? false
    }
}
