import Basics

/// What a clerk can do, by name. Scenarios say `press import`; which key that is stands in the key table alone.
public enum Act: String, CaseIterable, Sendable {
    // Everywhere
    case help, log, language, back, quit, suspend, redraw
    case signOut = "sign-out"
    case changePassword = "change-password"
    case reloadScreens = "reload-screens"
    case confirm
    case up, down
    case pageUp = "page-up"
    case pageDown = "page-down"
    case nextField = "next-field"
    case previousField = "previous-field"
    case toggle
    /// A trainer's acts: what breaks.
    case faults
    case clearFaults = "clear-faults"
    /// What lies behind the counter, and its pages.
    case backstage
    case nextPage = "next-page"
    case previousPage = "previous-page"

    // At the list
    case toReader = "to-reader"
    case open
    case byNumber = "by-number"
    case inquire
    case visualMode = "visual-mode"
    /// The check by the app, where the reader is broken or out of reach.
    case app
    case receipt
    case papers

    // With the papers
    case cardCircumstance = "circumstance"

    // At the receipt computer
    case search, insurances
    case handEntry = "hand-entry"
    case compare
    case services, add, remove, more, less
    case done, undone

    // At the reader
    case takeCard = "take-card"
    case nextReader = "next-reader"
    /// The patient puts down the card, or holds the phone.
    case present
    case restartReader = "restart-reader"
    case cancelAtReader = "cancel"
    case same, different

    // With an answer
    case differences, medication, clinical, reasons
    case nextItem = "next-item"
    case previousItem = "previous-item"
    case takeAll = "take-all"
    case importAnswer = "import"
    /// Says whose chart an answer belongs to, where several fit.
    case chooseChart = "choose-chart"

    /// What the key line and help say.
    public var label: Bilingual {
        switch self {
        case .help: Bilingual(ja: "ヘルプ", en: "Help")
        case .log: Bilingual(ja: "記録", en: "Log")
        case .language: Bilingual(ja: "English", en: "日本語")
        case .back: Bilingual(ja: "戻る", en: "Back")
        case .quit: Bilingual(ja: "終了", en: "Quit")
        case .suspend: Bilingual(ja: "一時停止", en: "Suspend")
        case .redraw: Bilingual(ja: "画面を描き直す", en: "Redraw")
        case .signOut: Bilingual(ja: "サインアウト", en: "Sign out")
        case .changePassword: Bilingual(ja: "パスワード変更", en: "Password")
        case .reloadScreens: Bilingual(ja: "画面ファイルの再読込", en: "Reload screens")
        case .confirm: Bilingual(ja: "決定", en: "OK")
        case .up: Bilingual(ja: "上へ", en: "Up")
        case .down: Bilingual(ja: "下へ", en: "Down")
        case .pageUp: Bilingual(ja: "前のページ", en: "Page up")
        case .pageDown: Bilingual(ja: "次のページ", en: "Page down")
        case .nextField: Bilingual(ja: "次の欄", en: "Next field")
        case .previousField: Bilingual(ja: "前の欄", en: "Previous field")
        case .toggle: Bilingual(ja: "切替", en: "Switch")
        case .faults: Bilingual(ja: "障害", en: "Faults")
        case .clearFaults: Bilingual(ja: "すべて解除", en: "Clear all")
        case .backstage: Bilingual(ja: "裏側", en: "Behind")
        case .nextPage: Bilingual(ja: "次の頁", en: "Next page")
        case .previousPage: Bilingual(ja: "前の頁", en: "Previous page")
        case .toReader: Bilingual(ja: "カードで確認", en: "Check by card")
        case .open: Bilingual(ja: "結果を開く", en: "Open result")
        case .byNumber: Bilingual(ja: "番号で照会", en: "By number")
        case .inquire: Bilingual(ja: "照会", en: "Check")
        case .visualMode: Bilingual(ja: "目視モード切替", en: "Staff mode")
        case .receipt: Bilingual(ja: "レセコン", en: "Receipt computer")
        case .papers: Bilingual(ja: "書類", en: "Papers")
        case .cardCircumstance: Bilingual(ja: "カードの事情", en: "Card")
        case .app: Bilingual(ja: "アプリで確認", en: "By app")
        case .takeCard: Bilingual(ja: "カードを取る", en: "Take card")
        case .nextReader: Bilingual(ja: "次のリーダー", en: "Next reader")
        case .present: Bilingual(ja: "置く・かざす", en: "Put down")
        case .restartReader: Bilingual(ja: "リーダー再起動", en: "Restart reader")
        case .cancelAtReader: Bilingual(ja: "中止", en: "Cancel")
        case .same: Bilingual(ja: "同じ人", en: "Same person")
        case .different: Bilingual(ja: "違う人", en: "Different")
        case .differences: Bilingual(ja: "違い", en: "Differences")
        case .medication: Bilingual(ja: "薬剤情報", en: "Medication")
        case .clinical: Bilingual(ja: "閲覧", en: "View")
        case .nextItem: Bilingual(ja: "次の情報", en: "Next page")
        case .previousItem: Bilingual(ja: "前の情報", en: "Page before")
        case .reasons: Bilingual(ja: "理由", en: "Reasons")
        case .takeAll: Bilingual(ja: "すべて取り込む", en: "Take all")
        case .importAnswer: Bilingual(ja: "取り込み", en: "Import")
        case .chooseChart: Bilingual(ja: "カルテを選ぶ", en: "Choose chart")
        case .search: Bilingual(ja: "検索", en: "Search")
        case .insurances: Bilingual(ja: "保険・履歴", en: "Insurances")
        case .handEntry: Bilingual(ja: "手入力", en: "By hand")
        case .compare: Bilingual(ja: "比べる", en: "Compare")
        case .services: Bilingual(ja: "診療・会計", en: "Services")
        case .add: Bilingual(ja: "加える", en: "Add")
        case .remove: Bilingual(ja: "取り消す", en: "Take out")
        case .more: Bilingual(ja: "増やす", en: "More")
        case .less: Bilingual(ja: "減らす", en: "Less")
        case .done: Bilingual(ja: "会計済み", en: "Done")
        case .undone: Bilingual(ja: "会計取消", en: "Undo done")
        }
    }
}
