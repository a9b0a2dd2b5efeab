import Testing

@testable import Eligibility

struct RuleNamesTests {
    @Test(arguments: [
        ("現役並みIII", LimitClass.active3), ("現役並みⅢ", .active3), ("現役並みＩＩＩ", .active3), ("現役並みII", .active2),
        ("現役並みI", .active1), ("一般", .general), ("一般II", .general2), ("一般Ⅱ", .general2), ("一般Ｉ", .general1),
        ("低所得II", .low2), ("低所得Ⅰ", .low1), ("ア", .a), ("ｲ", .i), ("区ウ", .u), (" エ ", .e), ("オ", .o), ("A03", .u),
        ("active III", .active3), ("u", .u),
    ])
    func `a class is known in every form of its name`(_ name: String, _ limitClass: LimitClass) {
        #expect(LimitClass.named(name) == limitClass)
    }

    @Test(arguments: ["", "カ", "現役並み", "現役並みIV", "低所得", "B07"])
    func `what is no class is none`(_ name: String) {
        #expect(LimitClass.named(name) == nil)
    }

    @Test func `every class is found by its own names`() {
        for limitClass in LimitClass.allCases {
            #expect(LimitClass.named(limitClass.name.ja) == limitClass)
            #expect(LimitClass.named(limitClass.rawValue) == limitClass)
        }
    }

    @Test(arguments: [
        ("一般", IncomeClass.general), ("一般I", .general), ("一般II", .general2), ("general-2", .general2),
        ("現役並み", .active), ("現役並みⅢ", .active), ("低所得", .low), ("低所得I", .low), ("住民税非課税", .low), ("オ", .low),
    ])
    func `an income class is known by its name or by a limit class`(_ name: String, _ income: IncomeClass) {
        #expect(IncomeClass.named(name) == income)
    }

    @Test(arguments: [
        ("国保", Scheme.nhi), ("市町村国保", .nhi), ("国保組合", .nhiAssociation), ("社保", .employees),
        ("協会けんぽ", .employees), ("共済", .mutualAid), ("後期", .lateElderly), ("後期高齢者医療", .lateElderly),
        ("late-elderly", .lateElderly),
    ])
    func `a scheme is known by the names in use`(_ name: String, _ scheme: Scheme) {
        #expect(Scheme.named(name) == scheme)
        #expect(Scheme.named(name + "x") == nil)
    }

    @Test(arguments: [
        (LimitClass.a, false, "26"), (.active1, false, "28"), (.general, false, "29"), (.low1, true, "30"),
        (.o, false, "30"),
        (.u, true, "33"), (.o, true, "35"), (.general2, false, "41"), (.general1, false, "42"), (.general2, true, "43"),
        (.general1, true, "44"),
    ])
    func `a class has its mark on a claim`(_ limitClass: LimitClass, _ isFourth: Bool, _ code: String) {
        #expect(ReceiptMark.of(limitClass, isFourth: isFourth).code == code)
    }

    @Test func `a specified disease has its mark, and dialysis in A or I another`() {
        #expect(ReceiptMark.of(specifiedYen: 10_000).code == "02")
        #expect(ReceiptMark.of(specifiedYen: 20_000).code == "16")
        #expect(SpecifiedDiseaseLimit.yen(for: .i, isDialysis: true) == 20_000)
        #expect(SpecifiedDiseaseLimit.yen(for: .u, isDialysis: true) == 10_000)
        #expect(SpecifiedDiseaseLimit.yen(for: .a, isDialysis: false) == 10_000)
    }
}
