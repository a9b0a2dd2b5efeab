import Basics
import Testing

@testable import ReceptionDesk

struct ScenarioLineInputTests {
    @Test func `a line on its own is a step, and a blank one is none`() throws {
        #expect(
            try Scenario.steps(of: "press quit", file: "input", line: 7)
                == [ScenarioStep(line: 7, action: .clerk(.press(.quit)))])
        #expect(try Scenario.steps(of: "  # nothing", file: "input", line: 8) == [])
    }

    @Test func `a mistake names the line of the input`() throws {
        let errors = try #require(throws: TextFileErrors.self) {
            try Scenario.steps(of: "pres quit", file: "input", line: 9)
        }.errors
        #expect(
            errors.map { $0.text(in: .en) } == ["input:9:6: there is no verb 'pres'; the nearest is 'press'"])
    }
}
