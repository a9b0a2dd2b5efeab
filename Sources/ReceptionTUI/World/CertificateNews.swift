import Basics
import CardReaderSim
import Eligibility

/// What the authorities tell the centre of the certificates they issued.
extension ChipStore {
    /// Tells the centre, on the morning of `day`, which certificates were revoked, and which took the place of others; of
    /// these it hears when a night has passed (found: tagoclinic.or.jp, about a day). What it knows already changes nothing.
    func inform(_ centre: CentreStore, on day: Day) throws(Failure) {
        let renewals = try Chips.inStore { () throws(StoreProblem) in try self.renewals() }
        do throws(StoreProblem) {
            for (card, certificate) in renewals where certificate.from < day {
                _ = try centre.renew(card, as: certificate.serial, until: certificate.until)
            }
        } catch {
            throw Failure(error, file: "centre.db")
        }
        try tellRevocations(to: centre)
    }

    /// The list of revocations alone, which the centre has at once. [assumed]
    func tellRevocations(to centre: CentreStore) throws(Failure) {
        let revocations = try Chips.inStore { () throws(StoreProblem) in try self.revocations() }
        do throws(StoreProblem) {
            try centre.revoke(
                revocations.filter { $0.kind == .authentication }.map { (serial: $0.serial, on: $0.on) })
        } catch {
            throw Failure(error, file: "centre.db")
        }
    }
}
