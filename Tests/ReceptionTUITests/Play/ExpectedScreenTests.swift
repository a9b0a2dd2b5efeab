import Basics
import Foundation
import ReceptionDesk
import Screens
import Testing

@testable import ReceptionTUI

/// Screens as they have to look, character by character and tone by tone. `make golden` draws them anew; the difference
/// is what is to be reviewed.
struct ExpectedScreenTests {
    /// A screen for a person, with values of our own where nobody who ships has such.
    struct Sample: Sendable, CustomStringConvertible {
        let name: String
        let screen: ScreenName
        let person: String
        var values: [FieldName: String] = [:]

        var description: String { name }
    }

    static let samples = [
        Sample(name: "result", screen: .result, person: "kunren-hanako"),
        Sample(name: "result-black-circle", screen: .result, person: "reidai-takako"),
        Sample(name: "result-moved", screen: .result, person: "kakuu-minoru"),
        Sample(name: "result-invalid", screen: .result, person: "reidai-goro"),
        Sample(
            name: "result-name-cut", screen: .result, person: "kunren-hanako",
            // The cut falls into the middle of a wide character, and a half-width reading is cut between two.
            values: [
                .patientName: "訓練　" + String(repeating: "長", count: 12) + "い名前",
                .patientKana: "ｸﾝﾚﾝ " + String(repeating: "ｶﾞ", count: 20),
            ]),
        Sample(name: "medication", screen: .medication, person: "reidai-masao"),
        Sample(name: "clinical", screen: .clinical, person: "kakuu-ichiro"),
        Sample(name: "papers", screen: .papers, person: "mihon-tsuneo"),
        Sample(name: "differences", screen: .differences, person: "kakuu-minoru"),
        Sample(name: "differences-black-circle", screen: .differences, person: "reidai-takako"),
        Sample(name: "receipt", screen: .receipt, person: "kakuu-minoru"),
        Sample(name: "search", screen: .search, person: "kunren-hanako"),
        Sample(name: "insurances", screen: .insurances, person: "kakuu-minoru"),
        Sample(name: "hand-entry", screen: .handEntry, person: "kunren-hanako"),
        Sample(name: "visit", screen: .visit, person: "kunren-hanako"),
        Sample(name: "reader-choose", screen: .readerChoose, person: "kunren-hanako"),
        Sample(name: "reader-pin", screen: .readerPIN, person: "kunren-hanako"),
        Sample(name: "reader-consent", screen: .readerConsent, person: "kunren-hanako"),
        Sample(name: "reader-message", screen: .readerMessage, person: "reidai-takako"),
    ]

    @Test("The screen looks as expected", arguments: samples, Language.allCases)
    func looks(sample: Sample, language: Language) throws {
        let drawn = try draw(sample, in: language)
        let file = ExpectedScreens.file("\(sample.name).\(language.rawValue)")
        if ExpectedScreens.areRewritten { try Data(drawn.utf8).write(to: file) }
        guard let data = FileManager.default.contents(atPath: file.path) else {
            Issue.record("\(file.lastPathComponent) is missing: make golden writes it; look at it before keeping it")
            return
        }
        #expect(drawn == String(decoding: data, as: UTF8.self), "\(file.lastPathComponent)")
    }

    @Test(.disabled(if: ExpectedScreens.areRewritten)) func noExpectedScreenIsLeftOver() throws {
        let names = Self.samples.flatMap { sample in Language.allCases.map { "\(sample.name).\($0.rawValue).screen" } }
        #expect(try ExpectedScreens.names() == Set(names))
    }

    private func draw(_ sample: Sample, in language: Language) throws -> String {
        let library = try Shipped.library()
        let session = try ScreenSample.session(
            showing: sample.screen, person: sample.person, library: library, now: Shipped.now, language: language,
            seed: 1)
        var fields = session.desk.fields(library.wording)
        for (field, text) in sample.values { fields[field.rawValue] = .value(FieldValue(text)) }
        let grid = try #require(library.pictures[sample.screen.rawValue, language]).draw(fields)
        return "\(grid.text)\n\n\(grid.toneText)\n"
    }
}

/// The folder of expected screens beside these tests: the characters, an empty line, then a letter of tone for each cell.
private enum ExpectedScreens {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Expected")

    static func file(_ name: String) -> URL { folder.appending(path: name + ".screen") }

    static func names() throws -> Set<String> { Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)) }

    /// Whether this run is to write what it draws.
    static let areRewritten = ProcessInfo.processInfo.environment["MADOGUCHI_GOLDEN"] == "write"
}
