import Basics

extension PaperFinding {
    /// What the clerk does, in whole sentences.
    public var conduct: Bilingual {
        switch ruling {
        case .byNumber:
            Bilingual(
                ja: "券面の期限を見て、記号・番号・生年月日で照会します。照会できないときは控えをとり、ふだんの割合で受け付けて、後で照会します。",
                en:
                    "See that it is in date, then look it up by symbol, number and birth date. Where that cannot be done, "
                    + "copy it, charge the usual ratio and look it up later.")
        case .thisVisit: thisVisit
        case .withCard:
            Bilingual(
                ja: "マイナンバーカードと\(paper.name.ja)を一緒に見て、ふだんの割合で受け付けます。記号・番号を控え、回線が使えれば照会します。",
                en: "Look at the card and the \(paper.name.en) together and charge the usual ratio. Copy symbol and "
                    + "number; look them up now, or once the line works.")
        case .byDeclaration: byDeclaration
        case .byApp:
            Bilingual(
                ja: "アプリの外来診療等機能で確認します。カードは患者さんの手元のまま、暗証番号か目視確認で本人を確かめます。カードを預かって運びません。",
                en:
                    "Check by the app's function for out-patients. The card stays in the patient's hand; the PIN or a staff "
                    + "comparison proves who it is. Never carry the card away.")
        case .fullCharge:
            Bilingual(
                ja: "原則はいったん全額です。領収書を渡し、後日、資格を確かめて精算します（期限は各院の定め）。お断りはしません。",
                en:
                    "In principle the full charge, with a receipt, settled once the insurance is shown (the term is the "
                    + "house's own). Nobody is sent away.")
        case .notAccepted(let why): conduct(without: why)
        }
    }

    private var thisVisit: Bilingual {
        let last = until ?? day
        return Bilingual(
            ja: "\(last.era(in: .ja))までの暫定の扱いです。照会して有効なら、ふだんの割合とします。次からは\(proofs.ja)をお願いします。",
            en:
                "A provisional rule until \(last.era(in: .en)): look it up, and if it is valid charge the usual ratio. Ask for "
                + "\(proofs.en) next time.")
    }

    private var byDeclaration: Bilingual {
        let usual = Bilingual(
            ja: "カードがあるので10割にはしません。申立書に記入していただき、ふだんの割合で受け付け、後で資格を確かめます。",
            en:
                "A card is there, so it is not the full charge: let the patient fill in the declaration, charge the usual "
                + "ratio, find out the insurance afterwards.")
        guard card == .notValid else { return usual }
        return Bilingual(
            ja: usual.ja + "受診歴があり変わりがないと口頭で確かめれば、出たものとみなします。",
            en: usual.en + " Seen before and nothing changed, by word of mouth: that counts as handed in.")
    }

    private func conduct(without why: PaperRefusal) -> Bilingual {
        switch why {
        case .notYet:
            Bilingual(
                ja: "\(day.era(in: .ja))には、まだこの扱いがありません。\(proofs.ja)をお尋ねします。",
                en: "There is no such thing on \(day.era(in: .en)) yet. Ask for \(proofs.en).")
        case .noneInDate:
            Bilingual(
                ja: "保険証は2025年12月1日までで、期限内のものはもうありません。期限切れの保険証として扱います。",
                en:
                    "Insurance cards ended on 1 December 2025 and none is in date any longer. Treat it as one out of date."
            )
        case .outOfDate:
            Bilingual(
                ja: "証明になりません。\(proofs.ja)をお尋ねします。どれもなければ「書類なし」の扱いです。すぐに10割とせず、黙って受け付けもしません。",
                en: "It proves nothing. Ask for \(proofs.en); failing all, it is \"no paper at all\". Neither the full "
                    + "charge by reflex, nor taken in silence.")
        case .needsCard:
            Bilingual(
                ja: "マイナンバーカードと一緒に使うものと説明し、\(proofs.ja)をお尋ねします。どれもなければ「書類なし」の扱いです。",
                en:
                    "Explain that it goes with the My Number Card, and ask for \(proofs.en). Failing all, it is \"no paper "
                    + "at all\".")
        case .needsCertificate:
            Bilingual(
                ja: "電子証明書が切れているとマイナポータルも開けません。\(papers.ja)をお尋ねし、なければ申立書をお願いします。",
                en:
                    "The portal opens by that certificate, so it cannot be had either. Ask for the \(papers.en); failing "
                    + "that, take the declaration.")
        case .sameCard:
            Bilingual(
                ja: "アプリも同じカードを読むので、同じことになります。\(papers.ja)をお尋ねし、なければ申立書をお願いします。",
                en:
                    "The app reads the same card and comes to the same. Ask for the \(papers.en); failing that, take the "
                    + "declaration.")
        }
    }

    /// The papers that prove by themselves on the day.
    var papers: Bilingual { ShownPaper.forNumberEntry(on: day).names }

    /// The card or one of those papers.
    var proofs: Bilingual {
        Bilingual(ja: "マイナンバーカードか\(papers.ja)", en: "the My Number Card or the \(papers.en)")
    }
}
