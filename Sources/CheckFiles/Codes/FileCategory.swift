import Basics

/// 要求するファイルの種別 of medication: the form, and whether treatment comes with it. Not from a code table: as one public
/// program sends it.
public enum FileCategory: String, CodeTable {
    case medicationPDF = "1"
    case medicationXML = "2"
    case treatmentPDF = "3"
    case treatmentXML = "4"

    public static let table = "—"

    public var name: Bilingual {
        switch self {
        case .medicationPDF: Bilingual(ja: "薬剤 PDF（健診では PDF）", en: "medication as PDF (check-ups: PDF)")
        case .medicationXML: Bilingual(ja: "薬剤 XML（健診では XML）", en: "medication as XML (check-ups: XML)")
        case .treatmentPDF: Bilingual(ja: "薬剤・診療 PDF", en: "medication and treatment as PDF")
        case .treatmentXML: Bilingual(ja: "薬剤・診療 XML", en: "medication and treatment as XML")
        }
    }
}
