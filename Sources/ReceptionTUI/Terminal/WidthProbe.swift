/// Asks a terminal how wide it draws characters of ambiguous width, by drawing them and asking where the cursor went.
///
/// Unicode leaves the width of these to the context (East Asian Ambiguous), and terminals set for Japanese differ.
struct WidthProbe: Hashable, Sendable {
    /// The characters tried, each standing for its kind.
    enum Sample: String, CaseIterable, Sendable {
        case line = "─"
        case blackCircle = "●"
        case halfBlock = "▀"
    }

    /// The time a terminal has for all its answers. Silence is taken as "not one cell".
    static let patienceMilliseconds = 100

    /// What is sent: every sample at the left edge, each with the request for a cursor report; then the row is wiped.
    static let question = Sample.allCases.map { "\r\($0.rawValue)\u{1b}[6n" }.joined() + "\r\u{1b}[K"

    private var columns: [Int] = []

    /// A cursor report came, with its column counted from 1. Reports come in the order of the samples.
    mutating func reported(column: Int) { columns.append(column) }

    var isAnswered: Bool { columns.count >= Sample.allCases.count }

    /// Whether `sample` moved the cursor by one cell; false where no answer came.
    func takesOneCell(_ sample: Sample) -> Bool {
        zip(Sample.allCases, columns).contains { $0 == sample && $1 == 2 }
    }
}
