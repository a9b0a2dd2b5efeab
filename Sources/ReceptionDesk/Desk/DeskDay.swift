import Basics
import CardReaderSim

extension Desk {
    /// A new day: its own list, on which nobody has been checked. A check is for its day; where the chart needs one of
    /// today, the patient is asked again. [derived: an inquiry names the day of the visit]
    ///
    /// At midnight what the clerk is at stays, so that an answer on the table can still be imported, as yesterday's. In the
    /// morning the window stands at the list, and no card lies on the reader; who is signed in stays so. [assumed]
    mutating func begin(_ dayBreak: DayBreak, with visitors: [Visitor]) -> [DeskEffect] {
        var effects = dayBreak == .morning ? clearAway() : []
        // A patient who is using the reader at midnight is using it in the new list, too.
        let atReaders = (readers.compactMap(\.visitor) + [visitorAtReader].compactMap(\.self)).filter {
            visitor($0)?.progress == .atReader
        }
        let chosenBefore = chosenVisitor?.id
        self.visitors = visitors
        chosen = dayBreak == .morning ? 0 : visitors.firstIndex { $0.id == chosenBefore } ?? 0
        answered = [:]
        lastEntry = nil
        treatments = [:]
        knownCards = [:]
        let day = Bilingual(ja: today.long(in: .ja), en: today.long(in: .en))
        switch dayBreak {
        case .midnight: say(.dayTurned, [day], tone: .key)
        case .morning: say(.dayMorning, [day], tone: .key)
        }
        for id in Set(atReaders).sorted() { effects += note(.atReader, for: id) }
        return effects
    }

    /// Whatever was open the evening before is closed, and a card left behind is put by.
    private mutating func clearAway() -> [DeskEffect] {
        var effects: [DeskEffect] = []
        for index in readers.indices where !readers[index].device.isIdle { effects += takeCard(at: index) }
        for index in readers.indices { readers[index].visitor = nil }
        popUp = nil
        effects += returnAccount()
        if account != nil { phase = .waiting }
        return effects
    }
}
