/// A file in `req/` as a look found it.
public struct SeenFile: Hashable, Sendable {
    public let name: String
    /// Bytes.
    public let size: Int
    /// Changes with every writing and replacing: time of change and number of the file.
    public let stamp: String
    /// A file and nothing else: no folder, no link.
    public let isPlain: Bool
    /// Whether the closing tag of the message stands at its end.
    public let endsWhole: Bool

    public init(name: String, size: Int, stamp: String, isPlain: Bool, endsWhole: Bool) {
        self.name = name
        self.size = size
        self.stamp = stamp
        self.isPlain = isPlain
        self.endsWhole = endsWhole
    }
}

/// Tells files that are still being written from those that may be taken: two looks must agree, and one without its closing
/// tag is given more time. [two looks: found in a public reader; the longer patience: assumed]
struct Ripening: Hashable, Sendable {
    private var sightings: [String: Sighting] = [:]

    private struct Sighting: Hashable {
        let file: SeenFile
        /// Looks in a row that found it like this.
        var looks: Int
    }

    /// Looks after which a file without its closing tag is taken as it is, to be refused.
    static let patience = 12

    /// The names of files that may be taken now, in the order of names.
    mutating func ripe(_ files: [SeenFile]) -> [RequestName] {
        var next: [String: Sighting] = [:]
        for file in files {
            let before = sightings[file.name]
            next[file.name] = Sighting(file: file, looks: before?.file == file ? before!.looks + 1 : 1)
        }
        sightings = next
        return next.values.filter { $0.looks >= ($0.file.endsWhole ? 2 : Ripening.patience) && $0.file.isPlain }
            .compactMap { RequestName($0.file.name) }.sorted { $0.text < $1.text }
    }
}
