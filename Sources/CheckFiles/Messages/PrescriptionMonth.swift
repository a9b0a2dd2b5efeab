import Basics

/// ShPrMonthInf: a month of electronic prescriptions.
public struct PrescriptionMonth: Hashable, Sendable {
    /// 処方元区分
    public var prOrg = ""
    /// 医療機関コード
    public var meTrDiHCd = ""
    /// 処方医療機関コード
    public var prHCd = ""
    /// 医療機関名
    public var meTrDiHNm = ""
    /// 処方年月
    public var prMonth: CalendarMonth?
    /// 処方医療機関名
    public var prHNm = ""
    /// 処方箋発行元区分
    public var prIsOrg = ""
    /// 処方区分
    public var prCl = ""
    /// 処方日別情報
    public var days: [PrescriptionDay] = []

    public init() {}
}

extension PrescriptionMonth: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.text("ShPrOrg", &prOrg)
        walk.text("ShMeTrDiHCd", &meTrDiHCd)
        walk.text("ShPrHCd", &prHCd)
        walk.text("ShMeTrDiHNm", &meTrDiHNm)
        walk.value("ShPrMonth", &prMonth)
        walk.text("ShPrHNm", &prHNm)
        walk.text("ShPrIsOrg", &prIsOrg)
        walk.text("ShPrCl", &prCl)
        walk.list("ShPrDateInfs", of: "ShPrDateInf", &days)
    }
}

/// ShPrDateInf: a day of that month.
public struct PrescriptionDay: Hashable, Sendable {
    /// 処方年月日
    public var prDate: Day?
    /// 薬剤情報
    public var drugs: [PrescribedDrug] = []

    public init() {}
}

extension PrescriptionDay: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.value("ShPrDate", &prDate)
        walk.list("ShDrugInfs", of: "ShDrugInf", &drugs)
    }
}

/// ShDrugInf: a drug as prescribed.
public struct PrescribedDrug: Hashable, Sendable {
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

extension PrescribedDrug: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.text("ShDrugC", &drugC)
        walk.text("ShDrugN", &drugN)
        walk.text("ShIngreN", &ingreN)
        walk.text("ShQua1", &qua1)
        walk.text("ShUnit", &unit)
        walk.text("ShTimes", &times)
        walk.text("ShUsageN", &usageN)
        walk.text("ShSpInst", &spInst)
        walk.text("ShUsageCl", &usageCl)
    }
}
