/// An entry of a log whose entries are linked by hashes. Its hash is that of the entry before, its own sequence and its
/// fields.
public protocol ChainedEntry {
    /// 1, 2, 3 … without gaps.
    var sequence: Int { get }
    /// The hash of the entry before; `HashChain.start` for the first.
    var previous: String { get }
    var hash: String { get }
    /// Its content, in the order in which it is hashed.
    var fields: [String] { get }
}

extension ChainedEntry {
    /// Whether the hash is that of this content at that place.
    func belongs(at sequence: Int) -> Bool { hash == HashChain.digest(of: [previous, String(sequence)] + fields) }
}
