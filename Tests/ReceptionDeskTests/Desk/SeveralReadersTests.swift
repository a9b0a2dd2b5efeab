import Basics
import CardReaderSim
import Eligibility
import Testing

@testable import ReceptionDesk

struct SeveralReadersTests {
    /// A hospital's counter with three readers.
    private var counter: Counter {
        let clinic = Samples.site
        let hospital = Site(
            id: "hospital", kind: .hospital, code: clinic.code, name: clinic.name, terminal: clinic.terminal,
            readers: 3,
            hasPhoneReader: false, takesSubsidyCertificates: false, hasApp: false, takesElectronicPrescriptions: false,
            asked: clinic.asked, charset: .utf8, staffPassword: clinic.staffPassword)
        return Counter(site: hospital)
    }

    /// Both patients are at a reader of their own with their questions answered: two inquiries on the line.
    private func bothInquire() -> Counter {
        var counter = counter
        for (number, visitor, serial) in [(1, "hanako", "0A1B"), (2, "taro", "0C0D")] {
            counter.send(.visitorChosen(visitor))
            counter.press(.toReader)
            counter.send(.reader(.cardPlaced(Samples.card(serial: serial)), at: number))
            counter.send(.reader(.pinChosen, at: number))
            for digit in [1, 2, 3, 4] { counter.send(.reader(.digitPressed(digit), at: number)) }
            counter.send(.reader(.pinAccepted, at: number))
            counter.authenticate(at: number)
            if number == 1 { counter.press(.nextReader) }
            if case .atReader = counter.desk.phase, number == 1 {
                // The clerk goes back to the list to call the next.
                counter.press(.cancelAtReader)
            }
        }
        for number in [1, 2] { counter.consentToAll(at: number) }
        return counter
    }

    @Test func `the next patient is called to a reader that is free`() {
        var counter = counter
        counter.placeCard()
        counter.press(.nextReader)
        counter.press(.cancelAtReader)
        counter.send(.visitorChosen("taro"))
        let wanted = counter.press(.toReader)
        #expect(wanted.contains(.reader(.callPatient(visitor: "taro"), at: 2)))
        #expect(counter.desk.readers.map(\.visitor) == ["hanako", "taro", nil])
        #expect(counter.code(.readerNo) == "2")
    }

    @Test func `calling somebody who is at a reader already turns the window to that reader`() {
        var counter = counter
        counter.placeCard()
        counter.press(.nextReader)
        counter.press(.cancelAtReader)
        #expect(counter.press(.toReader) == [])
        #expect(counter.code(.readerNo) == "1")
        #expect(counter.desk.phase == .atReader(visitor: "hanako"))
        #expect(counter.desk.readers.map(\.visitor) == ["hanako", nil, nil])
    }

    @Test func `two patients who finish within seconds get each their own answer`() {
        var counter = bothInquire()
        let first = counter.effects.compactMap { if case .transmit(let message) = $0 { message } else { nil } }.last!
        counter.reply(.answer(Samples.answer("S-1", about: .hanako)), to: first)
        let second = counter.lastMessage!
        counter.reply(.answer(Samples.answer("S-2", about: .taro)), to: second)
        #expect(counter.desk.answered["hanako"]?.answer.coverage.value?.person.birth == Visitor.hanako.birth)
        #expect(counter.desk.answered["taro"]?.answer.coverage.value?.person.birth == Visitor.taro.birth)
        #expect(counter.desk.readers.prefix(2).allSatisfy { $0.device.screen.code == .takeCard })
    }

    @Test func `answers that come in another order than the cards still find their patients`() {
        var counter = bothInquire()
        // The first check on the line is Hanako's by number, but what comes is about Taro.
        counter.reply(.answer(Samples.answer("S-1", about: .taro)))
        counter.reply(.answer(Samples.answer("S-2", about: .hanako)))
        #expect(counter.desk.answered["taro"]?.answer.check == "S-1")
        #expect(counter.desk.answered["hanako"]?.answer.check == "S-2")
    }

    @Test func `a card taken from one reader leaves the visit at the other alone`() {
        var counter = counter
        counter.placeCard()
        counter.press(.nextReader)
        counter.press(.cancelAtReader)
        counter.send(.visitorChosen("taro"))
        counter.press(.toReader)
        counter.send(.reader(.cardPlaced(Samples.card(serial: "0C0D")), at: 2))
        counter.send(.reader(.cardTaken, at: 1))
        #expect(counter.desk.readers[0].device.isIdle)
        #expect(counter.desk.readers[1].device.screen.code == .choose)
        #expect(counter.desk.phase == .atReader(visitor: "taro"))
        #expect(counter.desk.visitors.map(\.progress.code) == ["waiting", "at-reader"])
    }

    @Test func `another patient's card than the one called is told, and the answer goes to its owner`() {
        var counter = Counter()
        counter.check { Samples.answer($0, about: .taro) }
        #expect(counter.desk.message.code == .answeredForOther)
        #expect(counter.desk.visitors.map(\.progress.code) == ["waiting", "checked"])
        #expect(counter.desk.answered["hanako"] == nil)
    }
}

extension Counter {
    fileprivate mutating func consentToAll(at number: Int) {
        while let asked = desk.readers[number - 1].device.screen.question {
            send(.reader(.consentAnswered(asked.question, yes: true), at: number))
        }
    }
}
