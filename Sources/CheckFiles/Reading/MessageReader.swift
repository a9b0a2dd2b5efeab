import Basics

/// A message as it was read.
public struct ReadMessage: Hashable, Sendable {
    public let message: CheckMessage
    /// As declared; the bytes agree with it.
    public let charset: FileCharset
    public let remarks: [MessageRemark]
}

/// A file that is no message that can be answered.
public struct UnreadMessage: Error, Hashable, Sendable {
    public let problem: MessageProblem
    /// What could be read of it all the same, so that an error can be sent to whoever asked.
    public let partial: CheckMessage?
}

extension CheckMessage {
    /// The message of a file. Never crashes, whatever the bytes are.
    ///
    /// Elements are taken by name, in any order; an empty one is an absent one; unknown ones are ignored and reported.
    ///
    /// - Parameters:
    ///   - kind: told by the name of the file, since all messages have the same outermost element.
    ///   - configured: the charset of the site; nil takes either.
    public static func read(
        _ bytes: [UInt8], as kind: MessageKind, configured: FileCharset? = nil
    ) throws(UnreadMessage) -> ReadMessage {
        let file: FileText
        let tree: ElementTree
        do throws(MessageProblem) {
            guard bytes.count <= kind.largest else { throw .tooLarge(bytes.count, limit: kind.largest) }
            file = try FileText(bytes, configured: configured)
            tree = try TreeParser.tree(of: file.utf8)
            guard tree.isNamed(0, "XmlMsg") else { throw .otherRoot(tree.name(0), line: tree.line(0)) }
        } catch {
            throw UnreadMessage(problem: error, partial: nil)
        }
        var reader = MessageReader(tree, isRequest: kind.isRequest)
        var message = CheckMessage(emptyOf: kind)
        reader.fill(&message)
        if let problem = reader.problem { throw UnreadMessage(problem: problem, partial: message) }
        var remarks = reader.remarks
        if let code = message.declaredCharacterCode, code != .known(CharacterCode(file.charset)) {
            remarks.append(.characterCodeDisagrees(code.text))
        }
        return ReadMessage(message: message, charset: file.charset, remarks: remarks)
    }
}

extension MessageKind {
    /// Bytes of a file that are read. [found: 4 MiB as the limit of a public reader; bulk messages of ten thousand people
    /// are larger: assumed]
    public var largest: Int {
        switch self {
        case .bulkRequest, .bulkResponse: 64 << 20
        case .checkRequest, .checkResponse, .faceResult, .referenceRequest, .referenceResponse, .bulkReceipt,
            .bulkDownloadRequest, .medicationRequest, .medicationResponse, .checkupRequest, .checkupResponse:
            4 << 20
        }
    }

    /// Whether it asks for something.
    public var isRequest: Bool { response != nil }
}

/// Fills a message from a tree, element by element as the message shows them.
struct MessageReader: ElementWalk {
    private let tree: ElementTree
    private let isRequest: Bool
    private var taken: [Bool]
    /// The element whose children are looked at, and the child expected next: in a file in the order of the interface
    /// every look finds it there.
    private var parent: Int32 = 0
    private var expected = ElementTree.none
    /// The first that was met.
    private(set) var problem: MessageProblem?
    private(set) var remarks: [MessageRemark] = []

    init(_ tree: ElementTree, isRequest: Bool) {
        self.tree = tree
        self.isRequest = isRequest
        taken = Array(repeating: false, count: tree.nodes.count)
    }

    mutating func fill(_ message: inout CheckMessage) {
        expected = tree.nodes[0].firstChild
        message.walk(&self)
        lookOver(0)
        for node in tree.stray { remark(.strayText(tree.name(node), line: tree.line(node))) }
    }

    mutating func text(_ name: StaticString, _ text: inout String, _ form: TextForm, _ need: Need) {
        guard let node = take(name) else { return missing(name, need) }
        let found =
            switch form {
            case .plain: ElementText.plain(tree.text(node))
            case .digits: ElementText.folded(tree.text(node))
            case .insurerNumber: ElementText.insurerNumber(tree.text(node))
            }
        guard let found else { return missing(name, need) }
        text = found
    }

    mutating func value<Value: ElementValue>(_ name: StaticString, _ value: inout Value?, _ need: Need) {
        guard let node = take(name), let text = ElementText.folded(tree.text(node)) else { return missing(name, need) }
        value = Value(element: text)
        guard let read = value else {
            return fail(.unreadable("\(name)", value: String(text.prefix(60)), line: tree.line(node)))
        }
        if let table = read.tableOfUnknown {
            remark(.unknownCode("\(name)", value: String(text.prefix(60)), table: table, line: tree.line(node)))
        }
    }

    mutating func group<Group: ElementGroup>(_ name: StaticString, _ group: inout Group?, _ need: Need) {
        guard let node = take(name) else { return missing(name, need) }
        let filled: Group = read(node)
        // An empty element is an absent one, unless its mere presence is asked for.
        group = need == .required || filled != Group() ? filled : nil
    }

    mutating func groups<Group: ElementGroup>(_ name: StaticString, _ groups: inout [Group]) {
        var next = tree.nodes[Int(parent)].firstChild
        while next != ElementTree.none {
            if tree.isNamed(next, name) {
                taken[Int(next)] = true
                groups.append(read(next))
            }
            next = tree.nodes[Int(next)].next
        }
    }

    mutating func list<Group: ElementGroup>(_ name: StaticString, of item: StaticString, _ groups: inout [Group]) {
        guard let node = take(name) else { return }
        within(node) { $0.groups(item, &groups) }
    }

    private mutating func read<Group: ElementGroup>(_ node: Int32) -> Group {
        var group = Group()
        within(node) { group.walk(&$0) }
        return group
    }

    /// Looks at the children of `node`, then comes back to where it was.
    private mutating func within(_ node: Int32, _ work: (inout Self) -> Void) {
        let former = (parent, expected)
        (parent, expected) = (node, tree.nodes[Int(node)].firstChild)
        work(&self)
        lookOver(node)
        (parent, expected) = former
    }

    /// The first child of that name that nobody has taken.
    private mutating func take(_ name: StaticString) -> Int32? {
        let first = tree.nodes[Int(parent)].firstChild
        let key = ElementKey(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        guard
            let node = find(name, key, from: expected, to: ElementTree.none)
                ?? find(name, key, from: first, to: expected)
        else { return nil }
        taken[Int(node)] = true
        expected = tree.nodes[Int(node)].next
        return node
    }

    private func find(_ name: StaticString, _ key: ElementKey, from first: Int32, to end: Int32) -> Int32? {
        var next = first
        while next != end, next != ElementTree.none {
            if !taken[Int(next)], tree.isNamed(next, name, key) { return next }
            next = tree.nodes[Int(next)].next
        }
        return nil
    }

    private mutating func missing(_ name: StaticString, _ need: Need) {
        guard need == .required else { return }
        if isRequest {
            fail(.missing("\(name)", line: tree.line(parent)))
        } else {
            remark(.missing("\(name)", line: tree.line(parent)))
        }
    }

    /// What of the children nobody wanted.
    private mutating func lookOver(_ node: Int32) {
        var wanted: Set<String>?
        var next = tree.nodes[Int(node)].firstChild
        while next != ElementTree.none {
            if !taken[Int(next)] {
                let names = wanted ?? Set(tree.children(node).filter { taken[Int($0)] }.map { tree.name($0) })
                wanted = names
                let name = tree.name(next)
                if names.contains(name) {
                    fail(.duplicate(name, line: tree.line(next)))
                } else {
                    remark(.unknownElement(name, line: tree.line(next)))
                }
            }
            next = tree.nodes[Int(next)].next
        }
    }

    /// So many say all there is to say.
    private mutating func remark(_ remark: MessageRemark) {
        if remarks.count < 100 { remarks.append(remark) }
    }

    private mutating func fail(_ problem: MessageProblem) {
        if self.problem == nil { self.problem = problem }
    }
}
