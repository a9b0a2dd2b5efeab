import Basics
import Eligibility
import Foundation
import Testing

@testable import ReceptionTUI

/// `madoguchi files watch`, killed while it works.
struct ThousandRequestsTests {
    private let folder: TemporaryFolder
    private static let count = 1000

    init() throws { folder = try TemporaryFolder() }

    private func start() throws -> RunningProgram {
        let program = try RunningProgram([
            "--home", folder.homePath, "--lang", "en", "--today", "\(Shipped.now.day)", "files", "watch",
            folder.url.appending(path: "share").path,
        ])
        while let line = program.line(), !line.contains("Watching") {}
        return program
    }

    private func names(_ place: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.url.appending(path: "share/\(place)").path)
            .filter { !$0.hasPrefix(".") }
    }

    /// Takes every answer away, as a receipt computer does.
    private func consume(into consumed: inout [String: Int]) throws {
        for name in try names("res") {
            let text = String(decoding: try folder.contents(of: "share/res/\(name)"), as: UTF8.self)
            #expect(text.hasSuffix("</XmlMsg>\n"), "\(name) is not whole")
            let number = name.dropFirst("OQSsiquc01res_".count).dropLast(".xml".count)
            #expect(text.contains("<ArbitraryFileIdentifier>T-\(number)</ArbitraryFileIdentifier>"), "\(name)")
            consumed[name, default: 0] += 1
            try FileManager.default.removeItem(at: folder.url.appending(path: "share/res/\(name)"))
        }
    }

    @Test func `a thousand requests at once, killed twice on the way, are answered once each`() throws {
        var program = try start()
        for number in 1...Self.count {
            try folder.write(
                String(decoding: RequestSamples.check("T-\(number)"), as: UTF8.self), to: "share/new/\(number)")
        }
        for number in 1...Self.count {
            try FileManager.default.moveItem(
                at: folder.url.appending(path: "share/new/\(number)"),
                to: folder.url.appending(path: "share/req/OQSsiquc01req_\(number).xml"))
        }
        var consumed: [String: Int] = [:]
        for lines in [170, 333] {
            for _ in 0..<lines { _ = try #require(program.line()) }
            #expect(program.end(by: SIGKILL) == 128 + Int(SIGKILL))
            try consume(into: &consumed)
            #expect(consumed.count < Self.count)
            program = try start()
        }
        while try consumed.count < Self.count || !names("working").isEmpty {
            try consume(into: &consumed)
            if consumed.count < Self.count { _ = try #require(program.line(), "only \(consumed.count) answers came") }
        }
        #expect(program.end(by: SIGTERM) == 0)
        try consume(into: &consumed)
        #expect(consumed.count == Self.count && consumed.values.allSatisfy { $0 == 1 })
        for place in ["req", "res", "working", "rejected"] { #expect(try names(place).isEmpty, "\(place)") }
        let log = try Databases.centre(in: folder.home).usageLog
        guard case .intact = try log.verify() else {
            Issue.record("the chain of the usage log is broken")
            return
        }
        let checks = try log.entries().compactMap(\.usage.check)
        #expect(checks.count == Self.count && Set(checks).count == Self.count)
    }
}
