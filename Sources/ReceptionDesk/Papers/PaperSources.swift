import Basics

/// Where the rules about papers come from.
extension Provenance {
    static let healthInsuranceAct = Provenance(.found, "健康保険法等（保険証の提示）")
    static let act48 = Provenance(.found, "令和5年法律第48号 附則")
    /// Card present, check impossible: the portal's screen, else the declaration.
    static let circular2023 = Provenance(.found, "保発0710第1号（厚生労働省保険局）")
    static let relief2025 = Provenance(.found, "厚生労働省 2025-06-27 通知（国保）")
    static let reliefForAll = Provenance(.found, "保団連 2025-11-12 期限切れ保険証")
    /// The prolongation stood in one newspaper.
    static let reliefProlonged = Provenance(.found, "新潟日報 799360（延長は一紙のみ）")
    static let reliefEnded = Provenance(.found, "新潟日報 799360、扱いは仮定")
    static let noticeAlone = Provenance(.found, "福島市 13609、東海村 9735")
    static let noticeWithCard = Provenance(.found, "野田市 1043723、東海村 9735")
    static let fullCharge = Provenance(.found, "g-kenpo.or.jp FAQ 9931、精算は各院の定め")
    static let declaration = Provenance(.found, "日本歯科医師会、wic-net 10145/10")

    static let app = Provenance(.found, "nihon-generic 145、wic-net 19438")

    /// The portal opens by the certificate.
    static let portalNeedsCertificate = Provenance(.derived, "日野自動車健保 FAQ 18475")

    /// The same source, read further than it says.
    var derived: Provenance { Provenance(.derived, source) }
    var assumed: Provenance { Provenance(.assumed, source) }
}
