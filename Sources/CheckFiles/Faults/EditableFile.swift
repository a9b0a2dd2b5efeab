import Basics

/// An element that can be changed without knowing what it means.
struct FileElement: Hashable {
    var name: String
    /// Of an element without elements.
    var text = ""
    var elements: [FileElement] = []

    init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }

    init(_ tree: ElementTree, _ node: Int32) {
        name = tree.name(node)
        text = String(decoding: tree.text(node), as: UTF8.self)
        elements = tree.children(node).map { FileElement(tree, $0) }
    }

    /// Changes this element and then those in it.
    mutating func each(_ change: (inout FileElement) -> Void) {
        change(&self)
        for index in elements.indices { elements[index].each(change) }
    }

    func append(to bytes: inout OutputBytes, depth: Int = 0) {
        bytes.append(0x09, times: depth)
        bytes.append("<\(name)>")
        if elements.isEmpty {
            bytes.append(escaping: text)
        } else {
            bytes.append(0x0A)
            for element in elements { element.append(to: &bytes, depth: depth + 1) }
            bytes.append(0x09, times: depth)
        }
        bytes.append("</\(name)>\n")
    }
}

/// A file taken apart into elements, and put together again in the same charset.
struct EditableFile {
    let charset: FileCharset
    let root: FileElement

    /// Nil for bytes that are no message.
    init?(_ bytes: [UInt8]) {
        do throws(MessageProblem) {
            let file = try FileText(bytes, configured: nil)
            charset = file.charset
            root = FileElement(try TreeParser.tree(of: file.utf8), 0)
        } catch {
            return nil
        }
    }

    func edited(_ change: (inout FileElement) -> Void) -> [UInt8] {
        var root = root
        root.each(change)
        var bytes = OutputBytes(room: 8192)
        bytes.append("<?xml version=\"1.0\" encoding=\"\(charset.xmlName)\" standalone=\"no\"?>\n")
        root.append(to: &bytes)
        return charset.bytes(of: bytes.text).bytes
    }
}
