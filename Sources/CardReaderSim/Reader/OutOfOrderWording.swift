import Basics

extension OutOfOrder {
    /// For the patient who stands before it; a reader without power shows nothing, and the words tell what is seen.
    var words: ScreenWords {
        switch self {
        case .off: ScreenWords("電源が切れています", "No power", [staff])
        case .starting:
            ScreenWords("起動しています", "Starting", [Bilingual(ja: "しばらくお待ちください", en: "Please wait a moment")])
        case .failedToStart:
            ScreenWords("起動できませんでした", "Failed to start", [Bilingual(ja: "ただいま使えません", en: "Not in service"), staff])
        case .frozen:
            ScreenWords("画面が動きません", "Not responding", [Bilingual(ja: "操作を受け付けません", en: "Touches do nothing"), staff])
        case .updating:
            ScreenWords("更新しています", "Updating", [Bilingual(ja: "しばらくお待ちください", en: "Please wait a while"), staff])
        case .disconnected:
            ScreenWords(
                "端末とつながっていません", "Not connected", [Bilingual(ja: "ただいま使えません", en: "Not in service"), staff])
        }
    }

    private var staff: Bilingual { Bilingual(ja: "受付の係にお声がけください", en: "Please ask the staff") }
}
