import CLibXML2
import Foundation

/// The same work done by libxml2 itself, through its own interface.
final class XMLPeer {
    private let document: xmlDocPtr
    private let charset: String

    /// A tree of the bytes, ready to be written; nil for what the library cannot read.
    init?(_ bytes: [UInt8], charset: String) {
        guard let document = XMLPeer.parse(bytes) else { return nil }
        self.document = document
        self.charset = charset
    }

    deinit { xmlFreeDoc(document) }

    /// Writes the tree into memory; bytes written.
    func dump() -> Int {
        var text: UnsafeMutablePointer<xmlChar>?
        var count: CInt = 0
        xmlDocDumpMemoryEnc(document, &text, &count, charset)
        // The library's own name for it is a variable, which a Swift 6 program may not read.
        free(text)
        return Int(count)
    }

    /// Parses into a tree and looks at every name and text; their bytes.
    static func readAndWalk(_ bytes: [UInt8]) -> Int {
        guard let document = parse(bytes) else { return 0 }
        defer { xmlFreeDoc(document) }
        return walk(xmlDocGetRootElement(document))
    }

    private static func walk(_ first: xmlNodePtr?) -> Int {
        var sum = 0
        var next = first
        while let node = next {
            if let name = node.pointee.name { sum += Int(xmlStrlen(name)) }
            if let content = node.pointee.content { sum += Int(xmlStrlen(content)) }
            sum += walk(node.pointee.children)
            next = node.pointee.next
        }
        return sum
    }

    private static func parse(_ bytes: [UInt8]) -> xmlDocPtr? {
        bytes.withUnsafeBytes { bytes in
            xmlReadMemory(
                bytes.bindMemory(to: CChar.self).baseAddress, CInt(bytes.count), nil, nil,
                CInt(XML_PARSE_NONET.rawValue))
        }
    }
}
