import Basics
import Eligibility

/// 審査支払機関: to whom a claim goes.
public enum ReviewBody: String, Hashable, Sendable, CaseIterable {
    /// 国民健康保険団体連合会: NHI and 75 and over.
    case kokuho
    /// 社会保険診療報酬支払基金: everybody else.
    case shaho

    /// By the insurance; public expense follows it. [found: the minutes and general descriptions of the two bodies]
    public init(_ scheme: Scheme) {
        switch scheme {
        case .nhi, .nhiAssociation, .lateElderly: self = .kokuho
        case .employees, .mutualAid: self = .shaho
        }
    }

    /// 審査支払機関コード. [found: receiptisan record.rb]
    var code: String {
        switch self {
        case .shaho: "1"
        case .kokuho: "2"
        }
    }

    public var name: Bilingual {
        switch self {
        case .kokuho: Bilingual(ja: "国保連合会", en: "NHI federation")
        case .shaho: Bilingual(ja: "支払基金", en: "claims payment fund")
        }
    }
}
