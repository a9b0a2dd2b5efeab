import Testing

/// No file of the project contains anything that could be a My Number; and one that is there would be found.
struct MyNumberSearchTests {
    /// Well-formed, and put together here so that no file contains it.
    private let planted: String = {
        let eleven = Array(repeating: [9, 0, 8], count: 4).joined().prefix(11)
        return (eleven + [MyNumberSearch.checkDigit(of: Array(eleven))]).map(String.init).joined()
    }()

    @Test func `no file has one`() throws {
        let files = try Project.files()
        #expect(!files.isEmpty)
        #expect(files.filter { !MyNumberSearch.hits(in: $0.text).isEmpty }.map(\.path) == [])
    }

    @Test func `one that is planted is found`() {
        let groups = stride(from: 0, to: 12, by: 4).map { String(planted.dropFirst($0).prefix(4)) }
        let wide = String.UnicodeScalarView(planted.unicodeScalars.map { Unicode.Scalar($0.value + 0xfee0)! })
        for form in [planted, groups.joined(separator: " "), groups.joined(separator: "-"), String(wide)] {
            #expect(MyNumberSearch.hits(in: "番号 x\(form)。") == [planted])
        }
    }

    @Test func `other numbers are none`() {
        let last = Int(String(planted.last!))!
        for wrong in 0...9 where wrong != last {
            #expect(MyNumberSearch.hits(in: planted.dropLast() + String(wrong)) == [])
        }
        for other in [planted + "1", "1" + planted, String(planted.dropLast()), "2026-11-24", ""] {
            #expect(MyNumberSearch.hits(in: other) == [])
        }
    }

    @Test func `the check digit follows the ordinance`() {
        // 1×6 leaves 6 of 11; 2×6 leaves 1, which would give 10 and therefore 0; all zeros leave none.
        #expect(MyNumberSearch.checkDigit(of: [1] + Array(repeating: 0, count: 10)) == 5)
        #expect(MyNumberSearch.checkDigit(of: [2] + Array(repeating: 0, count: 10)) == 0)
        #expect(MyNumberSearch.checkDigit(of: Array(repeating: 0, count: 11)) == 0)
        // The sixth digit has the greatest weight: 7 leaves 4.
        #expect(MyNumberSearch.checkDigit(of: [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0]) == 4)
    }
}
