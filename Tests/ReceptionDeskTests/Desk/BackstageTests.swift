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
        let withheld = Place.result.counter.desk.phase.checked?.answer
        let items = ShownItem.list(held: held, answer: withheld, byCard: true)
        let limit = items.first { $0.code == "limit" }
        #expect(limit?.held == 4)
        #expect(limit?.shown == (withheld?.limit.value == nil ? .notRead : .shown))
        // By card it comes unasked on that day; by number somebody has to say yes.
        #expect(limit?.consent == .notNeeded)
        let byNumber = ShownItem.list(held: held, answer: withheld, byCard: false).first { $0.code == "limit" }
        #expect(byNumber?.consent != .notNeeded)
        let number = items.first { $0.code == "mynumber" }
        #expect(number?.held == nil && number?.shown == .never)
        #expect(
            ShownItem.list(held: held, answer: nil, byCard: true).allSatisfy {
                $0.shown == .nothingYet || $0.shown == .never
            })
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
