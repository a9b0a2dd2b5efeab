import Basics

extension PaperFinding {
    /// What the clerk says to the patient: whole, polite sentences, without any insurance, illness or income in them.
    public var speech: Bilingual {
        switch ruling {
        case .byNumber:
            Bilingual(ja: "\(paper.name.ja)を見せていただけますか。", en: "May I see the \(paper.name.en), please?")
        case .thisVisit:
            Bilingual(
                ja: "今回はこちらで確認いたします。次回は\(proofs.ja)をお持ちください。",
                en: "We can check by this today. Please bring \(proofs.en) next time.")
        case .withCard:
            Bilingual(
                ja: "マイナンバーカードと\(paper.name.ja)を、一緒に見せていただけますか。",
                en: "May I see your card and the \(paper.name.en) together, please?")
        case .byDeclaration:
            Bilingual(
                ja: "お支払いはふだんの割合です。こちらの申立書にご記入いただけますか。",
                en: "You pay the usual ratio. Would you please fill in this declaration?")
        case .byApp:
            Bilingual(
                ja: "カードはお手元のままで結構です。こちらの端末にかざしていただけますか。",
                en: "Please keep your card in your hand. Would you hold it to this device?")
        case .fullCharge:
            Bilingual(
                ja: "本日はいったん全額をお預かりし、後日精算いたします。領収書と、\(proofs.ja)をお持ちください。",
                en: "Please pay in full today, and bring the receipt and \(proofs.en) later.")
        case .notAccepted(let why): speech(without: why)
        }
    }

    private func speech(without why: PaperRefusal) -> Bilingual {
        switch why {
        case .notYet:
            Bilingual(
                ja: "\(proofs.ja)をお持ちでしたら、見せていただけますか。", en: "May I see \(proofs.en), please?")
        case .noneInDate, .outOfDate:
            Bilingual(
                ja: "こちらは期限が切れております。\(proofs.ja)をお持ちでしたら、見せていただけますか。",
                en: "I am afraid this is out of date. May I see \(proofs.en), please?")
        case .needsCard:
            Bilingual(
                ja: "マイナンバーカードと一緒にお使いいただくものです。カードをお持ちでしたら、見せていただけますか。",
                en: "This goes together with the My Number Card. If you have it with you, may I see it, please?")
        case .needsCertificate, .sameCard:
            Bilingual(
                ja: "今日はカードでの確認ができません。\(papers.ja)をお持ちでしたら、見せていただけますか。",
                en: "We cannot check by your card today. May I see the \(papers.en), please?")
        }
    }
}
