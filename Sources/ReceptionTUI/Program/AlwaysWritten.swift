/// A value that is encoded as null where there is none, so that every object of a listing has every key.
///
/// Encoding that the compiler writes leaves out the key of an optional that is nil. [found: Swift's synthesised `Encodable`]
@propertyWrapper
struct AlwaysWritten<Value: Encodable>: Encodable {
    private var value: Value?

    init(wrappedValue: Value?) { value = wrappedValue }

    var wrappedValue: Value? {
        get { value }
        set { value = newValue }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let value { try container.encode(value) } else { try container.encodeNil() }
    }
}
