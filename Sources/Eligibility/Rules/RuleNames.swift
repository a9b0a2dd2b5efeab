import Basics

// Classes and schemes by the names people write: `現役並みIII`, `現役並みⅢ`, `現役並みＩＩＩ` and `B01` are one class.

extension LimitClass {
    /// Nil for a name of no class.
    public static func named(_ name: String) -> LimitClass? {
        let form = RuleName.fold(name)
        let short = form.hasPrefix("区") ? String(form.dropFirst()) : form
        return allCases.first { limitClass in
            let names = limitClass.name
            let english = String(names.en.prefix { $0 != "(" })
            return [names.ja, english, limitClass.rawValue].map(RuleName.fold).contains(short)
        }
    }
}

extension IncomeClass {
    /// By its own name, or by that of a limit class; nil for neither.
    public static func named(_ name: String) -> IncomeClass? {
        let form = RuleName.fold(name)
        let own = allCases.first { income in
            [income.name.ja, income.name.en, income.rawValue].map(RuleName.fold).contains(form)
        }
        if let own { return own }
        switch form {
        case "住民税非課税", "非課税": return .low
        case "現役並み所得", "現役並み所得者": return .active
        default: return LimitClass.named(name)?.income
        }
    }
}

extension Scheme {
    public var name: Bilingual {
        switch self {
        case .nhi: Bilingual(ja: "国保", en: "National Health Insurance")
        case .nhiAssociation: Bilingual(ja: "国保組合", en: "NHI association")
        case .employees: Bilingual(ja: "社保", en: "employees' insurance")
        case .mutualAid: Bilingual(ja: "共済", en: "mutual aid")
        case .lateElderly: Bilingual(ja: "後期高齢者医療", en: "late-elderly scheme (75 and over)")
        }
    }

    /// Nil for a name of no scheme.
    public static func named(_ name: String) -> Scheme? {
        let form = RuleName.fold(name)
        return allCases.first { scheme in
            ([scheme.name.ja, scheme.rawValue] + scheme.otherNames).map(RuleName.fold).contains(form)
        }
    }

    private var otherNames: [String] {
        switch self {
        case .nhi: ["市町村国保", "国民健康保険"]
        case .nhiAssociation: ["国民健康保険組合"]
        case .employees: ["被用者保険", "健保", "協会けんぽ", "組合健保", "健保組合", "社会保険", "健康保険", "船員", "日雇"]
        case .mutualAid: ["共済組合"]
        case .lateElderly: ["後期", "後期高齢", "後期高齢者"]
        }
    }
}

/// The one form in which such names are compared.
private enum RuleName {
    /// Key form, in capitals, with Roman numerals in letters.
    static func fold(_ name: String) -> String {
        KeyForm.of(name).map { letter in
            switch letter {
            case "Ⅰ", "ⅰ": "I"
            case "Ⅱ", "ⅱ": "II"
            case "Ⅲ", "ⅲ": "III"
            default: letter.uppercased()
            }
        }.joined()
    }
}
