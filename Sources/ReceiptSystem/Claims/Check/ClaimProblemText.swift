import Basics

extension ClaimProblem {
    /// A short name for programs.
    public var code: String {
        switch self {
        case .empty: "empty"
        case .tooLarge: "too-large"
        case .tooManyFindings: "too-many-findings"
        case .wrongHead: "wrong-head"
        case .noTotal: "no-total"
        case .noClaims: "no-claims"
        case .lineEnd: "line-end"
        case .strayCarriageReturn: "stray-carriage-return"
        case .notEnded: "not-ended"
        case .unknownKind: "unknown-record"
        case .columnCount: "column-count"
        case .order: "order"
        case .repeated: "repeated"
        case .missing: "missing-record"
        case .tooMany: "too-many"
        case .required: "required"
        case .tooLong: "too-long"
        case .wrongLength: "wrong-length"
        case .notCP932: "not-cp932"
        case .control: "control-character"
        case .wrongMode: "wrong-mode"
        case .mixedWidth: "mixed-width"
        case .notBlank: "not-blank"
        case .noSuchDay: "no-such-day"
        case .notAllowed: "not-allowed"
        case .number: "number"
        case .numberWarning: "payer-check-digit"
        case .recipientWarning: "recipient-check-digit"
        case .sequence: "sequence"
        case .claimCount: "claim-count"
        case .pointSum: "point-sum"
        case .linePoints: "line-points"
        case .notBeforeClaim: "not-before-claim"
        case .kindOfClaim: "kind-of-claim"
        case .dayCount: "day-count"
        case .lineCount: "line-count"
        case .beyondMonth: "beyond-month"
        case .afterMonth: "after-month"
        case .payerWithoutRecord: "payer-without-record"
        case .branchNotAllowed: "branch-not-allowed"
        }
    }

    public var text: Bilingual {
        switch self {
        case .empty: Bilingual(ja: "ファイルが空です", en: "the file is empty")
        case .tooLarge(let bytes, let most):
            Bilingual(
                ja: "ファイルが大きすぎます（\(bytes)バイト、上限\(most)）", en: "the file is too large (\(bytes) bytes, at most \(most))")
        case .tooManyFindings:
            Bilingual(ja: "これより後の誤りは省略しました", en: "further findings are left out")
        case .wrongHead(let found):
            Bilingual(ja: "先頭がIRでもYKでもありません（\(found)）", en: "the file begins with neither IR nor YK (\(found))")
        case .noTotal: Bilingual(ja: "最後のGOレコードがありません", en: "the GO record at the end is missing")
        case .noClaims: Bilingual(ja: "レセプトが1件もありません", en: "there is no claim in it")
        case .lineEnd: Bilingual(ja: "改行がCRLFではなくLFです", en: "the record ends with LF instead of CRLF")
        case .strayCarriageReturn: Bilingual(ja: "LFの続かないCRがあります", en: "a CR without LF stands in the record")
        case .notEnded: Bilingual(ja: "最後の改行（CRLF）がありません", en: "the CRLF at its end is missing")
        case .unknownKind: Bilingual(ja: "このファイルにないレコードです", en: "such a file has no record of this kind")
        case .columnCount(let found, let expected):
            Bilingual(ja: "項目数が\(found)です（正しくは\(expected)）", en: "it has \(found) columns, \(expected) are due")
        case .order(let after):
            Bilingual(ja: "\(after)の後には置けません", en: "it may not follow \(after)")
        case .repeated: Bilingual(ja: "1つだけのレコードが2つあります", en: "there may be only one")
        case .missing(let kind): Bilingual(ja: "\(kind)レコードがありません", en: "its \(kind) record is missing")
        case .tooMany(let most): Bilingual(ja: "\(most)つまでです", en: "there may be \(most) at most")
        case .required: Bilingual(ja: "記録が必要です", en: "a value is required")
        case .tooLong(let bytes, let most):
            Bilingual(ja: "\(bytes)バイトです（\(most)まで）", en: "it has \(bytes) bytes, at most \(most) are allowed")
        case .wrongLength(let bytes, let expected):
            Bilingual(ja: "\(bytes)バイトです（\(expected)固定）", en: "it has \(bytes) bytes, exactly \(expected) are due")
        case .notCP932: Bilingual(ja: "シフトJIS（Windows-31J）として読めません", en: "it is no Shift_JIS (Windows-31J)")
        case .control: Bilingual(ja: "制御文字があります", en: "it holds a control character")
        case .wrongMode(let mode): Bilingual(ja: "\(mode.text.ja)ではありません", en: "it is not \(mode.text.en)")
        case .mixedWidth: Bilingual(ja: "全角と半角が混ざっています", en: "it mixes full-width and half-width characters")
        case .notBlank: Bilingual(ja: "予備の項目に記録があります", en: "a reserved column holds a value")
        case .noSuchDay: Bilingual(ja: "存在しない年月日です", en: "there is no such day or month")
        case .notAllowed(let value): Bilingual(ja: "「\(value)」は使えません", en: "'\(value)' is not allowed here")
        case .number(let problem), .numberWarning(let problem): problem.text
        case .recipientWarning:
            Bilingual(
                ja: "受給者番号の検証番号が合いません。受給者証と見比べてください",
                en: "the recipient's check digit does not fit: compare with the certificate")
        case .sequence(let expected):
            Bilingual(ja: "連番ではありません（正しくは\(expected)）", en: "it is out of sequence, \(expected) is due")
        case .claimCount(let expected):
            Bilingual(ja: "件数が合いません（レセプトは\(expected)件）", en: "the file has \(expected) claims")
        case .pointSum(let expected):
            Bilingual(ja: "合計点数が合いません（計算は\(expected)）", en: "the claims come to \(expected) points")
        case .linePoints(let expected):
            Bilingual(ja: "診療行為・医薬品の点数の計と合いません（\(expected)）", en: "the lines come to \(expected) points")
        case .notBeforeClaim: Bilingual(ja: "診療年月が請求年月より前ではありません", en: "it is not before the month of claiming")
        case .kindOfClaim(let expected):
            Bilingual(
                ja: "保険者・公費の数と合いません（\(expected)のはず）",
                en: "it does not fit insurer and public expense (\(expected) is due)")
        case .dayCount(let expected):
            Bilingual(ja: "受診日の数と合いません（\(expected)日）", en: "the days of visits are \(expected)")
        case .lineCount(let expected):
            Bilingual(ja: "日ごとの回数の計と合いません（\(expected)）", en: "the counts of the days come to \(expected)")
        case .beyondMonth: Bilingual(ja: "その月にない日です", en: "the month has no such day")
        case .afterMonth: Bilingual(ja: "診療年月より後です", en: "it is after the month of treatment")
        case .payerWithoutRecord: Bilingual(ja: "その負担者のHO・KOがありません", en: "the claim has no HO or KO of this payer")
        case .branchNotAllowed: Bilingual(ja: "後期高齢者と公費に枝番は記録しません", en: "75 and over and public expense have no branch")
        }
    }
}

extension ClaimColumn.Mode {
    var text: Bilingual {
        switch self {
        case .digits: Bilingual(ja: "半角数字", en: "digits")
        case .decimal: Bilingual(ja: "小数点のある半角数字", en: "a number with a decimal point")
        case .halfWidth: Bilingual(ja: "半角英数", en: "half-width text")
        case .fullWidth: Bilingual(ja: "全角文字", en: "full-width text")
        case .eitherWidth: Bilingual(ja: "全角だけか半角だけの文字", en: "text of one width")
        case .day: Bilingual(ja: "8桁の年月日", en: "a day of eight digits")
        case .month: Bilingual(ja: "6桁の年月", en: "a month of six digits")
        case .blank: Bilingual(ja: "空", en: "blank")
        }
    }
}
