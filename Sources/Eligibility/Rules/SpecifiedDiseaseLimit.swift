/// 特定疾病療養受療証: what a month of a specified disease costs at most, in yen.
public enum SpecifiedDiseaseLimit {
    /// [found: nikken-kenpo]
    public static let usual = 10_000
    /// Of dialysis under 70 in class ア or イ. [found: nikken-kenpo]
    public static let raised = 20_000

    /// The limit that a certificate for somebody of this class states; nil for a class that is not known.
    public static func yen(for limitClass: LimitClass?, isDialysis: Bool) -> Int {
        isDialysis && (limitClass == .a || limitClass == .i) ? raised : usual
    }
}
