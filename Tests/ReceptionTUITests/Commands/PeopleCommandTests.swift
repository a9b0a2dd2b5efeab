import Basics
import Testing

@testable import ReceptionTUI

struct PeopleCommandTests {
    private let listed: [[String: Any]]

    init() throws {
        listed = try #require(BuiltProgram(["--today", "2026-11-24", "people", "--json"]).json() as? [[String: Any]])
    }

    @Test func theListIsABareArrayOfEverybody() {
        #expect(listed.compactMap { $0["id"] as? String } == Shipped.people)
    }

    @Test func situationAndUseAreInBothLanguages() throws {
        for person in listed {
            for key in ["situation", "goodFor"] {
                let words = try #require(person[key] as? [String: String])
                #expect(words.keys.sorted() == ["en", "ja"] && words.values.allSatisfy { !$0.isEmpty })
            }
        }
    }

    @Test func insurancesAreStringsWithNullWhereThereIsNone() throws {
        for person in listed {
            let insurances = try #require(person["insurance"] as? [[String: Any]])
            #expect(!insurances.isEmpty)
            for insurance in insurances {
                let keys = [
                    "branch", "endRegistered", "from", "insurerNumber", "number", "registered", "symbol", "to",
                ]
                #expect(insurance.keys.sorted() == keys)
                for key in ["insurerNumber", "number", "from", "registered"] { #expect(insurance[key] is String) }
                for key in ["branch", "symbol", "to"] { #expect(insurance[key] is String || insurance[key].isNull) }
                for key in ["from", "registered"] {
                    #expect((insurance[key] as? String).flatMap { Day($0) } != nil, "\(key)")
                }
                // What has not ended cannot be known to have ended.
                #expect(insurance["endRegistered"].isNull == insurance["to"].isNull)
            }
        }
        let first = try #require((listed.first?["insurance"] as? [[String: Any]])?.first)
        #expect(first["symbol"].isNull && first["to"].isNull)
    }

    @Test func pastInsurancesAreListedToo() throws {
        let kenta = try #require(listed.first { $0["id"] as? String == "shiko-kenta" })
        let insurances = try #require(kenta["insurance"] as? [[String: Any]])
        #expect(insurances.count == 2)
        #expect(insurances.first?["to"] is String && insurances.first?["endRegistered"] is String)
    }

    @Test func aCardHasItsPINAndState() throws {
        let cards = Dictionary(
            uniqueKeysWithValues: listed.map { ($0["id"] as? String ?? "", $0["card"] as? [String: Any]) })
        #expect(cards["kunren-hanako"]??["pin"] as? String == "1234")
        #expect(cards["kunren-hanako"]??["state"] as? String == "normal")
        #expect(cards["kunren-jiro"]??["state"] as? String == "not-registered")
        #expect(cards["enshu-tomie"]??["state"] as? String == "no-pin")
        #expect((cards["enshu-tomie"] ?? nil)?["pin"].isNull == true)
        #expect(listed.first { $0["id"] as? String == "mihon-tsuneo" }?["card"].isNull == true)
    }

    @Test func withoutJSONEverybodyHasALineInTheChosenLanguage() throws {
        let japanese = try BuiltProgram(["people"])
        let english = try BuiltProgram(["--lang", "en", "people"])
        #expect(japanese.status == 0 && english.status == 0)
        for id in Shipped.people { #expect(japanese.output.contains("\(id)  ") && english.output.contains("\(id)  ")) }
        #expect(japanese.output.contains("国保・3割・変わりなし"))
        #expect(english.output.contains("National Health Insurance, 30 %, nothing changed"))
    }
}
