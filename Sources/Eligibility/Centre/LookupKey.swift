import Basics

/// An inquiry's key in the form in which the register is searched.
enum LookupKey: Hashable {
    /// The certificate's serial, in capitals, and how identity was proven at the reader.
    case card(serial: String, proof: String)
    case number(InsuredKey)

    /// Nil for an authentication, which only the centre's memory leads on from. Throws what is wrong with a number as typed.
    init?(_ key: InquiryKey) throws(NumberProblem) {
        switch key {
        case .number(let insurer, let symbol, let number, let branch, let birth):
            let key = try InsuredKey(insurer: insurer, symbol: symbol, number: number, branch: branch, birth: birth)
            self = .number(key)
        case .authenticated:
            return nil
        }
    }

    /// As it stands in the usage log.
    var text: String {
        switch self {
        case .card(let serial, let proof):
            "card \(serial) \(proof)"
        case .number(let key):
            "\(key.numbers.logged)/\(key.birth)"
        }
    }

    /// The certificate's serial, in capitals.
    var serial: String? {
        if case .card(let serial, _) = self { serial } else { nil }
    }
}

extension InquiryKey {
    /// As it stands in a usage log. An authentication leads to a card only where it was made: whoever put that card there
    /// says its serial and how identity was proven.
    public func logged(card: (serial: String, proof: String)?) -> String {
        switch self {
        case .number(let insurer, let symbol, let number, let branch, let birth):
            (try? LookupKey(self))?.text ?? "number \(insurer)/\(symbol)/\(number)/\(branch ?? "")/\(birth)"
        case .authenticated(let authentication):
            card.map { LookupKey.card(serial: $0.serial.uppercased(), proof: $0.proof).text }
                ?? "authentication \(authentication)"
        }
    }
}

extension PaperNumbers {
    /// As they stand in a usage log.
    public var logged: String {
        (try? InsuredNumbers(self))?.logged ?? "number \(insurer)/\(symbol)/\(number)/\(branch ?? "")"
    }
}

extension InsuredNumbers {
    /// As they stand in the usage log.
    var logged: String { "number \(insurer)/\(symbol)/\(number)/\(branch?.digits ?? "")" }
}
