import Testing

@testable import ReceptionDesk

struct ActTests {
    @Test(arguments: Act.allCases)
    func `an act has a plain name and a label in both languages`(act: Act) {
        #expect(act.rawValue.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
        #expect(!act.label.ja.isEmpty && !act.label.en.isEmpty)
    }
}
