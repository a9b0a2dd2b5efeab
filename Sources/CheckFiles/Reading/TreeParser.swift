import CLibXML2

/// Makes the tree of a text by libxml2's events. The only file that knows the library.
///
/// Nothing of the library's that reaches outside the bytes is switched on: no network, no DTD (the mere beginning of one
/// ends the parsing, so there are no entities to expand), no file.
enum TreeParser {
    /// `utf8` is UTF-8 without a declaration.
    static func tree(of utf8: ArraySlice<UInt8>) throws(MessageProblem) -> ElementTree {
        guard !utf8.isEmpty, utf8.count < Int(Int32.max) else { throw .empty }
        var building = TreeBuilding(room: utf8.count)
        utf8.withUnsafeBytes { bytes in
            // The events get the very value rather than a reference to one: they are many.
            withUnsafeMutablePointer(to: &building) { building in
                let start = bytes.bindMemory(to: CChar.self).baseAddress
                guard let context = xmlCreateMemoryParserCtxt(start, Int32(bytes.count)) else { return }
                defer { xmlFreeParserCtxt(context) }
                building.pointee.context = context
                listen(&context.pointee.sax.pointee)
                context.pointee.userData = UnsafeMutableRawPointer(building)
                let options = Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_IGNORE_ENC.rawValue)
                xmlCtxtUseOptions(context, options)
                xmlParseDocument(context)
                if context.pointee.wellFormed == 0 {
                    building.pointee.fail(.malformed("XML", line: building.pointee.line))
                }
                building.pointee.context = nil
            }
        }
        if let problem = building.problem { throw problem }
        guard !building.tree.nodes.isEmpty else { throw .malformed("XML", line: 1) }
        return building.tree
    }

    /// All events that are listened to; what is not named here is left to nobody.
    private static func listen(_ handler: inout xmlSAXHandler) {
        handler = xmlSAXHandler()
        // Which makes the library use the events with names and lines.
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElementNs = { data, local, prefix, _, _, _, _, _, _ in
            building(data).pointee.begin(local, prefix)
        }
        handler.endElementNs = { data, _, _, _ in building(data).pointee.end() }
        handler.characters = { data, text, count in building(data).pointee.take(text, count) }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = handler.characters
        handler.internalSubset = { data, _, _, _ in
            let line = building(data).pointee.line
            building(data).pointee.stop(.doctype(line: line))
        }
        handler.serror = { data, error in
            guard let error, error.pointee.level != XML_ERR_WARNING else { return }
            let message = error.pointee.message.map { String(cString: $0) } ?? "XML"
            let words = message.split(whereSeparator: \.isNewline).first.map { String($0.prefix(120)) } ?? "XML"
            building(data).pointee.fail(.malformed(words, line: max(1, Int(error.pointee.line))))
        }
    }
}

/// What an event was given of the parsing it belongs to.
private func building(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<TreeBuilding> {
    data!.assumingMemoryBound(to: TreeBuilding.self)
}

/// The tree while it grows.
private struct TreeBuilding {
    var tree = ElementTree()
    private(set) var problem: MessageProblem?
    var context: xmlParserCtxtPtr?
    /// The elements that are open, with the last element inside each.
    private var open: [(node: Int32, last: Int32)] = []
    /// Where the text since the last tag begins.
    private var mark = 0

    init(room: Int) {
        // By what the messages are like: about half of a file is names, and an element takes forty bytes.
        tree.texts.reserveCapacity(room / 2)
        tree.names.reserveCapacity(room / 2)
        tree.nodes.reserveCapacity(room / 40 + 1)
    }

    var line: Int { context.map { max(1, Int(xmlSAX2GetLineNumber($0))) } ?? 1 }

    /// The first thing that is wrong counts: what follows from it says nothing.
    mutating func fail(_ problem: MessageProblem) {
        if self.problem == nil { self.problem = problem }
    }

    mutating func stop(_ problem: MessageProblem) {
        fail(problem)
        if let context { xmlStopParser(context) }
    }

    mutating func begin(_ local: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?) {
        guard problem == nil else { return }
        guard open.count < ElementTree.deepest else { return stop(.tooDeep(line: line)) }
        dropText()
        let start = tree.names.count
        if let prefix {
            append(prefix)
            tree.names.append(UInt8(ascii: ":"))
        }
        if let local { append(local) }
        let key = tree.names.withUnsafeBufferPointer { ElementKey(UnsafeBufferPointer(rebasing: $0[start...])) }
        let index = Int32(tree.nodes.count)
        tree.nodes.append(
            ElementTree.Node(
                parent: open.last?.node ?? ElementTree.none, name: key, nameStart: Int32(start), line: Int32(line)))
        if let parent = open.last {
            if parent.last == ElementTree.none {
                tree.nodes[Int(parent.node)].firstChild = index
            } else {
                tree.nodes[Int(parent.last)].next = index
            }
            open[open.count - 1].last = index
        }
        open.append((index, ElementTree.none))
    }

    mutating func end() {
        guard problem == nil, let (node, last) = open.popLast() else { return }
        if last == ElementTree.none {
            tree.nodes[Int(node)].textStart = Int32(mark)
            tree.nodes[Int(node)].textLength = Int32(tree.texts.count - mark)
            mark = tree.texts.count
        } else {
            open.append((node, last))
            dropText()
            open.removeLast()
        }
    }

    mutating func take(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
        guard problem == nil, let text, count > 0 else { return }
        tree.texts.append(contentsOf: UnsafeBufferPointer(start: text, count: Int(count)))
    }

    /// Text between elements means nothing; more than blanks is remembered.
    private mutating func dropText() {
        guard tree.texts.count > mark else { return }
        let isBlank = tree.texts[mark...].allSatisfy { $0 <= 0x20 }
        if !isBlank, let parent = open.last?.node, tree.stray.last != parent { tree.stray.append(parent) }
        tree.texts.removeLast(tree.texts.count - mark)
    }

    private mutating func append(_ name: UnsafePointer<xmlChar>) {
        tree.names.append(contentsOf: UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name))))
    }
}
