import Basics

/// What is said of a system beside what its file holds: who answers for it, and how well that is established.
///
/// Each statement carries its own source. What a screen cannot prove stands in `limits`.
public struct SystemProfile: Hashable, Sendable {
    public let system: SystemName
    public let myNumber: MyNumberStanding
    /// Of `myNumber`.
    public let myNumberSource: Provenance
    /// How the system names a person, in general.
    public let names: Bilingual
    /// Who operates it.
    public let operatedBy: Bilingual
    /// To whom that is entrusted further; nil where the sources say nothing of it.
    public let entrustedTo: Bilingual?
    /// Where it stands; nil where the sources say nothing of it.
    public let place: Bilingual?
    /// Of operator, entrusting and place.
    public let operationSource: Provenance
    /// What this does not prove.
    public let limits: Bilingual

    public static func of(_ system: SystemName) -> SystemProfile {
        switch system {
        case .municipal, .employers, .prefecture, .federation, .entrusted, .intermediate, .network: ofOffices(system)
        case .centre, .line, .terminal, .receipt, .reader: ofCounter(system)
        }
    }

    static let minutes = Provenance(.found, "審査会議事録 2021-02-09")
    /// Where nothing was found; what is said is how this program has it.
    static let ours = Provenance(.assumed, "—")

    /// What holds for every system here.
    static let simulated = Bilingual(
        ja: "模擬のファイルは、実物の証拠ではありません。", en: "Simulated files prove nothing of the real ones.")
    /// The cloud operators stand in the country: a condition of the contract.
    static let placeLimit = Bilingual(
        ja: "国内設置は契約上の条件です。画面で場所は証明できません。",
        en: "'In Japan' is a condition of contract; no screen can prove a place.")
}
