import Basics
import CardReaderSim

/// Whose counter this is: one small file in `scenarios/sites`.
public struct Site: Hashable, Sendable {
    /// Names the profile on the command line.
    public let id: String
    public let kind: SiteKind
    /// 医療機関コード, ten digits with a valid check digit.
    public let code: String
    public let name: Bilingual
    /// The terminal's name in the usage log.
    public let terminal: String
    /// Card readers at the counter: up to three at a hospital, one elsewhere.
    public let readers: Int
    /// 汎用カードリーダー for smartphones.
    public let hasPhoneReader: Bool
    /// 医療費助成の受給者証 by card (PMH).
    public let takesSubsidyCertificates: Bool
    /// マイナ資格確認アプリ with 外来診療等（通常とは異なる動線）機能 on a mobile device of the staff.
    public let hasApp: Bool
    /// 電子処方箋
    public let takesElectronicPrescriptions: Bool
    /// The questions this institution has switched on. Which of them the reader puts depends on the day.
    public let asked: Set<ConsentQuestion>
    /// Of the file interface.
    public let charset: SiteCharset
    /// 目視モード用パスワード of the training institution, four to eight digits.
    public let staffPassword: String
}

public enum SiteKind: String, Hashable, Sendable, CaseIterable {
    case clinic, hospital, pharmacy, dental

    public var name: Bilingual {
        switch self {
        case .clinic: Bilingual(ja: "診療所", en: "clinic")
        case .hospital: Bilingual(ja: "病院", en: "hospital")
        case .pharmacy: Bilingual(ja: "薬局", en: "pharmacy")
        case .dental: Bilingual(ja: "歯科診療所", en: "dental clinic")
        }
    }

    /// 点数表, the third digit of the institution code. [found: published lists of institutions]
    var feeTable: Character {
        switch self {
        case .clinic, .hospital: "1"
        case .dental: "3"
        case .pharmacy: "4"
        }
    }
}

/// How the files that a receipt computer exchanges with the terminal are encoded.
public enum SiteCharset: String, Hashable, Sendable, CaseIterable {
    case utf8
    /// Shift_JIS as Windows has it.
    case cp932
}
