import Basics
import Testing

@testable import Eligibility

/// Insured as `fullPerson`, with check-ups, treatment and operations.
func clinicalPerson(validUntil: String = "2030-01-15") throws -> RegisteredPerson {
    let full = try fullPerson(validUntil: validUntil)
    return RegisteredPerson(
        code: full.code, person: full.person, certificates: full.certificates, coverages: full.coverages,
        limits: full.limits, medications: full.medications,
        checkups: [
            CheckupResult(
                carriedOut: day("2026-06-10"),
                values: [CheckupValue(.height, 1653), CheckupValue(.weight, 620), CheckupValue(.urineSugar, 1)]),
            CheckupResult(carriedOut: day("2019-06-10"), values: [CheckupValue(.systolic, 120)]),
        ],
        treatments: [
            TreatmentItem(day: day("2026-08-03"), kind: .outpatient, service: "再診料"),
            TreatmentItem(day: day("2026-11-20"), kind: .outpatient, service: "まだ見えない診療"),
        ],
        operations: [OperationItem(day: day("2025-03-03"), name: "水晶体再建術")])
}

@Suite struct ClinicalOpeningTests {
    private let nine = Moment("2026-11-24 09:00")!
    private let all: Set<ConsentItem> = [.medication, .checkup, .treatment, .operations]

    private func centre(consents: Set<ConsentItem>) throws -> TestCentre {
        let test = try TestCentre(try clinicalPerson())
        _ = try test.answer(cardInquiry(on: "2026-11-24", consents: consents), at: nine)
        return test
    }

    private func open(
        _ item: ClinicalItem, _ test: TestCentre, _ check: String = "check-1", as account: Account = .viewing,
        at: Moment? = nil, from institution: String = clinic
    ) -> CentreReply {
        test.centre.reply(
            to: .openClinical(item, check: check, asker: asker(account, institution)), at: at ?? nine + 60)
    }

    @Test func `the viewing account gets what was consented to, as far as it can be seen`() throws {
        let test = try centre(consents: all)
        guard case .clinical(.shown(.checkups(let results))) = open(.checkup, test) else {
            Issue.record("the check-up was consented to")
            return
        }
        #expect(results.map(\.carriedOut) == [day("2026-06-10")])
        #expect(results[0][.height] == 1653)
        #expect(results[0][.bodyMassIndex] == 227)
        #expect(
            open(.treatment, test)
                == .clinical(
                    .shown(
                        .treatments([TreatmentItem(day: day("2026-08-03"), kind: .outpatient, service: "再診料")]))))
        #expect(
            open(.operations, test)
                == .clinical(.shown(.operations([OperationItem(day: day("2025-03-03"), name: "水晶体再建術")]))))
    }

    @Test(arguments: [Account.counter, .administrator], ClinicalItem.allCases)
    func `no other account does, whatever was consented to`(account: Account, item: ClinicalItem) throws {
        #expect(open(item, try centre(consents: all), as: account) == .clinical(.withheld(.accountMayNot)))
        #expect(open(item, try centre(consents: []), as: account) == .clinical(.withheld(.accountMayNot)))
    }

    @Test(arguments: ClinicalItem.allCases)
    func `each item has a consent of its own`(item: ClinicalItem) throws {
        let others = try centre(consents: all.subtracting([item.consent]))
        #expect(open(item, others) == .clinical(.withheld(.notConsented)))
        guard case .clinical(.shown) = open(item, try centre(consents: [item.consent])) else {
            Issue.record("its own consent is enough")
            return
        }
    }

    @Test func `consent lapses after 24 hours`() throws {
        let test = try centre(consents: all)
        let end = nine + 86_400
        guard case .clinical(.shown) = open(.checkup, test, at: end) else {
            Issue.record("the last second of the day of consent must still do")
            return
        }
        #expect(open(.checkup, test, at: end + 1) == .clinical(.withheld(.consentLapsed)))
    }

    @Test func `a new check of the person takes the earlier consents back, medication as well`() throws {
        let test = try centre(consents: all)
        _ = try test.answer(cardInquiry(on: "2026-11-24", consents: [.treatment], check: "check-2"), at: nine + 600)
        for item in ClinicalItem.allCases {
            #expect(open(item, test, at: nine + 700) == .clinical(.withheld(.withdrawn)))
        }
        #expect(test.openMedication("check-1", as: .viewing, at: nine + 700) == .medication(.withheld(.withdrawn)))
        #expect(open(.checkup, test, "check-2", at: nine + 700) == .clinical(.withheld(.notConsented)))
        guard case .clinical(.shown) = open(.treatment, test, "check-2", at: nine + 700) else {
            Issue.record("the new check was consented to")
            return
        }
    }

    @Test func `two checks within one second count in their order`() throws {
        let test = try centre(consents: all)
        _ = try test.answer(cardInquiry(on: "2026-11-24", check: "check-0"), at: nine)
        #expect(open(.checkup, test, at: nine) == .clinical(.withheld(.withdrawn)))
    }

    @Test func `a check elsewhere, by number or of somebody else takes nothing back`() throws {
        let test = try centre(consents: all)
        _ = test.ask(
            Inquiry(
                check: "elsewhere", key: .authenticated(authentication: "0A"), on: day("2026-11-24"), consents: [],
                asker: asker(.counter, otherClinic)), at: nine + 10)
        _ = try test.answer(
            numberInquiry(
                "409995", "1234567", branch: "02", birth: "1980-01-15", on: "2026-11-24", check: "by-number"),
            at: nine + 20)
        try test.centre.store.take(person("K000002", serial: "0B", coverages: []).entries)
        _ = try test.answer(cardInquiry("0B", on: "2026-11-24", check: "other-person"), at: nine + 30)
        guard case .clinical(.shown) = open(.checkup, test, at: nine + 60) else {
            Issue.record("nobody has withdrawn it")
            return
        }
    }

    @Test func `another institution's check is unknown`() throws {
        let test = try centre(consents: all)
        #expect(open(.checkup, test, from: otherClinic) == .refused(.unknownCheck))
        #expect(open(.checkup, test, "no such") == .refused(.unknownCheck))
    }

    @Test func `every attempt is logged as an opening of its own kind`() throws {
        let test = try centre(consents: [.checkup])
        _ = open(.checkup, test, as: .counter)
        _ = open(.checkup, test)
        _ = open(.treatment, test)
        _ = open(.operations, test, "no such")
        let log = try test.centre.store.usageLog.entries().map(\.usage).filter { $0.kind == .openClinical }
        #expect(log.map(\.outcome) == ["account-may-not", "shown", "not-consented", "unknown-check"])
        #expect(log.map(\.disclosed) == [[], ["checkup"], [], []])
        #expect(log.map(\.check) == ["check-1", "check-1", "check-1", "no such"])
        #expect(log.map(\.consents) == [[.checkup], [.checkup], [], []])
    }

    @Test func `what the register came to know after the check is not in it`() throws {
        let test = try centre(consents: all)
        let late = day("2026-11-25")
        let new = OperationItem(day: day("2025-05-05"), name: "あとから届いた手術")
        let changes: [RegisterChange] = [
            .medication([drug("2026-08-03"), drug("2026-08-03", "あとから届いた薬")], registered: late),
            .operations([new], registered: late),
        ]
        try test.centre.store.take(changes.map { RegisterEntry(code: "K000001", $0) })
        let next = nine + 20 * 3600
        #expect(
            open(.operations, test, at: next)
                == .clinical(.shown(.operations([OperationItem(day: day("2025-03-03"), name: "水晶体再建術")]))))
        #expect(
            test.openMedication("check-1", as: .viewing, at: next)
                == .medication(.shown([drug("2026-09-02"), drug("2026-08-03")])))
        let answer = try test.answer(cardInquiry(on: "2026-11-25", consents: all, check: "check-2"), at: next)
        #expect(answer.medication.value?.count == 3)
        guard case .clinical(.shown(.operations(let items))) = open(.operations, test, "check-2", at: next) else {
            Issue.record("a new check gives what is known by now")
            return
        }
        #expect(items.contains(new))
    }

    @Test func `a repetition of the feed doubles nothing and changes no day`() throws {
        let test = try centre(consents: all)
        let digest = try test.centre.store.digest()
        try test.centre.store.take(try clinicalPerson().entries)
        #expect(try test.centre.store.digest() == digest)
    }
}
