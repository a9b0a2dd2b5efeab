import ArgumentParser
import Basics
import Foundation
import ReceptionDesk

/// `madoguchi prove`
struct ProveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prove",
        abstract: "Proves on the data folder what the program claims about privacy, one line a claim.",
        discussion: """
            Each line: ok or FAILED, the claim, what was looked at, and what that does not prove; below it what was found. My \
            Number is looked for as a set of all numbers that the insurers' systems hold, in the bytes of every other file.
            --only NAME, as often as wanted, proves these claims alone: \(ProofClaim.names).
            Exit 0 when every claim holds, 1 when one fails, 69 without a data folder.
            --json: an array of objects with claim, holds, text, looked, found, foundCount, notProven.
            """)

    @ParentCommand var parent: Madoguchi
    @Option(help: "One claim by its name; may be repeated.") var only: [String] = []
    @Flag(help: "As JSON.") var json = false

    func run() throws {
        let globals = parent.globals
        let claims = try only.isEmpty ? ProofClaim.allCases : ProofClaim.named(only)
        let day = try globals.counterNow().day
        var library = try Library(DataFiles(globals))
        _ = try library.reloadScreens()
        let home = try Home(option: globals.home, environment: ProcessInfo.processInfo.environment)
        let proving = try Proving(home: home, library: library, day: day, seed: globals.seed)
        var proofs: [Proof] = []
        let status = StatusLine(globals.language, isWanted: !json)
        for (index, claim) in claims.enumerated() {
            let place = "\(index + 1)/\(claims.count) "
            status.say(Bilingual(ja: place + claim.text.ja, en: place + claim.text.en))
            let proof = proving.proof(of: claim)
            status.clear()
            proofs.append(proof)
            if !json { proof.lines(in: globals.language).forEach(Output.line) }
        }
        if json { try Output.json(proofs) }
        if !proofs.allSatisfy(\.holds) { throw ExitCode(Status.failed.rawValue) }
    }
}
