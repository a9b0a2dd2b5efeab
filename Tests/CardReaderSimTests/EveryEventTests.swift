import Basics
import Testing

@testable import CardReaderSim

/// Every event in every state, on every kind of day and device, and one more event after it: nothing traps, and no rule
/// of `Watch` is broken.
@Suite struct EveryEventTests {
    @Test(arguments: Situation.all)
    func twoEventsInARowBreakNoRule(_ situation: Situation) {
        var start = Watch(situation.origin)
        #expect(situation.path.flatMap { start.send($0) } == [])
        for first in Situation.events {
            var next = start
            #expect(next.send(first) == [])
            // Where nothing changed, the second event is the first again.
            guard next.reader != start.reader else { continue }
            for second in Situation.events {
                var last = next
                #expect(last.send(second) == [])
            }
        }
    }
}
