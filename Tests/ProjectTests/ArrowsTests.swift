import Testing

/// The arrows of ARCHITECTURE.md hold; and what would break them is found.
struct ArrowsTests {
    @Test func `no source file breaks the module table`() throws {
        let files = try Project.swiftFiles(below: "Sources/")
        #expect(!files.isEmpty)
        #expect(Arrows.violations(in: files).map(\.description) == [])
    }

    @Test func `ncurses is imported in one file`() throws {
        let importers = try Project.swiftFiles(below: "Sources/").filter { file in
            SwiftSource(file.text).imports.contains { $0.module == "CNcurses" }
        }
        #expect(importers.count == 1)
    }

    @Test func `the centre takes certificates apart in two files, for cards and for institutions`() throws {
        let importers = try Project.swiftFiles(below: "Sources/Eligibility/").filter { file in
            SwiftSource(file.text).imports.contains { $0.module == "X509" }
        }
        #expect(
            importers.map(\.path) == [
                "Sources/Eligibility/Centre/CardVerification.swift",
                "Sources/Eligibility/Sealing/InstitutionCertificate.swift",
            ])
    }

    @Test(arguments: [
        ("Sources/Basics/A.swift", "import Screens"),
        ("Sources/Screens/A.swift", "import Eligibility"),
        ("Sources/CardReaderSim/A.swift", "@testable import Eligibility"),
        ("Sources/Eligibility/A.swift", "import CardReaderSim"),
        ("Sources/ReceiptSystem/A.swift", "import Screens"),
        ("Sources/ReceptionDesk/A.swift", "import Insurers"),
        ("Sources/ReceptionDesk/Desk/A.swift", "public import struct Foundation.Data"),
        ("Sources/Screens/A.swift", "import Glibc"),
        ("Sources/Eligibility/Centre/A.swift", "import Foundation"),
        ("Sources/Eligibility/Centre/A.swift", "import GRDB"),
        ("Sources/CardReaderSim/Card/A.swift", "import GRDB"),
        ("Sources/CardReaderSim/Card/A.swift", "import Foundation"),
        ("Sources/Insurers/A.swift", "import X509"),
        ("Sources/ReceptionTUI/World/A.swift", "import Basics; import GRDB"),
        ("Sources/ReceptionTUI/World/A.swift", "import TerminalToolkit"),
        ("Sources/Reception/A.swift", "import Basics"),
        ("Sources/A.swift", "import Basics"),
    ])
    func `a forbidden import is found`(path: String, line: String) {
        #expect(Arrows.violations(in: [ProjectFile(path: path, text: line + "\n")]).count == 1)
    }

    @Test(arguments: [
        ("Sources/ReceptionDesk/A.swift", "import Eligibility"),
        ("Sources/Eligibility/Store/A.swift", "import GRDB"),
        ("Sources/CardReaderSim/Store/A.swift", "import GRDB"),
        ("Sources/CardReaderSim/Card/A.swift", "import X509"),
        ("Sources/Eligibility/Centre/CentreCoding.swift", "import Foundation"),
        ("Sources/ReceptionTUI/Program/A.swift", "import Insurers"),
        ("Sources/Basics/A.swift", "// import Screens"),
    ])
    func `an allowed import is let pass`(path: String, line: String) {
        #expect(Arrows.violations(in: [ProjectFile(path: path, text: line + "\n")]) == [])
    }

    @Test(arguments: ["CNcurses", "Insurers"])
    func `a second importer is found`(module: String) {
        let files = ["A", "B"].map {
            ProjectFile(path: "Sources/ReceptionTUI/Program/\($0).swift", text: "import \(module)\n")
        }
        #expect(Arrows.violations(in: files).map(\.path) == ["Sources/ReceptionTUI/Program/B.swift"])
    }

    @Test(arguments: ShellOnly.allCases)
    func `every phrase that only the shell may use is found below it`(kind: ShellOnly) {
        for phrase in kind.phrases {
            let text = "import Basics\nlet it = try \(phrase.hasPrefix(".") ? "Int" : "")\(phrase) here\n"
            let file = ProjectFile(path: "Sources/ReceptionDesk/Desk/A.swift", text: text)
            let found = Arrows.violations(in: [file])
            #expect(found.map(\.line) == [2], "\(phrase)")
            #expect(found.first?.what == "\(phrase): \(kind.rawValue) below the shell")
        }
    }

    @Test func `the shell itself may use them`() {
        let text = ShellOnly.allCases.flatMap(\.phrases).map { "let it = \($0) here" }.joined(separator: "\n")
        #expect(Arrows.violations(in: [ProjectFile(path: "Sources/ReceptionTUI/A/A.swift", text: text)]) == [])
    }

    @Test(arguments: [
        "let birthDate = BirthDate(day)", "// Date() would be the machine's", "/* sleep(1) */ let a = 1",
        "let drawn = values.shuffled(using: &random)", "let printed = Printed()",
    ])
    func `what only looks alike is let pass`(line: String) {
        #expect(Arrows.violations(in: [ProjectFile(path: "Sources/Screens/A/A.swift", text: line)]) == [])
    }
}
