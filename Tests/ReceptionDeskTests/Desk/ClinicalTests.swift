import Basics
import CardReaderSim
import Eligibility
import Screens
import Testing

@testable import ReceptionDesk

struct ClinicalTests {
    private let viewing = Asker(
        institution: Samples.site.code, terminal: "T1", operatorID: "etsuran", account: .viewing)

    @Test func `the counter sees that consent exists, and until when`() {
        var counter = Place.waiting.counter
        counter.check { Samples.answer($0, clinical: Samples.consents) }
        #expect(counter.code(.checkupConsent) == "consented")
        #expect(counter.code(.operationsConsent) == "not-consented")
        #expect(counter.code(.clinicalConsents) == "checkup,treatment")
        #expect(counter.code(.consentUntil) == Samples.summary.viewableUntil.description)
    }

    @Test func `the view opens under the viewing account, page by page, and gives the desk back`() {
        var counter = Place.confirmClinical.counter
        #expect(counter.code(.confirmQuestion) == "clinical.switch")
        #expect(counter.desk.account?.account == .counter)
        counter.key(.enter)
        #expect(counter.lastRequest == .openClinical(.checkup, check: "S-1", asker: viewing))
        #expect(counter.code(.clinicalContents) == "awaited")
        counter.reply(.clinical(.shown(Samples.checkups)))
        #expect(counter.desk.screen == .clinical)
        #expect(counter.rows(.clinicalItem).count == Desk.clinicalRows)
        counter.key(.tab)
        #expect(counter.lastRequest == .openClinical(.treatment, check: "S-1", asker: viewing))
        #expect(counter.rows(.clinicalItem).isEmpty)
        let seen = TreatmentItem(day: Samples.today - 60, kind: .dental, service: "架空の処置")
        counter.reply(.clinical(.shown(.treatments([seen]))))
        #expect(counter.rows(.clinicalItem).map(\.text) == ["架空の処置"])
        counter.key(.escape)
        #expect(counter.desk.screen == .result)
        #expect(counter.code(.account) == "counter")
        #expect(counter.rows(.clinicalItem).isEmpty)
    }

    @Test func `a page that was not consented to is not asked for`() {
        var counter = Place.clinical.counter
        counter.press(.nextItem)
        counter.reply(.clinical(.shown(.treatments([]))))
        #expect(counter.code(.clinicalContents) == "none-held")
        #expect(counter.press(.nextItem) == [])
        #expect(counter.code(.clinicalPage) == "operations")
        #expect(counter.code(.clinicalContents) == "not-consented")
        counter.press(.nextItem)
        #expect(counter.lastRequest == .openMedication(check: "S-1", asker: viewing))
        counter.reply(.medication(.shown(Samples.medication)))
        #expect(counter.code(.clinicalRange) == "1-12/15")
    }

    @Test func `without any consent there is nothing to view`() {
        var counter = Counter(account: .viewing)
        counter.check { Samples.answer($0, medication: .withheld(.notConsented)) }
        #expect(counter.press(.clinical) == [])
        #expect(counter.desk.message.code == .clinicalNothing)
        #expect(counter.desk.screen == .result)
    }

    @Test(arguments: [Withheld.consentLapsed, .withdrawn, .accountMayNot])
    func `what the centre withholds shows the reason and no rows`(why: Withheld) {
        var counter = Place.confirmClinical.counter
        counter.press(.confirm)
        counter.reply(.clinical(.withheld(why)))
        #expect(counter.desk.message.code == .clinicalClosed)
        #expect(counter.code(.clinicalContents) == why.rawValue)
        #expect(counter.rows(.clinicalItem).isEmpty)
    }

    @Test func `contents that come after the view was closed are shown over nobody`() {
        var counter = Place.confirmClinical.counter
        counter.press(.confirm)
        counter.press(.back)
        counter.reply(.clinical(.shown(Samples.checkups)))
        #expect(counter.desk.screen == .result)
        #expect(counter.code(.account) == "counter")
        #expect(counter.rows(.clinicalItem).isEmpty)
    }

    @Test func `contents of a page that was turned away are not shown on the next`() {
        var counter = Place.confirmClinical.counter
        counter.press(.confirm)
        counter.press(.nextItem)
        counter.reply(.clinical(.shown(Samples.checkups)))
        #expect(counter.code(.clinicalPage) == "treatment")
        #expect(counter.code(.clinicalContents) == "awaited")
    }

    @Test func `a line that fails closes the view and gives the desk back`() {
        var counter = Place.confirmClinical.counter
        counter.press(.confirm)
        counter.send(.lineFailed)
        #expect(counter.desk.screen == .result)
        #expect(counter.code(.account) == "counter")
    }

    @Test(arguments: [Place.clinical, .medication])
    func `what lies open closes when the consent is over, and not a second before`(place: Place) {
        var counter = place.counter
        let screen = counter.desk.screen
        counter.send(.clockRead(Samples.summary.viewableUntil))
        #expect(counter.desk.screen == screen)
        counter.send(.clockRead(Samples.summary.viewableUntil + 1))
        #expect(counter.desk.screen == .result)
        #expect(counter.desk.message.code == .clinicalLapsed)
        #expect(counter.code(.account) == "counter")
        #expect(counter.rows(.clinicalItem).isEmpty)
    }

    @Test(arguments: [Account.counter, .administrator])
    func `what lies open closes for another account`(account: Account) {
        var counter = Place.clinical.counter
        counter.send(.accountChosen(account))
        #expect(counter.desk.screen == .result)
        #expect(counter.rows(.clinicalItem).isEmpty)
    }

    @Test(arguments: [
        ([Act.down], "2-13/15"), ([.pageDown], "4-15/15"), ([.pageDown, .down], "4-15/15"), ([.up], "1-12/15"),
        ([.pageDown, .up], "3-14/15"), ([.pageDown, .pageUp], "1-12/15"),
    ])
    func `the table moves within its rows`(acts: [Act], page: String) {
        var counter = Place.clinical.counter
        for act in acts { counter.press(act) }
        #expect(counter.code(.clinicalRange) == page)
    }

    @Test func `the log of messages names the page and nothing of its contents`() {
        let counter = Place.clinical.counter
        let said = counter.desk.journal.flatMap { [$0.message.code.rawValue] + $0.message.arguments.map(\.ja) }
        #expect(said.contains("clinical.opened") && said.contains("特定健診情報"))
        for row in counter.rows(.clinicalItem) + counter.rows(.clinicalValue) { #expect(!said.contains(row.text)) }
    }
}
