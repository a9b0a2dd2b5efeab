/// A group of elements of a message, described once: which elements it has, in the order of the interface.
///
/// Writer, reader, listing and comparison all walk the same description, so that they cannot disagree about a name or an
/// order.
protocol ElementGroup: Hashable, Sendable {
    /// Nothing in it.
    init()
    /// Shows every element to `walk`, in the order of the interface.
    mutating func walk(_ walk: inout some ElementWalk)
}

/// Goes over the elements of a group: writes, fills or lists them.
protocol ElementWalk {
    /// Text as it stands; empty means that the element is absent.
    mutating func text(_ name: StaticString, _ text: inout String, _ form: TextForm, _ need: Need)
    /// A date, a code, a number.
    mutating func value<Value: ElementValue>(_ name: StaticString, _ value: inout Value?, _ need: Need)
    mutating func group<Group: ElementGroup>(_ name: StaticString, _ group: inout Group?, _ need: Need)
    /// Any number of groups of the same name, side by side.
    mutating func groups<Group: ElementGroup>(_ name: StaticString, _ groups: inout [Group])
    /// An element that holds nothing but groups called `item`; absent where there is none.
    mutating func list<Group: ElementGroup>(_ name: StaticString, of item: StaticString, _ groups: inout [Group])
}

/// Whether a request without the element can be answered.
enum Need {
    case required, optional
}

/// How a text is laid out in the file.
enum TextForm {
    case plain
    /// Digits and nothing else; read without blanks around them, and full-width digits as half-width ones.
    case digits
    /// 保険者番号: padded on the left to eight places. [found: a clinic's real file and two programs]
    case insurerNumber
}

extension ElementWalk {
    mutating func text(_ name: StaticString, _ text: inout String) { self.text(name, &text, .plain, .optional) }

    mutating func required(_ name: StaticString, _ text: inout String) { self.text(name, &text, .plain, .required) }

    mutating func value(_ name: StaticString, _ value: inout (some ElementValue)?) {
        self.value(name, &value, .optional)
    }

    mutating func required(_ name: StaticString, _ value: inout (some ElementValue)?) {
        self.value(name, &value, .required)
    }

    mutating func group(_ name: StaticString, _ group: inout (some ElementGroup)?) {
        self.group(name, &group, .optional)
    }

    /// A group that every message of its kind has.
    mutating func always<Group: ElementGroup>(_ name: StaticString, _ group: inout Group) {
        var present: Group? = group
        self.group(name, &present, .required)
        group = present ?? Group()
    }
}
