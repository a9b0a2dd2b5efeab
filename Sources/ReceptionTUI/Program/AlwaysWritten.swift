/// A value that is encoded as null where there is none, so that every object of a listing has every key.
///
/// Encoding that the compiler writes leaves out the key of an optional that is nil. [found: Swift's synthesised `Encodable`]
@propertyWrapper
struct AlwaysWritten<Value: Encodable>: Encodable {
    let wrappedValue: Value?

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
    }
}
