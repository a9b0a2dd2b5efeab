import ArgumentParser
import Basics
import ReceptionDesk

/// `madoguchi city show`
struct CityShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Counts what the systems hold, beside the source's figures; or follows one person.",
        discussion: """
            Example: madoguchi city show --json
            Example: madoguchi city show --person 409995/10000012/01
            """)

    @ParentCommand var parent: CityCommand
    @Flag(help: "As JSON.") var json = false
    @Flag(help: "Adds the digest of each file.") var digest = false
    @Option(
        help: "What each system holds of one person: insurer/number/branch, or a resident's number such as R0000012.")
    var person: String?

    func run() throws {
        let globals = parent.parent.globals
        let reference = try person.map { text in
            guard let reference = PersonReference(text) else { throw Failure.notAPerson(text) }
            return reference
        }
        let folder = try CityFolder.open(globals)
        if let reference {
            let shown = PersonSheetOfSystems(try folder.insurers.follow(reference))
            if json { try Output.json(shown) } else { shown.lines(in: globals.language).forEach(Output.line) }
            return
        }
        let shown = CityFigures(try folder.insurers.count(), digest: digest ? try folder.insurers.digest() : nil)
        if json { try Output.json(shown) } else { shown.lines(in: globals.language).forEach(Output.line) }
    }
}

/// The figures of a city beside those of the source.
struct CityFigures: Encodable {
    struct Source: Encodable {
        let personsKept = CityFigure.personsKept.value
        let currentlyInsured = CityFigure.currentlyInsured.value
        let households = CityFigure.households.value
        let mark = CityFigure.personsKept.provenance.mark.rawValue
        let document = CityFigure.personsKept.provenance.source
    }

    let personsKept: Int
    let currentlyInsured: Int
    let households: Int
    let left: [String: Int]
    let registered: Int
    let blackCircles: Int
    let waiting: Int
    let findings: Int
    let day: Day?
    let seed: String?
    let source = Source()
    let digests: [String: String]?
    let digest: String?

    init(_ count: CityCount, digest: SystemsDigest?) {
        personsKept = count.personsKept
        currentlyInsured = count.currentlyInsured
        households = count.households
        var left = Dictionary(uniqueKeysWithValues: count.left.map { ($0.key.rawValue, $0.value) })
        left["moved-inside"] = count.movedInside
        self.left = left
        registered = count.registered
        blackCircles = count.blackCircles
        waiting = count.waiting
        findings = count.findings
        day = count.processed
        seed = count.origin?.seed
        digests = digest?.files
        self.digest = digest?.text
    }

    func lines(in language: Language) -> [String] {
        func row(_ name: Bilingual, _ value: Int, _ source: Int? = nil) -> String {
            let beside = source.map { Bilingual(ja: "（出典 約\($0)）", en: " (source: about \($0))")[language] } ?? ""
            return "\(name[language]): \(value)\(beside)"
        }
        var lines = [
            Bilingual(
                ja: "訓練用（架空）\(day.map { " \($0) 時点" } ?? "")",
                en: "training, fictional\(day.map { ", as of \($0)" } ?? "")")[
                    language],
            row(CityFigure.personsKept.name, personsKept, source.personsKept),
            row(CityFigure.currentlyInsured.name, currentlyInsured, source.currentlyInsured),
            row(CityFigure.households.name, households, source.households),
        ]
        let names: [(String, Bilingual)] = [
            ("employed", Bilingual(ja: "  うち就職などで喪失", en: "  left for employment")),
            ("moved-out", Bilingual(ja: "  うち転出", en: "  moved out of the prefecture")),
            ("moved-inside", Bilingual(ja: "  うち県内転居", en: "  moved inside the prefecture")),
            ("turned-75", Bilingual(ja: "  うち75歳到達", en: "  turned 75")),
            ("died", Bilingual(ja: "  うち死亡", en: "  died")),
            ("welfare", Bilingual(ja: "  うち生活保護", en: "  on welfare")),
        ]
        lines += names.map { row($0.1, left[$0.0] ?? 0) }
        lines += [
            row(Bilingual(ja: "資格確認等システムに登録された人", en: "persons in the centre's register"), registered),
            row(Bilingual(ja: "氏名に●のある人", en: "names with ●"), blackCircles),
            row(Bilingual(ja: "夜を待つ異動", en: "changes waiting for a night"), waiting),
            row(Bilingual(ja: "県の集約で見つかった空白・重複", en: "gaps and overlaps found by the prefecture"), findings),
            Bilingual(ja: "出典: \(source.document) [\(source.mark)]", en: "source: \(source.document) [\(source.mark)]")[
                language],
        ]
        if let digests {
            lines += digests.sorted { $0.key < $1.key }.map { "digest \($0.key) \($0.value)" }
            lines.append("digest \(digest ?? "")")
        }
        return lines
    }
}
