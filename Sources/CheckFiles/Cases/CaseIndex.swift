import Basics

extension CaseCatalogue {
    /// The index as text: number, file, purpose and what should come of it, in both languages.
    public var index: String {
        let head = """
            訓練用（架空） オンライン資格確認 ファイルインターフェイス 試験ケース一覧
            Training, fictional: test cases of the file interface. Clock \(clock), \(cases.count) files.
            SIM- のコードは独自のものです。 Codes that begin with SIM- are this program's own.

            """
        let entries = cases.map { one in
            let expected = one.expectations.map { "     -> \($0.ja)\n        \($0.en)\n" }.joined()
            return "\(padded(one.number, to: 3))  \(one.fileName)\n"
                + "     \(one.purpose.ja)\n     \(one.purpose.en)\n" + expected
        }
        return head + "\n" + entries.joined(separator: "\n")
    }
}
