import Basics

/// The screens, by the names of their pictures in `screens/`.
public enum ScreenName: String, CaseIterable, Sendable {
    // The window, 80x24
    case signIn = "sign-in"
    case waiting
    case entry
    case papers
    case staffComparison = "staff-comparison"
    case result
    case medication
    case clinical
    case differences
    case receipt
    case search
    case insurances
    case handEntry = "hand-entry"
    case visit
    case changePassword = "change-password"
    // Pop-ups over the window
    case help
    case log
    case reasons
    case confirm
    case faults
    // Behind the counter: over the window, or beside it where there is room
    case backstageSystems = "backstage-systems"
    case backstageLine = "backstage-line"
    case backstageChecks = "backstage-checks"
    case backstageItems = "backstage-items"
    case backstageLeak = "backstage-leak"
    // The reader, on its own
    case readerIdle = "reader-idle"
    case readerChoose = "reader-choose"
    case readerPIN = "reader-pin"
    case readerFace = "reader-face"
    case readerConsent = "reader-consent"
    case readerMessage = "reader-message"

    /// The name as help, `--plain` and messages say it.
    public var title: Bilingual {
        switch self {
        case .signIn: Bilingual(ja: "サインイン", en: "Sign-in")
        case .waiting: Bilingual(ja: "受付患者一覧", en: "Patients waiting")
        case .entry: Bilingual(ja: "記号・番号等による照会", en: "Check by number")
        case .papers: Bilingual(ja: "書類による確認", en: "Papers")
        case .staffComparison: Bilingual(ja: "目視確認", en: "Staff comparison")
        case .result: Bilingual(ja: "資格確認結果", en: "Eligibility result")
        case .medication: Bilingual(ja: "薬剤情報", en: "Medication")
        case .clinical: Bilingual(ja: "医療情報閲覧", en: "Clinician's view")
        case .differences: Bilingual(ja: "レセコンとの違い", en: "Differences")
        case .receipt: Bilingual(ja: "レセコン", en: "Receipt computer")
        case .search: Bilingual(ja: "患者検索", en: "Patient search")
        case .insurances: Bilingual(ja: "保険公費組合せ・履歴", en: "Insurances on record")
        case .handEntry: Bilingual(ja: "手入力との比較", en: "Typed by hand")
        case .visit: Bilingual(ja: "診療内容・会計", en: "Services and payment")
        case .changePassword: Bilingual(ja: "パスワードの変更", en: "Change of password")
        case .help: Bilingual(ja: "ヘルプ", en: "Help")
        case .log: Bilingual(ja: "メッセージの記録", en: "Message log")
        case .reasons: Bilingual(ja: "回答の理由", en: "Reasons")
        case .faults: Bilingual(ja: "障害の設定", en: "Faults")
        case .backstageSystems: Bilingual(ja: "窓口の裏側：システム", en: "Behind the counter: systems")
        case .backstageLine: Bilingual(ja: "窓口の裏側：回線", en: "Behind the counter: the line")
        case .backstageChecks: Bilingual(ja: "窓口の裏側：二つの確認", en: "Behind the counter: two checks")
        case .backstageItems: Bilingual(ja: "窓口の裏側：持つ・見せる", en: "Behind the counter: held and shown")
        case .backstageLeak: Bilingual(ja: "窓口の裏側：漏えい訓練", en: "Behind the counter: leak drill")
        case .confirm: Bilingual(ja: "確認", en: "Confirm")
        case .readerIdle, .readerChoose, .readerPIN, .readerFace, .readerConsent, .readerMessage:
            Bilingual(ja: "顔認証付きカードリーダー", en: "Card reader")
        }
    }
}
