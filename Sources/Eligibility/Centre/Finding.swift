import Basics

/// By which way the question came: it decides what consent there can be.
enum Channel: Hashable {
    case number
    case card
    /// By card whose certificate has expired, within the grace.
    case cardInGrace
}

/// What a key led to, before any section is read.
struct Finding {
    let channel: Channel
    let validity: Validity
    /// The record to show: the one that holds, or for an invalid insurance the one that answered to the key.
    let coverage: KnownCoverage?
    let reasons: [Reason]

    var reach: Reach {
        switch (validity, coverage) {
        case (.valid, let coverage?): .open(coverage)
        case (.invalid, _), (.invalidNewer, _): .closed(.notValid)
        default: .closed(.noInsurance)
        }
    }
}

/// Whether the sections beyond the qualification may be looked for.
enum Reach {
    case open(KnownCoverage)
    case closed(Absent)
}
