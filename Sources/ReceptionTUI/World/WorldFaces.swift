import Basics
import CheckFiles
import Eligibility
import ReceptionDesk

/// What the reader's side pushes to the receipt computer.
extension World {
    /// Writes the face file of a check, as the faults of files have it.
    func push(_ check: FaceCheck, at now: Moment) -> [Happening] {
        guard let faces else { return [] }
        let name = faces.name(of: check.answer.check, at: now)
        let message = CheckMessage.faceResult(
            CheckResponse(check.answer, ResponseCircumstances(check, faces, at: now)))
        let plan = self.faults.strike(
            FilePlan(name: name, bytes: message.written(in: faces.form).bytes), &faces.random
        ).plan
        return plan.deliveries.flatMap { delivery -> [Happening] in
            let whole = FaceDelivery(name: delivery.name, bytes: delivery.bytes)
            guard let half = delivery.half else {
                return [delivery.delay == 0 ? bring(whole) : Happening(.faceDue(whole), after: delivery.delay)]
            }
            let part = FaceDelivery(name: delivery.name, bytes: Array(delivery.bytes.prefix(half.count)))
            return [
                delivery.delay == 0 ? bring(part) : Happening(.faceDue(part), after: delivery.delay),
                Happening(.faceDue(whole), after: delivery.delay + half.seconds),
            ]
        }
    }

    /// Puts one file into the folder.
    func bring(_ delivery: FaceDelivery) -> Happening {
        guard let faces else { return Happening(.facePushed(name: delivery.name)) }
        do throws(FolderProblem) {
            try faces.push(delivery.bytes, to: delivery.name)
            return Happening(.facePushed(name: delivery.name))
        } catch {
            return Happening(.facePushFailed(name: delivery.name, error.text(faces.path)))
        }
    }
}

extension ResponseCircumstances {
    /// Of a check at the reader. Where the reader does not ask about the limit any more, using the card is consent.
    fileprivate init(_ check: FaceCheck, _ faces: FaceFolder, at now: Moment) {
        let given = Consent.given(at: check.answer.at)
        let asked = check.questions.compactMap { question, yes in
            ConsentItem(rawValue: question.rawValue).map { ($0, yes ? given : Consent.refused) }
        }
        var consents = Dictionary(uniqueKeysWithValues: asked)
        if consents[.limit] == nil, check.answer.limit.value != nil {
            consents[.limit] = given
            consents[.specifiedDisease] = given
        }
        self.init(
            processed: now, institution: faces.institution, identifier: faces.identifier(of: check.answer.check),
            classification: .card, consents: consents, referenceNumber: check.answer.reference ?? "",
            prescriptionIssue: check.questions[.prescription].map { $0 ? .electronic : .paper },
            certificateValidUntil: check.certificateUntil)
    }
}
