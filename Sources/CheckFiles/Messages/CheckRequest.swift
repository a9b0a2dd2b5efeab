import Basics

/// 資格確認要求 `OQSsiquc01req`. [found: two programs and a diary of their use]
public struct CheckRequest: Hashable, Sendable {
    /// メッセージヘッダー
    public var header = RequestHeader()
    /// メッセージボディ
    public var body = CheckRequestBody()

    public init() {}
}

extension CheckRequest: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.always("MessageHeader", &header)
        walk.always("MessageBody", &body)
    }
}

/// メッセージヘッダー of a request about a day.
public struct RequestHeader: Hashable, Sendable {
    /// 資格確認日
    public var qualificationConfirmationDate: Day?
    /// 医療機関コード: ten digits
    public var medicalInstitutionCode = ""
    /// 任意のファイル識別子: comes back in the response
    public var arbitraryFileIdentifier = ""

    public init() {}
}

extension RequestHeader: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.required("QualificationConfirmationDate", &qualificationConfirmationDate)
        walk.text("MedicalInstitutionCode", &medicalInstitutionCode, .digits, .required)
        walk.text("ArbitraryFileIdentifier", &arbitraryFileIdentifier)
    }
}

/// メッセージボディ of a request about one person.
public struct CheckRequestBody: Hashable, Sendable {
    /// 資格確認照会用情報
    public var search = SearchInfo()

    public init() {}
}

extension CheckRequestBody: ElementGroup {
    mutating func walk(_ walk: inout some ElementWalk) {
        walk.always("QualificationConfirmSearchInfo", &search)
    }
}
