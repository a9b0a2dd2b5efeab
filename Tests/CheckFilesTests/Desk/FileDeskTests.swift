import Basics
import Eligibility
import Testing

@testable import CheckFiles

@Suite struct FileDeskTests {
    private func request(_ number: Int) -> String { "OQSsiquc01req_\(number).xml" }
    private func answer(_ number: Int) -> String { "OQSsiquc01res_\(number).xml" }

    private func folder(_ count: Int = 3) throws -> PretendFolder {
        var folder = try PretendFolder()
        for number in 1...count { folder.requests[request(number)] = "<\(number)></XmlMsg>" }
        return folder
    }

    private func serve(_ folder: inout PretendFolder, looks: Int = 3) throws {
        var budget: Int?
        try folder.serve(looks: looks, budget: &budget)
    }

    @Test func `every request is answered under its name and nothing is left`() throws {
        var folder = try folder()
        try serve(&folder)
        #expect(folder.requests.isEmpty && folder.working.isEmpty)
        #expect(folder.answers.keys.sorted() == [answer(1), answer(2), answer(3)])
        #expect(folder.answers[answer(2)] == "answer to <2></XmlMsg>")
        #expect(try folder.journal.open(in: "F").isEmpty)
    }

    /// The loop of all loops: a stop after every single effect, twice in a row, with a receipt computer that takes answers
    /// away at once and with one that does not.
    @Test(arguments: [false, true]) func `a stop anywhere, and again anywhere, answers each exactly once`(
        isGreedy: Bool
    ) throws {
        var first = 0
        var hasEnded = false
        while !hasEnded {
            var second = 0
            var secondEnded = false
            while !secondEnded {
                var folder = try folder(2)
                folder.requests["OQSsiquc01req_bad.xml"] = "<cut"
                folder.isGreedy = isGreedy
                hasEnded = try !crashes(&folder, after: first)
                secondEnded = try !crashes(&folder, after: second)
                try serve(&folder, looks: Ripening.patience + 1)
                folder.consume()
                let context = Comment("stops after \(first) and \(second) effects")
                #expect(
                    folder.consumed.map(\.name).sorted() == [answer(1), answer(2), "OQSsiquc01res_bad.xml"], context)
                #expect(folder.consumed.allSatisfy { $0.text.hasPrefix("answer to <") }, context)
                #expect(folder.requests.isEmpty && folder.working.isEmpty, context)
                #expect(folder.rejected.keys.sorted() == ["OQSsiquc01req_bad.xml"], context)
                #expect(try folder.journal.open(in: "F").isEmpty, context)
                #expect(folder.asked.count == 3, context)
                second += 3
            }
            first += 1
        }
        #expect(first > 20)
    }

    /// Whether the stop came before everything was done.
    private func crashes(_ folder: inout PretendFolder, after effects: Int) throws -> Bool {
        var budget: Int? = effects
        do {
            try folder.serve(looks: Ripening.patience + 1, budget: &budget)
            return false
        } catch is PretendFolder.Crash {
            return true
        }
    }

    @Test func `a file that is still growing is left alone`() throws {
        var folder = try PretendFolder()
        var budget: Int?
        var desk = FileDesk()
        try folder.play(&desk, desk.start(), budget: &budget)
        for length in 1...30 {
            folder.requests[request(1)] = String(repeating: "<", count: length)
            try folder.play(&desk, desk.update(.looked(folder.seen, at: length)), budget: &budget)
        }
        #expect(folder.requests.count == 1)
        folder.requests[request(1)] = "<1></XmlMsg>"
        for look in 31...32 { try folder.play(&desk, desk.update(.looked(folder.seen, at: look)), budget: &budget) }
        #expect(folder.answers[answer(1)] == "answer to <1></XmlMsg>")
        #expect(folder.asked.count == 1)
    }

    @Test func `names that are no requests, and links, stay where they are`() throws {
        let names = [
            "notes.xml", "OQSsiquc01res_1.xml", "OQSsiquc01req_1.tmp", ".OQSsiquc01req_1.xml",
            "OQSsiquc01res_face_1.xml",
            "OQSsiquc01req_\u{7}.xml", "OQSsiquc01req_" + String(repeating: "9", count: 200) + ".xml",
        ]
        var folder = try PretendFolder()
        for name in names { folder.requests[name] = "</XmlMsg>" }
        try serve(&folder, looks: 20)
        #expect(folder.requests.keys.sorted() == names.sorted())
        var ripening = Ripening()
        let link = SeenFile(name: request(1), size: 9, stamp: "", isPlain: false, endsWhole: true)
        #expect(ripening.ripe([link]).isEmpty && ripening.ripe([link]).isEmpty)
    }

    @Test func `the same name put again is another request`() throws {
        var folder = try folder(1)
        try serve(&folder)
        folder.consume()
        folder.requests[request(1)] = "<1></XmlMsg>"
        try serve(&folder)
        folder.consume()
        #expect(folder.consumed.map(\.name) == [answer(1), answer(1)])
        #expect(folder.asked.count == 2)
    }

    @Test func `a late answer waits for its time, and its name with it`() throws {
        var folder = try folder(2)
        folder.delays[request(1)] = 500
        var budget: Int?
        var desk = FileDesk()
        try folder.play(&desk, desk.start(), budget: &budget)
        for look in [0, 100] { try folder.play(&desk, desk.update(.looked(folder.seen, at: look)), budget: &budget) }
        #expect(folder.answers.keys.sorted() == [answer(2)])
        #expect(!desk.isIdle)
        folder.requests[request(1)] = "<again></XmlMsg>"
        for look in [200, 300, 599] {
            try folder.play(&desk, desk.update(.looked(folder.seen, at: look)), budget: &budget)
        }
        #expect(folder.answers.count == 1 && folder.requests.count == 1)
        try folder.play(&desk, desk.update(.looked(folder.seen, at: 600)), budget: &budget)
        #expect(folder.answers[answer(1)] == "answer to <1></XmlMsg>")
    }

    @Test func `a late answer is not lost by a stop`() throws {
        var folder = try folder(1)
        folder.delays[request(1)] = 60_000
        try serve(&folder)
        #expect(folder.answers.isEmpty && folder.working.count == 1)
        folder.delays = [:]
        try serve(&folder)
        #expect(folder.answers.keys.sorted() == [answer(1)])
        #expect(folder.asked == ["T-1": 2])
    }

    @Test func `more than one batch goes through`() throws {
        var folder = try folder(FileDesk.batchSize * 2 + 1)
        try serve(&folder)
        #expect(folder.answers.count == FileDesk.batchSize * 2 + 1)
        #expect(folder.requests.isEmpty && folder.working.isEmpty)
    }

    @Test func `a lost folder is recovered from the beginning`() throws {
        var folder = try folder(1)
        var desk = FileDesk()
        #expect(desk.start() == [.recover])
        _ = desk.update(.recovered([], working: []))
        _ = desk.update(.looked(folder.seen, at: 0))
        #expect(desk.update(.looked(folder.seen, at: 1)).first == .claim(request(1)))
        #expect(desk.update(.folderLost) == [.recover])
        try serve(&folder)
        #expect(folder.answers.count == 1)
    }

    @Test func `the answer's name is the request's with res for req`() {
        #expect(RequestName("OQSmuquc02req_20261124.XML")?.answer == "OQSmuquc02res_20261124.XML")
        #expect(RequestName("YZKsiquc01req_a_req_b.xml")?.answer == "YZKsiquc01res_a_req_b.xml")
    }
}
