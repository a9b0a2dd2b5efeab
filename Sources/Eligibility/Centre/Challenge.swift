import Basics

/// A challenge that the centre gave.
struct Challenge: Hashable {
    /// 1, 2, 3 …
    let number: Int
    /// Hexadecimal.
    let text: String
    let institution: String
    let at: Moment
    var isUsed = false
}

/// An authentication that the centre remembers: enough for the requests that name it.
struct RememberedAuthentication: Hashable {
    let id: String
    let institution: String
    /// Of the certificate, in capitals.
    let serial: String
    let proof: String
    let at: Moment
    /// The check that it was used for; nil before.
    var check: String?
}

extension RememberedAuthentication? {
    /// For this check, or none yet: once used it is good for the repetitions of its check alone, and before that for minutes.
    func usable(for check: String? = nil, at now: Moment) throws(AuthenticationRefusal) -> RememberedAuthentication {
        guard let authentication = self else { throw .unknownAuthentication }
        if let used = authentication.check {
            guard used == check else { throw .alreadyUsed }
            return authentication
        }
        guard now - authentication.at <= AuthenticationRules.authenticationSeconds else { throw .lapsed }
        return authentication
    }
}
