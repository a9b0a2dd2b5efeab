import Basics

extension CheckMessage {
    /// The file of the message: elements in the order of the interface, one a line.
    ///
    /// `CharacterCodeIdentifier` is set to what the bytes are, whatever the message said.
    public func written(in form: MessageForm) -> WrittenMessage {
        var writer = MessageWriter(form)
        show(&writer)
        return writer.finished()
    }
}

/// Writes the elements that a message shows it.
struct MessageWriter: ElementWalk {
    private let form: MessageForm
    private var bytes = OutputBytes(room: 8192)
    private var depth = 1

    init(_ form: MessageForm) {
        self.form = form
        bytes.append("<?xml version=\"1.0\" encoding=\"" as StaticString)
        bytes.append(form.charset.xmlName)
        bytes.append("\" standalone=\"no\"?>\n<XmlMsg>\n" as StaticString)
    }

    consuming func finished() -> WrittenMessage {
        bytes.append("</XmlMsg>\n" as StaticString)
        let utf8 = bytes.taken()
        switch form.charset {
        case .utf8: return WrittenMessage(bytes: utf8, replaced: 0)
        case .cp932:
            if let whole = CP932.bytes(ofUTF8: utf8) { return WrittenMessage(bytes: whole, replaced: 0) }
            let (converted, replaced) = CP932.bytes(of: String(decoding: utf8, as: UTF8.self))
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
        if Value.self == Code<CharacterCode>.self { return element(name, CharacterCode(form.charset).rawValue) }
        guard let value else { return empty(name) }
        open(name)
        value.append(to: &bytes)
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
        case .spaces: bytes.append(0x20, times: places)
        case .zeros: bytes.append(0x30, times: places)
        case .none: break
        }
    }

    private mutating func element(_ name: StaticString, _ text: String) {
        open(name)
        bytes.append(text)
        close(name)
    }

    private mutating func empty(_ name: StaticString) {
        switch form.emptyElements {
        case .omitted: break
        case .written:
            open(name)
            close(name)
        }
    }

    private mutating func open(_ name: StaticString) { bytes.append(opening: name, depth: depth) }

    private mutating func close(_ name: StaticString) { bytes.append(closing: name) }

    private mutating func begin(_ name: StaticString) {
        open(name)
        bytes.append(0x0A)
        depth += 1
    }

    private mutating func end(_ name: StaticString) {
        depth -= 1
        bytes.append(0x09, times: depth)
        close(name)
    }
}
