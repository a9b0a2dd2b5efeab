import Basics
import CardReaderSim
import Eligibility
import Screens
import Testing

@testable import ReceptionDesk

struct MedicationTests {
    @Test func `the counter's account is asked to change to the viewing account, and gets the desk back`() {
        var counter = Place.result.counter
        counter.key(.character("m"))
        #expect(counter.code(.confirmQuestion) == "medication.switch")
        #expect(counter.desk.account?.account == .counter)
        counter.key(.enter)
        #expect(counter.code(.account) == "viewing")
        let viewing = Asker(institution: Samples.site.code, terminal: "T1", operatorID: "etsuran", account: .viewing)
        #expect(counter.lastRequest == .openMedication(check: "S-1", asker: viewing))
        counter.reply(.medication(.shown(Samples.medication)))
        #expect(counter.desk.screen == .medication)
        #expect(counter.rows(.medicationDrug).count == Desk.medicationRows)
        counter.key(.escape)
        #expect(counter.desk.screen == .result)
        #expect(counter.code(.account) == "counter")
        #expect(counter.desk.message.code == .accountBack)
        #expect(counter.rows(.medicationDrug).isEmpty)
    }

    @Test func `the viewing account opens it at once and stays`() {
        var counter = Counter(account: .viewing)
        counter.check()
        counter.press(.medication)
        counter.reply(.medication(.shown(Samples.medication)))
        counter.press(.back)
        #expect(counter.code(.account) == "viewing")
    }

    @Test func `whoever does not confirm stays who they were`() {
        var counter = Place.confirmMedication.counter
        counter.press(.back)
        #expect(counter.code(.account) == "counter")
        #expect(counter.lastRequest != .openMedication(check: "S-1", asker: counter.desk.asker))
    }

    @Test(arguments: [
        Section<MedicationSummary>.withheld(.notConsented), .withheld(.cardNeeded), .absent(.noneHeld),
    ])
    func `what was not given cannot be opened`(section: Section<MedicationSummary>) {
        var counter = Counter(account: .viewing)
        counter.check { Samples.answer($0, medication: section) }
        let sent = counter.effects.count
        counter.press(.medication)
        #expect(counter.desk.message.code == .medicationNothing)
        #expect(counter.effects.count == sent)
    }

    @Test func `contents that the centre withholds show the reason`() {
        var counter = Place.result.counter
        counter.openMedication(.withheld(.consentLapsed))
        #expect(counter.desk.message.code == .medicationClosed)
        #expect(counter.code(.medicationContents) == "consent-lapsed")
        #expect(counter.rows(.medicationDrug).isEmpty)
    }

    @Test func `a line that fails gives the desk back to the account`() {
        var counter = Place.confirmMedication.counter
        counter.press(.confirm)
        counter.send(.lineFailed)
        #expect(counter.desk.screen == .result)
        #expect(counter.code(.account) == "counter")
    }

    @Test func `medication that comes after its answer was left is shown over nobody`() {
        var counter = Place.confirmMedication.counter
        counter.press(.confirm)
        counter.press(.back)
        counter.reply(.medication(.shown(Samples.medication)))
        #expect(counter.desk.screen == .waiting)
        #expect(counter.code(.account) == "counter")
    }

    @Test func `medication that comes while another patient's answer is open is not shown over it`() {
        var counter = Place.result.counter
        counter.press(.takeCard)
        counter.press(.back)
        counter.press(.down)
        counter.check { Samples.answer($0, about: .taro) }
        counter.press(.back)
        counter.press(.up)
        counter.press(.open)
        counter.press(.medication)
        counter.press(.confirm)
        counter.press(.back)
        counter.press(.down)
        counter.press(.open)
        counter.reply(.medication(.shown(Samples.medication)))
        #expect(counter.desk.screen == .result)
        #expect(counter.desk.phase.checked?.visitor == "taro")
        #expect(counter.code(.account) == "counter")
    }

    @Test func `signing out while medication is on its way signs nobody in`() {
        var counter = Place.resultByNumber.counter
        counter.press(.medication)
        counter.press(.confirm)
        counter.press(.back)
        counter.press(.signOut)
        counter.press(.confirm)
        counter.reply(.medication(.shown(Samples.medication)))
        #expect(counter.desk.account == nil)
        #expect(counter.desk.screen == .signIn)
    }

    @Test(arguments: [
        ([Act.down], "2-13/15"), ([.pageDown], "4-15/15"), ([.pageDown, .down], "4-15/15"), ([.up], "1-12/15"),
        ([.pageDown, .up], "3-14/15"), ([.pageDown, .pageUp], "1-12/15"),
    ])
    func `the table moves within its rows`(acts: [Act], page: String) {
        var counter = Place.medication.counter
        for act in acts { counter.press(act) }
        #expect(counter.code(.medicationPage) == page)
    }
}
