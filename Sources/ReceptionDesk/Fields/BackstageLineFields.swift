import Basics
import Eligibility
import Screens

// The pages about the line: the last message as it crossed, and two checks side by side.
extension FieldMaker {
    mutating func crossing(_ last: LastCrossing?) {
        guard let last else {
            let nothing = Bilingual(
                ja: "この方についてはまだ何も渡っていません", en: "Nothing about this patient has crossed.")
            set(.backstageSent, FieldValue(code: "nothing", text: nothing[language], tone: .dim))
            lineClaims(nil)
            return
        }
        let exchange = last.exchange
        let sealed = exchange.sealedRequest
        set(
            .backstageSent, code: "\(exchange.sequence)",
            Bilingual(
                ja: "この会話の\(exchange.sequence)通目　平文 \(exchange.request.count)バイト",
                en: "no. \(exchange.sequence), \(exchange.request.count) bytes in clear"))
        set(.backstageRequest, rows: clear(exchange.request, rows: 4))
        set(
            .backstageRequestSealed,
            rows: hexadecimal(sealed.encapsulatedKey + sealed.ciphertext, rows: 3))
        switch exchange.reply {
        case .opened(let bytes, let crossed):
            set(
                .backstageReceived, code: "opened",
                Bilingual(
                    ja: "中央が開いて答えた　平文 \(bytes.count)バイト",
                    en: "opened there and answered, \(bytes.count) bytes in clear"))
            // A clerk sees that contents crossed, here as at the window, and not the contents.
            let isHidden = last.bringsContents && desk.account?.account != .viewing
            set(.backstageReply, rows: isHidden ? [hidden(bytes.count)] : clear(bytes, rows: 4))
            set(.backstageReplySealed, rows: hexadecimal(crossed, rows: 2))
        case .refused(let refusal, let end):
            set(
                .backstageReceived, code: refusal.rawValue,
                Bilingual(
                    ja: "\(end == .centre ? "中央" : "端末")が断った：\(refusal.text.ja)",
                    en: "refused by the \(end == .centre ? "centre" : "terminal"): \(refusal.text.en)"),
                tone: .warn)
        case .missing:
            set(
                .backstageReceived, code: "missing",
                Bilingual(ja: "返事は届きませんでした", en: "no reply came"), tone: .warn)
        }
        lineClaims(last)
    }

    private func hidden(_ count: Int) -> FieldValue {
        let text = Bilingual(
            ja: "閲覧アカウントだけが読む中身\(count)バイト。ここには出しません",
            en: "\(count) bytes of contents for the viewing account; not shown here")
        return FieldValue(code: "hidden", text: text[language], tone: .warn)
    }

    private mutating func lineClaims(_ last: LastCrossing?) {
        let remembered = last?.remembered ?? 0
        switch last?.myNumberFound {
        case nil:
            let text = Bilingual(ja: "個人番号の検索：対象がない", en: "My Number: nothing to search")
            set(.backstageSearch, code: "nothing", text, tone: .dim)
        case 0?:
            let text = Bilingual(
                ja: "個人番号の検索：記憶した\(remembered)往復の平文と封印に0件（その方の番号で探した）",
                en: "My Number (theirs): 0 hits, clear and sealed, in the last \(remembered) exchanges")
            set(.backstageSearch, code: "0", text, tone: .ok)
        case let found?:
            let text = Bilingual(
                ja: "個人番号の検索：記憶した\(remembered)往復に\(found)件あった",
                en: "My Number (theirs): found in \(found) texts of \(remembered) exchanges")
            set(.backstageSearch, code: "\(found)", text, tone: .stop)
        }
        set(
            .backstageSource, code: Mark.found.rawValue,
            Bilingual(
                ja: "出典：審査会議事録 2021-02-09（回線の情報はその都度暗号化）。方式は仮定",
                en: "sourced: the board's minutes (encrypted each time). The way: assumed"),
            tone: .dim)
        set(
            .backstageLimit, code: "line",
            Bilingual(
                ja: "示すのはこの訓練の回線だけ。実物の回線を見たものではありません。",
                en: "This shows the simulation's line only, not the real one."),
            tone: .warn)
    }

    mutating func twoChecks(_ pair: TwoChecks?) {
        set(
            .backstageSource, code: Mark.found.rawValue,
            Bilingual(
                ja: "出典：審査会議事録 2021-02-09（番号は一定、回線の情報はその都度暗号化）",
                en: "sourced: the board's minutes (the code stays, the line differs)"),
            tone: .dim)
        set(
            .backstageLimit, code: "checks",
            Bilingual(
                ja: "違うバイトだけでは暗号の強さは分かりません。方式（HPKE）は仮定です。",
                en: "Different bytes alone prove no strength; the way (HPKE) is assumed."),
            tone: .warn)
        guard let pair else {
            let text = Bilingual(
                ja: "同じ方の確認が二つになると並びます（Escで戻り、もう一度確認してください）",
                en: "Needs two checks of one person: go back with Esc and check once more.")
            set(.backstageVerdict, rows: [FieldValue(code: "one", text: text[language], tone: .dim)])
            return
        }
        let sides = [
            ("sequence", Bilingual(ja: "会話の何通目か", en: "number in the session")),
            ("code", Bilingual(ja: "中央での符号", en: "code at the centre")),
            ("key", Bilingual(ja: "封印の鍵（毎回新しい）", en: "key of the seal (fresh)")), ("", Bilingual("")),
            ("", Bilingual("")), ("text", Bilingual(ja: "封印された文", en: "sealed text")),
        ]
        set(.backstageSide, rows: sides.map { FieldValue(code: $0.0, text: $0.1[language]) })
        set(.backstageFirst, rows: side(pair.first, pair.code))
        set(.backstageSecond, rows: side(pair.second, pair.code))
        let (same, all) = pair.agreeing
        let code = Bilingual(
            ja: "名指す符号は同じ。番号は一定の規則で決まり、毎回は変わらない。",
            en: "The code is the same: it follows from a fixed rule.")
        let bytes = Bilingual(
            ja: "渡ったバイトは違う。\(all)バイト中、同じ位置で一致したのは\(same)（偶然なら約\(all / 256)）。",
            en: "The bytes differ: \(same) of \(all) agree in place (by chance about \(all / 256)).")
        let sameBytes = Bilingual(
            ja: "渡ったバイトが全部同じ。封印が新しくなっていない。", en: "The bytes are all the same: the seal was not made anew.")
        let replay = Bilingual(
            ja: "録ったバイトをもう一度送っても、中央は封印の鍵を覚えていて断る。",
            en: "Sent again, the recorded bytes are refused: the centre remembers the key.")
        set(
            .backstageVerdict,
            rows: [
                FieldValue(code: "same-code", text: code[language], tone: .ok),
                same == all
                    ? FieldValue(code: "same-bytes", text: sameBytes[language], tone: .stop)
                    : FieldValue(code: "different-bytes", text: bytes[language], tone: .ok),
                FieldValue(code: "replay", text: replay[language]),
            ])
    }

    private func side(_ exchange: LineExchange, _ code: String) -> [FieldValue] {
        let width = 24
        return [FieldValue("\(exchange.sequence)"), FieldValue(String(code.prefix(width)), tone: .ok)]
            + hexadecimal(exchange.sealedRequest.encapsulatedKey, rows: 3, width: width)
            + hexadecimal(exchange.sealedRequest.ciphertext, rows: 4, width: width)
    }

    /// Bytes in clear, cut into lines of the page; what is beyond the last is said to be.
    private func clear(_ bytes: [UInt8], rows: Int) -> [FieldValue] {
        lines(of: String(decoding: bytes, as: UTF8.self), rows: rows, width: FieldMaker.pageCells)
    }

    private func hexadecimal(_ bytes: [UInt8], rows: Int, width: Int = FieldMaker.pageCells) -> [FieldValue] {
        let shown = bytes.prefix(rows * width / 2)
        return lines(
            of: Hexadecimal.text(shown, letters: .small), rows: rows, width: width, isCut: shown.count < bytes.count)
    }

    private func lines(of text: String, rows: Int, width: Int, isCut: Bool = false) -> [FieldValue] {
        var lines: [String] = [""]
        var isCut = isCut
        for character in text {
            if lines[lines.count - 1].cellWidth + String(character).cellWidth > width {
                guard lines.count < rows else {
                    isCut = true
                    break
                }
                lines.append("")
            }
            lines[lines.count - 1].append(character)
        }
        if isCut {
            while lines[lines.count - 1].cellWidth > width - 2 { lines[lines.count - 1].removeLast() }
            lines[lines.count - 1] += ".."
        }
        let all = lines + Array(repeating: "", count: max(0, rows - lines.count))
        return all.map { FieldValue($0) }
    }

    /// Cells of a line inside the frame of these pages.
    private static let pageCells = 76
}
