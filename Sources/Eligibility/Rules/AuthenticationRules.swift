import Basics

/// How long what an authentication is made of can be used. The real times are not public. [assumed]
public enum AuthenticationRules {
    /// Seconds from the giving of a challenge to its signature: the patient types a PIN or looks into the camera.
    public static let challengeSeconds = 5 * 60
    /// Seconds from an authentication to the check: the patient answers the reader's questions.
    public static let authenticationSeconds = 15 * 60

    public static let provenance = Provenance(.assumed, "—")
}
