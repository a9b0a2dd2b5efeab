import Basics
import CardReaderSim
import ClinicRecords
import Screens

extension Desk {
    /// A key: an act of the table, a digit for the reader, or text for the field being typed in.
    mutating func pressed(_ key: Key) -> [DeskEffect] {
        let screen = screen
        if let act = KeyTable.act(for: key, on: screen) { return perform(act) }
        if case .faults(let row) = popUp, case .character(let digit) = key, let count = digit.wholeNumberValue {
            return arm(row, times: count)
        }
        if popUp == nil, readerTakesKeys { return pressedAtReader(key) }
        if popUp == nil, case .signIn(var form) = phase {
            if form.edit(key) { phase = .signIn(form) }
            return []
        }
        if popUp == nil, case .changingPassword(var form) = phase {
            if form.edit(key) { phase = .changingPassword(form) }
            return []
        }
        if popUp == nil, case .entry(var form) = phase {
            if form.edit(key) { phase = .entry(form) }
            return []
        }
        if popUp == nil, case .searching(var finder) = phase {
            return finder.edit(key) ? search(by: finder) : []
        }
        if popUp == nil, case .handEntry(var form) = phase {
            if form.edit(key) { phase = .handEntry(form) }
            return []
        }
        if case .character = key { say(.notHere, [Bilingual(key.name), screen.title], tone: .dim) }
        return []
    }

    /// The reader's choices can be pressed while a patient uses it, and beside any screen on which nothing is typed.
    private var readerTakesKeys: Bool {
        readerIsInFront || (!reader.isIdle && !KeyTable.typing.contains(screen))
    }

    mutating func paste(_ text: String) -> [DeskEffect] {
        guard popUp == nil else { return [] }
        switch phase {
        case .signIn(var form):
            form.insert(text)
            phase = .signIn(form)
        case .changingPassword(var form):
            form.insert(text)
            phase = .changingPassword(form)
        case .entry(var form):
            form.insert(text)
            phase = .entry(form)
        case .searching(var finder):
            finder.insert(text)
            return search(by: finder)
        case .handEntry(var form):
            form.insert(text)
            phase = .handEntry(form)
        case .waiting, .atReader, .comparing, .papers, .inquiring, .result, .medication, .clinical, .differences,
            .receipt,
            .insurances, .sheet:
            // Nothing is typed here; text that happens to hold letters must not act as keys.
            break
        }
        return []
    }

    /// A field filled in by a scenario.
    mutating func fill(_ field: FieldName, with text: String) -> [DeskEffect] {
        switch phase {
        case .signIn(var form):
            guard form.fill(field, with: text) else { break }
            phase = .signIn(form)
            return []
        case .changingPassword(var form):
            guard form.fill(field, with: text) else { break }
            phase = .changingPassword(form)
            return []
        case .entry(var form):
            guard form.fill(field, with: text) else { break }
            phase = .entry(form)
            return []
        case .papers(var choice):
            guard choice.fill(field, with: text) else { break }
            phase = .papers(choice)
            return []
        case .searching(var finder) where field == .searchText:
            finder.replace(with: text)
            return search(by: finder)
        case .handEntry(var form):
            guard form.fill(field, with: text) else { break }
            phase = .handEntry(form)
            return []
        case .sheet(var sheet):
            guard sheet.fill(field, with: text) else { break }
            phase = .sheet(sheet)
            return []
        case .atReader where field == .readerPIN:
            return text.compactMap(\.wholeNumberValue).reduce(into: []) { effects, digit in
                effects += readerEvent(.digitPressed(digit))
            }
        case .waiting, .atReader, .comparing, .inquiring, .result, .medication, .clinical, .differences, .receipt,
            .searching,
            .insurances:
            break
        }
        let shown = field.isSecret ? TypedPassword(text).description : text
        say(.notHere, [Bilingual("\(field.rawValue) \(shown)"), screen.title], tone: .warn)
        return []
    }

    mutating func clicked(_ field: FieldName, row: Int) -> [DeskEffect] {
        guard popUp == nil else { return [] }
        switch (phase, field) {
        case (.waiting, .waitingNo), (.waiting, .waitingName), (.waiting, .waitingState), (.waiting, .waitingHeld),
            (.waiting, .waitingArrived), (.waiting, .waitingChecked):
            let index = listTop + row
            if visitors.indices.contains(index) { chosen = index }
        case (.entry(var form), _):
            form.focus(on: field)
            phase = .entry(form)
        case (.papers(var choice), .paperName), (.papers(var choice), .paperRuling):
            choice.choose(row: row)
            phase = .papers(choice)
        case (.signIn(var form), .signinOffer):
            form.offer(row - (form.offered ?? -1))
            phase = .signIn(form)
        case (.signIn(var form), .signinPassword):
            form.focus = .password
            phase = .signIn(form)
        case (.changingPassword(var form), _):
            form.focus(on: field)
            phase = .changingPassword(form)
        case (.signIn(var form), .signinID):
            form.focus = .id
            phase = .signIn(form)
        case (.differences(let visit, _), _):
            if visit.differences.indices.contains(row) { phase = .differences(visit, row: row) }
        case (.searching(var finder), .searchChart), (.searching(var finder), .searchName),
            (.searching(var finder), .searchKana):
            finder.choose(row: finder.top + row)
            phase = .searching(finder)
        case (.handEntry(var form), _):
            form.focus(on: field)
            phase = .handEntry(form)
        case (.receipt(let view), .dayName), (.receipt(let view), .dayState):
            return lookAt(view.top + row, in: view)
        case (.sheet(var sheet), _):
            sheet.click(field, row: row)
            phase = .sheet(sheet)
        case (.atReader, .readerOffer):
            if reader.offered.indices.contains(row) { return choose(reader.offered[row]) }
        default:
            break
        }
        return []
    }

    /// A key at the reader: a digit of what is being typed, or the key of one of its choices.
    private mutating func pressedAtReader(_ key: Key) -> [DeskEffect] {
        if reader.takesDigits, case .character(let character) = key, character.isASCII,
            let digit = character.wholeNumberValue
        {
            return readerEvent(.digitPressed(digit))
        }
        if let choice = KeyedOffer.list(reader.offered).first(where: { $0.key == key }) { return choose(choice.offer) }
        if case .character = key { say(.notHere, [Bilingual(key.name), screen.title], tone: .dim) }
        return []
    }

    /// One of the reader's choices. Taking the card is the patient's hand, not only the reader's business.
    mutating func choose(_ offer: ReaderOffer) -> [DeskEffect] {
        offer.event == .cardTaken ? takeCard() : readerEvent(offer.event)
    }
}
