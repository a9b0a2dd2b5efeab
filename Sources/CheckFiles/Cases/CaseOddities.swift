import Basics

// Cases that no trait varies.
extension CaseMaking {
    mutating func makeWithoutRecord() {
        add(
            Bilingual(ja: "該当資格なし。記録はない。", en: "No such insurance; there is no record."),
            Bilingual(
                ja: "取り込むものはない。登録済みの保険を消さず、書類を確認する。", en: "Nothing to import: keep what is held and ask for papers.")
        ) { response in
            response.body.qualificationValidity = .known(.notFound)
            response.body.results = []
        }
        add(
            Bilingual(ja: "複数該当。使える記録はない。", en: "Several match; there is no record to use."),
            Bilingual(ja: "どれも取り込まず、枝番を加えて照会し直す。", en: "Import none; ask again with the branch.")
        ) { response in
            response.body.qualificationValidity = .known(.ambiguous)
            response.body.results = []
        }
        add(
            Bilingual(ja: "医療扶助だけ、有効（未登録）。", en: "Medical assistance alone, valid (not registered)."),
            Bilingual(ja: "医療扶助の公費として扱い、医療券を確認する。", en: "Public expense alone; look at the ticket.")
        ) { response in
            response.body.qualificationValidity = .known(.validUnregistered)
            response.body.results[0].insuredCardClassification = .known(.medicalAssistance)
            response.body.results[0].insurerNumber = "12409991"
            response.body.results[0].insurerName = "架空市福祉事務所"
            response.body.results[0].insuredBranchNumber = ""
        }
        add(
            Bilingual(ja: "処理全体の異常終了（SIM-コード）。", en: "The whole request failed (SIM- code)."),
            Bilingual(ja: "エラーメッセージをそのまま表示し、何も取り込まない。", en: "Show the message as it is and import nothing.")
        ) { response in
            response.header.segmentOfResult = .known(.failed)
            response.header.errorCode = SimulationCode.centreUnavailable.rawValue
            response.header.errorMessage = SimulationCode.centreUnavailable.message()
            response.body = CheckResponseBody()
        }
    }

    mutating func makeNotices() {
        for code in [SimulationCode.certificateSoonExpires, .certificateExpired] {
            add(
                Bilingual(ja: "正常な結果にお知らせが付く: \(code.text.ja)", en: "A result with a notice: \(code.text.en)"),
                Bilingual(ja: "結果を取り込み、メッセージをそのまま表示する。", en: "Import the result and show the message as it is.")
            ) { response in
                response.body.processingResultCode = code.rawValue
                response.body.processingResultMessage = code.message()
                guard code == .certificateExpired else { return }
                response.body.results[0].pharmacistsInfo = ViewingConsent()
                response.body.results[0].specificHealthCheckupsInfo = ViewingConsent()
            }
        }
        add(
            Bilingual(ja: "閲覧の同意をすべて断った。同意日時はない。", en: "All viewing refused: flags 0, no times."),
            Bilingual(ja: "薬剤情報・健診情報を要求しない。", en: "Do not request medication or check-ups.")
        ) { response in
            response.body.results[0].pharmacistsInfo = ViewingConsent(flag: .refused)
            response.body.results[0].specificHealthCheckupsInfo = ViewingConsent(flag: .refused)
        }
        add(
            Bilingual(ja: "同意の有効期限が過ぎている。", en: "Consent has lapsed since."),
            Bilingual(ja: "有効期限を見て、薬剤情報を要求しない。", en: "See AvailableTime and do not request medication.")
        ) { response in
            response.body.results[0].pharmacistsInfo = Self.lapsed(since: response.header.processExecutionTime)
        }
        add(
            Bilingual(ja: "コード表にない値（性別 9）。", en: "A code that the table does not have (sex 9)."),
            Bilingual(ja: "落ちずに、分からない値として知らせる。", en: "Do not fall over: say that the value is not known.")
        ) { response in response.body.results[0].sex1 = .unknown("9") }
    }

    private static func lapsed(since moment: Moment?) -> ViewingConsent {
        guard let moment else { return ViewingConsent() }
        return ViewingConsent(flag: .given, consented: moment + -90_000, available: moment + -3_600)
    }
}
