import Basics

/// No My Number is on the terminal's screens, nor in clear in what it asks and is told.
struct MyNumberInOutput {
    let output: TerminalOutput
    let search: MyNumberSearch

    func proof() -> Proof {
        let texts = [
            (Bilingual(ja: "画面", en: "screens"), output.screens.text),
            (Bilingual(ja: "電文", en: "messages"), output.messages),
        ]
        let found = texts.compactMap { name, bytes -> Bilingual? in
            let count = search.occurrences(in: bytes)
            return count == 0
                ? nil
                : Bilingual(
                    ja: "\(name.ja): マイナンバーが \(count)か所",
                    en: "\(name.en): My Number in \(count == 1 ? "1 place" : "\(count) places")")
        }
        return Proof(
            claim: .myNumberInOutput,
            looked: Bilingual(
                ja:
                    "練習の人物 \(output.people)人（番号 \(search.count)）、画面 \(output.screens.shown)枚（うち異なるもの \(output.screens.different)、日本語・英語）、電文 \(output.messages.count)バイト",
                en:
                    "\(output.people) training people (\(search.count) numbers), \(output.screens.shown) screens in both languages "
                    + "(\(output.screens.different) different), \(output.messages.count) bytes of messages"),
            found: search.count == 0 || output.messages.isEmpty && output.screens.text.isEmpty
                ? [Proof.nothingToLookFor] : found)
    }
}
