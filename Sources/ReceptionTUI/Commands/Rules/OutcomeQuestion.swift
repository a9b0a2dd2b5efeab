import Basics
import Eligibility

/// One insurance of a person as a case or an option states it. The register knows all of it on the day of the question.
struct QualificationRow {
    let person: String
    let birth: Day
    let insurer: InsurerNumber
    let symbol: String
    let number: String
    let branch: BranchNumber?
    let acquired: Day
    let lost: Day?
    let applicationFrom: Day?
    let applicationTo: Day?

    /// - Throws: what makes the insurer none.
    func record(registered: Day) throws(NumberProblem) -> CoverageRecord {
        try CoverageRecord(
            insurer: insurer, insurerName: insurer.digits, symbol: symbol, number: number, branch: branch,
            relation: branch.flatMap { branch in insurer.scheme.flatMap(branch.relation) } ?? .insured,
            income: .general, acquired: acquired, lost: lost, applicationFrom: applicationFrom,
            applicationTo: applicationTo, registered: registered)
    }
}

/// Rows of a register, and one question to the centre that holds them.
struct OutcomeQuestion {
    enum Ask {
        /// By the card of the person of this name.
        case card(person: String)
        case number(insurer: InsurerNumber, symbol: String, number: String, branch: BranchNumber?, birth: Day)
    }

    let rows: [QualificationRow]
    let ask: Ask
    let on: Day

    /// 資格有効性 in the words of the screens, or how the centre refused.
    func outcome() throws(Failure) -> String {
        switch try reply() {
        case .answer(let answer): answer.validity.name.ja
        case .refused(let why): why.rawValue
        case .each, .reference, .viewed, .viewedCheckups, .registration, .medication, .clinical, .challenge,
            .authenticated, .notAuthenticated:
            ""
        }
    }

    /// Enters the rows into a centre in memory and asks it, as a window would.
    func reply() throws(Failure) -> CentreReply {
        let centre = Centre(store: try Databases.inMemory().centre)
        try enter(people(), into: centre.store)
        let now = Moment(day: on, second: 9 * 3600)
        switch ask {
        case .card(let person):
            // A case of the rules has no chip that could sign: its card is taken to be authenticated.
            let inquiry = inquiry(by: .authenticated(authentication: "rules"))
            return centre.reply(to: inquiry, assuming: serials[person] ?? "", at: now)
        case .number(let insurer, let symbol, let number, let branch, let birth):
            let key = InquiryKey.number(
                insurer: insurer.digits, symbol: symbol, number: number, branch: branch?.digits, birth: birth)
            return centre.reply(to: .check(inquiry(by: key)), at: now)
        }
    }

    private func inquiry(by key: InquiryKey) -> Inquiry {
        let asker = Asker(institution: "4017999014", terminal: "rules", operatorID: "rules", account: .counter)
        return Inquiry(check: "rules", key: key, on: on, consents: [], asker: asker)
    }

    private func enter(_ people: [RegisteredPerson], into store: CentreStore) throws(Failure) {
        do throws(StoreProblem) {
            try store.take(people.flatMap(\.entries))
        } catch {
            throw Failure(error, file: "memory")
        }
    }

    /// Everybody who has a row, and whose card is asked, each with a certificate that is registered.
    private func people() throws(Failure) -> [RegisteredPerson] {
        var people: [RegisteredPerson] = []
        for (name, serial) in serials.sorted(by: { $0.value < $1.value }) {
            let own = rows.filter { $0.person == name }
            var records: [CoverageRecord] = []
            for row in own {
                do throws(NumberProblem) {
                    records.append(try row.record(registered: on))
                } catch {
                    throw Failure(.badData, error.text)
                }
            }
            people.append(
                RegisteredPerson(
                    code: serial,
                    person: InsuredPerson(name: "架空　\(name)", kana: "ｶｸｳ", birth: own.first?.birth ?? on, sex: .unset),
                    certificates: [LinkedCertificate(serial: serial, validUntil: on + 365, linked: true)],
                    coverages: records))
        }
        return people
    }

    /// The serial of everybody's certificate.
    private var serials: [String: String] {
        var names = rows.map(\.person)
        if case .card(let person) = ask { names.append(person) }
        var serials: [String: String] = [:]
        for name in names where serials[name] == nil {
            serials[name] = "7E57" + padded(serials.count + 1, to: 12)
        }
        return serials
    }
}
