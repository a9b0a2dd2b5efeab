import Basics
import Eligibility
import ReceiptSystem
import Testing

@Suite struct PatientMatchTests {
    private let hanako = Fixture.patient()

    @Test func `reading and birth date find the patient whatever the insurance and the spelling`() {
        let patient = Fixture.patient(name: "架空 華子", kana: "ｶｸｳ ﾊﾅｺ", insurance: nil)
        #expect(PatientMatch(Fixture.person(), among: [patient]) == .one(patient))
    }

    @Test func `another birth date or reading is another person`() {
        let born = Fixture.patient(birth: Fixture.birth + 1)
        let read = Fixture.patient(kana: "カクウ ハルコ")
        #expect(PatientMatch(Fixture.person(), among: [born, read]) == .none)
    }

    @Test func `two of the same reading and birth date are several`() {
        let other = Fixture.patient(chart: "00013", name: "架空 葉奈子")
        #expect(PatientMatch(Fixture.person(), among: [hanako, other]) == .several([hanako, other]))
    }

    @Test func `the sex decides between two`() {
        let other = Fixture.patient(chart: "00013", sex: .male)
        #expect(PatientMatch(Fixture.person(), among: [other, hanako]) == .one(hanako))
    }

    @Test func `one patient of another sex is found, so that the difference is seen`() {
        #expect(PatientMatch(Fixture.person(sex: .male), among: [hanako]) == .one(hanako))
    }
}
