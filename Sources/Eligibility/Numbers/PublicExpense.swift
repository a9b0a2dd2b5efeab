import Basics

/// 公費負担医療: which law pays beside or instead of an insurance, told from the 法別番号 of the payer's number.
public struct PublicExpense: Hashable, Sendable {
    /// 法別番号, two digits.
    public let law: String
    public let name: Bilingual

    /// Nil for a 法別番号 that stands for no public expense. [found: hangilc/myclinic-ts]
    public init?(law: String) {
        if let name = PublicExpense.names[law] {
            self.init(law: law, name: name)
        } else if ("80"..."89").contains(law), law.utf8.count == 2 {
            self.init(law: law, name: Bilingual(ja: "地方単独事業", en: "local programme"))
        } else {
            return nil
        }
    }

    private init(law: String, name: Bilingual) {
        self.law = law
        self.name = name
    }

    /// The order in which several are billed, the first one first; local ones are not in it. [found: hangilc/myclinic-ts]
    public static let billingOrder = [
        "13", "14", "18", "29", "30", "10", "11", "20", "21", "15", "16", "24", "22", "28", "17", "79", "19", "23",
        "52",
        "54", "51", "38", "53", "66", "62", "25", "12",
    ]

    private static let names: [String: Bilingual] = [
        "10": Bilingual(ja: "結核（適正医療）", en: "tuberculosis, treatment"),
        "11": Bilingual(ja: "結核（入院）", en: "tuberculosis, hospital"),
        "12": Bilingual(ja: "生活保護", en: "public assistance"),
        "13": Bilingual(ja: "戦傷病者（療養給付）", en: "wounded veterans, treatment"),
        "14": Bilingual(ja: "戦傷病者（更生医療）", en: "wounded veterans, rehabilitation"),
        "15": Bilingual(ja: "更生医療", en: "rehabilitation"),
        "16": Bilingual(ja: "育成医療", en: "children with disabilities"),
        "17": Bilingual(ja: "療育の給付", en: "children's tuberculosis care"),
        "18": Bilingual(ja: "被爆者（認定疾病）", en: "atomic-bomb survivors, recognised illness"),
        "19": Bilingual(ja: "被爆者（一般疾病）", en: "atomic-bomb survivors, other illness"),
        "20": Bilingual(ja: "措置入院", en: "compulsory admission"),
        "21": Bilingual(ja: "精神通院", en: "psychiatric outpatients"),
        "22": Bilingual(ja: "麻薬", en: "narcotics"),
        "23": Bilingual(ja: "養育医療", en: "premature infants"),
        "24": Bilingual(ja: "療養介護", en: "long-term nursing care of the disabled"),
        "25": Bilingual(ja: "中国残留邦人等", en: "Japanese left behind in China"),
        "28": Bilingual(ja: "感染症（一類等）", en: "infections, class 1"),
        "29": Bilingual(ja: "新感染症", en: "new infections"),
        "30": Bilingual(ja: "医療観察", en: "medical observation"),
        "38": Bilingual(ja: "肝炎治療", en: "hepatitis treatment"),
        "51": Bilingual(ja: "特定疾患", en: "specified rare diseases"),
        "52": Bilingual(ja: "小児慢性特定疾病", en: "chronic diseases of children"),
        "53": Bilingual(ja: "児童措置", en: "children in care"),
        "54": Bilingual(ja: "難病", en: "intractable diseases"),
        "62": Bilingual(ja: "特定B型肝炎", en: "hepatitis B by vaccination"),
        "66": Bilingual(ja: "石綿", en: "asbestos"),
        "79": Bilingual(ja: "障害児施設", en: "institutions for disabled children"),
    ]
}
