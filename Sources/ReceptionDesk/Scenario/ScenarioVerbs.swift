import Basics

extension ScenarioAction {
    /// Every verb of a step, with its form and meaning: the errors and `scenarios/README.md` live on this. The verbs of a
    /// file's head are `ScenarioParser.heads`.
    public static let verbs: [(verb: String, form: String, meaning: Bilingual)] = [
        ("arrives", "arrives PERSON", Bilingual(ja: "予約の患者さんが来院する", en: "a patient who is booked comes in")),
        (
            "card", "card PERSON | card upside-down | card other-thing",
            Bilingual(
                ja: "患者さんがカードを置く・裏返しに置く・別の物を置く",
                en: "the patient puts down the card, the wrong way round, or another thing")
        ),
        (
            "phone", "phone iphone | android",
            Bilingual(ja: "リーダーでスマートフォンの機種を選ぶ", en: "chooses the smartphone on the reader, and its kind")
        ),
        (
            "hold", "hold PERSON [locked]",
            Bilingual(ja: "スマートフォンをかざす（locked：顔や指紋で開けない）", en: "holds the phone; locked: it does not know its owner")
        ),
        (
            "pin", "pin NNNN | pin forgotten",
            Bilingual(ja: "暗証番号を入力する・忘れたと答える", en: "types the PIN, or says it is forgotten")
        ),
        (
            "face", "face match | mismatch | camera-fails | another",
            Bilingual(ja: "顔認証を選ぶ。カメラに映るもの", en: "chooses the face; what the camera sees")
        ),
        (
            "reader", "reader 1 | 2 | 3",
            Bilingual(ja: "以後の患者さんの行は、このリーダーで起きる", en: "the patient's lines that follow happen at this reader")
        ),
        ("register", "register yes | no", Bilingual(ja: "利用登録をする・しない", en: "registers on the spot, or not")),
        (
            "consent", "consent all=yes | medication=yes limit=no ...",
            Bilingual(ja: "同意の質問に答える（書かない項目は「いいえ」）", en: "answers the questions; those not named are no")
        ),
        (
            "answer", "answer yes | no",
            Bilingual(ja: "画面の質問一つに答える（はい・いいえ）", en: "answers the one question on the screen")
        ),
        ("back", "back", Bilingual(ja: "リーダーの画面で一つ戻る", en: "one step back on the reader")),
        ("cancel", "cancel", Bilingual(ja: "患者さんが中止する", en: "the patient cancels")),
        ("remove", "remove", Bilingual(ja: "患者さんがカードを取る", en: "the patient takes the card")),
        ("wait", "wait 30s | 5m", Bilingual(ja: "時間がたつ", en: "time passes")),
        (
            "fault", "fault NAME [count=N] [chance=N] [reader=N] ... | fault none",
            Bilingual(ja: "何かが壊れる（下の表）・すべて直る", en: "something breaks, see the table below; or all is well again")
        ),
        (
            "municipality", "municipality unlock-pin | unlock-face | renew | report-loss PERSON",
            Bilingual(ja: "カードのことで市区町村の窓口へ行く", en: "goes to the municipality's office about the card")
        ),
        (
            "event", "event joined PERSON ... | left PERSON ... | died PERSON ...",
            Bilingual(ja: "保険者が知る出来事（下の表）", en: "what an insurer learns of: see the table below")
        ),
        (
            "night", "night [N]",
            Bilingual(ja: "夜がすぎ（N夜）、翌朝9時になる", en: "a night passes, or N; it is nine the next morning")
        ),
        (
            "transfer", "transfer fails | works",
            Bilingual(ja: "夜間の連携が止まる・直る", en: "the nightly transfer fails, or works again")
        ),
        (
            "operator", "operator elsewhere | crashes | unlock ID",
            Bilingual(
                ja: "その操作者が別の窓口でサインインする・その窓口が落ちる・管理者が解除する",
                en: "signs in at another window; that window crashes; an administrator unlocks")
        ),
        (
            "account", "account counter | administrator | viewing",
            Bilingual(ja: "アカウントを替える", en: "signs in under that account")
        ),
        ("select", "select PERSON", Bilingual(ja: "一覧で患者さんを選ぶ", en: "chooses the patient in the list")),
        ("press", "press ACT", Bilingual(ja: "操作をする（キーではなく操作の名前）", en: "does an act, by its name, never by its key")),
        ("type", "type FIELD VALUE", Bilingual(ja: "欄に入力する", en: "fills in a field")),
        (
            "expect", "expect screen NAME | FIELD = CODE | FIELD has CODE",
            Bilingual(ja: "こうなっているはず", en: "must be true")
        ),
        ("say", "say JA | EN", Bilingual(ja: "実演の説明", en: "caption of the demonstration")),
        ("hint", "hint JA | EN", Bilingual(ja: "練習の手がかり", en: "hint for practice")),
    ]

    /// Understands a line, or says what it should have been.
    init(_ line: SourceLine) throws(TextFileError) {
        switch line.verb {
        case "say": self = .say(line.bilingual)
        case "hint": self = .hint(line.bilingual)
        case "expect": self = .check(try Expectation(line))
        case "account", "select", "press", "type": self = .clerk(try ClerkLine(line))
        default: self = .world(try WorldLine(line))
        }
    }
}
