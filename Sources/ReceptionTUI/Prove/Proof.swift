import Basics

/// One line of `madoguchi prove`: what is claimed, what was looked at, and what was found against it.
struct Proof: Encodable {
    let claim: ProofClaim
    /// What was looked at, with how much of it.
    let looked: Bilingual
    /// What speaks against the claim; empty where it holds.
    let found: [Bilingual]

    var holds: Bool { found.isEmpty }

    /// What speaks against a claim for which there was nothing to look for: nothing is proven then.
    static let nothingToLookFor = Bilingual(ja: "探すものが一つもありません", en: "there was nothing to look for")

    private enum CodingKeys: CodingKey { case claim, holds, text, looked, found, foundCount, notProven }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(claim.rawValue, forKey: .claim)
        try container.encode(holds, forKey: .holds)
        try container.encode(claim.text, forKey: .text)
        try container.encode(looked, forKey: .looked)
        try container.encode(Array(found.prefix(Proof.shown)), forKey: .found)
        try container.encode(found.count, forKey: .foundCount)
        try container.encode(claim.notProven, forKey: .notProven)
    }

    /// The line, and below it what was found, the first of it.
    func lines(in language: Language) -> [String] {
        let mark = holds ? Bilingual(ja: "適合  ", en: "ok     ") : Bilingual(ja: "不適合", en: "FAILED ")
        let limits = Bilingual(ja: "確かめないこと: ", en: "not proven: ")[language] + claim.notProven[language]
        var lines = ["\(mark[language]) \(claim.text[language])  [\(looked[language])]  (\(limits))"]
        lines += found.prefix(Proof.shown).map { "        " + $0[language] }
        if found.count > Proof.shown {
            let rest = found.count - Proof.shown
            lines.append("        " + Bilingual(ja: "ほか\(rest)件", en: "and \(rest) more")[language])
        }
        return lines
    }

    private static let shown = 10
}

/// What the program claims of a data folder, each with what its proof leaves open.
enum ProofClaim: String, CaseIterable {
    case myNumberInFiles = "my-number-files"
    case myNumberInOutput = "my-number-output"
    case photos
    case consent
    case chains
    case imports
    case permissions

    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

    /// Each once, in the order in which they are named. Throws a usage failure for a name that no claim has.
    static func named(_ names: [String]) throws(Failure) -> [ProofClaim] {
        var claims: [ProofClaim] = []
        for name in names {
            let claim = try named(name)
            if !claims.contains(claim) { claims.append(claim) }
        }
        return claims
    }

    private static func named(_ name: String) throws(Failure) -> ProofClaim {
        if let claim = ProofClaim(rawValue: name) { return claim }
        throw Failure(
            .usage, ja: "--only \(name) という項目はありません。使えるのは \(names)",
            en: "--only \(name): no such claim. There are \(names).")
    }

    var text: Bilingual {
        switch self {
        case .myNumberInFiles:
            Bilingual(
                ja: "マイナンバーは保険者のファイルと委託区画にしかない",
                en: "no My Number outside the insurers' files and the entrusted compartment")
        case .myNumberInOutput:
            Bilingual(ja: "端末の画面にも電文にもマイナンバーは出ない", en: "no My Number on the terminal's screens or in its messages")
        case .photos: Bilingual(ja: "どのファイルにも写真はない", en: "no photo in any file")
        case .consent:
            Bilingual(ja: "同意のない提供は利用ログにない", en: "nothing was disclosed without consent, by the usage logs")
        case .chains: Bilingual(ja: "利用ログの連鎖に切れ目はない", en: "the chains of the usage logs are whole")
        case .imports: Bilingual(ja: "取り込みにはすべて資格確認がある", en: "every import has its check")
        case .permissions:
            Bilingual(ja: "データフォルダーは持ち主だけが開ける", en: "the data folder and its files are for their owner alone")
        }
    }

    /// What the proof leaves open.
    var notProven: Bilingual {
        switch self {
        case .myNumberInFiles:
            Bilingual(
                ja: "データベース外の整数、BCD、ほかの区切り方、圧縮・暗号化されたもの、消えた行の残りで他の数字に続くもの、"
                    + "消去済みの人の番号、フォルダーの外",
                en: "integers outside databases, BCD, other partings, packed or encrypted; what deleted rows left "
                    + "beside other digits; numbers of people purged; other folders"
            )
        case .myNumberInOutput:
            Bilingual(
                ja: "練習の人物の一度ずつの確認で開く画面のほか", en: "screens beyond those of one check of each training person")
        case .photos:
            Bilingual(
                ja: "カメラの画像、圧縮・縮小された写真、練習の人物でない人の写真",
                en: "the camera's frames, photos compressed or scaled, photos of others than the training people")
        case .consent:
            Bilingual(ja: "利用ログに書かれなかったこと、記録された同意が本人の意思か", en: "what no log says; that a recorded consent was meant")
        case .chains:
            Bilingual(
                ja: "ログと控えがともに作り直されていないこと（控えは別の場所にも）",
                en: "that log and anchor were not both made anew; keep the anchor elsewhere too")
        case .imports: Bilingual(ja: "取り込んだ後の手入力", en: "what was typed by hand afterwards")
        case .permissions:
            Bilingual(ja: "管理者、バックアップ、以前の権限で開いたもの", en: "administrators, backups, what was opened before")
        }
    }
}
