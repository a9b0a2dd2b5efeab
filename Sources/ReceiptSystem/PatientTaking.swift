import Basics
import Eligibility

extension ReceiptPatient {
    /// Takes the items of the person that were decided on. The birth date never changes by an import.
    mutating func take(_ person: InsuredPerson, _ decisions: Decisions) {
        if decisions.takes(.name) { name = person.name }
        if decisions.takes(.kana) { kana = person.kana }
        if decisions.takes(.sex) { sex = person.sex }
    }

    /// Takes the items of the insurance that were decided on, and moves the former values to the history.
    ///
    /// `on` is the day that was asked for, `at` the moment of the import.
    mutating func take(_ now: HeldInsurance, _ decisions: Decisions, on: Day, at: Moment) {
        // Kept as it was: nothing of another insurer's coverage belongs to it, nor has the check confirmed it.
        if decisions.keepsInsurer { return }

        var next = insurance ?? HeldInsurance(insurerNumber: "", insurerName: "", symbol: "", number: "")
        if decisions.takes(.insurer) {
            next.insurerNumber = now.insurerNumber
            next.insurerName = now.insurerName
        }
        if decisions.takes(.symbol) { next.symbol = now.symbol }
        if decisions.takes(.number) { next.number = now.number }
        if decisions.takes(.branch) { next.branch = now.branch }
        if decisions.takes(.share) { next.share = now.share }
        if decisions.takes(.lost) { next.lost = now.lost }
        if decisions.takes(.limit) { next.limitClass = now.limitClass }
        next.relation = now.relation
        next.acquired = now.acquired
        next.confirmedOn = now.confirmedOn

        if let former = insurance, decisions.replacesInsurance {
            let end = decisions.changesIdentity ? former.end(before: now) : nil
            history.append(PastInsurance(insurance: former, until: end ?? on, replacedAt: at))
        }
        insurance = next
    }
}

extension HeldInsurance {
    /// The first day without this insurance, as far as it and its successor tell; nil when they do not.
    ///
    /// Its own loss where that is known, else the day its successor began. [derived] A successor that began no later
    /// says nothing: a move inside the prefecture carries the first day of coverage over. [found: NHI since 2018-04]
    func end(before successor: HeldInsurance) -> Day? {
        if let lost { return lost }
        guard let began = successor.acquired else { return nil }
        if let acquired, acquired >= began { return nil }
        // Typed from a card, without its first day: seen as valid since, it was the same one carried over.
        if acquired == nil, let confirmedOn, confirmedOn >= began, isOfSamePrefecture(as: successor) { return nil }
        return began
    }

    /// Both are NHI of one prefecture, between whose municipalities the first day is carried over.
    private func isOfSamePrefecture(as other: HeldInsurance) -> Bool {
        guard let mine = try? InsurerNumber(insurerNumber), let theirs = try? InsurerNumber(other.insurerNumber) else {
            return false
        }
        return mine.scheme == .nhi && theirs.scheme == .nhi && mine.prefecture == theirs.prefecture
    }
}
