import Basics

/// The declaration says one charset, the bytes are another: what a wrong setting does.
public struct WrongCharset: FileFault {
    public static let name = "wrong-charset"
    public static let meaning = Bilingual(ja: "宣言と実際の文字コードが違う", en: "declared charset and bytes disagree")

    public init(_ attributes: inout FaultAttributes) throws(FaultProblem) {}
    public init() {}

    public func strike(_ plan: inout FilePlan, _ random: inout SeededRandom) {
        for index in plan.deliveries.indices {
            let bytes = plan.deliveries[index].bytes
            guard let charset = EditableFile(bytes)?.charset, let text = charset.text(of: bytes) else { continue }
            let other: FileCharset =
                switch charset {
                case .utf8: .cp932
                case .cp932: .utf8
                }
            plan.deliveries[index].bytes = other.bytes(of: text).bytes
        }
    }
}
