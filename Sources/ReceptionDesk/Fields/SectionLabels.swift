import Basics
import CardReaderSim
import Eligibility
import Screens

extension Section {
    /// `shown`, or the reason why not: the code scenarios compare.
    var code: String {
        switch self {
        case .shown: "shown"
        case .withheld(let why): why.rawValue
        case .absent(let why): why.rawValue
        }
    }

    var label: Bilingual {
        switch self {
        case .shown: Bilingual(ja: "提供あり", en: "provided")
        case .withheld(let why): why.label
        case .absent(let why): why.label
        }
    }

    var tone: Tone {
        switch self {
        case .shown: .plain
        case .withheld, .absent: .dim
        }
    }
}

extension Withheld {
    public var label: Bilingual {
        switch self {
        case .notConsented: Bilingual(ja: "不同意（提供なし）", en: "not consented (not provided)")
        case .cardNeeded: Bilingual(ja: "提供なし（カードでの同意が必要）", en: "not provided (needs consent by card)")
        case .certificateExpired: Bilingual(ja: "提供なし（電子証明書の期限切れ）", en: "not provided (certificate expired)")
        case .accountMayNot: Bilingual(ja: "医療情報閲覧アカウントで開きます", en: "opens under the viewing account")
        case .withdrawn: Bilingual(ja: "提供なし（新しい確認で同意を取消し）", en: "not provided (withdrawn by a new check)")
        case .consentLapsed: Bilingual(ja: "提供なし（同意から24時間経過）", en: "not provided (24 hours since consent)")
        }
    }
}

extension Absent {
    public var label: Bilingual {
        switch self {
        case .noneHeld: Bilingual(ja: "情報なし", en: "none held")
        case .noInsurance: Bilingual(ja: "情報なし（該当資格なし）", en: "none (no such insurance)")
        case .notYet: Bilingual(ja: "情報なし（この日はまだ提供前）", en: "none (not given to anybody yet)")
        case .notValid: Bilingual(ja: "情報なし（資格が有効でない）", en: "none (insurance not valid)")
        }
    }
}

extension Sex {
    public var label: Bilingual {
        switch self {
        case .male: Bilingual(ja: "男", en: "male")
        case .female: Bilingual(ja: "女", en: "female")
        case .unset: Bilingual(ja: "未設定", en: "not set")
        }
    }
}

extension Relation {
    public var label: Bilingual {
        switch self {
        case .insured: Bilingual(ja: "本人", en: "insured")
        case .family: Bilingual(ja: "家族", en: "family")
        }
    }
}

extension IdentityProof {
    public var label: Bilingual {
        switch self {
        case .pin: Bilingual(ja: "暗証番号", en: "PIN")
        // Both take the chip's path without PIN, and say so.
        case .face: Bilingual(ja: "顔認証（暗証番号なし）", en: "face (without PIN)")
        case .visual: Bilingual(ja: "目視（暗証番号なし）", en: "staff (without PIN)")
        case .phone: Bilingual(ja: "スマートフォンの本人確認", en: "phone")
        }
    }
}
