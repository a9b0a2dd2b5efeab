import Basics
import ReceptionDesk

/// The people as a table with commas between (RFC 4180): a head, then one row for each insurance of each person.
///
/// UTF-8 without a mark at its beginning, CRLF after each row. What a person does not have is empty.
struct PeopleTable {
    let people: [Person]

    static let head = [
        "id", "situation_ja", "situation_en", "name", "romaji", "kana", "sex", "birth", "chart", "card_serial",
        "card_pin",
        "card_state", "certificate_until", "card_until", "insurer_number", "insurer_name", "symbol", "number", "branch",
        "relation", "from", "to", "registered", "end_registered",
    ]

    var text: String { ([PeopleTable.head] + people.flatMap(rows)).map(PeopleTable.line).joined() }

    private func rows(of person: Person) -> [[String]] {
        let card = PersonListing(person).card
        return zip(person.coverages, PersonListing(person).insurance).map { coverage, listing in
            [
                person.id, person.situation.ja, person.situation.en, person.name, person.romaji, person.kana,
                person.sex.rawValue, person.birth.description, person.chart ?? "", card?.serial ?? "", card?.pin ?? "",
                card?.state ?? "", card?.certificateUntil.description ?? "", card?.cardUntil.description ?? "",
                listing.insurerNumber, coverage.insurerName, listing.symbol ?? "", listing.number, listing.branch ?? "",
                coverage.relation.rawValue, listing.from.description, listing.to?.description ?? "",
                listing.registered.description, listing.endRegistered?.description ?? "",
            ]
        }
    }

    private static func line(_ values: [String]) -> String { values.map(quoted).joined(separator: ",") + "\r\n" }

    /// Within quotation marks where a comma, a quotation mark or the end of a line would be taken for the table's own.
    static func quoted(_ value: String) -> String {
        let needsQuotes = value.unicodeScalars.contains { [",", "\"", "\r", "\n"].contains($0) }
        return needsQuotes ? "\"" + value.replacing("\"", with: "\"\"") + "\"" : value
    }
}
