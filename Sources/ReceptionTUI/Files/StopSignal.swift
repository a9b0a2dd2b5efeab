import Foundation
import Synchronization

/// Set by the signals that end a command which goes on until it is told to stop.
enum StopSignal {
    private static let told = Atomic<Bool>(false)

    static var isTold: Bool { told.load(ordering: .relaxed) }

    /// From now on SIGTERM, SIGINT and SIGHUP are noted, and end nothing by themselves.
    static func watch() {
        for number in [SIGTERM, SIGINT, SIGHUP] {
            signal(number) { _ in StopSignal.told.store(true, ordering: .relaxed) }
        }
    }
}
