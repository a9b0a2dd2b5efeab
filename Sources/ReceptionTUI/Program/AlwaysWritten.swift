/// A value that is encoded as null where there is none, so that every object of a listing has every key.
///
/// Encoding that the compiler writes leaves out the key of an optional that is nil. [found: Swift's synthesised `Encodable`]
@propertyWrapper
struct AlwaysWritten<Value: Encodable>: Encodable {
    var wrappedValue: Value?

    // Written out, or the initialisers of structs with such a property would take the wrapper.
    // swift-format-ignore: UseSynthesizedInitializer
    init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if var wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
    }
}
