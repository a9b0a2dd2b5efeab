import ReceptionDesk

/// What follows from an effect: at once, or after a while.
struct Happening {
    let event: DeskEvent
    /// Seconds until it happens; 0 is at once.
    var after = 0
    /// The card or phone it is about, by the reader and the count of things put down or held: once that is gone, so is
    /// what would have happened.
    var placing: Placing?

    init(_ event: DeskEvent, after seconds: Int = 0, placing: Placing? = nil) {
        self.event = event
        self.after = seconds
        self.placing = placing
    }
}

extension Happening {
    /// The same with another event in its place.
    func changed(by change: (DeskEvent) -> DeskEvent) -> Happening {
        Happening(change(event), after: after, placing: placing)
    }
}

/// One putting down of a card, or holding of a phone, at one reader: no two have the same.
struct Placing: Hashable {
    let reader: Int
    let count: Int
}
