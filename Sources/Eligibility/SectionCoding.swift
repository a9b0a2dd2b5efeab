extension Section: Codable {
    private enum CodingKeys: String, CodingKey { case shown, withheld, absent }

    /// An object with exactly one of `shown`, `withheld`, `absent`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let value = try container.decodeIfPresent(Value.self, forKey: .shown) {
            self = .shown(value)
        } else if let why = try container.decodeIfPresent(Withheld.self, forKey: .withheld) {
            self = .withheld(why)
        } else {
            self = .absent(try container.decode(Absent.self, forKey: .absent))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .shown(let value): try container.encode(value, forKey: .shown)
        case .withheld(let why): try container.encode(why, forKey: .withheld)
        case .absent(let why): try container.encode(why, forKey: .absent)
        }
    }
}
