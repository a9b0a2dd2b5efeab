import Screens

/// Which key does what on which screen: the one table behind keys, key lines and help.
public struct KeyBinding: Hashable, Sendable {
    public let act: Act
    /// The first is the one that is shown.
    public let keys: [Key]
    public let screens: Set<ScreenName>
    /// Its place on the key line; help has all.
    public let place: KeyLinePlace
}

/// How a key earns its place on the key line, which may be too short for all.
public enum KeyLinePlace: Int, Hashable, Sendable, Comparable {
    /// Always there.
    case always
    /// There while there is room.
    case roomy
    /// In help only: keys everybody tries, and rare ones.
    case never

    public static func < (left: KeyLinePlace, right: KeyLinePlace) -> Bool { left.rawValue < right.rawValue }
}

public enum KeyTable {
    /// Pop-ups take keys before the screen below them.
    static let popUps: Set<ScreenName> = backstage.union([.help, .log, .reasons, .confirm, .faults])
    static let backstage: Set<ScreenName> = [
        .backstageSystems, .backstageLine, .backstageChecks, .backstageItems, .backstageLeak,
    ]
    static let window: Set<ScreenName> = [
        .signIn, .waiting, .entry, .papers, .staffComparison, .result, .medication, .clinical, .differences, .receipt,
        .search, .insurances, .handEntry, .visit, .changePassword,
    ]
    static let reader: Set<ScreenName> = [
        .readerIdle, .readerChoose, .readerPIN, .readerFace, .readerConsent, .readerMessage,
    ]
    static let typing: Set<ScreenName> = [.signIn, .entry, .search, .handEntry, .changePassword]
    /// Screens with rows or fields to go up and down in.
    static let movable: Set<ScreenName> = [
        .signIn, .waiting, .entry, .papers, .medication, .clinical, .differences, .receipt, .log, .reasons, .faults,
        .search,
        .insurances, .handEntry, .visit, .changePassword,
    ]
    /// Screens of more rows than they show.
    static let paged: Set<ScreenName> = [.medication, .clinical, .log, .reasons, .waiting, .receipt, .search, .visit]

    /// In the order of the key line.
    public static let bindings: [KeyBinding] = [
        bind(.toReader, [.enter, .character("c")], on: [.waiting]),
        bind(.byNumber, [.character("n")], on: [.waiting, .result]),
        bind(.open, [.character("o")], on: [.waiting]),
        bind(.visualMode, [.character("v")], on: [.waiting]),
        bind(.visualMode, [.character("v")], on: [.readerChoose, .readerPIN], .never),
        bind(.toReader, [.character("c")], on: [.result]),
        bind(.chooseChart, [.character("s")], on: [.result]),
        bind(.search, [.character("s")], on: [.receipt]),
        bind(.insurances, [.character("h")], on: [.receipt]),
        bind(.handEntry, [.character("k")], on: [.receipt]),
        bind(.services, [.character("v"), .enter], on: [.receipt]),
        bind(.add, [.enter, .character("a")], on: [.visit]),
        bind(.remove, [.character("x"), .delete], on: [.visit]),
        bind(.more, [.character("+")], on: [.visit], .roomy),
        bind(.less, [.character("-")], on: [.visit], .roomy),
        bind(.done, [.character("d")], on: [.receipt, .visit]),
        bind(.undone, [.character("u")], on: [.receipt]),
        bind(.compare, [.function(5)], on: [.handEntry]),
        bind(.importAnswer, [.character("i")], on: [.result, .differences]),
        bind(.differences, [.character("d"), .enter], on: [.result]),
        bind(.medication, [.character("m")], on: [.result]),
        bind(.clinical, [.character("v")], on: [.result], .roomy),
        bind(.nextItem, [.tab, .right], on: [.clinical]),
        bind(.previousItem, [.backTab, .left], on: [.clinical]),
        bind(.reasons, [.character("w")], on: [.result], .roomy),
        bind(.same, [.character("y")], on: [.staffComparison]),
        bind(.different, [.character("n")], on: [.staffComparison]),
        bind(.toggle, [.character(" ")], on: [.differences]),
        bind(.takeAll, [.character("a")], on: [.differences]),
        bind(.papers, [.character("p")], on: [.waiting], .roomy),
        bind(.papers, [.character("p")], on: [.result]),
        bind(.cardCircumstance, [.character("x"), .right], on: [.papers]),
        bind(.receipt, [.character("r")], on: [.waiting, .result], .roomy),
        bind(.inquire, [.function(5)], on: [.entry]),
        bind(
            .confirm, [.enter],
            on: reader.union([.signIn, .changePassword, .entry, .papers, .confirm, .faults, .search])),
        bind(.confirm, [.enter], on: [.handEntry], .never),
        bind(.nextField, [.tab], on: typing.subtracting([.search]).union([.visit])),
        bind(.previousField, [.backTab], on: typing.subtracting([.search]).union([.visit]), .never),
        bind(.up, [.up], on: [.backstageSystems], .roomy),
        bind(.down, [.down], on: [.backstageSystems], .roomy),
        bind(.up, [.up], on: movable, .never),
        bind(.down, [.down], on: movable, .never),
        bind(.clearFaults, [.character("c")], on: [.faults]),
        bind(.faults, [.function(4)], on: window.union(reader), .never),
        bind(.nextPage, [.tab, .right], on: backstage),
        bind(.previousPage, [.backTab, .left], on: backstage, .never),
        bind(.backstage, [.function(3)], on: window.union(reader), .never),
        bind(.backstage, [.function(3)], on: backstage),
        bind(.language, [.function(8)], on: backstage, .roomy),
        bind(.pageUp, [.pageUp], on: paged, .never),
        bind(.pageDown, [.pageDown], on: paged, .never),
        bind(.takeCard, [.character("t")], on: reader.union([.waiting, .result])),
        bind(.takeCard, [.character("t")], on: [.staffComparison], .roomy),
        bind(.present, [.character("p")], on: [.readerIdle, .readerMessage]),
        bind(.app, [.character("a")], on: [.papers]),
        bind(.app, [.character("a")], on: [.waiting], .never),
        bind(.restartReader, [.function(6)], on: reader.union([.waiting, .result])),
        bind(.nextReader, [.tab], on: reader.union([.waiting]), .roomy),
        bind(.cancelAtReader, [.escape], on: reader.union([.staffComparison])),
        bind(.back, [.escape], on: popUps.union(window).subtracting([.signIn, .waiting, .staffComparison])),
        bind(.help, [.function(1), .character("?")], on: window.union(reader)),
        bind(.log, [.function(9)], on: window.subtracting([.signIn]), .never),
        bind(.language, [.function(8)], on: window.union(reader), .roomy),
        bind(.signOut, [.function(7)], on: [.waiting], .never),
        bind(.changePassword, [.character("w")], on: [.waiting], .never),
        bind(.quit, [.function(10), .control("c")], on: window.union(reader), .roomy),
        bind(.quit, [.function(10), .control("c")], on: popUps, .never),
        bind(.reloadScreens, [.control("r")], on: window.union(reader), .never),
        bind(.redraw, [.control("l")], on: window.union(reader).union(popUps), .never),
        bind(.suspend, [.control("z")], on: window.union(reader).union(popUps), .never),
    ]

    /// The act of a key on a screen. On screens with typing, characters are text, never acts.
    public static func act(for key: Key, on screen: ScreenName) -> Act? {
        if case .character = key, typing.contains(screen) { return nil }
        return bindings.first { $0.screens.contains(screen) && $0.keys.contains(key) }?.act
    }

    public static func bindings(on screen: ScreenName) -> [KeyBinding] {
        bindings.filter { $0.screens.contains(screen) }
    }

    private static func bind(
        _ act: Act, _ keys: [Key], on screens: Set<ScreenName>, _ place: KeyLinePlace = .always
    ) -> KeyBinding {
        KeyBinding(act: act, keys: keys, screens: screens, place: place)
    }
}

extension Key {
    /// As the key line writes it: `Enter`, `F1`, `Ctrl-R`, `n`.
    public var name: String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .enter: "Enter"
        case .escape: "Esc"
        case .tab: "Tab"
        case .backTab: "Shift-Tab"
        case .backspace: "BS"
        case .delete: "Del"
        case .up: "Up"
        case .down: "Down"
        case .left: "Left"
        case .right: "Right"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .function(let number): "F\(number)"
        case .control(let letter): "Ctrl-\(letter.uppercased())"
        }
    }
}
