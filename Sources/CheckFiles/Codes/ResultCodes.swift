import Basics

/// 照会区分: by what the person was named. Code table OQSCD002.
public enum ReferenceClassification: String, CodeTable {
    case card = "1"
    case insuredCard = "2"

    public static let table = "OQSCD002"

    public var name: Bilingual {
        switch self {
        case .card: Bilingual(ja: "マイナンバーカード", en: "My Number card")
        case .insuredCard: Bilingual(ja: "被保険者証情報", en: "data of an insurance card")
        }
    }
}

/// 処理結果区分: what became of the whole request. Code table OQSCD003.
public enum SegmentOfResult: String, CodeTable {
    case done = "1"
    case processing = "2"
    case failed = "9"

    public static let table = "OQSCD003"

    public var name: Bilingual {
        switch self {
        case .done: Bilingual(ja: "正常終了", en: "done")
        case .processing: Bilingual(ja: "処理中", en: "still processing")
        case .failed: Bilingual(ja: "異常終了", en: "failed")
        }
    }
}

/// 処理結果状況: what became of one person. Code table OQSCD004.
public enum ProcessingResultStatus: String, CodeTable {
    case done = "1"
    case error = "2"

    public static let table = "OQSCD004"

    public var name: Bilingual {
        switch self {
        case .done: Bilingual(ja: "正常終了", en: "done")
        case .error: Bilingual(ja: "エラー", en: "error")
        }
    }
}

/// 文字コード識別. [found: two programs; a third counts from 1, taken for a slip: assumed] Code table OQSCD005.
public enum CharacterCode: String, CodeTable {
    case utf8 = "0"
    case shiftJIS = "1"

    public static let table = "OQSCD005"

    public var name: Bilingual {
        switch self {
        case .utf8: Bilingual(ja: "UTF-8", en: "UTF-8")
        case .shiftJIS: Bilingual(ja: "Shift_JIS", en: "Shift_JIS")
        }
    }
}

/// 資格有効性. Code table OQSCD006.
public enum QualificationValidity: String, CodeTable {
    case valid = "1"
    case invalid = "2"
    case invalidNewer = "3"
    case notFound = "4"
    case ambiguous = "5"
    case validUnregistered = "6"

    public static let table = "OQSCD006"

    public var name: Bilingual {
        switch self {
        case .valid: Bilingual(ja: "有効", en: "valid")
        case .invalid: Bilingual(ja: "無効", en: "invalid")
        case .invalidNewer: Bilingual(ja: "無効（新しい資格あり）", en: "invalid (newer insurance exists)")
        case .notFound: Bilingual(ja: "該当資格なし", en: "no such insurance")
        case .ambiguous: Bilingual(ja: "複数該当", en: "several match")
        case .validUnregistered: Bilingual(ja: "有効（未登録）", en: "valid (not registered), medical assistance only")
        }
    }
}

/// 処方箋発行形態, as chosen at the reader. Code table OQSCD017.
public enum PrescriptionIssue: String, CodeTable {
    case electronic = "1"
    case paper = "2"

    public static let table = "OQSCD017"

    public var name: Bilingual {
        switch self {
        case .electronic: Bilingual(ja: "電子処方箋", en: "electronic prescription")
        case .paper: Bilingual(ja: "紙の処方箋", en: "paper prescription")
        }
    }
}
