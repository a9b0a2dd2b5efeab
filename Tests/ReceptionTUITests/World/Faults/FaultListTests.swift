import Basics
import Foundation
import ReceptionDesk
import Testing

struct FaultListTests {
    @Test func `every fault has a name and a meaning of its own, and can be armed by its name alone`() throws {
        let names = FaultList.all.map { $0.name }
        #expect(Set(names).count == names.count && names.contains("none"))
        for kind in FaultList.all {
            #expect(kind.name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
            #expect(!kind.meaning.ja.isEmpty && !kind.meaning.en.isEmpty)
            #expect(try FaultList.armed([kind.name]).name == kind.name)
            #expect(
                try FaultList.armed([kind.name] + kind.form.split(separator: " ").map(String.init)).name == kind.name)
        }
    }

    /// `CameraDark` is tested in `CameraDarkTests.swift`.
    @Test func `every fault has a test of its own`() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        for kind in FaultList.all where kind.name != "none" {
            #expect(files.contains("\(kind)Tests.swift"), "\(kind)")
        }
    }
}
