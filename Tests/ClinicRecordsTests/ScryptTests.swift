import Basics
import Testing

@testable import ClinicRecords

/// The derivation against the vectors of RFC 7914, section 12. Its first has an empty password, which is refused here.
@Suite struct ScryptTests {
    @Test func `the vectors of the RFC come out`() throws {
        let small = ScryptCost(rounds: 1024, blockSize: 8, parallelism: 16)
        let key = try #require(small.key(from: Array("password".utf8), salt: Array("NaCl".utf8), length: 64))
        #expect(
            key.withUnsafeBytes { Hexadecimal.text($0, letters: .small) }
                == "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                + "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640")
        let larger = ScryptCost(rounds: 16_384, blockSize: 8, parallelism: 1)
        let other = try #require(
            larger.key(from: Array("pleaseletmein".utf8), salt: Array("SodiumChloride".utf8), length: 64))
        #expect(
            other.withUnsafeBytes { Hexadecimal.text($0, letters: .small) }
                == "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                + "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887")
    }

    @Test func `a password is known again, another is not, and the salt makes the difference`() throws {
        let kept = try #require(StoredPassword("asagao-no-hana", salt: [1, 2, 3], cost: .light))
        #expect(kept.matches("asagao-no-hana"))
        #expect(!kept.matches("asagao-no-han"))
        #expect(!kept.matches(""))
        let other = try #require(StoredPassword("asagao-no-hana", salt: [1, 2, 4], cost: .light))
        #expect(other.key != kept.key)
        #expect(StoredPassword("", salt: [1], cost: .light) == nil)
        #expect(StoredPassword("x", salt: [1], cost: ScryptCost(rounds: 3, blockSize: 1, parallelism: 1)) == nil)
    }

    @Test func `a password does not tell itself`() {
        let password = TypedPassword("asagao-no-hana")
        var dumped = ""
        dump(password, to: &dumped)
        for text in ["\(password)", String(reflecting: password), dumped, String(describing: [password])] {
            #expect(!text.contains("asagao"))
            #expect(!text.contains("97"), "no byte of it")
        }
        #expect(TypedPassword("a").description == password.description)
    }
}
