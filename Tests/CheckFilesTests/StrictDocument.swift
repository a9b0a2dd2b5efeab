import Basics

/// A file as a reader takes it apart that expects no more than elements and text: written apart from the program's own.
struct StrictDocument {
    final class Element {
        let name: String
        var text = ""
        var elements: [Element] = []

        init(_ name: String) { self.name = name }

        func all(_ name: String) -> [Element] {
            elements.filter { $0.name == name } + elements.flatMap { $0.all(name) }
        }

        func first(_ name: String) -> String? { all(name).first?.text }
    }

    struct Refusal: Error, Equatable {
        let why: String
        init(_ why: String) { self.why = why }
    }

    let encoding: String
    let root: Element

    init(_ bytes: [UInt8], charset: FileCharset) throws {
        guard bytes.count <= 4 << 20 else { throw Refusal("more than 4 MiB") }
        guard let text = charset.text(of: bytes) else { throw Refusal("charset") }
        let head = "<?xml version=\"1.0\" encoding=\""
        guard text.hasPrefix(head), let end = text.firstRange(of: "?>") else { throw Refusal("no declaration") }
        encoding = String(text.dropFirst(head.count).prefix { $0 != "\"" })
        var open: [Element] = []
        var root: Element?
        var rest = text[end.upperBound...]
        while let start = rest.firstIndex(of: "<") {
            open.last?.text += StrictDocument.plain(rest[..<start])
            guard let stop = rest[start...].firstIndex(of: ">") else { throw Refusal("open tag") }
            let tag = rest[rest.index(after: start)..<stop]
            rest = rest[rest.index(after: stop)...]
            guard !tag.hasPrefix("!"), !tag.hasPrefix("?"), !tag.contains(" ") else { throw Refusal("<\(tag)>") }
            if tag.hasPrefix("/") {
                guard let closed = open.popLast(), closed.name == tag.dropFirst() else { throw Refusal("<\(tag)>") }
            } else {
                let element = Element(String(tag))
                if let outer = open.last { outer.elements.append(element) } else { root = element }
                open.append(element)
            }
        }
        guard open.isEmpty, let root else { throw Refusal("not closed") }
        self.root = root
    }

    private static func plain(_ text: Substring) -> String {
        String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }
}
