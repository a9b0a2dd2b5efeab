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
    case certificateEndsSoon(Day)
    case qualificationOnly(until: Day)
    /// The reason why the visit ended.
    case refused(ReaderRefusal)

    /// How grave it is.
    public enum Weight: Hashable, Sendable {
        case plain, warn, stop
    }

    public var weight: Weight {
        switch self {
        case .pinTooShort, .cardHasNoPIN, .cardHasNoPhoto, .askStaff, .refused(.cancelled): .plain
        case .pinRefused, .faceDiffered, .cameraFailed, .staffPasswordWrong, .certificateEndsSoon, .qualificationOnly,
            .refused(.timedOut), .refused(.cardTakenEarly), .refused(.notMyNumberCard):
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

extension ReaderRefusal {
    /// What the patient is told: at most 64 cells.
    public var text: Bilingual {
        switch self {
        case .notMyNumberCard:
            Bilingual(ja: "マイナンバーカードを置いてください。", en: "Please use your My Number Card.")
        case .pinLocked: ReaderNotice.pinLocked.text
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
                en: "The card's certificate has expired. Please ask the staff.")
        case .cardExpired:
            Bilingual(
                ja: "カードの有効期限切れです。係にお声がけください。",
                en: "The card has expired. Please ask the staff.")
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
        }
    }
}
