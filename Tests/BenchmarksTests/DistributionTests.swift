import Testing

@testable import Benchmarks

struct DistributionTests {
    private let values = Distribution([5, 1, 4, 2, 3])

    @Test func `median, minimum and maximum do not depend on the order`() {
        #expect(values.median == 3)
        #expect(values.minimum == 1)
        #expect(values.maximum == 5)
    }

    @Test(arguments: [(0.0, 1.0), (0.2, 1.0), (0.21, 2.0), (0.5, 3.0), (0.99, 5.0), (1.0, 5.0)])
    func `a quantile is a value that was measured`(share: Double, value: Double) {
        #expect(values.quantile(share) == value)
    }

    @Test func `the ninety-ninth of a hundred`() {
        #expect(Distribution((1...100).map(Double.init)).quantile(0.99) == 99)
    }

    @Test(arguments: [
        (1.005, 2, "1.00"), (1.056, 2, "1.06"), (0.996, 2, "1.00"), (12.34, 0, "12"), (-0.26, 1, "-0.3"),
        (-0.001, 2, "0.00"), (3, 1, "3.0"),
    ])
    func `a figure has the digits asked for`(value: Double, digits: Int, text: String) {
        #expect(value.text(digits) == text)
    }

    @Test func `a distribution is its median with its extremes`() {
        #expect(values.text(digits: 1) == "3.0 (1.0-5.0)")
    }
}
