import Basics
import ClinicRecords
import Testing

@testable import ReceptionDesk

struct PasswordPolicyTests {
    private let policy = PasswordPolicy(
        for: Operator(
            id: "hanada", name: "花田 香", kana: "はなだ かおり", account: .counter, since: Day("2026-04-01")!,
            credential: .password), at: Samples.site)

    @Test(arguments: [
        ("kaki-37-yu", []), ("yuuyake-37-kaki", []),
        ("kaki-37-y", [PasswordFlaw.tooShort]),
        ("柿の木の下で待つ人々", [.notTypeable]), ("kaki 37 yuuyake", [.notTypeable]),
        ("x-HANADA-77-yo", [.ownData]), ("kaori*2-mori*8", [.ownData]),
        ("1975-06-15-kq", [.date]), ("abababababab", [.repeated]),
        ("kaki-1234-yu", [.sequence]), ("kaki-zyxw-8u", [.sequence]),
        ("my-PassWord-37", [.common]), ("sakura-no-ki-8", [.common]),
        ("1234", [.tooShort, .repeated, .sequence]),
    ])
    func `each kind of guessable password is refused with its reason`(text: String, flaws: [PasswordFlaw]) {
        #expect(policy.flaws(of: TypedPassword(text)) == flaws)
    }

    @Test func `the institution's code and the current password are no secrets`() {
        let code = "q-\(Samples.site.code)-w"
        #expect(policy.flaws(of: TypedPassword(code)).contains(.clinicsData))
        #expect(policy.flaws(of: "kaki-37-yuu", now: "kaki-37-yuu") == [.sameAsBefore])
    }

    @Test func `every reason is said in both languages`() {
        for flaw in PasswordFlaw.allCases { #expect(!flaw.text.ja.isEmpty && !flaw.text.en.isEmpty) }
    }

    @Test(arguments: [
        ("はなだ かおり", "hanada kaori"), ("キョウコ", "kyouko"), ("いっぺい", "ippei"), ("しゅうじ", "shuuji"),
        ("まっちゃ", "matcha"),
    ])
    func `kana are compared as they are typed`(kana: String, latin: String) { #expect(Romaji.text(kana) == latin) }
}
