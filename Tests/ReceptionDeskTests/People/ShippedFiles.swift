import Basics
import Foundation
import Testing

@testable import ReceptionDesk

/// The data files that ship, as the tests read them.
enum ShippedFiles {
    static let scenarios = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "scenarios")

    static func text(_ path: String) throws -> String {
        try String(contentsOf: scenarios.appending(path: path), encoding: .utf8)
    }

    /// The `.txt` files of a folder by name, in order.
    static func files(in folder: String) throws -> [(name: String, text: String)] {
        try FileManager.default.contentsOfDirectory(atPath: scenarios.appending(path: folder).path).sorted()
            .filter { $0.hasSuffix(".txt") }
            .map { ($0, try text("\(folder)/\($0)")) }
    }

    static func insurers() throws -> InsurerList {
        try InsurerList(try text("insurers.txt"), file: "insurers.txt")
    }

    static func roster() throws -> PersonRoster {
        try PersonRoster(files: try files(in: "people"), insurers: try insurers())
    }

    /// Days on which the stated situations must hold: ends of months and of insurance years, leap days, and the dates
    /// between which the rules change.
    static let days: [Day] =
        (2021...2030).flatMap { year in
            [(1, 15), (2, 28), (2, 29), (3, 1), (3, 15), (3, 31), (4, 1), (7, 31), (8, 1), (8, 15), (12, 2), (12, 31)]
                .compactMap { Day(year: year, month: $0.0, day: $0.1) }
        }.filter { $0 >= Day("2021-03-01")! }
}
