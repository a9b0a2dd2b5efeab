import Basics
import Eligibility
import Testing

@testable import Benchmarks

/// Centre and peer are asked the same.
struct QuestionTests {
    private let known = SyntheticCity.Known(serial: "8A", insurer: "019992", number: "01000000", branch: 1, birth: 100)

    @Test func `of a hundred questions forty-five are by card`() {
        let questions = (0..<100).map { Question(known, index: $0) }
        #expect(questions.count { $0.plain.isByCard } == 45)
    }

    @Test func `both are asked with the same birth date, right or wrong`() {
        for index in 0..<100 {
            let question = Question(known, index: index)
            guard case .number(_, _, let number, _, let birth) = question.inquiry.key,
                case .number(let plain) = question.plain.key
            else { continue }
            #expect(birth.number == plain.birth)
            #expect(birth.number == (index < 95 ? 100 : 99))
            #expect(plain.number.count == number.utf8.count + 1)
        }
    }
}
