import ArgumentParser
import Basics
import ReceptionDesk

/// `madoguchi people`: the list of test cards.
struct PeopleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: "Lists the fictional people: id, situation, what each is good for.")

    @ParentCommand var parent: Madoguchi
    @OptionGroup var peopleOptions: PeopleOptions
    @Flag(help: "A JSON array with birth date, card and insurances, for testers.") var json = false
    @Flag(help: "A table with commas between, one row for each insurance of each person, for testers.") var csv = false

    func validate() throws {
        if json && csv { throw ValidationError("--json and --csv are two forms of the same list. Choose one.") }
    }

    func run() throws {
        let library = try Library(DataFiles(parent.globals, people: peopleOptions.people))
        let people = library.roster.people(on: try parent.globals.counterNow().day)
        if json {
            try Output.json(people.map(PersonListing.init))
        } else if csv {
            Output.text(PeopleTable(people: people).text)
        } else {
            for person in people {
                let language = parent.globals.language
                Output.line("\(person.id)  \(person.situation[language])")
                Output.line("    \(person.goodFor[language])")
            }
        }
    }
}

/// One person as `people --json` lists them.
struct PersonListing: Encodable {
    struct CardListing: Encodable {
        @AlwaysWritten var pin: String?
        let state: String
        let serial: String
        let certificateUntil: Day
        let cardUntil: Day
    }

    struct InsuranceListing: Encodable {
        let insurerNumber: String
        @AlwaysWritten var symbol: String?
        let number: String
        @AlwaysWritten var branch: String?
        let from: Day
        @AlwaysWritten var to: Day?
        /// From when the centre knows of the insurance, and of its end.
        let registered: Day
        @AlwaysWritten var endRegistered: Day?
    }

    let id: String
    let situation: Bilingual
    let goodFor: Bilingual
    let name: String
    let kana: String
    let birth: Day
    @AlwaysWritten var card: CardListing?
    let insurance: [InsuranceListing]

    init(_ person: Person) {
        id = person.id
        situation = person.situation
        goodFor = person.goodFor
        name = person.name
        kana = person.kana
        birth = person.birth
        card = person.card.map {
            CardListing(
                pin: $0.pin, state: $0.state, serial: $0.serial, certificateUntil: $0.certificateUntil,
                cardUntil: $0.cardUntil)
        }
        insurance = person.coverages.map {
            InsuranceListing(
                insurerNumber: $0.insurer.digits, symbol: $0.symbol.isEmpty ? nil : $0.symbol, number: $0.number,
                branch: $0.branch?.digits, from: $0.acquired, to: $0.lost ?? $0.applicationTo,
                registered: $0.registered,
                endRegistered: $0.lost ?? $0.applicationTo == nil ? nil : $0.lossRegistered ?? $0.registered)
        }
    }
}

extension PersonCard {
    /// The one thing to know about the card: `normal`, `pin-locked`, `no-pin`, `no-photo`, `not-registered` or
    /// `face-differs`.
    fileprivate var state: String {
        if misses >= 3 { return "pin-locked" }
        if pin == nil { return "no-pin" }
        if !hasPhoto { return "no-photo" }
        if !isRegistered { return "not-registered" }
        return face == .matches ? "normal" : "face-\(face.rawValue)"
    }
}
