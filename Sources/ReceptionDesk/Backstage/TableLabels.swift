import Basics
import Eligibility

extension HeldTable {
    /// The table's name in words; its own name where it has none, so that nothing that is held goes unnamed.
    public var title: Bilingual { HeldTable.titles[table] ?? Bilingual(table) }

    static let titles: [String: Bilingual] = [
        // The offices
        "resident": Bilingual(ja: "宛名（氏名・生年月日・性別・町）", en: "address register (name, birth, sex, town)"),
        "household": Bilingual(ja: "世帯", en: "household"),
        "enrolment": Bilingual(ja: "資格の異動", en: "enrolments"),
        "insured": Bilingual(ja: "資格（氏名・生年月日・性別）", en: "insurances (name, birth, sex)"),
        "application": Bilingual(ja: "適用", en: "applications"),
        "assessment": Bilingual(ja: "所得区分", en: "income classes"),
        "limit_certificate": Bilingual(ja: "限度額", en: "limit certificates"),
        "specified_disease": Bilingual(ja: "特定疾病", en: "specified disease"),
        "high_cost": Bilingual(ja: "高額該当月", en: "high-cost months"),
        "finding": Bilingual(ja: "空白・重複", en: "gaps and overlaps"),
        "change_file": Bilingual(ja: "異動ファイル", en: "change file"),
        "origin": Bilingual(ja: "市の作成条件", en: "how the city was made"),
        "processed": Bilingual(ja: "処理済みの夜", en: "nights processed"),
        "transfer": Bilingual(ja: "処理結果", en: "transfers"),
        "form": Bilingual(ja: "帳票", en: "forms"),
        // The intermediate server and the network
        "key": Bilingual(ja: "符号の鍵", en: "key of the codes"),
        "registration": Bilingual(ja: "個人番号と符号の対応", en: "My Number to codes"),
        "organisation_code": Bilingual(ja: "機関別の符号", en: "codes by organisation"),
        "provision": Bilingual(ja: "提供の記録", en: "provisions"),
        // The centre
        "person": Bilingual(ja: "氏名・生年月日・性別", en: "name, birth, sex"),
        "insurer": Bilingual(ja: "保険者", en: "insurers"),
        "certificate": Bilingual(ja: "証明書の番号", en: "certificate serials"),
        "coverage": Bilingual(ja: "資格", en: "coverages"),
        "medication": Bilingual(ja: "薬剤", en: "medication"),
        "medication_line": Bilingual(ja: "薬剤の名前", en: "names of drugs"),
        "usage_log": Bilingual(ja: "利用ログ", en: "usage log"),
        "answered_check": Bilingual(ja: "回答した確認", en: "checks answered"),
        "challenge": Bilingual(ja: "チャレンジ", en: "challenges"),
        "authentication": Bilingual(ja: "カードの認証", en: "authentications"),
        "revoked_certificate": Bilingual(ja: "失効", en: "revocations"),
        "reference_number": Bilingual(ja: "照会番号", en: "reference numbers"),
        "checkup": Bilingual(ja: "特定健診", en: "check-ups"),
        "treatment": Bilingual(ja: "診療情報", en: "treatment"),
        "operation": Bilingual(ja: "手術情報", en: "operations"),
        "line_session": Bilingual(ja: "回線の会話", en: "sessions on the line"),
        "line_key": Bilingual(ja: "使われた封印の鍵", en: "keys of seals taken"),
        "line_refusal": Bilingual(ja: "断った電文", en: "messages refused"),
        // The terminal
        "operator": Bilingual(ja: "操作者", en: "operators"),
        "session": Bilingual(ja: "サインイン中", en: "signed in"),
        "failed_sign_in": Bilingual(ja: "失敗したサインイン", en: "failed sign-ins"),
        "purge": Bilingual(ja: "削除の記録", en: "purges"),
        "purge_year": Bilingual(ja: "削除の記録（年別）", en: "purges by year"),
        // The receipt computer
        "patient": Bilingual(ja: "患者", en: "patient"),
        "insurance": Bilingual(ja: "保険", en: "insurances"),
        "imported": Bilingual(ja: "取り込み", en: "imports"),
        "imported_item": Bilingual(ja: "取り込んだ項目", en: "items imported"),
        "visit": Bilingual(ja: "来院", en: "visits"),
        "public_expense": Bilingual(ja: "公費", en: "public expenses"),
        "account": Bilingual(ja: "会計", en: "accounts"),
        "held_before": Bilingual(ja: "会計前の保険", en: "insurance before an account"),
        "visit_diagnosis": Bilingual(ja: "病名", en: "diagnoses"),
        "visit_service": Bilingual(ja: "診療行為", en: "services"),
        "visit_drug": Bilingual(ja: "医薬品", en: "drugs"),
        "fill": Bilingual(ja: "作成した月", en: "months filled"),
        "filled_patient": Bilingual(ja: "作成した患者", en: "patients filled in"),
        "practice": Bilingual(ja: "練習の日", en: "day of practice"),
        // The card
        "authority": Bilingual(ja: "認証局の鍵", en: "keys of the authorities"),
        "chip": Bilingual(ja: "チップ（鍵・回数）", en: "chip (keys, counters)"),
        "issued": Bilingual(ja: "発行した証明書", en: "certificates issued"),
        "revoked": Bilingual(ja: "失効した証明書", en: "certificates revoked"),
    ]
}
