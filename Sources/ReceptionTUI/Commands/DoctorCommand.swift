import ArgumentParser
import Basics
import Eligibility
import Foundation
import ReceiptSystem
import ReceptionDesk

/// `madoguchi doctor`: what the program needs, what it found, and what to do about each.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Checks locale, terminal, widths, data folder and databases.")

    @ParentCommand var parent: Madoguchi

    func run() throws {
        let globals = parent.globals
        let language = globals.language
        let home = try Home(option: globals.home, environment: ProcessInfo.processInfo.environment)
        var worst = Status.done
        for finding in terminal() + files(globals) + data(home) {
            Output.line("\(finding.isWell ? "ok" : "!!")  \(finding.name[language]): \(finding.text[language])")
            if finding.status != .done { worst = finding.status }
        }
        if worst != .done { throw ExitCode(worst.rawValue) }
    }

    /// One line of the report.
    private struct Finding {
        let name: Bilingual
        let text: Bilingual
        var status = Status.done
        var isWell = true
    }

    // MARK: - Locale, terminal, widths

    /// A terminal that cannot hold the window is no fault: all other commands work without.
    private func terminal() -> [Finding] {
        let name = Bilingual(ja: "端末", en: "terminal")
        if let refusal = Terminal.refusal() {
            let text = Bilingual(ja: refusal.message(in: .ja), en: refusal.message(in: .en))
            return [Finding(name: name, text: text, isWell: false)]
        }
        guard let terminal = try? Terminal() else { return [] }
        let size = terminal.size
        let traits = terminal.traits
        terminal.close()
        let colours: Bilingual =
            switch traits.colours {
            case .many: Bilingual(ja: "256色", en: "256 colours")
            case .eight: Bilingual(ja: "8色", en: "8 colours")
            case .none: Bilingual(ja: "色なし", en: "no colours")
            }
        return [
            Finding(
                name: name,
                text: Bilingual(
                    ja: "\(size.columns)x\(size.rows)、\(colours.ja)", en: "\(size.columns)x\(size.rows), \(colours.en)")
            ),
            Finding(
                name: Bilingual(ja: "文字幅", en: "widths"),
                text: traits.drawsLines
                    ? Bilingual(ja: "罫線は線で描きます。", en: "borders are drawn as lines.")
                    : Bilingual(
                        ja: "罫線は + - | で描きます（端末が1桁で描くと答えませんでした）。",
                        en: "borders are drawn as + - | (the terminal did not say that lines take one cell).")),
        ]
    }

    // MARK: - Files

    private func files(_ globals: GlobalOptions) -> [Finding] {
        let name = Bilingual(ja: "画面と人物のファイル", en: "screens and people")
        do {
            var library = try Library(DataFiles(globals))
            let mistakes = try library.reloadScreens()
            if let first = mistakes.first {
                let text = Bilingual(
                    ja: "誤り\(mistakes.count)件：\(first.text(in: .ja))（madoguchi screens check で全部見られます）",
                    en: "mistakes: \(mistakes.count); \(first.text(in: .en)) (madoguchi screens check shows all)")
                return [Finding(name: name, text: text, status: .badData, isWell: false)]
            }
            let text = Bilingual(
                ja: "\(library.files.screens.path)、\(library.roster.sheets.count)人",
                en: "\(library.files.screens.path), \(library.roster.sheets.count) people")
            return [Finding(name: name, text: text)]
        } catch {
            return [Finding(name: name, text: error.message, status: error.status, isWell: false)]
        }
    }

    // MARK: - Data folder and databases

    private func data(_ home: Home) -> [Finding] {
        let folder = Bilingual(ja: "データフォルダー", en: "data folder")
        if let problem = home.problem {
            return [Finding(name: folder, text: problem, status: .io, isWell: false)]
        }
        guard FileManager.default.fileExists(atPath: home.folder.path) else {
            let text = Bilingual(
                ja: "\(home.folder.path) はまだありません。最初に開いたときに作ります。",
                en: "\(home.folder.path) does not exist yet; the first start makes it.")
            return [Finding(name: folder, text: text)]
        }
        if let wide = HomePermissions(home: home).problem {
            return [Finding(name: folder, text: wide, status: .io, isWell: false)]
        }
        let alone = Bilingual(ja: "（持ち主だけが開けます）", en: " (for its owner alone)")
        var findings = [
            Finding(
                name: folder,
                text: Bilingual(ja: home.folder.path + alone.ja, en: home.folder.path + alone.en))
        ]
        let databases = Bilingual(ja: "データベース", en: "databases")
        do {
            let opened = try Databases.open(in: home)
            _ = try opened.centre.personCount()
            _ = try opened.receipt.patients()
            let log = try opened.centre.usageLog.report(against: opened.anchors?.centre.found() ?? .notKept)
            let own = try opened.terminal.usageLog.report(against: opened.anchors?.terminal.found() ?? .notKept)
            for log in [log, own] where !log.isWhole {
                let what = log.breaks.first?.text ?? log.anchor.text
                throw Failure(
                    .badData, ja: "利用ログ: \(what.ja) madoguchi log verify で詳しく調べられます。",
                    en: "the usage log: \(what.en) See madoguchi log verify.")
            }
            let entries = log.entries
            findings.append(
                Finding(
                    name: databases,
                    text: Bilingual(ja: "正常、利用ログ \(entries)件", en: "whole, \(entries) entries in the usage log")))
        } catch let failure as Failure {
            findings.append(Finding(name: databases, text: failure.message, status: failure.status, isWell: false))
        } catch let problem as StoreProblem {
            findings.append(Finding(name: databases, text: problem.text, status: .badData, isWell: false))
        } catch let problem as ReceiptStoreProblem {
            findings.append(Finding(name: databases, text: problem.text, status: .badData, isWell: false))
        } catch {
            findings.append(Finding(name: databases, text: Bilingual("\(error)"), status: .io, isWell: false))
        }
        return findings
    }
}
