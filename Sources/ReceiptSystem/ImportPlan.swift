import Basics
import Eligibility

/// What an import does to one patient, decided before anything is written.
public struct ImportPlan: Hashable, Sendable {
    /// Into what the answer is imported.
    public enum Target: Hashable, Sendable {
        case patient(ReceiptPatient)
        /// A chart opened for this import.
        case newChart(String)
    }

    /// The patient as they are afterwards.
    public let patient: ReceiptPatient
    /// The items taken, in the order of `DifferenceItem`.
    public let changed: [DifferenceItem]
    /// The items that differ and stay, with the reason.
    public let kept: [DifferenceItem: KeepReason]

    /// Throws the refusal when the answer must not be imported into this patient.
    public init(_ request: ImportRequest, into target: Target) throws(ImportRefusal) {
        let answer = request.answer
        let coverage = try request.importable()
        let now = HeldInsurance(coverage, limitClass: answer.limit.value?.limitClass, confirmedOn: answer.on)
        let person = coverage.person

        switch target {
        case .newChart(let chart):
            self.patient = ReceiptPatient(
                chart: chart, name: person.name, kana: person.kana, birth: person.birth, sex: person.sex, insurance: now
            )
            self.changed = Difference.list(held: nil, answer: answer).map(\.item)
            self.kept = [:]
        case .patient(let held):
            guard held.birth == person.birth else { throw .birthDiffers(held: held.birth, now: person.birth) }
            let differences = Difference.list(held: held, answer: answer)
            let decisions = try Decisions(differences, kept: request.kept)
            var patient = held
            patient.take(person, decisions)
            patient.take(now, decisions, on: answer.on, at: request.at)
            self.patient = patient
            self.changed = decisions.taken.map(\.item)
            self.kept = decisions.kept
        }
    }
}
