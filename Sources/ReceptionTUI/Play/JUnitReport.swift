import Basics

/// The verdicts on scenarios as a JUnit report, the form in which build servers read results of tests.
struct JUnitReport {
    struct Case {
        /// The scenario's file.
        let name: String
        let verdict: Verdict
        /// How long playing it took.
        let seconds: Double
    }

    enum Verdict {
        case passed
        /// Expectations that were not met.
        case failed([String])
        /// The scenario could not be played.
        case unplayable(String)
    }

    let cases: [Case]

    /// UTF-8. What XML cannot hold is written as �.
    var text: String {
        let failures = cases.count { if case .failed = $0.verdict { true } else { false } }
        let errors = cases.count { if case .unplayable = $0.verdict { true } else { false } }
        let attributes =
            #"tests="\#(cases.count)" failures="\#(failures)" errors="\#(errors)" time="\#(total)""#
        let lines = cases.map(JUnitReport.element).joined()
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites \(attributes)>
            <testsuite name="madoguchi" \(attributes)>
            \(lines)</testsuite>
            </testsuites>

            """
    }

    private var total: String { JUnitReport.seconds(cases.reduce(0) { $0 + $1.seconds }) }

    private static func element(_ one: Case) -> String {
        let folder = one.name.split(separator: "/").dropLast().joined(separator: ".")
        let head =
            #"<testcase classname="\#(escaped(folder.isEmpty ? "scenarios" : folder))" name="\#(escaped(one.name))""#
            + #" time="\#(seconds(one.seconds))""#
        switch one.verdict {
        case .passed: return head + "/>\n"
        case .failed(let misses):
            let first = escaped(misses.first ?? "")
            return head
                + ">\n<failure message=\"\(first)\">\(escaped(misses.joined(separator: "\n")))</failure>\n</testcase>\n"
        case .unplayable(let reason): return head + ">\n<error message=\"\(escaped(reason))\"/>\n</testcase>\n"
        }
    }

    /// Thousandths, with a point in every locale.
    private static func seconds(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded())
        return "\(thousandths / 1000)." + String(String(1000 + thousandths % 1000).dropFirst())
    }

    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n", "\t": result += scalar == "\n" ? "&#10;" : "&#9;"
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
