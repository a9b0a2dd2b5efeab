import Basics
import Testing

@testable import ReceptionDesk

struct InsurerNoticeMistakeTests {
    /// Everything wrong with a text, as `line:column: words`.
    private func mistakes(_ text: String) throws -> [String] {
        let errors = try #require(throws: TextFileErrors.self) {
            try InsurerNoticeFile(parsing: text, file: "f")
        }.errors
        #expect(errors.allSatisfy { $0.file == "f" && !$0.message.ja.isEmpty && $0.message.ja != $0.message.en })
        return errors.map { "\($0.line):\($0.column): \($0.message.en)" }
    }

    @Test(arguments: [
        ("joind hanako", "1:1: there is no event 'joind'; the nearest is 'joined'"),
        ("  head", "1:3: 'head' must name a person first"),
        ("died on=today", "1:1: 'died' must name a person first"),
        ("head Hanako", "1:6: 'Hanako' is not a person, such as shiko-naomi, R0001234 or 409995/1234567/02"),
        ("head R0", "1:6: 'R0' is not a person, such as shiko-naomi, R0001234 or 409995/1234567/02"),
        ("head 409996/1/01", "1:6: The insurer number ends in 6, computed 5: compare with the paper."),
        ("head 409995/1/1", "1:6: The branch number has 1 digits; enter 2."),
        ("head hanako income=low", "1:13: there is no 'income' here; the nearest is 'noted' (noted)"),
        ("died hanako", "1:1: 'on=' is missing"),
        ("arrears hanako month=3", "1:1: 'months=' is missing"),
        ("arrears hanako months=-1", "1:16: months: '-1' is not a number 0~120"),
        ("disease hanako yen=15000 from=today to=today", "1:16: yen: '15000' is not 10000 / 20000"),
        ("high-cost hanako month=2026-13", "1:18: month: '2026-13' is not a month like 2026-11"),
        (
            "renewed insurer=06409999 on=today",
            "1:9: insurer: '06409999' is not an insurer this can happen with (nhi)"
        ),
        (
            "resigned hanako insurer=409995 lost=today",
            "1:17: insurer: '409995' is not an insurer this can happen with (nhi-association / employees / mutual-aid)"
        ),
        ("elder-joined hanako insurer=39409990 number=1234 from=today", "1:38: number: '1234' is not 8 digits"),
        (
            "left hanako lost=today why=bored",
            "1:24: why: 'bored' is not employed / moved-out / turned-75 / died / welfare"
        ),
        (
            "assessed hanako income=rich from=today",
            "1:17: income: 'rich' is not general / general-2 / active / low"
        ),
        (
            "new-resident as=1 name=訓練　新 kana=クンレン　シン sex=male birth=today",
            "1:14: as: '1' is not a resident's number such as R0001234"
        ),
    ])
    func `a mistake is named at its place`(line: String, mistake: String) throws {
        #expect(try mistakes(line).first == mistake)
    }

    @Test func `a day that does not exist is named`() throws {
        #expect(
            try mistakes("died hanako on=2026-02-30").first?.hasPrefix("1:13: on: '2026-02-30' is not a date") == true)
        #expect(try mistakes("head hanako noted=yesterday").first?.contains("'yesterday' is not a date") == true)
    }

    @Test func `an unknown class is named beside those there are`() throws {
        let mistake = try mistakes("limit hanako insurer=409995 class=C01 from=today to=today").first
        #expect(mistake?.hasPrefix("1:29: class: 'C01' is not A01 / A02") == true)
    }

    @Test func `everything wrong in a file comes at once, in its order`() throws {
        let text = """
            # a comment
            head hanako
            hed hanako

            moved-inside Hanako insurer=409996 number=1 on=today   # two mistakes
            """
        #expect(try mistakes(text).map { $0.prefix { $0 != " " } } == ["3:1:", "5:14:", "5:21:"])
    }

    @Test func `a file keeps the number of each line`() throws {
        let file = try InsurerNoticeFile(parsing: "# one\n\nhead hanako\nhead taro # four\n", file: "city.txt")
        #expect(file.file == "city.txt")
        #expect(file.lines.map(\.number) == [3, 4])
    }
}
