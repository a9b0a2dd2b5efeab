import Basics

/// What stands before a sealed request in clear: who sends it, and its place in the conversation. It is sealed to the
/// message, so that no byte of it can be changed on the way.
public struct LineHeader: Hashable, Sendable {
    /// The institution's certificate, X.509 in DER.
    public let certificate: [UInt8]
    public let session: String
    /// Counts the requests of a session from 1.
    public let sequence: Int
    /// On which it was sealed. A message is good on its day alone, so that the centre need not remember for ever.
    public let day: Day

    public init(certificate: [UInt8], session: String, sequence: Int, day: Day) {
        self.certificate = certificate
        self.session = session
        self.sequence = sequence
        self.day = day
    }

    /// What the keys of one message are bound to: it opens for this institution, session, sequence and day and no other.
    ///
    /// - Parameter institution: ten digits, as the terminal has them and as the centre finds them in the certificate.
    func info(institution: String) -> [UInt8] {
        ByteFields.joined([LineHeader.label, Array(institution.utf8), Array(session.utf8)] + numbers)
    }

    /// As it crosses, and as it is authenticated with the message.
    var bytes: [UInt8] { ByteFields.joined([certificate, Array(session.utf8)] + numbers) }

    private var numbers: [[UInt8]] {
        [sequence, day.number].map { ByteFields.bytes(of: UInt64(bitPattern: Int64($0)), count: 8) }
    }

    private static let label = Array("madoguchi line 1".utf8)
}

extension LineHeader {
    /// Nil for bytes that are no header.
    init?(bytes: [UInt8]) {
        guard let fields = ByteFields.split(bytes, count: 4), fields[2].count == 8, fields[3].count == 8 else {
            return nil
        }
        let numbers = fields[2...].map { Int(Int64(bitPattern: ByteFields.number(of: $0))) }
        // Beyond these a day is no day of any calendar.
        guard numbers[0] >= 1, (-9_999_999...9_999_999).contains(numbers[1]) else { return nil }
        self.init(
            certificate: fields[0], session: String(decoding: fields[1], as: UTF8.self), sequence: numbers[0],
            day: Day(number: numbers[1]))
    }
}
