import Basics
import ReceptionDesk

@testable import ReceptionTUI

/// Insurers' systems that note what they are told, and refuse what a test wants refused.
final class RecordingInsurers: InsurersWorld {
    enum Told: Hashable {
        case notice(InsurerNotice, on: Day)
        case night(before: Day)
        case transfer(works: Bool)
    }

    private(set) var told: [Told] = []
    var refusesNotices = false

    func take(_ notice: InsurerNotice, on day: Day) throws(Failure) {
        if refusesNotices { throw Failure(.badData, ja: "資格がありません。", en: "There is no such coverage.") }
        told.append(.notice(notice, on: day))
    }

    func passNight(before day: Day) { told.append(.night(before: day)) }

    func behind(_ person: PersonReference) -> InsurersBehind? { nil }

    func textsWithMyNumber(of person: PersonReference, among texts: [[UInt8]]) -> Int? { nil }

    func setTransfer(works: Bool) { told.append(.transfer(works: works)) }
}
