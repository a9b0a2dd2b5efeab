import Testing

@testable import Insurers

struct MyNumberTests {
    @Test func `twelve digits, and never the right check digit`() {
        for serial in stride(from: 0, to: 99_999_999_999, by: 7_777_777) {
            let digits = MyNumber(serial: serial).digits.compactMap(\.wholeNumberValue)
            #expect(digits.count == 12)
            #expect(digits[11] != MyNumber.checkDigit(of: Array(digits.dropLast())))
        }
    }

    @Test func `no two people share a number`() {
        let numbers = (0..<20_000).map { MyNumber(serial: $0).digits }
        #expect(Set(numbers).count == numbers.count)
    }
}
