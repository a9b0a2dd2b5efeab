import Basics
import ReceptionDesk

/// The insurers' systems, as far as the world around a desk has to do with them. The program's composition root hands in
/// the real ones: it alone knows their module.
protocol InsurersWorld {
    /// An office enters a notice. Its relative days are relative to `day`, the day it is.
    ///
    /// Throws when the insurers' side refuses, in words that name the thing; then nothing has changed.
    func take(_ notice: InsurerNotice, on day: Day) throws(Failure)

    /// The night that ends with the morning of `day`: each system passes on to the next what it may.
    func passNight(before day: Day) throws(Failure)

    /// What each system of theirs holds of a person, and the code by which the centre knows them; nil for nobody they know.
    /// Without My Number.
    func behind(_ person: PersonReference) throws(Failure) -> InsurersBehind?

    /// In how many of the texts the person's My Number occurs, in any of the forms that are looked for; nil for somebody
    /// whose number nobody knows. The number itself stays with the insurers' side.
    func textsWithMyNumber(of person: PersonReference, among texts: [[UInt8]]) throws(Failure) -> Int?

    /// From now on the nightly transfer from the municipality to the next system works, or fails.
    func setTransfer(works: Bool) throws(Failure)
}

/// One person on the insurers' side.
struct InsurersBehind {
    let holdings: [SystemHolding]
    /// 紐付番号
    let linkCode: String
}

/// A counter with no insurers' systems behind it: the register stays as it is, and nights only pass.
struct NoInsurers: InsurersWorld {
    func take(_ notice: InsurerNotice, on day: Day) throws(Failure) { throw NoInsurers.refusal }
    func passNight(before day: Day) {}
    func setTransfer(works: Bool) throws(Failure) { throw NoInsurers.refusal }
    func behind(_ person: PersonReference) -> InsurersBehind? { nil }
    func textsWithMyNumber(of person: PersonReference, among texts: [[UInt8]]) -> Int? { nil }

    private static let refusal = Failure(
        .unavailable, ja: "この窓口の後ろに保険者のシステムはありません。event と transfer の行は使えません。",
        en: "There are no insurers' systems behind this counter; lines 'event' and 'transfer' have no effect here.")
}
