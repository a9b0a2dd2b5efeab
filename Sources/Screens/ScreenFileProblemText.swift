import Basics

extension ScreenFileProblem {
    /// What is wrong and, where it is not plain from that, what to do.
    var message: Bilingual {
        switch self {
        case .missingLine(let start):
            Bilingual(ja: "「\(start)」の行がありません", en: "the header has no line “\(start)”")
        case .badHeader(let line):
            Bilingual(
                ja: "見出し行「\(line)」が正しくありません（screen P20 result、size 80x24）",
                en: "“\(line)” is not a header line (screen P20 result, size 80x24)")
        case .missingRule:
            Bilingual(ja: "見出しと画面を分ける --- の行がありません", en: "no line --- between header and picture")
        case .wrongRowCount(let found, let expected):
            Bilingual(ja: "画面が\(found)行あります（\(expected)行のはずです）", en: "the number of rows is \(found), not \(expected)")
        case .wrongRowWidth(let found, let expected):
            Bilingual(
                ja: "この行は\(found)桁あります（\(expected)桁のはずです）",
                en: "the width of this row is \(found), not \(expected) cells")
        case .ambiguousWidth(let scalar):
            Bilingual(
                ja: "「\(scalar)」(\(scalar.codePoint)) は端末によって幅が変わるため使えません",
                en: "“\(scalar)” (\(scalar.codePoint)) is one cell wide on some terminals and two on others")
        case .noWidth(let scalar):
            Bilingual(
                ja: "\(scalar.codePoint) は幅のない文字または制御文字のため使えません",
                en: "\(scalar.codePoint) is a control character or takes no cell of its own")
        case .unknownCharacter(let scalar):
            Bilingual(
                ja: "\(scalar.codePoint) は外字または未知の文字のため使えません",
                en: "\(scalar.codePoint) is a private or unknown character")
        case .unclosed(let bracket):
            Bilingual(ja: "「\(bracket)」が同じ行で閉じられていません", en: "“\(bracket)” is not closed on its row")
        case .unopened(let bracket):
            Bilingual(ja: "「\(bracket)」に対応する開き括弧がありません", en: "“\(bracket)” closes nothing")
        case .badName(let name):
            Bilingual(
                ja: "項目名「\(name)」が正しくありません（英小文字で始まる英数字とピリオド）",
                en: "“\(name)” is not a field name: a small letter, then letters, digits and dots")
        case .noStandIn(let letter):
            Bilingual(
                ja: "1文字の項目「\(letter)」が凡例にありません", en: "“\(letter)” stands in for a name that the legend does not give")
        case .dittoWithoutField:
            Bilingual(ja: "「\"」のすぐ上に項目の先頭がありません", en: "a ditto mark needs the first cell of a field right above it")
        case .textUnderDitto(let name):
            Bilingual(ja: "繰り返す項目「\(name)」の場所に文字があります", en: "text stands where the field “\(name)” is repeated")
        case .badLegend(let line):
            Bilingual(
                ja: "凡例の行「\(line)」が正しくありません（s = patient.sex）", en: "“\(line)” is not a legend line (s = patient.sex)")
        case .repeatedStandIn(let letter):
            Bilingual(ja: "凡例に「\(letter)」が2回あります", en: "the legend gives “\(letter)” twice")
        case .unusedStandIn(let letter):
            Bilingual(ja: "凡例の「\(letter)」は画面で使われていません", en: "the picture does not use “\(letter)” of the legend")
        case .badFileName:
            Bilingual(
                ja: "ファイル名は 名前.ja.txt または 名前.en.txt にしてください",
                en: "a file here is called NAME.ja.txt or NAME.en.txt")
        case .otherName(let found, let expected):
            Bilingual(
                ja: "画面名「\(found)」がファイル名「\(expected)」と違います",
                en: "the screen is named “\(found)”, its file “\(expected)”")
        case .missingFile(let file):
            Bilingual(ja: "対になる \(file) がありません", en: "there is no \(file) to go with it")
        case .unknownField(let name):
            Bilingual(ja: "「\(name)」という項目はありません", en: "there is no field “\(name)”")
        case .fieldMissing(let name, let other):
            Bilingual(
                ja: "\(other) にある項目「\(name)」がここにないか、種類が違います",
                en: "the field “\(name)” of \(other) is not here, or is of another kind")
        case .otherCode(let found, let expected, let other):
            Bilingual(
                ja: "画面コードが \(found) です（\(other) は \(expected)）",
                en: "the code is \(found), but \(expected) in \(other)")
        case .otherSize(let other):
            Bilingual(ja: "大きさが \(other) と違います", en: "the size differs from that of \(other)")
        case .repeatedCode(let code, let other):
            Bilingual(ja: "画面コード \(code) は \(other) でも使われています", en: "the code \(code) is that of \(other) too")
        case .badMessage(let line):
            Bilingual(ja: "「\(line)」は「コード = 文」の形ではありません", en: "“\(line)” is not of the form code = text")
        case .badPlaceholder(let text):
            Bilingual(ja: "「\(text)」は {0} のような差込みではありません", en: "“\(text)” is not a placeholder such as {0}")
        case .repeatedMessage(let code):
            Bilingual(ja: "メッセージ「\(code)」が2回あります", en: "the message “\(code)” is given twice")
        case .missingMessage(let code):
            Bilingual(ja: "メッセージ「\(code)」がありません", en: "there is no message “\(code)”")
        case .otherPlaceholders(let code, let other):
            Bilingual(
                ja: "メッセージ「\(code)」の差込みが \(other) と違います",
                en: "the placeholders of “\(code)” differ from those in \(other)")
        }
    }
}

extension Unicode.Scalar {
    /// `U+2500`.
    var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
