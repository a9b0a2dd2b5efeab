import Basics

/// Numbers of the training people among the residents, apart from those of a generated city.
enum TrainingResidents {
    /// 宛名番号 from 900,000,000 on: of the id, so that it stays when others come and go.
    static func number(of id: String) -> Int {
        var stream = SeededRandom(seed: 0, purpose: id)
        return first + stream.below(99_999_999)
    }

    /// The first of their numbers. Those of everybody else are below.
    static let first = 900_000_000

    /// The serial of the fictional My Number of somebody who comes in by a file or a notice.
    static func serial(of resident: Int) -> Int { 90_000_000_000 + resident }
}
