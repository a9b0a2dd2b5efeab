import Basics

/// Consent to the viewing of one kind of medical information: whether, when, and until when it holds.
///
/// `AvailableTime` is 24 hours after `ConsTime`; without consent there are no times. [found: a clinic's real file]
public struct ViewingConsent: Hashable, Sendable {
    /// Nil where the question was not put.
    public var flag: Code<ConsentCode>?
    public var consented: Moment?
    public var available: Moment?

    public init() {}

    public init(flag: ConsentCode, consented: Moment? = nil, available: Moment? = nil) {
        self.flag = .known(flag)
        self.consented = consented
        self.available = available
    }

    /// Three elements of the group around it rather than a group of its own.
    mutating func walk(
        _ flagName: StaticString, _ consentedName: StaticString, _ availableName: StaticString,
        _ walk: inout some ElementWalk
    ) {
        walk.value(flagName, &flag)
        walk.value(consentedName, &consented)
        walk.value(availableName, &available)
    }
}
