import Basics
import CardReaderSim
import Screens

extension Desk {
    /// The reader's picture of the moment.
    public var readerScreen: ScreenName {
        switch reader.screen.code {
        case .idle, .cardHold: .readerIdle
        case .choose, .registration, .phoneKind: .readerChoose
        case .pin, .staffPassword, .phonePIN: .readerPIN
        case .face: .readerFace
        case .consent: .readerConsent
        case .checking, .staffComparison, .phoneHold, .sending, .takeCard, .leftBehind, .off, .starting, .failed,
            .frozen,
            .updating:
            .readerMessage
        }
    }
}

extension FieldMaker {
    mutating func reader() {
        let reader = desk.reader
        let screen = reader.screen
        let number = desk.readerNumber
        set(
            .readerNo, code: desk.readers[desk.shown].isApp ? "app" : "\(number)", desk.readers[desk.shown].name,
            tone: desk.readers.count > 1 ? .key : .dim)
        set(.readerEdition, FieldValue(code: screen.edition, text: screen.edition, tone: .dim))
        set(.readerState, FieldValue(code: screen.code.rawValue, text: screen.title[language]))
        set(
            .readerTitle,
            FieldValue(
                code: screen.code.rawValue, text: LargeType.text(screen.title[language], cells: titleCells), tone: .key)
        )
        set(.readerSign, .image(ReaderSignDrawing.image(screen.sign, light: screen.light)))
        set(.readerLight, code: screen.light.rawValue, screen.light.name, tone: screen.light.tone)
        set(.readerLines, rows: screen.lines.map { FieldValue(code: $0.en, text: $0[language]) })
        set(
            .readerOffer,
            rows: KeyedOffer.list(reader.offered).map {
                FieldValue(code: $0.offer.code, text: "\($0.key.name)  \($0.offer.label[language])", tone: .key)
            })
        set(.readerNotice, notice(screen))
        set(
            .readerPIN,
            FieldValue(
                code: screen.entry?.stars ?? "", text: LargeType.text(screen.entry?.stars ?? "", cells: 16), tone: .key)
        )
        if screen.code != .staffPassword, let left = screen.pinTriesLeft {
            set(
                .readerTries, code: "\(left)",
                Bilingual(ja: "あと\(left)回", en: left == 1 ? "1 try left" : "\(left) tries left"),
                tone: left > 0 ? .warn : .stop)
        }
        set(.readerFrame, .image(desk.readers[desk.shown].frame))
        if let asked = screen.question {
            set(
                .readerQuestion, code: asked.question.rawValue,
                Bilingual(
                    ja: "\(asked.question.label.ja)（\(asked.number)／\(asked.total)）",
                    en: "\(asked.question.label.en) (\(asked.number) of \(asked.total))"))
        }
        set(
            .readerMode, code: reader.mode == .visual ? "visual" : "unattended",
            reader.mode == .visual
                ? Bilingual(ja: "目視モード", en: "staff mode") : Bilingual(ja: "通常モード", en: "ordinary mode"),
            tone: reader.mode == .visual ? .warn : .dim)
        if let visitor = desk.visitor(desk.readers[desk.shown].visitor) {
            set(.readerHint, code: visitor.id, hint(for: visitor, at: screen), tone: .dim)
        }
    }

    private func notice(_ screen: ReaderScreen) -> FieldValue {
        guard let notice = screen.notice else {
            guard let refusal = screen.refusal else { return .blank }
            return FieldValue(code: refusal.rawValue, text: refusal.text[language], tone: .stop)
        }
        let tone: Tone =
            switch notice.weight {
            case .plain: .plain
            case .warn: .warn
            case .stop: .stop
            }
        return FieldValue(code: screen.refusal?.rawValue ?? notice.code, text: notice.text[language], tone: tone)
    }

    /// The patient's knowledge, shown because one person plays both in practice: the PIN, or the staff password.
    private func hint(for visitor: Visitor, at screen: ReaderScreen) -> Bilingual {
        guard screen.code == .staffPassword else { return visitor.hint }
        let password = desk.site.readerSettings.staffPassword
        return Bilingual(ja: "訓練用：目視モード用パスワードは \(password)", en: "Training: the staff password is \(password)")
    }
}

/// Cells of a line on the reader's screen.
private let titleCells = 32

extension ReaderLight {
    /// In words too, for whoever does not see the colour.
    fileprivate var name: Bilingual {
        switch self {
        case .green: Bilingual(ja: "ランプ緑", en: "green")
        case .blue: Bilingual(ja: "ランプ青", en: "blue")
        case .red: Bilingual(ja: "ランプ赤", en: "red")
        case .dark: Bilingual(ja: "消灯", en: "dark")
        }
    }

    fileprivate var tone: Tone {
        switch self {
        case .green: .ok
        case .blue: .key
        case .red: .stop
        case .dark: .dim
        }
    }
}

extension ReaderNotice {
    /// Stable code for scenarios.
    var code: String {
        switch self {
        case .pinRefused: "pin-refused"
        case .pinTooShort: "pin-too-short"
        case .pinLocked: "pin-locked"
        case .cardHasNoPIN: "card-has-no-pin"
        case .faceDiffered: "face-differed"
        case .faceLocked: "face-locked"
        case .cameraFailed: "camera-failed"
        case .cardHasNoPhoto: "card-has-no-photo"
        case .staffPasswordWrong: "staff-password-wrong"
        case .askStaff: "ask-staff"
        case .phoneNotAccepted: "phone-not-accepted"
        case .choosePhoneFirst: "choose-phone-first"
        case .otherPhone: "other-phone"
        case .phoneUnlockFailed: "phone-unlock-failed"
        case .appNotAccepted: "app-not-accepted"
        case .appHasNoFace: "app-has-no-face"
        case .answerFirst: "answer-first"
        case .checked: "checked"
        case .noAnswer: "no-answer"
        case .certificateEndsSoon: "certificate-ends-soon"
        case .qualificationOnly: "qualification-only"
        case .refused(let refusal): refusal.rawValue
        }
    }
}

extension ConsentQuestion {
    public var label: Bilingual {
        switch self {
        case .medication: Bilingual(ja: "薬剤情報", en: "Medication")
        case .checkup: Bilingual(ja: "特定健診情報", en: "Health check-ups")
        case .treatment: Bilingual(ja: "診療情報", en: "Treatment")
        case .operations: Bilingual(ja: "手術情報", en: "Operations")
        case .limit: Bilingual(ja: "限度額情報", en: "Limit certificate")
        case .specifiedDisease: Bilingual(ja: "特定疾病療養受療証", en: "Specified disease")
        case .subsidy: Bilingual(ja: "医療費助成の受給者証", en: "Medical subsidy")
        case .prescription: Bilingual(ja: "処方せんの発行形態", en: "Form of prescription")
        }
    }
}
