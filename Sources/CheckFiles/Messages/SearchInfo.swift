import Basics

/// 資格確認照会用情報: whom a request is about, by what stands on a paper.
public struct SearchInfo: Hashable, Sendable {
    /// 保険者番号: without padding
    public var insurerNumber = ""
    /// 被保険者証記号
    public var insuredCardSymbol = ""
    /// 被保険者証番号
    public var insuredIdentificationNumber = ""
    /// 被保険者証枝番
    public var insuredBranchNumber = ""
    /// 生年月日
    public var birthdate: Day?
    /// 限度額適用認定証提供同意フラグ
    public var limitApplicationCertificateRelatedConsFlg: Code<LimitConsent>?
    /// 限度額適用認定証関連情報: in bulk: what the clinic holds already
    public var limitApplicationCertificateRelatedInfo: LimitCertificateInfo?
    /// 任意の識別子
    public var arbitraryIdentifier = ""

    public init() {}
}

extension SearchInfo: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.text("InsurerNumber", &insurerNumber, .insurerNumber, .required)
        walk.text("InsuredCardSymbol", &insuredCardSymbol)
        walk.required("InsuredIdentificationNumber", &insuredIdentificationNumber)
        walk.text("InsuredBranchNumber", &insuredBranchNumber, .digits, .optional)
        walk.required("Birthdate", &birthdate)
        walk.required("LimitApplicationCertificateRelatedConsFlg", &limitApplicationCertificateRelatedConsFlg)
        walk.group("LimitApplicationCertificateRelatedInfo", &limitApplicationCertificateRelatedInfo)
        walk.text("ArbitraryIdentifier", &arbitraryIdentifier)
    }
}
