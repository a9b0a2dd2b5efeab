import Basics
import Foundation
import Synchronization

/// The line that says how far a city is: on standard error, where that is a terminal.
final class CityProgress: Sendable {
    enum Half: Int, Sendable { case centre, offices }

    private struct State {
        var people = [0, 0]
        var shown = ContinuousClock.now
        var hasLine = false
    }

    private let total: Int
    private let status: StatusLine
    private let start = ContinuousClock.now
    private let state = Mutex(State())

    init(people: Int, language: Language) {
        total = people
        status = StatusLine(language)
    }

    /// So many people of a half are written. Says so ten times a second at most.
    func report(_ half: Half, people: Int) {
        guard status.isShown else { return }
        state.withLock { state in
            state.people[half.rawValue] = people
            guard state.shown.duration(to: .now) > .milliseconds(100) else { return }
            state.shown = .now
            state.hasLine = true
            status.say(Bilingual(line(done: state.people.min() ?? 0)))
        }
    }

    /// Takes the line away.
    func end() {
        state.withLock { state in
            if state.hasLine { status.clear() }
            state.hasLine = false
        }
    }

    /// The slower half says how far the whole is.
    func line(done: Int, after seconds: Double? = nil) -> String {
        let passed = seconds ?? CityProgress.seconds(start.duration(to: .now))
        let rate = passed > 0 ? Double(done) / passed : 0
        let left = rate > 0 ? Int((Double(total - done) / rate).rounded(.up)) : 0
        let percent = total > 0 ? done * 100 / total : 100
        switch status.language {
        case .ja: return "市を作っています \(percent)%（\(done)／\(total)人、毎秒\(Int(rate))人、残り約\(left)秒）"
        case .en:
            return
                "Making the city: \(percent)% (\(done) of \(total) people, \(Int(rate)) a second, about \(left) s left)"
        }
    }

    private static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }
}
