import Basics

/// The words of a screen: a title, and lines of at most 32 cells.
struct ScreenWords: Sendable {
    let title: Bilingual
    let lines: [Bilingual]

    /// Face and staff comparison take the chip's path without PIN.
    static let withoutPIN = Bilingual(ja: "暗証番号を使わずに読み取ります", en: "The card is read without its PIN")

    init(_ titleJa: String, _ titleEn: String, _ lines: [Bilingual]) {
        self.title = Bilingual(ja: titleJa, en: titleEn)
        self.lines = lines
    }
}

extension CardReader {
    /// What the patient reads, in whole polite sentences.
    var words: ScreenWords {
        switch state {
        case .idle: idleWords
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
        case .checkingPIN: waiting("暗証番号を確認しています", "Checking the PIN", leaving: true)
        case .choosingPhone:
            ScreenWords(
                "スマートフォン", "Smartphone",
                [Bilingual(ja: "お持ちの機種を選んでください", en: "Please choose your phone")])
        case .typingPhonePIN:
            ScreenWords(
                "スマートフォンの暗証番号", "PIN of the phone",
                [
                    Bilingual(ja: "スマートフォン用電子証明書の", en: "Please type the four digits"),
                    Bilingual(ja: "暗証番号4けたを入力してください", en: "of your phone's certificate"),
                ])
        case .holdingPhone(let awaited): holdWords(awaited)
        case .checkingPhonePIN: waiting("暗証番号を確認しています", "Checking the PIN", leaving: false)
        case .awaitingCard:
            ScreenWords(
                "カードの読み取り", "Reading the card",
                [
                    Bilingual(ja: "マイナンバーカードを", en: "Please hold your"),
                    Bilingual(ja: "係の端末にかざしてください", en: "My Number Card to the device"),
                ])
        case .comparingFaces:
            ScreenWords(
                "顔認証", "Face",
                [
                    Bilingual(ja: "カメラの正面を向いてください", en: "Please look at the camera"),
                    ScreenWords.withoutPIN,
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
                    ScreenWords.withoutPIN,
                    Bilingual(ja: "そのままお待ちください", en: "Please wait"),
                ])
        case .authenticating(let holder):
            waiting("電子証明書を確認しています", "Checking the certificate", leaving: holder.medium.isCard)
        case .offeringRegistration:
            ScreenWords(
                "利用登録（初回登録）", "First registration",
                [
                    Bilingual(ja: "保険証の利用登録がありません", en: "The card is not registered as"),
                    Bilingual(ja: "ここで登録いただけますか", en: "an insurance card. Register it?"),
                ])
        case .registering: waiting("利用登録をしています", "Registering", leaving: state.medium?.isCard == true)
        case .askingConsent(_, let round), .askingConsentFirst(let round):
            ScreenWords(round.current.title.ja, round.current.title.en, round.current.lines)
        case .sending(_, let medium):
            waiting("資格を確認しています", "Checking the qualification", leaving: medium.isCard)
        case .takingCard(let reason): takeCardWords(reason)
        case .cardLeftBehind:
            ScreenWords(
                "カードの取り忘れ", "Card left behind",
                [
                    Bilingual(ja: "カードが残っています", en: "A card is still on the reader"),
                    Bilingual(ja: "カードをお取りください", en: "Please take it"),
                ])
        case .outOfOrder(let trouble): trouble.words
        }
    }

    private var idleWords: ScreenWords {
        switch settings.device {
        case .counter:
            ScreenWords(
                "受付", "Welcome",
                [
                    Bilingual(ja: "マイナンバーカードを", en: "Please place your"),
                    Bilingual(ja: "カードリーダーに置いてください", en: "My Number Card on the reader"),
                ])
        case .app:
            ScreenWords(
                "マイナ資格確認アプリ", "Eligibility app",
                [
                    Bilingual(ja: "係がアプリで確認をはじめます", en: "Staff begin the check here"),
                    Bilingual(ja: "少々お待ちください", en: "Please wait a moment"),
                ])
        }
    }

    private func holdWords(_ awaited: AwaitedPhone) -> ScreenWords {
        let hold = Bilingual(ja: "読み取り機にかざしてください", en: "Hold it to the external reader")
        return switch awaited {
        case .iphone:
            ScreenWords(
                "iPhone", "iPhone",
                [hold, Bilingual(ja: "顔か指紋で確認をお願いします", en: "Confirm by Face or Touch ID")])
        case .android: ScreenWords("Android", "Android", [hold])
        }
    }

    /// `leaving`: a card lies there and must stay.
    private func waiting(_ ja: String, _ en: String, leaving: Bool) -> ScreenWords {
        ScreenWords(
            "確認中", "Please wait",
            [
                Bilingual(ja: ja, en: en),
                leaving
                    ? Bilingual(ja: "カードを置いたままお待ちください", en: "Leave the card on the reader")
                    : Bilingual(ja: "そのままお待ちください", en: "Please wait a moment"),
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
        case .refused(.upsideDown):
            ScreenWords(
                "カードの向き", "Turn the card over",
                [
                    Bilingual(ja: "カードの裏表が逆のようです", en: "The card seems upside down"),
                    Bilingual(ja: "お取りになり、裏返して", en: "Please take it, turn it over"),
                    Bilingual(ja: "もう一度置いてください", en: "and place it again"),
                ])
        case .refused(.chipUnreadable):
            ScreenWords(
                "読み取れません", "Not readable",
                [
                    Bilingual(ja: "ICチップを読み取れません", en: "The chip cannot be read"),
                    Bilingual(ja: "お取りになり、軽く拭いて", en: "Please take it, wipe it gently"),
                    Bilingual(ja: "もう一度置いてください", en: "and place it again"),
                ])
        case .refused(.deviceFailed):
            ScreenWords(
                "途中で止まりました", "Interrupted",
                [take, Bilingual(ja: "もう一度置いてください", en: "and place it again")])
        case .refused: ScreenWords("確認できませんでした", "Not confirmed", [take])
        case .noAnswer:
            ScreenWords(
                "確認できませんでした", "Not confirmed",
                [take, Bilingual(ja: "受付の係にお声がけください", en: "and ask the staff")])
        }
    }
}
