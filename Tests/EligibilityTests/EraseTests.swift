import Basics
import GRDB
import Testing

@testable import Eligibility

/// People who are taken out of the register, or made anew as a whole.
@Suite struct EraseTests {
    @Test func `whoever is erased is gone with all they own, and the usage log stays`() throws {
        let test = try TestCentre(try fullPerson(), person("K000002", serial: "02", coverages: []))
        _ = try test.answer(cardInquiry(on: "2026-11-24"))
        try test.centre.store.erase(codes: ["K000001", "K999999"])
        #expect(try test.centre.store.codes(beginningWith: "") == ["K000002"])
        #expect(try test.centre.store.usageLog.entries().count == 1)
        let rows = try test.rows()
        #expect(["coverage", "limit_certificate", "medication"].map { rows[$0] } == [0, 0, 0])
        #expect(rows["certificate"] == 1)
    }

    @Test func `codes are found by their beginning`() throws {
        let test = try TestCentre(
            person("K1", serial: "01", coverages: []), person("T1", serial: "02", coverages: []),
            person("T2", serial: "03", coverages: []), person("TX", serial: "04", coverages: []),
            person("U", serial: "05", coverages: []))
        #expect(try test.centre.store.codes(beginningWith: "T") == ["T1", "T2", "TX"])
    }

    @Test func `who is made anew keeps the link of a certificate that comes again`() throws {
        let unlinked = person(serial: "0a1b", linked: false, coverages: [])
        let test = try TestCentre(unlinked)
        try test.centre.store.link(serials: ["0A1b", "FFFF"])
        #expect(try test.centre.store.linkedSerials() == ["0A1B"])
        try test.centre.store.take(unlinked.entries, replacing: ["K000001"])
        #expect(try test.centre.store.linkedSerials() == ["0A1B"])
    }

    @Test func `somebody who is gone frees the certificate, and others keep theirs`() throws {
        let test = try TestCentre(
            person(serial: "0A", coverages: []), person("K000009", serial: "0C", coverages: []))
        try test.centre.store.take(person("K000002", serial: "0A", coverages: []).entries, replacing: ["K000001"])
        #expect(try test.centre.store.codes(beginningWith: "") == ["K000002", "K000009"])
    }

    @Test func `replacing is all or nothing`() throws {
        let test = try TestCentre(try fullPerson(), person("K000002", serial: "02", coverages: []))
        let before = try test.rows()
        #expect(throws: StoreProblem.self) {
            try test.centre.store.take(person("K000003", serial: "02", coverages: []).entries, replacing: ["K000001"])
        }
        #expect(try test.rows() == before)
    }
}
