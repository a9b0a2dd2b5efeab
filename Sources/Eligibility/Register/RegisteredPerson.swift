import Basics

/// One person as the register holds them: under a code of its own, never under My Number.
public struct RegisteredPerson: Hashable, Sendable {
    /// The register's own code, such as `K000001`.
    public let code: String
    public let person: InsuredPerson
    public let certificates: [LinkedCertificate]
    /// Past and future ones too.
    public let coverages: [CoverageRecord]
    public let limits: [LimitRecord]
    public let medications: [MedicationItem]
    public let checkups: [CheckupResult]
    public let treatments: [TreatmentItem]
    public let operations: [OperationItem]

    public init(
        code: String, person: InsuredPerson, certificates: [LinkedCertificate] = [],
        coverages: [CoverageRecord] = [], limits: [LimitRecord] = [], medications: [MedicationItem] = [],
        checkups: [CheckupResult] = [], treatments: [TreatmentItem] = [], operations: [OperationItem] = []
    ) {
        self.code = code
        self.person = person
        self.certificates = certificates
        self.coverages = coverages
        self.limits = limits
        self.medications = medications
        self.checkups = checkups
        self.treatments = treatments
        self.operations = operations
    }
}

extension RegisteredPerson {
    /// The same as the feed brings it: the person first, then what they own. Medical information is known from birth on, as
    /// nothing says since when.
    public var entries: [RegisterEntry] {
        let changes: [RegisterChange] =
            [.person(person)] + certificates.map { .certificate($0) } + coverages.map { .coverage($0) }
            + limits.map { .limit($0) } + medicalChanges
        return changes.map { RegisterEntry(code: code, $0) }
    }

    private var medicalChanges: [RegisterChange] {
        var changes: [RegisterChange] = []
        if !medications.isEmpty { changes.append(.medication(medications, registered: person.birth)) }
        if !checkups.isEmpty { changes.append(.checkups(checkups, registered: person.birth)) }
        if !treatments.isEmpty { changes.append(.treatments(treatments, registered: person.birth)) }
        if !operations.isEmpty { changes.append(.operations(operations, registered: person.birth)) }
        return changes
    }
}

/// A user-authentication certificate of a person's card.
public struct LinkedCertificate: Hashable, Sendable {
    /// Hexadecimal; capitals and small letters mean the same.
    public let serial: String
    /// Its last day.
    public let validUntil: Day
    /// Registered for use as an insurance card (利用登録).
    public let linked: Bool

    public init(serial: String, validUntil: Day, linked: Bool) {
        self.serial = serial.uppercased()
        self.validUntil = validUntil
        self.linked = linked
    }
}

/// A limit class granted by one insurer for a time.
public struct LimitRecord: Hashable, Sendable {
    /// The class counts only while the person is with this insurer.
    public let insurer: InsurerNumber
    public let limitClass: LimitClass
    /// First and last day.
    public let from: Day
    public let to: Day
    /// 長期入院該当年月日
    public let longStay: Day?
    /// The day the register came to know it.
    public let registered: Day

    public init(
        insurer: InsurerNumber, limitClass: LimitClass, from: Day, to: Day, longStay: Day? = nil, registered: Day
    ) {
        self.insurer = insurer
        self.limitClass = limitClass
        self.from = from
        self.to = to
        self.longStay = longStay
        self.registered = registered
    }
}
