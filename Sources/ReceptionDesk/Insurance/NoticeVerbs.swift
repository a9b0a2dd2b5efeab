import Basics

extension InsurerNotice {
    /// Every verb of a notice, with its form and meaning: the errors and `scenarios/README.md` live on this.
    public static let verbs: [(verb: String, form: String, meaning: Bilingual)] = [
        (
            "joined",
            "joined PERSON insurer=409995 number=1234567 [branch=02] from=DAY [head=yes] [income=general] [why=moved-in]",
            Bilingual(ja: "国保に加入", en: "joins National Health Insurance")
        ),
        ("left", "left PERSON lost=DAY why=employed", Bilingual(ja: "国保をやめる", en: "leaves National Health Insurance")),
        (
            "moved-inside", "moved-inside PERSON insurer=409987 number=5550001 [branch=01] on=DAY",
            Bilingual(ja: "県内で転居", en: "moves inside the prefecture")
        ),
        ("head", "head PERSON", Bilingual(ja: "世帯主になる", en: "becomes the head of the household")),
        ("assessed", "assessed PERSON income=active from=DAY", Bilingual(ja: "所得の判定", en: "income is assessed")),
        (
            "limit", "limit PERSON insurer=409995 class=A03 from=DAY to=DAY [long-stay=DAY]",
            Bilingual(ja: "限度額の適用区分", en: "a limit class is granted")
        ),
        (
            "disease", "disease PERSON yen=10000 from=DAY to=DAY",
            Bilingual(ja: "特定疾病の認定", en: "a specified disease is certified")
        ),
        ("renewed", "renewed insurer=409995 on=DAY", Bilingual(ja: "年次更新", en: "all cards are renewed")),
        (
            "arrears", "arrears PERSON months=3",
            Bilingual(ja: "保険料の滞納（0は完納）", en: "months in arrears, 0 when all is paid")
        ),
        (
            "high-cost", "high-cost PERSON month=2026-11",
            Bilingual(ja: "高額療養費の該当月", en: "a month of high costs")
        ),
        (
            "hired",
            "hired PERSON insurer=06409999 symbol=217 number=98765 [branch=00] [relation=insured] from=DAY [income=general]",
            Bilingual(ja: "勤め先の保険などに加入", en: "joins an employees' insurer or the like")
        ),
        (
            "resigned", "resigned PERSON insurer=06409999 lost=DAY",
            Bilingual(ja: "勤め先の保険などをやめる", en: "leaves it")
        ),
        (
            "elder-joined", "elder-joined PERSON insurer=39409990 number=90023456 from=DAY [income=general]",
            Bilingual(ja: "後期高齢者医療に加入", en: "joins the insurance of 75 and over")
        ),
        ("elder-left", "elder-left PERSON lost=DAY", Bilingual(ja: "後期高齢者医療をやめる", en: "leaves it")),
        ("died", "died PERSON on=DAY", Bilingual(ja: "死亡", en: "dies")),
        (
            "register", "register PERSON matches=no",
            Bilingual(ja: "住民基本台帳と一致しない・する", en: "the residents' register differs, or agrees again")
        ),
        (
            "new-resident", "new-resident as=R9000001 name=訓練　新 kana=クンレン　シン sex=male birth=DAY [town=…]",
            Bilingual(ja: "新しい住民", en: "somebody whom no insurer knows yet")
        ),
    ]
}
