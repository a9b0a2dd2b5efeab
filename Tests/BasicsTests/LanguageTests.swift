import Testing

@testable import Basics

struct LanguageTests {
    @Test func `a bilingual text gives each language its own`() {
        let text = Bilingual(ja: "有効", en: "valid")
        #expect(Language.allCases.map { text[$0] } == ["有効", "valid"])
    }

    @Test func `one text serves both languages`() {
        #expect(Bilingual("12") == Bilingual(ja: "12", en: "12"))
    }
}
