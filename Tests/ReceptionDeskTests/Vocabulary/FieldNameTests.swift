import Testing

@testable import ReceptionDesk

struct FieldNameTests {
    @Test(arguments: FieldName.allCases)
    func `a name is lower-case words joined by dots`(name: FieldName) {
        #expect(name.rawValue.wholeMatch(of: /[a-z]+(\.[a-z]+)*/) != nil)
    }

    @Test(arguments: FieldName.allCases)
    func `a name has a meaning in both languages`(name: FieldName) {
        #expect(!name.meaning.ja.isEmpty && !name.meaning.en.isEmpty)
        #expect(name.meaning.ja != name.meaning.en)
    }

    @Test func `no two names mean the same`() {
        #expect(Set(FieldName.allCases.map(\.meaning)).count == FieldName.allCases.count)
        #expect(Set(FieldName.allCases.map(\.rawValue)).count == FieldName.allCases.count)
    }
}
