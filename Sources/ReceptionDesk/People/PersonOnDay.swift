import Basics
import Eligibility
import ReceiptSystem

extension PersonSheet {
    /// The person when it is `today`.
    public func person(on today: Day) -> Person {
        let birth = birth.day(on: today)
        let resolve = { (date: PersonDate) in date.day(on: today, birth: birth) }
        let coverages = insurances.map { $0.coverage(resolve) }
        // A sheet states one insurance at least.
        let latest = coverages.last { $0.registered <= today } ?? coverages[0]
        // Of dates written in different ways the last may lie before the first on some days: on those there is no certificate.
        let limits = limits.map { $0.record(of: latest.insurer, resolve) }.filter { $0.from <= $0.to }
        let limitInForce = limits.first { $0.from <= today && today <= $0.to }?.limitClass
        return Person(
            id: id, situation: situation, goodFor: goodFor, name: name, romaji: romaji, kana: kana, sex: sex,
            birth: birth, arrival: arrival, card: card.map { $0.card(of: id, resolve) },
            phone: phone.map { $0.phone(resolve) }, coverages: coverages,
            limits: limits, medications: medications.map { $0.item(resolve) },
            checkups: checkups.map { $0.result(resolve) }, treatments: treatments.map { $0.item(resolve) },
            operations: operations.map { $0.item(resolve) },
            held: held.map { $0.record(of: name, birth: birth, coverage: latest, limit: limitInForce, on: today) },
            consents: consents, says: says)
    }
}

extension CardSheet {
    fileprivate func card(of id: String, _ resolve: (PersonDate) -> Day) -> PersonCard {
        var random = SeededRandom(seed: 0, purpose: "face of \(id)")
        return PersonCard(
            serial: serial, pin: pin, misses: misses, certificateUntil: resolve(certificateUntil),
            cardUntil: resolve(cardUntil), face: face, isRegistered: isRegistered, hasPhoto: hasPhoto,
            townTakesPart: townTakesPart, faceSeed: random.next())
    }
}

extension PhoneSheet {
    fileprivate func phone(_ resolve: (PersonDate) -> Day) -> PersonPhone {
        PersonPhone(kind: kind, serial: serial, pin: pin, certificateUntil: resolve(certificateUntil))
    }
}

extension InsuranceSheet {
    /// What is not stated was registered on the day it began or ended.
    fileprivate func coverage(_ resolve: (PersonDate) -> Day) -> CoverageRecord {
        let acquired = resolve(from)
        let applied = appliedFrom.map(resolve)
        let end = (to ?? appliedTo).map(resolve)
        do {
            return try CoverageRecord(
                insurer: numbers.insurer.number, insurerName: numbers.insurer.name, symbol: numbers.symbol,
                number: numbers.number, branch: numbers.branch, relation: relation, income: income,
                acquired: acquired, lost: to.map(resolve), applicationFrom: applied,
                applicationTo: appliedTo.map(resolve), registered: registered.map(resolve) ?? applied ?? acquired,
                lossRegistered: lossRegistered.map(resolve) ?? end)
        } catch {
            preconditionFailure("the list of insurers takes no public-expense payer")
        }
    }
}

extension LimitSheet {
    /// A limit certificate is the current insurer's, known from its first day on.
    fileprivate func record(of insurer: InsurerNumber, _ resolve: (PersonDate) -> Day) -> LimitRecord {
        let first = resolve(from)
        return LimitRecord(insurer: insurer, limitClass: limitClass, from: first, to: resolve(to), registered: first)
    }
}

extension MedicationSheet {
    fileprivate func item(_ resolve: (PersonDate) -> Day) -> MedicationItem {
        MedicationItem(dispensed: resolve(dispensed), name: drug, amount: amount, days: days, usage: usage)
    }
}

extension HeldSheet {
    /// `coverage` and `limit` are those in force, of which the record says what it does not say otherwise.
    fileprivate func record(
        of registeredName: String, birth: Day, coverage: CoverageRecord, limit inForce: LimitClass?, on today: Day
    ) -> HeldRecord {
        let scheme = other?.insurer.scheme ?? coverage.scheme
        let ruled = BurdenShare.rule(birth: birth, scheme: scheme, income: coverage.income, on: today).value.tenths
        let insurance = HeldInsurance(
            insurerNumber: other?.insurer.number.digits ?? coverage.insurer.digits,
            insurerName: other?.insurer.name ?? coverage.insurerName, symbol: other?.symbol ?? coverage.symbol,
            number: other?.number ?? coverage.number,
            branch: (other == nil ? coverage.branch : other?.branch)?.digits,
            relation: other == nil ? coverage.relation : nil, share: share ?? ruled,
            limitClass: limit ?? inForce, acquired: other == nil ? coverage.acquired : nil,
            confirmedOn: confirmed?.day(on: today, birth: birth))
        return HeldRecord(chart: chart, name: name ?? registeredName, insurance: insurance)
    }
}
