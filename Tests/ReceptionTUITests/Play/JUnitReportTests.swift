import Foundation
import Testing

@testable import ReceptionTUI

struct JUnitReportTests {
    @Test func `verdicts are counted and written in the form of JUnit`() throws {
        let report = JUnitReport(cases: [
            .init(name: "desk/a.txt", verdict: .passed, seconds: 0.0124),
            .init(
                name: "b.txt", verdict: .failed(["b.txt:3: expected <x>", "b.txt:4: found \"y\" & z"]), seconds: 1.5),
            .init(name: "c.txt", verdict: .unplayable("c.txt:1: \u{1}"), seconds: 0),
        ])
        #expect(
            report.text == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites tests="3" failures="1" errors="1" time="1.512">
                <testsuite name="madoguchi" tests="3" failures="1" errors="1" time="1.512">
                <testcase classname="desk" name="desk/a.txt" time="0.012"/>
                <testcase classname="scenarios" name="b.txt" time="1.500">
                <failure message="b.txt:3: expected &lt;x&gt;">b.txt:3: expected &lt;x&gt;&#10;b.txt:4: found \
                &quot;y&quot; &amp; z</failure>
                </testcase>
                <testcase classname="scenarios" name="c.txt" time="0.000">
                <error message="c.txt:1: \u{FFFD}"/>
                </testcase>
                </testsuite>
                </testsuites>

                """)
    }

    @Test func `the command writes it beside what it says, also when scenarios fail`() throws {
        let folder = try TemporaryFolder()
        try folder.write("title wrong | wrong\nexpect coverage.status 有効\n", to: "wrong.txt")
        let path = folder.url.appending(path: "report.xml").path
        let run = try BuiltProgram([
            "test", "--junit", path, "desk/nothing-brought.txt", folder.url.appending(path: "wrong.txt").path,
        ])
        #expect(run.status == 1)
        let text = String(decoding: try folder.contents(of: "report.xml"), as: UTF8.self)
        #expect(text.contains(#"<testsuites tests="2" failures="#))
        #expect(text.contains(#"<testcase classname="desk" name="desk/nothing-brought.txt""#))
    }

    @Test func `a report that cannot be written is said`() throws {
        let folder = try TemporaryFolder()
        let path = folder.url.appending(path: "missing/report.xml").path
        let run = try BuiltProgram(["--lang", "en", "test", "--junit", path, "desk/nothing-brought.txt"])
        #expect(run.status == 74)
        #expect(run.output.contains("report.xml cannot be written"))
    }
}
