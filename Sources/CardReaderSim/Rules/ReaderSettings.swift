/// What an institution has set on its reader, and what it takes part in.
public struct ReaderSettings: Hashable, Sendable {
    /// The medical information it asks consent for. Medication and check-up are on as delivered, treatment and operations
    /// off (found: an installer's guide to the reader's settings). The other questions have no switch (assumed).
    public let questions: Set<ConsentQuestion>
    /// The institution's password for the staff comparison at the reader (目視モード用パスワード), digits. It is set by
    /// the institution and is no card's PIN; its form is assumed.
    public let staffPassword: String
    /// The mode in which the reader starts.
    public let mode: ReaderMode
    public let kind: ReaderSite
    /// In subsidies by card (医療費助成, PMH).
    public let takesPartInSubsidies: Bool
    /// 電子処方箋
    public let issuesElectronicPrescriptions: Bool
    /// The external reader for phones is fitted.
    public let phoneReader: Bool
    public let device: ReaderDevice

    public init(
        questions: Set<ConsentQuestion> = [.medication, .checkup], staffPassword: String,
        mode: ReaderMode = .unattended,
        kind: ReaderSite = .medical, takesPartInSubsidies: Bool = false, issuesElectronicPrescriptions: Bool = false,
        phoneReader: Bool = false, device: ReaderDevice = .counter
    ) {
        self.questions = questions
        self.staffPassword = staffPassword
        self.mode = mode
        self.kind = kind
        self.takesPartInSubsidies = takesPartInSubsidies
        self.issuesElectronicPrescriptions = issuesElectronicPrescriptions
        self.phoneReader = phoneReader
        self.device = device
    }
}

/// Where the reader stands, as far as its questions differ.
public enum ReaderSite: Hashable, Sendable, CaseIterable {
    /// Clinic, hospital, dentist.
    case medical
    case pharmacy
}

/// What the reader runs on.
public enum ReaderDevice: Hashable, Sendable, CaseIterable {
    /// 顔認証付きカードリーダー
    case counter
    /// マイナ資格確認アプリ with 外来診療等（通常とは異なる動線）機能 on a mobile device of the staff, where the reader is
    /// broken or the patient cannot reach it. It asks for consents first, then comes the PIN or the staff comparison;
    /// there is no face authentication (found: wic-net 19438/13). The card is held once the questions are answered, and
    /// staff need no password on a device of their own (assumed).
    case app
}

/// How the reader proves identity, as long as it is switched at the terminal.
public enum ReaderMode: Hashable, Sendable {
    /// 無人運転: face or PIN, without staff.
    case unattended
    /// 目視確認: staff compare every card's photo, until switched back.
    case visual
}

/// How long the reader waits, in seconds, and how much it lets staff type. How often a patient may try the chips know.
public enum ReaderLimits {
    /// For the patient's next touch (assumed).
    public static let patientSeconds = 60
    /// For staff to compare the photo (assumed).
    public static let staffSeconds = 180
    /// For the card to be taken, before it counts as left behind (assumed).
    public static let takeCardSeconds = 30
    /// Digits the staff password may have (assumed).
    public static let staffPasswordDigits = 16
}
