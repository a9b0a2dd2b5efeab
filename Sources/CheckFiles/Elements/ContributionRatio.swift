/// 一部負担金割合: `010`, `020`, `030` in the files. [found: two independent programs]
public struct ContributionRatio: Hashable, Sendable {
    /// Per cent, 0…100.
    public let percent: Int

    /// Nil beyond a hundred per cent.
    public init?(percent: Int) {
        guard (0...100).contains(percent) else { return nil }
        self.percent = percent
    }

    /// 1, 2 or 3 tenths, as `Coverage.share` has them.
    public init?(tenths: Int) { self.init(percent: tenths * 10) }
}

extension ContributionRatio: ElementValue {
    init?(element text: String) {
        guard text.utf8.count <= 3, let percent = Int(element: text) else { return nil }
        self.init(percent: percent)
    }

    func append(to bytes: inout OutputBytes) { bytes.append(digits: percent, 3) }
}
