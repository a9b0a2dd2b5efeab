import Basics

extension ConsentQuestion {
    /// What the question is about, as a title.
    public var title: Bilingual {
        switch self {
        case .medication: Bilingual(ja: "薬剤情報の提供", en: "Medication")
        case .checkup: Bilingual(ja: "特定健診情報の提供", en: "Health check-up")
        case .treatment: Bilingual(ja: "診療情報の提供", en: "Treatment")
        case .operations: Bilingual(ja: "手術情報の提供", en: "Operations")
        case .limit: Bilingual(ja: "高額療養費制度の利用", en: "High-cost limit")
        case .specifiedDisease: Bilingual(ja: "特定疾病療養受療証", en: "Specified disease")
        case .subsidy: Bilingual(ja: "医療費助成の受給者証の利用", en: "Medical subsidy")
        case .prescription: Bilingual(ja: "処方せんの発行形態", en: "Form of the prescription")
        }
    }

    /// The question itself, in lines of the reader's screen.
    var lines: [Bilingual] {
        switch self {
        case .medication:
            [
                Bilingual(ja: "過去のお薬の情報を", en: "May this institution see"),
                Bilingual(ja: "提供することに同意いただけますか", en: "your past medication?"),
            ]
        case .checkup:
            [
                Bilingual(ja: "過去の健診の結果を", en: "May this institution see"),
                Bilingual(ja: "提供することに同意いただけますか", en: "your past check-up results?"),
            ]
        case .treatment:
            [
                Bilingual(ja: "過去の診療の情報を", en: "May this institution see"),
                Bilingual(ja: "提供することに同意いただけますか", en: "your past treatment?"),
            ]
        case .operations:
            [
                Bilingual(ja: "過去の手術の情報を", en: "May this institution see"),
                Bilingual(ja: "提供することに同意いただけますか", en: "your past operations?"),
            ]
        case .limit:
            [
                Bilingual(ja: "高額療養費制度を利用するため", en: "May this institution see"),
                Bilingual(ja: "限度額情報を提供いただけますか", en: "your limit certificate?"),
            ]
        case .specifiedDisease:
            [
                Bilingual(ja: "特定疾病療養受療証の情報を", en: "May this institution see your"),
                Bilingual(ja: "提供いただけますか", en: "specified-disease certificate?"),
            ]
        case .subsidy:
            [
                Bilingual(ja: "医療費助成の受給者証を", en: "Would you like to use your"),
                Bilingual(ja: "利用されますか", en: "medical subsidy certificate?"),
            ]
        case .prescription:
            [
                Bilingual(ja: "処方せんを電子処方せんと紙の", en: "Would you like an electronic"),
                Bilingual(ja: "どちらで受け取られますか", en: "prescription, or one on paper?"),
            ]
        }
    }

    /// The two answers, yes first.
    var answers: [ReaderOffer] {
        switch self {
        case .medication, .checkup, .treatment, .operations:
            answers(("同意する", "I consent"), ("同意しない", "I do not consent"))
        case .limit, .specifiedDisease: answers(("提供する", "Yes, use it"), ("提供しない", "No"))
        case .subsidy: answers(("利用する", "Yes, use it"), ("利用しない", "No"))
        case .prescription:
            answers(("電子処方せん", "Electronic"), ("紙の処方せん", "Paper"), codes: ("electronic", "paper"))
        }
    }

    private func answers(
        _ yes: (ja: String, en: String), _ no: (ja: String, en: String),
        codes: (yes: String, no: String) = ("yes", "no")
    ) -> [ReaderOffer] {
        [
            ReaderOffer(codes.yes, yes.ja, yes.en, .consentAnswered(self, yes: true)),
            ReaderOffer(codes.no, no.ja, no.en, .consentAnswered(self, yes: false)),
        ]
    }
}
