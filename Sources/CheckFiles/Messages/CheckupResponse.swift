import Basics

/// 特定健診情報 `TKKsiquc01res`. [found: what one program reads; where ResultCode stands: assumed]
public struct CheckupResponse: Hashable, Sendable {
    /// メッセージヘッダー
    public var header = CheckupHeader()
    /// メッセージボディ
    public var body = CheckupBody()

    public init() {}
}

extension CheckupResponse: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.always("MessageHeader", &header)
        walk.always("MessageBody", &body)
    }
}

/// メッセージヘッダー.
public struct CheckupHeader: Hashable, Sendable {
    /// 結果コード: 1 for success
    public var resultCode = ""
    /// メッセージ内容
    public var messageContents = ""
    /// 資格情報
    public var person: CheckupPerson?

    public init() {}
}

extension CheckupHeader: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.required("ResultCode", &resultCode)
        walk.text("MessageContents", &messageContents)
        walk.group("QualificationsInfo", &person)
    }
}

/// 資格情報 of the person.
public struct CheckupPerson: Hashable, Sendable {
    /// 氏名
    public var name = ""
    /// 氏名カナ
    public var kana = ""
    /// 生年月日
    public var birthday: Day?
    /// 性別
    public var sex: Code<SexCode>?

    public init() {}
}

extension CheckupPerson: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.text("Name", &name)
        walk.text("KanasName", &kana)
        walk.value("Birthday", &birthday)
        walk.value("AdministrativeGenderCode", &sex)
    }
}

/// メッセージボディ.
public struct CheckupBody: Hashable, Sendable {
    /// 特定健診情報
    public var checkups: [Checkup] = []

    public init() {}
}

extension CheckupBody: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.groups("SpecificHealthCheckupInfo", &checkups)
    }
}

/// 特定健診情報 of one day.
public struct Checkup: Hashable, Sendable {
    /// 健診実施年月日
    public var effectiveTime: Day?
    /// 健診結果・質問票情報
    public var items: [CheckupItem] = []

    public init() {}
}

extension Checkup: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.value("EffectiveTime", &effectiveTime)
        walk.list("HealthCheckupResultAndQuestionInfos", of: "HealthCheckupResultAndQuestionInfo", &items)
    }
}

/// One result, or one answer of the questionnaire.
public struct CheckupItem: Hashable, Sendable {
    /// 項目コード
    public var itemCode = ""
    /// 項目名
    public var itemName = ""
    /// データ型
    public var dataType = ""
    /// 値
    public var dataValue = ""
    /// 単位
    public var unit = ""
    /// OID
    public var oid = ""
    /// 値の名称
    public var dataValueName = ""

    public init() {}
}

extension CheckupItem: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.text("ItemCode", &itemCode)
        walk.text("ItemName", &itemName)
        walk.text("DataType", &dataType)
        walk.text("DataValue", &dataValue)
        walk.text("Unit", &unit)
        walk.text("Oid", &oid)
        walk.text("DataValueName", &dataValueName)
    }
}
