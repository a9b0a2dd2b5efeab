import Testing

@testable import ReceptionDesk

struct ScreenNameTests {
    @Test(arguments: ScreenName.allCases)
    func `a screen is named as a file and titled in both languages`(screen: ScreenName) {
        #expect(screen.rawValue.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
        #expect(!screen.title.ja.isEmpty && !screen.title.en.isEmpty)
    }

    @Test func `every screen is reached by events`() {
        let reached = Set(Place.allCases.flatMap { [$0.counter.desk.screen, $0.counter.desk.windowScreen] })
        #expect(Set(ScreenName.allCases).subtracting(reached) == [])
    }
}
