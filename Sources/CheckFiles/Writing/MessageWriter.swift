import Basics

extension CheckMessage {
    /// The file of the message: elements in the order of the interface, one a line.
    ///
    /// `CharacterCodeIdentifier` is set to what the bytes are, whatever the message said.
    public func written(in form: MessageForm) -> WrittenMessage {
        var message = self
        message.declare(form.charset)
        var writer = MessageWriter(form)
        message.walk(&writer)
        return writer.finished()
    }
}

/// Writes the elements that a message shows it.
struct MessageWriter: ElementWalk {
    private let form: MessageForm
    private var bytes: [UInt8] = []
    private var depth = 1

    init(_ form: MessageForm) {
        self.form = form
        bytes.reserveCapacity(8192)
        bytes.append("<?xml version=\"1.0\" encoding=\"")
        bytes.append(contentsOf: form.charset.xmlName.utf8)
        bytes.append("\" standalone=\"no\"?>\n<XmlMsg>\n")
    }

    func finished() -> WrittenMessage {
        var bytes = bytes
        bytes.append("</XmlMsg>\n")
        switch form.charset {
        case .utf8: return WrittenMessage(bytes: bytes, replaced: 0)
        case .cp932:
            let (converted, replaced) = form.charset.bytes(of: String(decoding: bytes, as: UTF8.self))
            return WrittenMessage(bytes: converted, replaced: replaced)
        }
    }

    mutating func text(_ name: StaticString, _ text: inout String, _ form: TextForm, _ need: Need) {
        guard !text.isEmpty else { return empty(name) }
        open(name)
        if form == .insurerNumber { pad(text) }
        bytes.append(escaping: text)
        close(name)
    }

    mutating func value<Value: ElementValue>(_ name: StaticString, _ value: inout Value?, _ need: Need) {
        guard let value else { return empty(name) }
        open(name)
        value.write(to: &bytes)
        close(name)
    }

    mutating func group<Group: ElementGroup>(_ name: StaticString, _ group: inout Group?, _ need: Need) {
        guard var present = group else { return empty(name) }
        begin(name)
        present.walk(&self)
        end(name)
    }

    mutating func groups<Group: ElementGroup>(_ name: StaticString, _ groups: inout [Group]) {
        for var group in groups {
            begin(name)
            group.walk(&self)
            end(name)
        }
    }

    mutating func list<Group: ElementGroup>(_ name: StaticString, of item: StaticString, _ groups: inout [Group]) {
        guard !groups.isEmpty else { return empty(name) }
        begin(name)
        self.groups(item, &groups)
        end(name)
    }

    private mutating func pad(_ number: String) {
        let places = max(0, 8 - number.utf8.count)
        switch form.padding {
        case .spaces: for _ in 0..<places { bytes.append(0x20) }
        case .zeros: for _ in 0..<places { bytes.append(0x30) }
        case .none: break
        }
    }

    private mutating func empty(_ name: StaticString) {
        switch form.emptyElements {
        case .omitted: break
        case .written:
            open(name)
            close(name)
        }
    }

    private mutating func open(_ name: StaticString) {
        for _ in 0..<depth { bytes.append(0x09) }
        bytes.append(0x3C)
        bytes.append(name)
        bytes.append(0x3E)
    }

    private mutating func close(_ name: StaticString) {
        bytes.append("</")
        bytes.append(name)
        bytes.append(">\n")
    }

    private mutating func begin(_ name: StaticString) {
        open(name)
        bytes.append(0x0A)
        depth += 1
    }

    private mutating func end(_ name: StaticString) {
        depth -= 1
        for _ in 0..<depth { bytes.append(0x09) }
        close(name)
    }
}
