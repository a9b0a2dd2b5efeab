import Basics
import Eligibility
import ReceiptSystem
import Testing

@Suite struct ClaimFileCheckTests {
    /// The clean file with one column of the first record of a kind changed.
    private func planted(_ kind: String, _ column: Int, _ value: String, in file: ClaimFile = ClaimFixture.mixed) throws
        -> [UInt8]
    {
        var lines = lines(of: file)
        let place = try #require(lines.firstIndex { $0.hasPrefix(kind) })
        var columns = lines[place].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        columns[column] = value
        lines[place] = columns.joined(separator: ",")
        return bytes(lines)
    }

    private func lines(of file: ClaimFile = ClaimFixture.mixed) -> [String] {
        (CP932.text(of: file.bytes) ?? "").split(separator: "\r\n").map(String.init)
    }

    private func bytes(_ lines: [String]) -> [UInt8] {
        lines.flatMap { CP932.bytes(of: $0).bytes + [0x0D, 0x0A] }
    }

    private func codes(_ bytes: [UInt8]) -> [String] { ClaimFileCheck.report(on: bytes).findings.map(\.problem.code) }

    @Test func `the numbers of columns are those of the record conditions`() {
        let medical = [
            "IR": 10, "RE": 38, "HO": 15, "KO": 12, "SN": 9, "JD": 33, "MF": 33, "GR": 3, "SY": 8, "SI": 44, "IY": 44,
            "TO": 48, "CO": 5, "SJ": 3, "GO": 4,
        ]
        let pharmacy = [
            "YK": 10, "RE": 42, "HO": 14, "KO": 10, "SN": 9, "JD": 33, "MF": 33, "SH": 10, "CZ": 71, "IY": 10, "TO": 7,
            "CO": 3, "KI": 114, "GO": 4,
        ]
        for (kind, count) in medical {
            #expect(ClaimFileKind.medical.layout(of: kind)?.columnCount == count, "\(kind)")
        }
        for (kind, count) in pharmacy {
            #expect(ClaimFileKind.pharmacy.layout(of: kind)?.columnCount == count, "\(kind)")
        }
        #expect(ClaimFileKind.medical.layout(of: "KI") == nil)
    }

    @Test(arguments: [
        ("IR", 1, "3", "not-allowed"), ("IR", 2, "48", "not-allowed"), ("IR", 3, "4", "not-allowed"),
        ("IR", 4, "7999015", "number"), ("IR", 5, "0", "not-blank"), ("IR", 6, "abc", "wrong-mode"),
        ("IR", 7, "202413", "no-such-day"), ("IR", 7, "202405", "not-before-claim"),
        ("IR", 7, "202406", "not-before-claim"), ("IR", 8, "", "required"),
        ("RE", 1, "2", "sequence"), ("RE", 2, "1122", "kind-of-claim"), ("RE", 4, "", "required"),
        ("RE", 4, "架空 hanako", "mixed-width"), ("RE", 5, "3", "not-allowed"), ("RE", 6, "19850431", "no-such-day"),
        ("RE", 6, "20240701", "after-month"), ("RE", 7, "7０", "wrong-mode"),
        ("RE", 13, "123456789012345678901", "too-long"),
        ("RE", 36, "カクウ1", "wrong-mode"),
        ("HO", 1, "  409994", "number"), ("HO", 1, "409995", "wrong-length"), ("HO", 1, "409995  ", "not-allowed"),
        ("HO", 1, "54409990", "not-allowed"), ("HO", 3, "", "required"), ("HO", 4, "3", "day-count"),
        ("HO", 2, String(repeating: "北", count: 20), "too-long"),
        ("KO", 1, "5440999", "wrong-length"), ("KO", 1, "54409991", "payer-check-digit"),
        ("KO", 2, "1234567", "recipient-check-digit"),
        ("SN", 1, "2", "payer-without-record"), ("SN", 1, "6", "not-allowed"), ("SN", 2, "10", "not-allowed"),
        ("SN", 6, "1", "wrong-length"),
        ("JD", 3, "3", "not-allowed"), ("JD", 32, "1", "beyond-month"), ("MF", 1, "0", "wrong-length"),
        ("MF", 5, "0", "not-blank"),
        ("SY", 1, "999", "wrong-length"), ("SY", 2, "20240701", "after-month"), ("SY", 3, "5", "not-allowed"),
        ("SY", 5, "", "clean"), ("SI", 2, "0", "not-allowed"), ("SI", 3, "11200741", "wrong-length"),
        ("SI", 5, "76", "line-points"), ("SI", 6, "3", "line-count"), ("SI", 43, "1", "beyond-month"),
        ("IY", 4, "1.5.1", "wrong-mode"),
        ("IY", 4, "0.5", "clean"), ("CO", 4, "訓練\u{7F}", "control-character"), ("GO", 1, "5", "claim-count"),
        ("GO", 2, "984", "point-sum"), ("GO", 3, "98", "not-allowed"),
    ])
    func `a planted fault of a column is found there`(kind: String, column: Int, value: String, code: String) throws {
        let report = ClaimFileCheck.report(on: try planted(kind, column, value))
        guard code != "clean" else {
            #expect(report.findings.isEmpty)
            return
        }
        let found = try #require(report.findings.first { $0.problem.code == code }, "\(report.findings.map(\.text.en))")
        let place = try #require(lines().firstIndex { $0.hasPrefix(kind) })
        if !["payer-without-record"].contains(code) {
            // Months of claiming are compared with the claim's record, points of lines with the insurer's.
            let elsewhere = ["not-before-claim": (record: 2, column: 3), "line-points": (record: 3, column: 5)][code]
            #expect(found.record == elsewhere?.record ?? place + 1)
            #expect(found.column == elsewhere?.column ?? column)
            #expect(found.columnName != nil)
        }
        #expect(found.text.ja.contains("レコード目") && found.text.en.hasPrefix("record "))
        #expect(report.isClean == (code == "payer-check-digit" || code == "recipient-check-digit"))
    }

    @Test func `a branch of 75 and over is found`() throws {
        let elderly = ClaimFixture.file(
            ClaimFixture.claims(
                [ClaimFixture.visit("2024-06-05", insurance: ClaimFixture.elderly)],
                patients: [ClaimFixture.patient(birth: "1940-01-10")]))
        #expect(codes(try planted("SN", 6, "01", in: elderly)) == ["branch-not-allowed"])
    }

    @Test func `records too many, too few, out of order and unknown are found`() throws {
        let clean = lines()
        func without(_ kind: String) throws -> [UInt8] {
            var lines = clean
            lines.remove(at: try #require(lines.firstIndex { $0.hasPrefix(kind) }))
            return bytes(lines)
        }
        #expect(try codes(without("SY")) == ["missing-record"])
        #expect(try codes(without("SI")) == ["line-points"])
        #expect(try codes(without("HO")).contains("missing-record"))
        #expect(try codes(without("GO")) == ["no-total"])
        #expect(try codes(without("IR")) == ["wrong-head"])

        func doubled(_ kind: String) throws -> [UInt8] {
            var lines = clean
            let place = try #require(lines.firstIndex { $0.hasPrefix(kind) })
            lines.insert(lines[place], at: place)
            return bytes(lines)
        }
        #expect(try codes(doubled("IR")).contains("repeated"))
        #expect(try codes(doubled("HO")).contains("repeated"))
        #expect(try codes(doubled("MF")) == ["repeated"])
        #expect(try codes(doubled("SN")) == ["repeated"])
        #expect(try codes(doubled("SI")) == ["line-points"])
        #expect(try codes(doubled("GO")).contains("order"))

        var swapped = clean
        let disease = try #require(swapped.firstIndex { $0.hasPrefix("SY") })
        swapped.swapAt(disease, disease - 1)
        #expect(codes(bytes(swapped)) == ["order"])

        #expect(codes(bytes(clean + ["XX,1"])) == ["unknown-record"])
        #expect(codes(bytes([clean[0], clean[2]] + [clean[clean.count - 1]])).contains("order"))
        let five = try #require(clean.firstIndex { $0.hasPrefix("KO") })
        #expect(
            codes(bytes(clean[...five] + Array(repeating: clean[five], count: 4) + clean[(five + 1)...])).contains(
                "too-many"))
    }

    @Test func `a column too few or too many is found`() {
        var lines = lines()
        lines[2] += ","
        #expect(codes(bytes(lines)) == ["column-count"])
        lines[2] = String(lines[2].dropLast(2))
        #expect(
            ClaimFileCheck.report(on: bytes(lines)).findings.map(\.problem) == [.columnCount(found: 14, expected: 15)])
    }

    @Test func `line ends are CRLF, and one 0x1A may stand at the end`() {
        let clean = ClaimFixture.mixed.bytes
        #expect(codes(clean + [0x1A]) == [])
        #expect(codes(clean + [0x1A, 0x1A]).contains("not-ended"))
        #expect(codes(Array(clean.dropLast(2))) == ["not-ended"])
        #expect(codes(clean.filter { $0 != 0x0D }).allSatisfy { $0 == "line-end" })
        var stray = clean
        stray.insert(0x0D, at: 5)
        #expect(codes(stray).contains("stray-carriage-return"))
    }

    @Test func `what is no claim file at all is one finding`() {
        #expect(codes([]) == ["empty"])
        #expect(codes(Array("hello".utf8)) == ["wrong-head"])
        #expect(codes([0xFF, 0xFE, 0x00]) == ["wrong-head"])
        #expect(codes([UInt8](repeating: 0x41, count: ClaimFileCheck.mostBytes + 1)) == ["too-large"])
        #expect(codes(bytes([lines()[0], "GO,0,0,99"])) == ["no-claims"])
    }

    @Test func `bytes that are no Windows-31J are found`() throws {
        var bytes = ClaimFixture.mixed.bytes
        let place = try #require(bytes.firstIndex(of: 0x82))
        bytes[place + 1] = 0x20
        #expect(codes(bytes).contains("not-cp932"))
    }

    @Test func `findings are not listed without end`() {
        let report = ClaimFileCheck.report(on: Array("IR\n".utf8) + [UInt8](repeating: 0x0A, count: 100_000))
        #expect(report.findings.count <= ClaimFileCheck.mostFindings * 2 + 1)
        #expect(report.findings.last?.problem == .tooManyFindings)
    }

    /// Any change of bytes is met without a crash, and nearly every one is noticed or means the same.
    @Test(arguments: 1...20) func `mutated files never crash the check`(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed), purpose: "mutations of claim files")
        let files = [
            ClaimFixture.mixed.bytes,
            ClaimFixture.file(ClaimFixture.claims([ClaimFixture.visit("2024-06-03")]), by: ClaimFixture.pharmacy).bytes,
        ]
        for _ in 1...50 {
            var bytes = files[random.below(2)]
            for _ in 0...random.below(4) {
                let place = random.below(bytes.count)
                switch random.below(5) {
                case 0: bytes[place] = UInt8(random.below(256))
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(UInt8(random.below(256)), at: place)
                case 3: bytes.removeSubrange(place...)
                default:
                    bytes.insert(contentsOf: bytes[place...].prefix(random.below(200)), at: random.below(bytes.count))
                }
                if bytes.isEmpty { bytes = [0x2C] }
            }
            let report = ClaimFileCheck.report(on: bytes)
            #expect(
                report.findings.allSatisfy { !$0.text.ja.isEmpty && !$0.text.en.isEmpty && !$0.problem.code.isEmpty })
        }
    }
}
