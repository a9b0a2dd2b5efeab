import Basics

/// One element of a message that has a value, as a person reads it.
public struct ListedField: Hashable, Sendable {
    /// From the outermost element inward, such as `MessageBody/ResultList/ResultOfQualificationConfirmation[1]/Name`.
    public let path: String
    /// The last name of the path.
    public let element: String
    /// Nil where the Japanese name is not known.
    public let japanese: String?
    /// As it stands in the file, without padding.
    public let value: String
    /// What a code means; nil for other values.
    public let meaning: Bilingual?
}

extension CheckMessage {
    /// Every element that has a value, in the order of the interface.
    public var fields: [ListedField] {
        var listing = FieldListing()
        show(&listing)
        return listing.fields
    }
}

/// Collects the elements that a message shows it.
struct FieldListing: ElementWalk {
    private(set) var fields: [ListedField] = []
    private var path: [String] = []

    mutating func text(_ name: StaticString, _ text: inout String, _ form: TextForm, _ need: Need) {
        guard !text.isEmpty else { return }
        add("\(name)", text, meaning: nil)
    }

    mutating func value<Value: ElementValue>(_ name: StaticString, _ value: inout Value?, _ need: Need) {
        guard let value else { return }
        add("\(name)", value.elementText, meaning: value.meaning)
    }

    mutating func group<Group: ElementGroup>(_ name: StaticString, _ group: inout Group?, _ need: Need) {
        guard var present = group else { return }
        path.append("\(name)")
        present.walk(&self)
        path.removeLast()
    }

    mutating func groups<Group: ElementGroup>(_ name: StaticString, _ groups: inout [Group]) {
        for (index, group) in groups.enumerated() {
            var group = group
            path.append("\(name)[\(index + 1)]")
            group.walk(&self)
            path.removeLast()
        }
    }

    mutating func list<Group: ElementGroup>(_ name: StaticString, of item: StaticString, _ groups: inout [Group]) {
        path.append("\(name)")
        self.groups(item, &groups)
        path.removeLast()
    }

    private mutating func add(_ element: String, _ value: String, meaning: Bilingual?) {
        fields.append(
            ListedField(
                path: (path + [element]).joined(separator: "/"), element: element,
                japanese: ElementNames.japanese(element), value: value, meaning: meaning))
    }
}
