import Basics

extension ReaderRefusal {
    /// What the patient is told: at most 64 cells.
    public var text: Bilingual {
        switch self {
        case .notMyNumberCard:
            Bilingual(ja: "マイナンバーカードを置いてください。", en: "Please use your My Number Card.")
        case .upsideDown:
            Bilingual(ja: "カードを裏返して、もう一度置いてください。", en: "Please turn the card over and place it again.")
        case .chipUnreadable:
            Bilingual(
                ja: "ICチップを軽く拭いて、もう一度置いてください。",
                en: "Please wipe the chip gently and place the card again.")
        case .pinLocked: ReaderNotice.pinLocked.text
        case .phonePINLocked:
            Bilingual(
                ja: "スマートフォンの暗証番号はロック中です。カードをお使いください。",
                en: "The phone's PIN is locked. Please use your card.")
        case .faceLocked:
            Bilingual(
                ja: "顔認証は使えません。受付の係にお声がけください。",
                en: "The face is locked. Please ask the staff at the counter.")
        case .staffSaysDifferent:
            Bilingual(
                ja: "ご本人と確認できませんでした。係にお声がけください。",
                en: "You could not be identified. Please ask the staff.")
        case .certificateExpired:
            Bilingual(
                ja: "電子証明書の期限切れです。係にお声がけください。",
                en: "The certificate has expired. Please ask the staff.")
        case .cardExpired:
            Bilingual(
                ja: "カードの有効期限切れです。係にお声がけください。",
                en: "The card has expired. Please ask the staff.")
        case .revoked:
            Bilingual(
                ja: "この電子証明書は失効しています。係にお声がけください。",
                en: "This certificate has been revoked. Please ask the staff.")
        case .notTrusted:
            Bilingual(
                ja: "電子証明書が正しくありません。係にお声がけください。",
                en: "The certificate cannot be trusted. Please ask the staff.")
        case .certificateServiceDown:
            Bilingual(
                ja: "ただいま電子証明書を確認できません。係にお声がけください。",
                en: "Certificates cannot be checked now. Please ask the staff.")
        case .certificateUnknown:
            Bilingual(
                ja: "電子証明書が見つかりません。係にお声がけください。",
                en: "The certificate is not on record. Please ask the staff.")
        case .tookTooLong:
            Bilingual(
                ja: "時間がかかりすぎました。もう一度はじめからお願いします。",
                en: "It took too long. Please start again.")
        case .notRegistered:
            Bilingual(
                ja: "保険証の利用登録がありません。係にお声がけください。",
                en: "Not registered as an insurance card. Please ask the staff.")
        case .cancelled: Bilingual(ja: "中止しました。", en: "Cancelled.")
        case .cardTakenEarly:
            Bilingual(
                ja: "途中でカードが取られました。もう一度置いてください。",
                en: "The card was taken too early. Please place it again.")
        case .timedOut:
            Bilingual(
                ja: "時間切れです。もう一度はじめからお願いいたします。",
                en: "Time ran out. Please start again.")
        case .deviceFailed:
            Bilingual(
                ja: "機器が途中で止まりました。もう一度はじめからお願いします。",
                en: "The device stopped midway. Please start again.")
        }
    }
}
