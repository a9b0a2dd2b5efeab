import Basics

/// 薬剤情報・診療情報 `YZKsiquc01res`. [found: what one program reads; other elements exist. Where ResultCode and
/// MessageContents stand: assumed, since that program looks for them anywhere]
public struct MedicationResponse: Hashable, Sendable {
    /// メッセージヘッダー
    public var header = MedicationHeader()
    /// メッセージボディ
    public var body = MedicationBody()

    public init() {}
}

extension MedicationResponse: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.always("MessageHeader", &header)
        walk.always("MessageBody", &body)
    }
}

/// メッセージヘッダー.
public struct MedicationHeader: Hashable, Sendable {
    /// 結果コード: 1 for success
    public var resultCode = ""
    /// メッセージ内容: why there is nothing
    public var messageContents = ""
    /// 資格情報
    public var person: MedicationPerson?

    public init() {}
}

extension MedicationHeader: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.required("ResultCode", &resultCode)
        walk.text("MessageContents", &messageContents)
        walk.group("QuaInf", &person)
    }
}

/// 資格情報 of the person.
public struct MedicationPerson: Hashable, Sendable {
    /// 氏名
    public var name = ""
    /// 氏名カナ
    public var kanaName = ""
    /// 生年月日
    public var birth: Day?
    /// 性別
    public var sex: Code<SexCode>?

    public init() {}
}

extension MedicationPerson: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.text("Name", &name)
        walk.text("KanaName", &kanaName)
        walk.value("Birth", &birth)
        walk.value("AdmGendCode", &sex)
    }
}

/// メッセージボディ: from claims, from prescriptions, from dispensing.
public struct MedicationBody: Hashable, Sendable {
    /// レセプト由来の月別情報
    public var claims: [ClaimMonth] = []
    /// 処方情報
    public var prescriptions: [PrescriptionMonth] = []
    /// 調剤情報
    public var dispensings: [DispensingMonth] = []

    public init() {}
}

extension MedicationBody: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.groups("MeTrMonthInf", &claims)
        walk.list("ShPrInf", of: "ShPrMonthInf", &prescriptions)
        walk.list("CzDiInf", of: "CzDiMonthInf", &dispensings)
    }
}
