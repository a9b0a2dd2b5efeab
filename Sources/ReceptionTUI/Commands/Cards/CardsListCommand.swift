import ArgumentParser
import Basics
import ReceptionDesk

/// `madoguchi cards`, `madoguchi cards list`
struct CardsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Every card and phone with its tries left. The default.")

    @ParentCommand var parent: CardsCommand
    @Flag(help: "A JSON array, one object a card or phone.") var json = false

    func run() throws {
        let globals = parent.parent.globals
        let folder = try CardsFolder.open(parent)
        var listings: [CardListing] = []
        for person in folder.people {
            listings += try folder.chips.standings(of: person).map { CardListing(person: person.id, standing: $0) }
        }
        if json {
            try Output.json(listings)
        } else {
            for listing in listings { Output.line(listing.line[globals.language]) }
        }
    }
}

/// One card or phone as `cards` lists it.
struct CardListing: Encodable {
    let person: String
    let standing: ChipStanding

    private enum CodingKeys: CodingKey {
        case person, medium, serial, certificateUntil, pinTriesLeft, faceTriesLeft, revoked
    }

    /// Null where there is none, so that every row has every key.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(person, forKey: .person)
        try container.encode(medium.id, forKey: .medium)
        try container.encode(standing.serial, forKey: .serial)
        try container.encode(standing.certificateUntil, forKey: .certificateUntil)
        try container.encode(standing.pinTriesLeft, forKey: .pinTriesLeft)
        try container.encode(standing.faceTriesLeft, forKey: .faceTriesLeft)
        try container.encode(standing.revoked, forKey: .revoked)
    }

    private var medium: (id: String, name: Bilingual) {
        switch standing.medium {
        case .card: ("card", Bilingual(ja: "カード", en: "card"))
        case .phone(.iphone): ("iphone", Bilingual(ja: "iPhone", en: "iPhone"))
        case .phone(.android): ("android", Bilingual(ja: "Android", en: "Android"))
        }
    }

    var line: Bilingual {
        let pin = CardListing.tries(standing.pinTriesLeft)
        let face = standing.faceTriesLeft.map { CardListing.tries($0) }
        return Bilingual(
            ja: "\(person)  \(medium.name.ja) \(standing.serial)  電子証明書 \(standing.certificateUntil)まで  "
                + "暗証番号 \(pin.ja)" + (face.map { "  顔 \($0.ja)" } ?? "")
                + (standing.revoked.map { "  失効 \($0)" } ?? ""),
            en: "\(person)  \(medium.name.en) \(standing.serial)  certificate until \(standing.certificateUntil)  "
                + "PIN \(pin.en)" + (face.map { "  face \($0.en)" } ?? "")
                + (standing.revoked.map { "  revoked \($0)" } ?? ""))
    }

    private static func tries(_ left: Int?) -> Bilingual {
        switch left {
        case nil: Bilingual(ja: "なし", en: "none")
        case 0: Bilingual(ja: "ロック", en: "locked")
        case .some(let left): Bilingual(ja: "残り\(left)回", en: "\(left) left")
        }
    }
}
