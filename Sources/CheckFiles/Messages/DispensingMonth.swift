import Basics

/// CzDiMonthInf: a month of dispensing.
public struct DispensingMonth: Hashable, Sendable {
    /// 調剤元区分
    public var diOrg = ""
    /// 医療機関コード
    public var meTrDiHCd = ""
    /// 処方箋発行医療機関コード
    public var prlsHCd = ""
    /// 医療機関名
    public var meTrDiHNm = ""
    /// 調剤年月
    public var diMonth: CalendarMonth?
    /// 処方箋発行医療機関名
    public var prlsHNm = ""
    /// 処方元区分
    public var prIsOrg = ""
    /// 処方区分
    public var prCl = ""
    /// 調剤日別情報
    public var days: [DispensingDay] = []

    public init() {}
}

extension DispensingMonth: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.text("CzDiOrg", &diOrg)
        walk.text("CzMeTrDiHCd", &meTrDiHCd)
        walk.text("CzPrlsHCd", &prlsHCd)
        walk.text("CzMeTrDiHNm", &meTrDiHNm)
        walk.value("CzDiMonth", &diMonth)
        walk.text("CzPrlsHNm", &prlsHNm)
        walk.text("CzPrIsOrg", &prIsOrg)
        walk.text("CzPrCl", &prCl)
        walk.list("CzDiDateInfs", of: "CzDiDateInf", &days)
    }
}

/// CzDiDateInf: a day of that month.
public struct DispensingDay: Hashable, Sendable {
    /// 調剤年月日
    public var diDate: Day?
    /// 処方年月日
    public var prDate: Day?
    /// 薬剤情報
    public var drugs: [DispensedDrug] = []

    public init() {}
}

extension DispensingDay: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.value("CzDiDate", &diDate)
        walk.value("CzPrDate", &prDate)
        walk.list("CzDrugInfs", of: "CzDrugInf", &drugs)
    }
}

/// CzDrugInf: a drug as dispensed.
public struct DispensedDrug: Hashable, Sendable {
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
    /// 用法区分
    public var usageCl = ""

    public init() {}
}

extension DispensedDrug: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.text("CzDrugC", &drugC)
        walk.text("CzDrugN", &drugN)
        walk.text("CzIngreN", &ingreN)
        walk.text("CzQua1", &qua1)
        walk.text("CzUnit", &unit)
        walk.text("CzTimes", &times)
        walk.text("CzUsageN", &usageN)
        walk.text("CzSpInst", &spInst)
        walk.text("CzUsageCl", &usageCl)
    }
}
