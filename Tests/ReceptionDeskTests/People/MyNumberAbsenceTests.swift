import Testing

/// That no file of people, insurers or sites contains anything that could be a My Number.
struct MyNumberAbsenceTests {
    /// Over eleven digits, by the ordinance on My Numbers: weights 2 to 7 and 2 to 6 from the right, modulo 11.
    private func checkDigit(of digits: [Int]) -> Int {
        let weights = [2, 3, 4, 5, 6, 7, 2, 3, 4, 5, 6]
        let remainder = zip(digits.reversed(), weights).reduce(0) { $0 + $1.0 * $1.1 } % 11
        return remainder <= 1 ? 0 : 11 - remainder
    }

    /// Twelve digits on end, half-width or full-width, whose last fits the others.
    private func candidates(in text: String) -> [[Int]] {
        let runs = text.split { $0.wholeNumberValue == nil }.map { $0.compactMap(\.wholeNumberValue) }
        return runs.flatMap { run in
            run.indices.dropLast(11).map { Array(run[$0..<$0 + 12]) }
        }.filter { checkDigit(of: Array($0.dropLast())) == $0.last }
    }

    @Test func `the search finds one that is there`() {
        let digits = Array(repeating: [1, 0, 2], count: 4).joined().dropLast()
        let whole = digits + [checkDigit(of: Array(digits))]
        let text = whole.map(String.init).joined()
        #expect(candidates(in: "x \(text) y").count == 1)
        #expect(candidates(in: "x \(text.dropLast()) y").isEmpty)
    }

    @Test func `no shipped file has one`() throws {
        let people = try ShippedFiles.files(in: "people").map(\.text)
        let sites = try ShippedFiles.files(in: "sites").map(\.text)
        for text in people + sites + [try ShippedFiles.text("insurers.txt")] {
            #expect(candidates(in: text).isEmpty)
        }
    }
}
