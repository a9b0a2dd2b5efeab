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
        let pin: String?
        let state: String
        let serial: String
        let certificateUntil: Day
        let cardUntil: Day

        private enum CodingKeys: CodingKey { case pin, state, serial, certificateUntil, cardUntil }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(pin, forKey: .pin)
            try container.encode(state, forKey: .state)
            try container.encode(serial, forKey: .serial)
            try container.encode(certificateUntil, forKey: .certificateUntil)
            try container.encode(cardUntil, forKey: .cardUntil)
        }
    }

    struct InsuranceListing: Encodable {
        let insurerNumber: String
        let symbol: String?
        let number: String
        let branch: String?
        let from: Day
        let to: Day?
        /// From when the centre knows of the insurance, and of its end.
        let registered: Day
        let endRegistered: Day?

        private enum CodingKeys: CodingKey {
            case insurerNumber, symbol, number, branch, from, to, registered, endRegistered
        }

        /// Null where there is none, so that every row has every key.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(insurerNumber, forKey: .insurerNumber)
            try container.encode(symbol, forKey: .symbol)
            try container.encode(number, forKey: .number)
            try container.encode(branch, forKey: .branch)
            try container.encode(from, forKey: .from)
            try container.encode(to, forKey: .to)
            try container.encode(registered, forKey: .registered)
            try container.encode(endRegistered, forKey: .endRegistered)
        }
    }

    let id: String
    let situation: Bilingual
    let goodFor: Bilingual
    let name: String
    let kana: String
    let birth: Day
    let card: CardListing?
    let insurance: [InsuranceListing]

    private enum CodingKeys: CodingKey { case id, situation, goodFor, name, kana, birth, card, insurance }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(situation, forKey: .situation)
        try container.encode(goodFor, forKey: .goodFor)
        try container.encode(name, forKey: .name)
        try container.encode(kana, forKey: .kana)
        try container.encode(birth, forKey: .birth)
        try container.encode(card, forKey: .card)
        try container.encode(insurance, forKey: .insurance)
    }

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
