import Basics

/// 特記事項 of a claim, as far as it follows from class and specified disease.
public struct ReceiptMark: Hashable, Sendable, Codable {
    /// Two digits.
    public let code: String
    /// 略号, such as 区ウ.
    public let name: String

    /// The mark of a class: 26 to 30, 41 and 42; from the fourth month on 31 to 35, 43 and 44. A class without an amount
    /// for the fourth month keeps its first mark. [found: hangilc/myclinic-ts; 31 to 34 at 70 and over: assumed]
    public static func of(_ limitClass: LimitClass, isFourth: Bool) -> ReceiptMark {
        switch (limitClass, isFourth) {
        case (.a, false), (.active3, false): ReceiptMark(code: "26", name: "区ア")
        case (.i, false), (.active2, false): ReceiptMark(code: "27", name: "区イ")
        case (.u, false), (.active1, false): ReceiptMark(code: "28", name: "区ウ")
        case (.e, false), (.general, false): ReceiptMark(code: "29", name: "区エ")
        case (.o, false), (.low2, _), (.low1, _): ReceiptMark(code: "30", name: "区オ")
        case (.a, true), (.active3, true): ReceiptMark(code: "31", name: "多ア")
        case (.i, true), (.active2, true): ReceiptMark(code: "32", name: "多イ")
        case (.u, true), (.active1, true): ReceiptMark(code: "33", name: "多ウ")
        case (.e, true), (.general, true): ReceiptMark(code: "34", name: "多エ")
        case (.o, true): ReceiptMark(code: "35", name: "多オ")
        case (.general2, false): ReceiptMark(code: "41", name: "区カ")
        case (.general1, false): ReceiptMark(code: "42", name: "区キ")
        case (.general2, true): ReceiptMark(code: "43", name: "多カ")
        case (.general1, true): ReceiptMark(code: "44", name: "多キ")
        }
    }

    /// 長 for a specified disease, 長2 for dialysis at 20,000 yen. [found: hangilc/myclinic-ts]
    public static func of(specifiedYen: Int) -> ReceiptMark {
        specifiedYen > 10_000 ? ReceiptMark(code: "16", name: "長2") : ReceiptMark(code: "02", name: "長")
    }
}
