import Basics
import Testing

@testable import CardReaderSim

struct TrainingKeysTests {
    @Test func `the set that ships has eight pairs for cards and three for authorities, all different`() {
        let keys = Training.keys
        #expect(keys.cards.count == 8)
        let all = keys.cards + [keys.authorities.authentication, keys.authorities.signature, keys.foreign]
        #expect(Set(all).count == 11)
    }

    @Test func `cards share the pairs in turn`() {
        var maker = TrainingKeyMaker(Training.keys)
        let dealt = (0..<10).map { _ in maker.makeKey() }
        #expect(Array(dealt.prefix(8)) == Training.keys.cards)
        #expect(dealt[8] == dealt[0])
    }

    @Test(arguments: [
        ("key card\nno key\n", 1, "there is no key (PEM) below this line"),
        ("# remark\nkey door\n", 2, "there is no key 'door'"),
        ("", 1, "the key card is missing"),
    ])
    func `every mistake is named with its line`(text: String, line: Int, message: String) throws {
        let errors = try #require(throws: TextFileErrors.self) { try TrainingKeys(parsing: text, file: "keys.pem") }
        #expect(errors.errors.contains { $0.line == line && $0.message.en == message })
    }
}
