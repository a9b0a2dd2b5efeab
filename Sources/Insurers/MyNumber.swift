import Basics

/// 個人番号 (My Number) of a fictional person: twelve digits whose last is always wrong, so that none can be anybody's.
///
/// Kept as text wherever it is kept. Known to the insurers' systems and to the residents' register, and to nothing that
/// the centre or a clinic has.
public struct MyNumber: Hashable, Sendable {
    public let digits: String

    /// The number of the `serial`-th fictional person, 0 up to 99,999,999,999. Neighbours in `serial` are strewn over
    /// the whole range, as real numbers are; two serials never share a number.
    public init(serial: Int) {
        precondition((0..<MyNumber.range).contains(serial))
        // Multiplication by a number without a common factor visits every value below the range once.
        let product = UInt64(serial).multipliedFullWidth(by: 61_803_398_879)
        let digits = padded(Int(UInt64(MyNumber.range).dividingFullWidth(product).remainder), to: 11)
        let valid = MyNumber.checkDigit(of: digits.utf8.map { Int($0) - 48 })
        self.digits = digits + String((valid + 1 + serial % 9) % 10)
    }

    /// A number read back from a store.
    init(stored digits: String) { self.digits = digits }

    private static let range = 100_000_000_000

    /// Weights 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2; what the sum leaves over multiples of 11, from 11; two digits are 0.
    /// [found: 平成26年総務省令第85号 5条]
    static func checkDigit(of eleven: [Int]) -> Int {
        let weights = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]
        let rest = 11 - zip(eleven, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11
        return rest >= 10 ? 0 : rest
    }
}
