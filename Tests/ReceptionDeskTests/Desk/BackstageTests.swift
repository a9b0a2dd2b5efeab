import Basics
import Eligibility
import Testing

@testable import ReceptionDesk

struct BackstageTests {
    @Test func `opening looks behind once, for the patient in front`() {
        var counter = Place.result.counter
        #expect(counter.press(.backstage) == [.lookBehind(.systems, of: .training("hanako"))])
        #expect(counter.desk.screen == .backstageSystems)
    }

    @Test func `with nobody signed in it is about nobody`() {
        var counter = Place.signIn.counter
        #expect(counter.press(.backstage) == [.lookBehind(.systems, of: nil)])
    }

    @Test func `back leaves it open beside the window, and the key closes it`() {
        var counter = Place.waiting.counter
        counter.press(.backstage)
        counter.press(.back)
        #expect(counter.desk.popUp == nil && counter.desk.backstage != nil)
        counter.press(.backstage)
        counter.press(.backstage)
        #expect(counter.desk.popUp == nil && counter.desk.backstage == nil)
    }

    @Test func `open beside the window, it looks again when another patient is in front`() {
        var counter = Place.waiting.counter
        counter.press(.backstage)
        counter.press(.back)
        let before = counter.desk.personInFront
        let wanted = counter.press(.down)
        #expect(counter.desk.personInFront != before)
        #expect(wanted == [.lookBehind(.systems, of: counter.desk.personInFront)])
    }

    @Test func `the pages say what was seen, and whose it is`() {
        let systems = Place.backstageSystems.counter
        #expect(systems.code(.backstageSubject) == "hanako")
        #expect(systems.fields().contents["backstage.mynumber"]?.code.contains("held") == true)
        let line = Place.backstageLine.counter
        #expect(line.code(.backstageSearch) == "0")
        #expect(line.code(.backstageReceived) == "opened")
        let items = Place.backstageItems.counter
        #expect(items.code(.backstageSource) == "found")
    }

    @Test func `closed, nothing is looked at`() {
        var counter = Place.waiting.counter
        #expect(!counter.press(.down).contains(.lookBehind(.systems, of: counter.desk.personInFront)))
    }

    @Test func `a turned page looks for what it shows, and hears nothing that was meant for another`() {
        var counter = Place.result.counter
        counter.press(.backstage)
        #expect(counter.press(.nextPage) == [.lookBehind(.line, of: .training("hanako"))])
        counter.send(.behindSeen(Samples.behind(.systems)))
        #expect(counter.desk.backstage?.seen == nil)
        counter.send(.behindSeen(Samples.behind(.line)))
        #expect(counter.desk.backstage?.seen?.sight.page == .line)
    }

    @Test func `its keys are its own in front, and beside the window the one that brings it there`() {
        var counter = Place.backstageSystems.counter
        #expect(counter.value(.backstageKeys)?.text.contains("Tab") == true)
        counter.press(.back)
        let beside = counter.value(.backstageKeys)?.text ?? ""
        #expect(beside.hasPrefix("F3 ") && !beside.contains("Tab"))
    }

    @Test func `every system of a file is told from the others, and only offices have My Number`() {
        let files = SystemName.allCases.compactMap(\.file)
        #expect(Set(files).count == SystemName.allCases.count - 1)
        let having = SystemName.allCases.filter { SystemProfile.of($0).myNumber == .held }
        #expect(having == [.municipal, .employers, .prefecture, .entrusted])
        for system in SystemName.allCases { #expect(SystemProfile.of(system).system == system) }
    }

    @Test func `what needs a card was never read, and some things have no place in an answer`() {
        let held = SystemHolding(
            system: .centre, named: ["K1"], tables: [HeldTable(table: "limit_certificate", columns: [], rows: 4)])
        let card = Place.result.counter.desk.phase.checked
        func items(_ visit: CheckedVisit?, asked: Set<ConsentItem> = Set(ConsentItem.allCases)) -> [ShownItem] {
            ShownItem.list(held: held, visit: visit, asked: asked)
        }
        let limit = items(card).first { $0.code == "limit" }
        #expect(limit?.held == 4)
        #expect(limit?.shown == (card?.answer.limit.value == nil ? .notRead : .shown))
        // By card it comes unasked on that day; by number somebody has to say yes.
        #expect(limit?.consent == .notNeeded)
        let byNumber = card.map { CheckedVisit(answer: $0.answer, visitor: $0.visitor, proof: nil) }
        #expect(items(byNumber).first { $0.code == "limit" }?.consent != .notNeeded)
        let number = items(card).first { $0.code == "mynumber" }
        #expect(number?.held == nil && number?.shown == .never)
        #expect(items(nil).allSatisfy { $0.shown == .nothingYet || $0.shown == .never })
    }

    @Test func `what the reader has no question about nobody refused, and what was opened is said`() {
        let answer = Samples.answer("K-1", clinical: .notConsented)
        var visit = CheckedVisit(answer: answer, visitor: nil, proof: Place.result.counter.desk.phase.checked?.proof)
        func item(_ code: String, asked: Set<ConsentItem>) -> ShownItem? {
            ShownItem.list(held: nil, visit: visit, asked: asked).first { $0.code == code }
        }
        #expect(item("treatment", asked: [.treatment])?.consent == .refused)
        #expect(item("treatment", asked: [.checkup])?.consent == .notAsked)
        visit.opened = [.medication]
        #expect(item("medication", asked: [.medication])?.shown == .opened)
    }

    /// The leak is the whole clinic's: a key in the list must not read both logs again.
    @Test func `the page about leaks does not look again for another patient`() {
        var counter = Place.waiting.counter
        counter.press(.backstage)
        counter.press(.previousPage)
        counter.press(.back)
        #expect(counter.press(.down) == [])
    }

    @Test func `with nobody signed in neither the logs nor anybody's consents are shown`() {
        var counter = Place.backstageLeak.counter
        #expect(counter.desk.backstage?.seen != nil)
        counter.press(.back)
        counter.press(.back)
        counter.press(.signOut)
        if case .confirm = counter.desk.popUp { counter.press(.confirm) }
        #expect(counter.desk.screen == .signIn && counter.desk.backstage?.seen == nil)
        #expect(counter.code(.leakVerdict) == "unseen")
        // The other pages are about nobody.
        var items = Place.result.counter
        items.press(.takeCard)
        items.press(.back)
        items.press(.signOut)
        if case .confirm = items.desk.popUp { items.press(.confirm) }
        #expect(items.desk.screen == .signIn && !items.desk.answered.isEmpty)
        items.press(.backstage)
        for _ in 0..<3 { items.press(.nextPage) }
        items.send(.behindSeen(BehindTheCounter(person: nil, sight: .items(nil))))
        #expect(items.rows(.backstageShown).allSatisfy { ["nothing-yet", "never"].contains($0.code) })
    }

    @Test func `contents for the viewing account are not in clear for the counter`() {
        var counter = Place.backstageLine.counter
        let last = LastCrossing(
            exchange: LineExchange(
                session: "S", sequence: 3, request: [],
                sealedRequest: SealedMessage(encapsulatedKey: [], ciphertext: []),
                reply: .opened(Array("SECRET".utf8), sealed: [])), bringsContents: true, remembered: 1, myNumberFound: 0
        )
        counter.send(.behindSeen(BehindTheCounter(person: .training("hanako"), sight: .line(last))))
        #expect(counter.code(.backstageReply)?.hasPrefix("hidden") == true)
        #expect(!counter.rows(.backstageReply).contains { $0.text.contains("SECRET") })
    }

    @Test func `bytes are compared place by place`() {
        func exchange(_ bytes: [UInt8]) -> LineExchange {
            LineExchange(
                session: "S", sequence: 1, request: [],
                sealedRequest: SealedMessage(encapsulatedKey: [], ciphertext: bytes),
                reply: .missing)
        }
        let pair = TwoChecks(first: exchange([1, 2, 3]), second: exchange([1, 9, 3, 4]), code: "K")
        #expect(pair.agreeing.bytes == 2 && pair.agreeing.of == 3)
    }
}
