import Basics

/// MeTrMonthInf: a month of one institution, from its claims.
public struct ClaimMonth: Hashable, Sendable {
    /// 調剤元区分
    public var diOrg = ""
    /// 医療機関コード
    public var meTrDiHCd = ""
    /// 処方箋発行医療機関コード
    public var prlsHCd = ""
    /// 医療機関名
    public var meTrDiHNm = ""
    /// 診療年月
    public var meTrMonth: CalendarMonth?
    /// 処方箋発行医療機関名
    public var prlsHNm = ""
    /// 処方元区分
    public var prIsOrg = ""
    /// 入外区分
    public var inOut = ""
    /// 調剤日別情報
    public var days: [ClaimDay] = []

    public init() {}
}

extension ClaimMonth: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.text("DiOrg", &diOrg)
        walk.text("MeTrDiHCd", &meTrDiHCd)
        walk.text("PrlsHCd", &prlsHCd)
        walk.text("MeTrDiHNm", &meTrDiHNm)
        walk.value("MeTrMonth", &meTrMonth)
        walk.text("PrlsHNm", &prlsHNm)
        walk.text("PrIsOrg", &prIsOrg)
        walk.text("InOut", &inOut)
        walk.list("DiDateInfs", of: "DiDateInf", &days)
    }
}

/// DiDateInf: a day of that month.
public struct ClaimDay: Hashable, Sendable {
    /// 調剤年月日
    public var diDate: Day?
    /// 処方年月日
    public var prDate: Day?
    /// 薬剤情報
    public var drugs: [ClaimDrug] = []
    /// 診療行為情報
    public var treatments: [ClaimTreatment] = []

    public init() {}
}

extension ClaimDay: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.value("DiDate", &diDate)
        walk.value("PrDate", &prDate)
        walk.list("DrugInfs", of: "DrugInf", &drugs)
        walk.list("MeTrInfs", of: "MeTrInf", &treatments)
    }
}

/// DrugInf: a drug as dispensed.
public struct ClaimDrug: Hashable, Sendable {
    /// 医薬品コード
    public var drugC = ""
    /// 医薬品名
    public var drugN = ""
    /// 成分名
    public var ingreN = ""
    /// 数量
    public var qua1 = ""
    /// 単位
    public var unit = ""
    /// 回数
    public var times = ""
    /// 用法名
    public var usageN = ""
    /// 特別指示
    public var spInst = ""
    /// 診療識別
    public var meTrIdCl = ""

    public init() {}
}

extension ClaimDrug: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.text("DrugC", &drugC)
        walk.text("DrugN", &drugN)
        walk.text("IngreN", &ingreN)
        walk.text("Qua1", &qua1)
        walk.text("Unit", &unit)
        walk.text("Times", &times)
        walk.text("UsageN", &usageN)
        walk.text("SpInst", &spInst)
        walk.text("MeTrIdCl", &meTrIdCl)
    }
}

/// MeTrInf: a treatment of that day.
public struct ClaimTreatment: Hashable, Sendable {
    /// 診療行為名
    public var sinInfN = ""
    /// 診療行為コード
    public var sinInfCd = ""
    /// 診療識別
    public var meTrIdCl = ""
    /// 数量
    public var qua1 = ""
    /// 回数
    public var times = ""
    /// 単位
    public var unit = ""

    public init() {}
}

extension ClaimTreatment: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.text("SinInfN", &sinInfN)
        walk.text("SinInfCd", &sinInfCd)
        walk.text("MeTrIdCl", &meTrIdCl)
        walk.text("Qua1", &qua1)
        walk.text("Times", &times)
        walk.text("Unit", &unit)
    }
}
