import Basics
import Eligibility

extension ClaimColumn {
    /// The first thing that is wrong with a value; nil for nothing.
    func problem(with value: ArraySlice<UInt8>) -> ClaimProblem? {
        if value.isEmpty { return isRequired ? .required : nil }
        if mode == .blank { return .notBlank }
        if let problem = problem(ofCharacters: value) { return problem }
        if isFixed, value.count != bytes { return .wrongLength(bytes: value.count, expected: bytes) }
        if value.count > bytes { return .tooLong(bytes: value.count, most: bytes) }
        return problem(ofMode: value) ?? problem(ofRule: ClaimRecord.plain(value))
    }

    private func problem(ofCharacters value: ArraySlice<UInt8>) -> ClaimProblem? {
        if value.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return .control }
        // Plain ASCII, as most columns are, needs no conversion.
        guard value.contains(where: { $0 >= 0x80 }) else { return nil }
        return CP932.text(of: Array(value)) == nil ? .notCP932 : nil
    }

    private func problem(ofMode value: ArraySlice<UInt8>) -> ClaimProblem? {
        let text = ClaimRecord.plain(value)
        switch mode {
        case .blank: return nil
        case .digits:
            return value.allSatisfy({ (0x30...0x39).contains($0) }) ? nil : .wrongMode(mode)
        case .decimal:
            let parts = value.split(separator: 0x2E, omittingEmptySubsequences: false)
            let isNumber =
                parts.count <= 2
                && parts.allSatisfy { part in
                    !part.isEmpty && part.count <= 5 && part.allSatisfy { (0x30...0x39).contains($0) }
                }
            return isNumber ? nil : .wrongMode(mode)
        case .halfWidth:
            return value.allSatisfy({ (0x20...0x7E).contains($0) && $0 != 0x22 }) ? nil : .wrongMode(mode)
        case .fullWidth:
            return ClaimColumn.widths(of: value) == [.full] ? nil : .wrongMode(mode)
        case .eitherWidth:
            return ClaimColumn.widths(of: value).count == 1 ? nil : .mixedWidth
        case .day:
            guard value.allSatisfy({ (0x30...0x39).contains($0) }) else { return .wrongMode(mode) }
            return Day(text) == nil ? .noSuchDay : nil
        case .month:
            guard value.allSatisfy({ (0x30...0x39).contains($0) }) else { return .wrongMode(mode) }
            return Day(text + "01") == nil ? .noSuchDay : nil
        }
    }

    private func problem(ofRule text: String) -> ClaimProblem? {
        switch rule {
        case .any: return nil
        case .oneOf(let values): return values.contains(text) ? nil : .notAllowed(value: text)
        case .prefecture:
            return Int(text).map({ (1...47).contains($0) }) == true ? nil : .notAllowed(value: text)
        case .insurer: return ClaimColumn.insurerProblem(text)
        case .payer:
            do {
                return try PayerNumber(text).checkDigitProblem.map { .numberWarning($0) }
            } catch {
                return .number(error)
            }
        case .recipient: return PatientExpense.isRecipientNumber(text) ? nil : .recipientWarning
        }
    }

    /// Padded with blanks alone, and on the left alone.
    private static func insurerProblem(_ text: String) -> ClaimProblem? {
        if text == UnknownInsurer.number { return nil }
        let digits = text.drop { $0 == " " }
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return .notAllowed(value: text) }
        do {
            let number = try InsurerNumber(String(digits))
            return number.scheme == nil ? .notAllowed(value: text) : nil
        } catch {
            return .number(error)
        }
    }

    private enum Width { case half, full }

    /// The widths of the characters of a text that is valid in Windows-31J.
    private static func widths(of value: ArraySlice<UInt8>) -> Set<Width> {
        var widths: Set<Width> = []
        var index = value.startIndex
        while index < value.endIndex {
            let isLead = (0x81...0x9F).contains(value[index]) || (0xE0...0xFC).contains(value[index])
            widths.insert(isLead ? .full : .half)
            index += isLead ? 2 : 1
        }
        return widths
    }
}

extension PatientExpense {
    /// Seven digits of which the last fits the others, by the rule of insurer numbers. [assumed]
    public static func isRecipientNumber(_ text: String) -> Bool {
        guard text.utf8.count == 7, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
        // A zero in front makes it as long as a payer's number and adds nothing to the sum.
        guard let payer = try? PayerNumber("0" + text) else { return false }
        return payer.checkDigitProblem == nil
    }
}
