import Basics

/// 特定健診の項目: the statutory items. [assumed: the usual list of items; each value may be missing]
public enum CheckupMeasure: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    /// 身長, tenths of a centimetre
    case height
    /// 体重, tenths of a kilogram
    case weight
    /// BMI, tenths of kg/m²: derived from the two, see `CheckupResult.withBodyMassIndex`
    case bodyMassIndex = "bmi"
    /// 腹囲, tenths of a centimetre
    case waist
    /// 収縮期血圧, mmHg
    case systolic
    /// 拡張期血圧, mmHg
    case diastolic
    /// 中性脂肪 (TG), mg/dL
    case triglycerides = "tg"
    /// HDL-コレステロール, mg/dL
    case hdl
    /// LDL-コレステロール, mg/dL
    case ldl
    /// AST (GOT), U/L
    case ast
    /// ALT (GPT), U/L
    case alt
    /// γ-GT (γ-GTP), U/L
    case gammaGT = "ggt"
    /// 空腹時血糖, mg/dL
    case glucose
    /// HbA1c (NGSP), tenths of a per cent
    case hba1c
    /// 尿糖, a grade
    case urineSugar = "urine-sugar"
    /// 尿蛋白, a grade
    case urineProtein = "urine-protein"
    /// 質問票 喫煙
    case smoking
    /// 質問票 服薬（血圧）
    case pressureDrug = "pressure-drug"
    /// 質問票 服薬（血糖）
    case sugarDrug = "sugar-drug"
    /// 質問票 服薬（脂質）
    case lipidDrug = "lipid-drug"

    public var scale: CheckupScale {
        switch self {
        case .height, .waist: .tenths(unit: "cm")
        case .weight: .tenths(unit: "kg")
        case .bodyMassIndex: .tenths(unit: "kg/m2")
        case .systolic, .diastolic: .whole(unit: "mmHg")
        case .triglycerides, .hdl, .ldl, .glucose: .whole(unit: "mg/dL")
        case .ast, .alt, .gammaGT: .whole(unit: "U/L")
        case .hba1c: .tenths(unit: "%")
        case .urineSugar, .urineProtein: .urine
        case .smoking, .pressureDrug, .sugarDrug, .lipidDrug: .answer
        }
    }

    public var name: Bilingual {
        switch self {
        case .height: Bilingual(ja: "身長", en: "Height")
        case .weight: Bilingual(ja: "体重", en: "Weight")
        case .bodyMassIndex: Bilingual(ja: "BMI（身長と体重から計算）", en: "BMI (from height and weight)")
        case .waist: Bilingual(ja: "腹囲", en: "Waist")
        case .systolic: Bilingual(ja: "収縮期血圧", en: "Systolic blood pressure")
        case .diastolic: Bilingual(ja: "拡張期血圧", en: "Diastolic blood pressure")
        case .triglycerides: Bilingual(ja: "中性脂肪（TG）", en: "Triglycerides (TG)")
        case .hdl: Bilingual(ja: "HDLコレステロール", en: "HDL cholesterol")
        case .ldl: Bilingual(ja: "LDLコレステロール", en: "LDL cholesterol")
        case .ast: Bilingual(ja: "AST（GOT）", en: "AST (GOT)")
        case .alt: Bilingual(ja: "ALT（GPT）", en: "ALT (GPT)")
        case .gammaGT: Bilingual(ja: "ガンマGT（GTP）", en: "Gamma-GT (GTP)")
        case .glucose: Bilingual(ja: "空腹時血糖", en: "Fasting glucose")
        case .hba1c: Bilingual(ja: "HbA1c（NGSP）", en: "HbA1c (NGSP)")
        case .urineSugar: Bilingual(ja: "尿糖", en: "Urine sugar")
        case .urineProtein: Bilingual(ja: "尿蛋白", en: "Urine protein")
        case .smoking: Bilingual(ja: "質問票：習慣的な喫煙", en: "Question: smokes regularly")
        case .pressureDrug: Bilingual(ja: "質問票：血圧を下げる薬", en: "Question: drug for blood pressure")
        case .sugarDrug: Bilingual(ja: "質問票：血糖を下げる薬", en: "Question: drug for blood sugar")
        case .lipidDrug: Bilingual(ja: "質問票：コレステロールの薬", en: "Question: drug for cholesterol")
        }
    }

    /// Its place in the list, from 0.
    public var place: Int { CheckupMeasure.allCases.firstIndex(of: self) ?? 0 }

    public static func < (left: CheckupMeasure, right: CheckupMeasure) -> Bool { left.place < right.place }
}
