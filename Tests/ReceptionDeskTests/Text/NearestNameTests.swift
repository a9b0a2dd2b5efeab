import Testing

@testable import ReceptionDesk

struct NearestNameTests {
    @Test(arguments: [
        ("crad", "card"), ("consnet", "consent"), ("presss", "press"), ("card", "card"), ("", "pin"),
        ("confirm", "consent"),
    ])
    func `the name with the fewest changed letters is the nearest`(typed: String, nearest: String) {
        #expect(NearestName.of(typed, among: ["consent", "card", "press", "pin"]) == nearest)
    }

    @Test func `the first of several stands, and none of none`() {
        #expect(NearestName.of("x", among: ["a", "b"]) == "a")
        #expect(NearestName.of("x", among: []) == "")
    }
}
