import Basics
import Eligibility
import Testing

@testable import ReceptionDesk

struct PersonFileTests {
    static let good = """
        person     kunren-hanako
        title      変わりなし | nothing changed
        good       最初に | to begin with
        name       訓練　花子 | Kunren Hanako
        kana       クンレン　ハナコ
        sex        female
        birth      age-45-born-06-15   # a comment
        card       serial=7E57A0B10C010001 pin=1234 certificate-until=birthday-48 card-until=in-5-years face=match registered=yes
        insurance  insurer=409995 number=1234567 branch=02 relation=insured income=general from=5-years-ago
        limit      class=A03 from=last-08-01 to=next-07-31
        medication dispensed=2-months-ago days=28 amount=１錠 usage=１日１回朝食後 drug=アムロジン錠５ｍｇ
        held       chart=00012
        arrives    09:05
        consents   medication=yes checkup=no
        says       はい。 | Here.
        """

    let insurers: InsurerList

    init() throws {
        insurers = try InsurerList("409995 架空市国民健康保険\n39409990 架空県広域連合", file: "insurers.txt")
    }

    /// The first error of the good file with one text replaced, as `line:column: words`.
    private func error(replacing old: String, with new: String) throws -> String {
        let text = Self.good.replacing(old, with: new)
        try #require(text != Self.good)
        let errors = try #require(throws: TextFileErrors.self) {
            try PersonFile.sheet(of: text, file: "p", insurers: insurers)
        }.errors
        let first = try #require(errors.first)
        return "\(first.line):\(first.column): \(first.message.en)"
    }

    @Test func `every key arrives in the sheet`() throws {
        let sheet = try PersonFile.sheet(of: Self.good, file: "p", insurers: insurers)
        #expect(sheet.id == "kunren-hanako")
        #expect(sheet.situation == Bilingual(ja: "変わりなし", en: "nothing changed"))
        #expect(sheet.name == "訓練　花子")
        #expect(sheet.romaji == "Kunren Hanako")
        #expect(sheet.sex == .female)
        #expect(sheet.arrival == 9 * 3600 + 300)
        #expect(sheet.card?.pin == "1234")
        #expect(sheet.insurances.map(\.numbers.number) == ["1234567"])
        #expect(sheet.limits.map(\.limitClass) == [.u])
        #expect(sheet.medications.map(\.drug) == ["アムロジン錠５ｍｇ"])
        #expect(sheet.held?.chart == "00012")
        #expect(sheet.consents == [.medication])
    }

    @Test func `none stands for no card, no PIN and a first visit`() throws {
        let cardless = Self.good.replacing(/card +serial.*/, with: "card none").replacing("chart=00012", with: "none")
        let sheet = try PersonFile.sheet(of: cardless, file: "p", insurers: insurers)
        #expect(sheet.card == nil)
        #expect(sheet.held == nil)
        let pinless = Self.good.replacing("pin=1234", with: "pin=none")
        let card = try PersonFile.sheet(of: pinless, file: "p", insurers: insurers).card
        #expect(try #require(card).pin == nil)
    }

    @Test(arguments: [
        ("sex        female", "sexx       female", "1:1: the line 'sex' is missing"),
        ("female", "woman", "6:12: 'woman' is not male / female / unset"),
        ("arrives    09:05", "arrives    9:05", "13:12: '9:05' is not a time like 09:05"),
        ("says ", "sex        male\nsays ", "15:12: the line 'sex' is given twice"),
        ("kunren-hanako\n", "Hanako\n", "1:12: 'Hanako' is not a name of lower-case letters, digits and hyphens"),
        ("クンレン　ハナコ", "くんれん", "5:12: 'くんれん' is not full-width katakana"),
        ("pin=1234", "pin=123", "8:36: pin: '123' is not 4 digits or none"),
        ("face=match ", "", "8:1: 'face=' is missing"),
        ("face=match", "face=smiles", "8:97: face: 'smiles' is not match / mismatch / camera-fails / another"),
        (
            "serial=7E57A0B10C010001", "serial=0123456789ABCDEF",
            "8:12: serial: '0123456789ABCDEF' is not 16 hexadecimal digits in capitals beginning with 7E57"
        ),
        ("relation=insured", "relationship=insured", "9:1: 'relation=' is missing"),
        ("branch=02", "branch=2", "9:42: branch: The branch number has 1 digits; enter 2."),
        ("branch=02 ", "", "9:12: 'branch=' is missing"),
        (
            "insurer=409995 number=1234567", "insurer=39409990 number=12345678",
            "9:12: 75 and over have neither symbol nor branch"
        ),
        (
            "class=A03", "class=A09",
            "10:12: class: 'A09' is not A01 / A02 / A03 / A04 / A05 / B01 / B02 / B03 / B04"
                + " / B05 / B06 / B09 / B10"
        ),
        ("days=28", "28", "11:1: 'days=' is missing"),
        (
            "consents   medication=yes", "consents   vaccination=yes",
            "14:12: there is no 'vaccination' here; the nearest is 'medication' (medication, checkup, treatment, operations, limit, specified-disease, subsidy, prescription)"
        ),
        ("変わりなし | nothing changed", "変わりなし", "2:12: write it as 'Japanese | English'"),
    ])
    func `what is wrong is named at its place`(old: String, new: String, expected: String) throws {
        #expect(try error(replacing: old, with: new) == expected)
    }

    @Test func `a bad date names the forms`() throws {
        #expect(
            try error(replacing: "age-45-born-06-15", with: "1980-06-31").hasPrefix("7:12: '1980-06-31' is not a date"))
        #expect(
            try error(replacing: "from=5-years-ago", with: "from=long-ago")
                .hasPrefix("9:84: from: 'long-ago' is not birth, birthday-75 or a date"))
    }

    @Test(arguments: [
        ("from=last-08-01 to=next-07-31", "from=2027-08-01 to=2027-07-31", "10:12: it never begins before it ends"),
        ("from=5-years-ago", "from=5-years-ago to=6-years-ago", "9:12: it never begins before it ends"),
        (
            "from=5-years-ago", "from=5-years-ago applied-from=today applied-to=today",
            "9:12: it never begins before it ends"
        ),
    ])
    func `what ends before it begins is a slip`(old: String, new: String, expected: String) throws {
        #expect(try error(replacing: old, with: new) == expected)
    }

    @Test func `dates that cross only on some days are no slip, and on those days there is no certificate`() throws {
        let text = Self.good.replacing("to=next-07-31", with: "to=2027-01-31")
        let sheet = try PersonFile.sheet(of: text, file: "p", insurers: insurers)
        #expect(sheet.person(on: Day("2026-11-24")!).limits.map(\.to) == [Day("2027-01-31")!])
        #expect(sheet.person(on: Day("2028-11-24")!).limits.isEmpty)
    }

    @Test func `check-ups, treatment and operations are read, and any measure may be left out`() throws {
        let text =
            Self.good + """

                checkup on=5-months-ago height=158.2 weight=55.4 systolic=124 urine-sugar=+- smoking=no
                treatment on=4-months-ago kind=dental service=歯周病検査
                operation on=2026-01-05 name=水晶体再建術
                """
        let person = try PersonFile.sheet(of: text, file: "p", insurers: insurers).person(on: Day("2026-11-24")!)
        let checkup = try #require(person.checkups.first)
        #expect(checkup.carriedOut == Day("2026-06-24")!)
        #expect(checkup.values.map(\.measure) == [.height, .weight, .systolic, .urineSugar, .smoking])
        #expect(checkup.values.map(\.number) == [1582, 554, 124, 1, 0])
        #expect(person.treatments == [TreatmentItem(day: Day("2026-07-24")!, kind: .dental, service: "歯周病検査")])
        #expect(person.operations == [OperationItem(day: Day("2026-01-05")!, name: "水晶体再建術")])
    }

    @Test(arguments: [
        ("checkup on=today height=158", "height: '158' is not a number with one decimal (165.3)"),
        ("checkup on=today bmi=22.0", "there is no 'bmi' here"),
        ("checkup on=today urine-sugar=much", "urine-sugar: 'much' is not one of - +- + 2+ 3+"),
        ("checkup height=158.2", "'on=' is missing"),
        ("treatment on=today kind=home service=再診料", "kind: 'home' is not"),
        ("operation on=today", "'name=' is missing"),
    ])
    func `a slip in a clinical line is named`(line: String, expected: String) throws {
        let errors = try #require(throws: TextFileErrors.self) {
            try PersonFile.sheet(of: Self.good + "\n" + line, file: "p", insurers: insurers)
        }.errors
        #expect(errors.count == 1 && errors[0].message.en.contains(expected), "\(errors.map(\.message.en))")
    }

    @Test func `an insurer number is told malformed from unknown`() throws {
        #expect(
            try error(replacing: "409995", with: "409996").contains(
                "The insurer number ends in 6, computed 5: compare with the paper."))
        #expect(
            try error(replacing: "409995", with: "409987").contains(
                "is not an insurer of insurers.txt (409995, 39409990)"))
    }

    @Test func `all errors of a file come at once, in the order of the file, in both languages`() throws {
        let text = Self.good.replacing("female", with: "woman").replacing("09:05", with: "noon") + "\nnickname x"
        let errors = try #require(throws: TextFileErrors.self) {
            try PersonFile.sheet(of: text, file: "p", insurers: insurers)
        }.errors
        #expect(errors.map(\.line) == [6, 13, 16])
        #expect(errors.allSatisfy { $0.file == "p" && !$0.message.ja.isEmpty && $0.message.ja != $0.message.en })
    }

    @Test func `a file with any word missing is read or refused, never both or neither`() {
        let words = Self.good.split(separator: " ", omittingEmptySubsequences: false)
        var refused = 0
        for index in words.indices {
            let text = (words[..<index] + words[(index + 1)...]).joined(separator: " ")
            do throws(TextFileErrors) {
                _ = try PersonFile.sheet(of: text, file: "p", insurers: insurers)
            } catch {
                refused += 1
                #expect(!error.errors.isEmpty)
            }
        }
        #expect(refused > 20)
    }
}
