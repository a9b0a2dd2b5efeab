@testable import CardReaderSim

/// The device out of order. Cards, touches and timers do nothing here.
extension Situation {
    private static let start = reader()

    static let ofDevice: [Situation] = [
        Situation("off", [.unplugged], on: start, [Row(.pluggedIn, [.startUp], .starting)]),
        Situation(
            "starting", [.restarted], on: start,
            [
                Row(.started, [], .idle), Row(.startFailed, [], .failed), Row(.restarted, [.startUp], .starting),
                Row(.unplugged, [], .off), Row(.froze, [], .frozen),
            ]),
        Situation(
            "failed to start", [.restarted, .startFailed], on: start,
            [Row(.restarted, [.startUp], .starting), Row(.unplugged, [], .off)]),
        Situation(
            "frozen", [.froze], on: start, [Row(.restarted, [.startUp], .starting), Row(.unplugged, [], .off)]),
        Situation(
            "updating", [.updateBegan], on: start,
            [
                Row(.updateEnded, [.startUp], .starting), Row(.restarted, [.startUp], .starting),
                Row(.unplugged, [], .off), Row(.froze, [], .frozen),
            ]),
        Situation(
            "disconnected", [.connectionDropped], on: start,
            [
                Row(.connectionRestored, [], .idle), Row(.restarted, [.startUp], .starting),
                Row(.unplugged, [], .off), Row(.froze, [], .frozen),
            ]),
        Situation(
            "frozen with a card on it", [.cardPlaced(card), .froze], on: start,
            [Row(.restarted, [.startUp], .starting), Row(.unplugged, [], .off)]),
        Situation(
            "disconnected with a card on it", [.cardPlaced(card), .connectionDropped], on: start,
            [
                Row(.connectionRestored, [takeTimer], .takeCard), Row(.restarted, [.startUp], .starting),
                Row(.unplugged, [], .off), Row(.froze, [], .frozen),
            ]),
    ]
}
