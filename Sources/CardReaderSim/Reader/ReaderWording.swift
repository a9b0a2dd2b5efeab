import Basics

/// The words of a screen: a title, and lines of at most 32 cells.
struct ScreenWords {
    let title: Bilingual
    let lines: [Bilingual]

    init(_ titleJa: String, _ titleEn: String, _ lines: [Bilingual]) {
        self.title = Bilingual(ja: titleJa, en: titleEn)
        self.lines = lines
    }
}

extension ReaderState {
    /// What the patient reads, in whole polite sentences.
    var words: ScreenWords {
        switch self {
        case .idle:
            ScreenWords(
                "受付", "Welcome",
                [
                    Bilingual(ja: "マイナンバーカードを", en: "Please place your"),
                    Bilingual(ja: "カードリーダーに置いてください", en: "My Number Card on the reader"),
                ])
        case .choosing:
            ScreenWords(
                "本人確認", "Identity",
                [Bilingual(ja: "本人確認の方法を選んでください", en: "Please choose how to identify")])
        case .typingPIN:
            ScreenWords(
                "暗証番号", "PIN",
                [
                    Bilingual(ja: "4けたの暗証番号を", en: "Please type the PIN"),
                    Bilingual(ja: "入力してください", en: "of your card, four digits"),
                ])
        case .checkingPIN: waiting("暗証番号を確認しています", "Checking the PIN")
        case .comparingFaces:
            ScreenWords(
                "顔認証", "Face",
                [
                    Bilingual(ja: "カメラの正面を向いてください", en: "Please look at the camera"),
                    Bilingual(ja: "画像は保存されません", en: "No picture is kept"),
                ])
        case .typingStaffPassword:
            ScreenWords(
                "目視確認（係の操作）", "Staff comparison",
                [
                    Bilingual(ja: "目視モード用パスワードを", en: "Staff: please type the"),
                    Bilingual(ja: "入力してください", en: "password for this mode"),
                ])
        case .comparingByStaff:
            ScreenWords(
                "目視確認", "Staff comparison",
                [
                    Bilingual(ja: "係がお顔と写真を確認します", en: "Staff are comparing the photo"),
                    Bilingual(ja: "そのままお待ちください", en: "Please wait"),
                ])
        case .askingCentre: waiting("利用登録を確認しています", "Looking up the registration")
        case .offeringRegistration:
            ScreenWords(
                "利用登録（初回登録）", "First registration",
                [
                    Bilingual(ja: "保険証の利用登録がありません", en: "The card is not registered as"),
                    Bilingual(ja: "ここで登録いただけますか", en: "an insurance card. Register it?"),
                ])
        case .registering: waiting("利用登録をしています", "Registering the card")
        case .askingConsent(_, let round):
            ScreenWords(round.current.title.ja, round.current.title.en, round.current.lines)
        case .sending: waiting("資格を確認しています", "Checking the qualification")
        case .takingCard(let reason): takeCardWords(reason)
        case .cardLeftBehind:
            ScreenWords(
                "カードの取り忘れ", "Card left behind",
                [
                    Bilingual(ja: "カードが残っています", en: "A card is still on the reader"),
                    Bilingual(ja: "カードをお取りください", en: "Please take it"),
                ])
        }
    }

    private func waiting(_ ja: String, _ en: String) -> ScreenWords {
        ScreenWords(
            "確認中", "Please wait",
            [
                Bilingual(ja: ja, en: en),
                Bilingual(ja: "カードを置いたままお待ちください", en: "Leave the card on the reader"),
            ])
    }

    private func takeCardWords(_ reason: TakeCardReason) -> ScreenWords {
        let take = Bilingual(ja: "カードをお取りください", en: "Please take your card")
        return switch reason {
        case .checked:
            ScreenWords("確認が終わりました", "Finished", [take, Bilingual(ja: "受付でお待ちください", en: "and wait at the counter")])
        case .refused(.notMyNumberCard):
            ScreenWords(
                "読み取れません", "Not readable",
                [
                    Bilingual(ja: "マイナンバーカードではありません", en: "This is no My Number Card"),
                    Bilingual(ja: "置いた物をお取りください", en: "Please take it away"),
                ])
        case .refused: ScreenWords("確認できませんでした", "Not confirmed", [take])
        case .noAnswer:
            ScreenWords(
                "確認できませんでした", "Not confirmed",
                [take, Bilingual(ja: "受付の係にお声がけください", en: "and ask the staff")])
        }
    }
}
