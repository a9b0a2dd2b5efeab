import Basics
import Eligibility

/// One question to a register, as the centre and as its peer take it.
struct Question {
    let inquiry: Inquiry
    /// The serial that the inquiry's authentication is taken to be of: what is measured is the look-up, not the signature.
    let card: String?
    let plain: PlainQuestion

    /// Out of a hundred, 45 by card and 45 by number of people who are there, 5 with a wrong birth date, 5 with a number
    /// that nobody has.
    init(_ known: SyntheticCity.Known, index: Int) {
        let kind = index % 100
        let birth = known.birth - (kind >= 95 ? 1 : 0)
        let number = (90..<95).contains(kind) ? "9" + known.number : known.number
        let key: InquiryKey
        if kind < 45 {
            key = .authenticated(authentication: "bench-\(index)")
            card = known.serial
            plain = PlainQuestion(key: .card(Array(known.serial.utf8CString)))
        } else {
            card = nil
            key = .number(
                insurer: known.insurer, symbol: "", number: number, branch: padded(known.branch, to: 2),
                birth: Day(number: birth))
            plain = PlainQuestion(
                key: .number(
                    PlainQuestion.Number(
                        insurer: Array(known.insurer.utf8CString), number: Array(number.utf8CString),
                        branch: known.branch, birth: birth)))
        }
        inquiry = Inquiry(
            check: "bench-\(index)", key: key, on: SyntheticCity.today, consents: [.limit, .medication],
            asker: Asker(institution: "1310000008", terminal: "T1", operatorID: "op1", account: .counter))
    }
}

/// The same question, ready to be bound.
struct PlainQuestion {
    struct Number {
        let insurer: [CChar]
        let number: [CChar]
        let branch: Int
        let birth: Int
    }

    enum Key {
        case card([CChar])
        case number(Number)
    }

    let key: Key

    var isByCard: Bool {
        if case .card = key { true } else { false }
    }
}
