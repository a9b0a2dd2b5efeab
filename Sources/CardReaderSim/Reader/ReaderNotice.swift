import Basics

/// A message on the reader beside what its screen asks. It stays until something moves.
public enum ReaderNotice: Hashable, Sendable {
    case pinRefused(triesLeft: Int)
    case pinTooShort
    case pinLocked
    case cardHasNoPIN
    case faceDiffered(triesLeft: Int)
    case faceLocked
    case cameraFailed
    case cardHasNoPhoto
    case staffPasswordWrong
    /// Nothing on the reader helps here; staff can.
    case askStaff
    case phoneNotAccepted
    /// A phone is held before one was chosen on the screen.
    case choosePhoneFirst
    /// A phone of the other kind than chosen.
    case otherPhone(expected: PhoneKind)
    case phoneUnlockFailed
    /// The app is not yet admitted in place of a reader.
    case appNotAccepted
    case appHasNoFace
    /// The app asks before it reads a card.
    case answerFirst
    case certificateEndsSoon(Day)
    case qualificationOnly(until: Day)
    /// All is done, and no card lies there that could be taken: after a phone.
    case checked
    /// As `checked`, without an answer.
    case noAnswer
    /// The reason why the visit ended.
    case refused(ReaderRefusal)

    /// How grave it is.
    public enum Weight: Hashable, Sendable {
        case plain, warn, stop
    }

    public var weight: Weight {
        switch self {
        case .pinTooShort, .cardHasNoPIN, .cardHasNoPhoto, .askStaff, .phoneNotAccepted, .choosePhoneFirst,
            .appNotAccepted,
            .appHasNoFace, .answerFirst, .checked, .refused(.cancelled):
            .plain
        case .pinRefused, .faceDiffered, .cameraFailed, .staffPasswordWrong, .certificateEndsSoon, .qualificationOnly,
            .otherPhone, .phoneUnlockFailed, .noAnswer, .refused(.timedOut), .refused(.cardTakenEarly),
            .refused(.notMyNumberCard), .refused(.upsideDown), .refused(.chipUnreadable), .refused(.deviceFailed),
            .refused(.tookTooLong):
            .warn
        case .pinLocked, .faceLocked, .refused: .stop
        }
    }

    /// For two lines of the reader's screen: at most 64 cells.
    public var text: Bilingual {
        switch self {
        case .pinRefused(let left):
            Bilingual(
                ja: "暗証番号が違います。あと\(left)回でロックされます。",
                en: left == 1 ? "Wrong PIN. One try is left." : "Wrong PIN. \(left) tries are left.")
        case .pinTooShort: Bilingual(ja: "4けたの数字を入力してください。", en: "Please type four digits.")
        case .pinLocked:
            Bilingual(
                ja: "暗証番号はロック中です。顔認証か目視で。再設定は市区町村へ。",
                en: "PIN locked. Use the face or the staff; reset at the town hall.")
        case .cardHasNoPIN:
            Bilingual(ja: "暗証番号のないカードです。", en: "This card has no PIN.")
        case .faceDiffered(let left):
            left > 3
                ? Bilingual(
                    ja: "確認できませんでした。もう一度お試しください。", en: "The face was not recognised. Please try again.")
                : Bilingual(
                    ja: "確認できませんでした。あと\(left)回お試しいただけます。",
                    en: "The face was not recognised. Tries left: \(left).")
        case .faceLocked:
            Bilingual(
                ja: "顔認証は使えません。ほかの方法を選ぶか係にお声がけください。",
                en: "The face is locked. Choose another way or ask the staff.")
        case .cameraFailed:
            Bilingual(
                ja: "カメラが使えません。ほかの方法を選んでください。",
                en: "The camera failed. Please choose another way.")
        case .cardHasNoPhoto:
            Bilingual(ja: "顔写真のないカードです。", en: "This card has no photo.")
        case .staffPasswordWrong:
            Bilingual(ja: "目視モード用パスワードが違います。", en: "The staff password is wrong.")
        case .askStaff:
            Bilingual(ja: "受付の係にお声がけください。", en: "Please ask the staff at the counter.")
        case .phoneNotAccepted:
            Bilingual(
                ja: "スマートフォンは使えません。マイナンバーカードをお願いします。",
                en: "Phones cannot be used here. Please use your My Number Card.")
        case .choosePhoneFirst:
            Bilingual(
                ja: "画面でスマートフォンの機種を選んでから、かざしてください。",
                en: "Please choose your phone on the screen, then hold it.")
        case .otherPhone(.iphone):
            Bilingual(ja: "iPhoneではないようです。もう一度お試しください。", en: "This seems to be no iPhone. Please try again.")
        case .otherPhone(.android):
            Bilingual(ja: "Androidではないようです。もう一度お試しください。", en: "This seems to be no Android. Please try again.")
        case .phoneUnlockFailed:
            Bilingual(
                ja: "iPhoneで本人確認できませんでした。もう一度お試しください。",
                en: "The iPhone did not recognise you. Please try again.")
        case .appNotAccepted:
            Bilingual(
                ja: "この日はまだアプリを窓口で使えません。", en: "On this day the app may not yet be used at the window.")
        case .appHasNoFace:
            Bilingual(ja: "アプリでは顔認証は使えません。", en: "The app has no face authentication.")
        case .answerFirst:
            Bilingual(ja: "先に画面の質問にお答えください。", en: "Please answer the questions on the screen first.")
        case .checked:
            Bilingual(ja: "確認が終わりました。受付でお待ちください。", en: "Finished. Please wait at the counter.")
        case .noAnswer:
            Bilingual(
                ja: "確認できませんでした。受付の係にお声がけください。", en: "No answer came. Please ask the staff at the counter.")
        case .certificateEndsSoon(let day):
            Bilingual(
                ja: "電子証明書の期限は\(day)です。更新してください。",
                en: "The certificate ends on \(day). Please renew it.")
        case .qualificationOnly(let day):
            Bilingual(
                ja: "電子証明書の期限切れです。\(day)まで資格の確認のみできます。",
                en: "Certificate expired: qualification only, until \(day).")
        case .refused(let refusal): refusal.text
        }
    }
}
