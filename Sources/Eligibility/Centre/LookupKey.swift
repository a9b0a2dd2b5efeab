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

extension InsuredNumbers {
    /// As they stand in the usage log.
    var logged: String { "number \(insurer)/\(symbol)/\(number)/\(branch?.digits ?? "")" }
}
