/// The elements of a file, as they stand in it: names, texts and lines in three flat lists.
struct ElementTree {
    struct Node {
        let parent: Int32
        var firstChild: Int32 = none
        /// The next element of the same parent.
        var next: Int32 = none
        let name: ElementKey
        let nameStart: Int32
        var textStart: Int32 = 0
        var textLength: Int32 = 0
        let line: Int32
    }

    static let none: Int32 = -1
    /// Levels that are read: twice what the deepest message has.
    static let deepest = 16

    /// The root first; every element after the one it is in.
    var nodes: [Node] = []
    var names: [UInt8] = []
    var texts: [UInt8] = []
    /// Elements with text between their elements.
    var stray: [Int32] = []

    func name(_ node: Int32) -> String {
        let (start, length) = (Int(nodes[Int(node)].nameStart), nodes[Int(node)].name.length)
        return String(decoding: names[start..<start + length], as: UTF8.self)
    }

    func isNamed(_ node: Int32, _ name: StaticString) -> Bool {
        let key = ElementKey(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        return isNamed(node, name, key)
    }

    /// `key` is that of the name: nearly all other names differ in it.
    func isNamed(_ node: Int32, _ name: StaticString, _ key: ElementKey) -> Bool {
        guard nodes[Int(node)].name == key else { return false }
        let start = Int(nodes[Int(node)].nameStart)
        return names.withUnsafeBufferPointer { names in
            for index in 0..<key.length where names[start + index] != name.utf8Start[index] { return false }
            return true
        }
    }

    func text(_ node: Int32) -> ArraySlice<UInt8> {
        let start = Int(nodes[Int(node)].textStart)
        return texts[start..<start + Int(nodes[Int(node)].textLength)]
    }

    func line(_ node: Int32) -> Int { Int(nodes[Int(node)].line) }

    func children(_ node: Int32) -> some Sequence<Int32> {
        sequence(state: nodes[Int(node)].firstChild) { next in
            guard next != ElementTree.none else { return nil }
            defer { next = nodes[Int(next)].next }
            return next
        }
    }
}

/// Length, first and last eight bytes of a name: what tells the names of the interface apart without reading them.
struct ElementKey: Hashable {
    let length: Int
    private let ends: UInt64

    init(_ name: UnsafeBufferPointer<UInt8>) {
        length = name.count
        var (first, last): (UInt64, UInt64) = (0, 0)
        for index in 0..<min(8, length) {
            first = first << 8 | UInt64(name[index])
            last = last << 8 | UInt64(name[length - 1 - index])
        }
        ends = first &* 0x9E37_79B9_7F4A_7C15 ^ last
    }
}
