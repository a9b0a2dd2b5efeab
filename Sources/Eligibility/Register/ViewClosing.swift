import Basics

/// From when until when somebody's records are closed to view, because the residents' register has the person differently
/// from the insurer. Judged by the day of asking, whichever day is asked for. [found: wic-net 13077/16; that it goes by the
/// day of asking: assumed]
struct ViewClosing {
    /// Nil for somebody who never was closed to view.
    let from: Day?
    /// The first day on which they can be seen again; nil for none known.
    let until: Day?

    func holds(on day: Day) -> Bool {
        guard let from else { return false }
        return from <= day && until.map { day < $0 } ?? true
    }
}
