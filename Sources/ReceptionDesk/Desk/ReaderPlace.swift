import Basics
import CardReaderSim

/// One card reader at the counter, or the app in its place: the device, and what the window knows of whoever uses it.
public struct ReaderPlace: Hashable, Sendable {
    /// From 1, as it is written on the device.
    public let number: Int
    public private(set) var device: CardReader
    /// Counts the cards and phones that have been read to their end. While one is read, this is its visit's number.
    private var visitsEnded = 0
    /// The visit that was called to it; nil for a patient who put down a card uncalled. Whose card it is the answer tells.
    public internal(set) var visitor: String?
    /// By which the centre remembers that it has authenticated the card on it.
    var authentication: String?
    /// The last day of its certificate, as the centre said.
    var certificateUntil: Day?
    /// The camera's picture while it compares, and nothing longer.
    public internal(set) var frame: PixelImage = .none

    init(number: Int, device: CardReader) {
        self.number = number
        self.device = device
    }

    /// The visit whose card or phone is being read: what the centre is asked for it is answered to it alone.
    var visit: ReaderVisit { ReaderVisit(reader: number, count: visitsEnded) }

    /// What the device does about `event`. A visit is over as soon as the device no longer reads its card or phone.
    mutating func handle(_ event: ReaderEvent) -> [ReaderEffect] {
        let serial = device.serial
        let effects = device.handle(event)
        if serial != nil, device.serial != serial { visitsEnded += 1 }
        return effects
    }

    mutating func beginDay(_ day: Day) { device.beginDay(day) }

    /// Whoever used it is gone.
    mutating func forgetVisit() {
        visitor = nil
        authentication = nil
        certificateUntil = nil
    }

    /// The app on a mobile device of the staff, which is carried to the patient.
    public var isApp: Bool { device.settings.device == .app }

    /// As it is spoken of at the window.
    var name: Bilingual {
        isApp ? Bilingual(ja: "アプリ", en: "app") : Bilingual(ja: "リーダー\(number)", en: "reader \(number)")
    }

    /// The readers of a site, and after them the app where it has one.
    static func all(of site: Site, on day: Day) -> [ReaderPlace] {
        let readers = (1...max(1, site.readers)).map {
            ReaderPlace(number: $0, device: CardReader(on: day, settings: site.readerSettings))
        }
        guard site.hasApp else { return readers }
        return readers + [ReaderPlace(number: appNumber, device: CardReader(on: day, settings: site.appSettings))]
    }

    /// The number by which the app is told apart from the readers.
    public static let appNumber = 9
}

/// One visit at one reader: no two visits have the same.
public struct ReaderVisit: Hashable, Sendable {
    /// As it is written on the device.
    public let reader: Int
    let count: Int
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
        return order.first { readers[$0].device.isIdle && !readers[$0].isApp }
    }

    /// The reader that this visit is using, or that asks for its card to be taken; none that is out of order, for which
    /// the visit is over.
    func readerInUse(by visitor: String) -> Int? {
        readers.firstIndex { $0.visitor == visitor && !$0.device.isIdle && !$0.device.isOutOfOrder }
    }

    /// Whether the window can turn to it: the app only on days on which it may be used.
    func isOpen(_ index: Int) -> Bool { !readers[index].isApp || readers[index].device.rules.takesApp }

    /// The readers that the key turns to. The app is called by a key of its own, and left by this one.
    var placesInTurn: [Int] { readers.indices.filter { !readers[$0].isApp || $0 == shown } }

    /// Turns the window to the next reader; the visit in front is the one at that reader.
    mutating func showNextReader() {
        let others = placesInTurn
        guard others.count > 1, let place = others.firstIndex(of: shown) else {
            _ = notHere(.nextReader)
            return
        }
        shown = others[(place + 1) % others.count]
        if case .atReader = phase { phase = .atReader(visitor: readers[shown].visitor) }
    }
}
