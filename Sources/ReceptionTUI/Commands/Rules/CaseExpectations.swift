import Basics

// What a case says comes of it, each in its form.
extension CaseReader {
    /// - Throws: bad data for a value of another form, and for a case that states nothing to compare.
    func expectations(of section: CaseSection) throws(Failure) -> [CaseExpectation] {
        var expected: [CaseExpectation] = []
        for (key, form) in section.expectations {
            guard let value = object[key] else { continue }
            try check(key, form)
            // What a reason says in other words than these is for people.
            if form == .fault, case .text(let text) = value, NumberFault.mentioned(in: text).isEmpty { continue }
            if form == .fault, value == .null { continue }
            expected.append(CaseExpectation(key: key, form: form, value: value))
        }
        if let validity = section.validity, object["valid"] == nil {
            expected.append(CaseExpectation(key: "valid", form: .flag, value: .flag(validity)))
        }
        guard !expected.isEmpty else {
            let keys = section.expectations.map(\.key).joined(separator: ", ")
            throw mistake(
                keys,
                Bilingual(ja: "比べる値がありません。どれかを書いてください。", en: "nothing to compare with; state one of them."))
        }
        return expected
    }

    private func check(_ key: String, _ form: ExpectationForm) throws(Failure) {
        switch form {
        case .flag: _ = try flag(key)
        case .count: _ = try count(key, in: -CaseReader.most...CaseReader.most)
        case .text, .fault: _ = try text(key)
        case .day: _ = try day(key)
        }
    }
}

extension CaseSection {
    /// What the section itself says of its numbers, where a case does not.
    fileprivate var validity: Bool? {
        switch self {
        case .insurersValid, .insurersPublished, .institutions: true
        case .insurersInvalid: false
        default: nil
        }
    }
}
