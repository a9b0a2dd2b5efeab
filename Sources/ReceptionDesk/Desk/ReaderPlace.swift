import Basics
import CardReaderSim

/// One card reader at the counter: the device, and what the window knows of whoever uses it.
public struct ReaderPlace: Hashable, Sendable {
    /// From 1, as it is written on the device.
    public let number: Int
    public internal(set) var device: CardReader
    /// The visit that was called to it; nil for a patient who put down a card uncalled. Whose card it is the answer tells.
    public internal(set) var visitor: String?
    /// The camera's picture while it compares, and nothing longer.
    public internal(set) var frame: PixelImage = .none

    init(number: Int, device: CardReader) {
        self.number = number
        self.device = device
    }
}

extension Desk {
    /// The reader that the window shows.
    public var reader: CardReader { readers[shown].device }
    /// Its number, from 1.
    public var readerNumber: Int { readers[shown].number }

    /// The index of the reader of that number; of the first where there is no such reader.
    func index(ofReader number: Int) -> Int { readers.firstIndex { $0.number == number } ?? 0 }

    /// The first reader that nobody is using, beginning with the one shown.
    var idleReader: Int? {
        let order = Array(readers.indices.dropFirst(shown)) + Array(readers.indices.prefix(shown))
        return order.first { readers[$0].device.isIdle }
    }

    /// Turns the window to the next reader; the visit in front is the one at that reader.
    mutating func showNextReader() {
        guard readers.count > 1 else {
            _ = notHere(.nextReader)
            return
        }
        shown = (shown + 1) % readers.count
        if case .atReader = phase { phase = .atReader(visitor: readers[shown].visitor) }
    }
}
