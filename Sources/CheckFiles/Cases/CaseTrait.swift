import Basics

/// One way in which cases of the catalogue differ; its values are the words of the index.
protocol CaseTrait: Hashable, Sendable, CaseIterable {
    /// What varies.
    static var title: Bilingual { get }
    var name: Bilingual { get }
    /// What a receipt computer should make of it; nil where it has nothing to do but read on.
    var expectation: Bilingual? { get }
}

/// 資格有効性 of a case, as far as there is a record.
enum CaseValidity: CaseTrait {
    case valid, invalid, invalidNewer

    static let title = Bilingual(ja: "資格有効性", en: "validity")

    var code: QualificationValidity {
        switch self {
        case .valid: .valid
        case .invalid: .invalid
        case .invalidNewer: .invalidNewer
        }
    }

    var name: Bilingual { code.name }

    var expectation: Bilingual? {
        switch self {
        case .valid: nil
        case .invalid:
            Bilingual(
                ja: "資格喪失年月日で保険を終わらせ、新しい保険を確認するまで請求に使わない。",
                en: "End the insurance on its date of loss; do not claim with it until the new one is known.")
        case .invalidNewer:
            Bilingual(
                ja: "保険を終わらせ、新しい資格があることを表示する。記録は古い資格のもの。",
                en: "End the insurance and show that a newer one exists; the record is the old one.")
        }
    }
}

/// Where the burden ratio stands, and what it is.
enum CaseShare: CaseTrait {
    case under70, preschool, elderly10, elderly20, elderly30, late10, late20, late30

    static let title = Bilingual(ja: "年齢と負担割合", en: "age and ratio")

    /// Per cent, as far as the record says it.
    var percent: Int? {
        switch self {
        case .under70, .preschool: nil
        case .elderly10, .late10: 10
        case .elderly20, .late20: 20
        case .elderly30, .late30: 30
        }
    }

    var isFrom70: Bool { percent != nil }

    var isLate: Bool {
        switch self {
        case .late10, .late20, .late30: true
        case .under70, .preschool, .elderly10, .elderly20, .elderly30: false
        }
    }

    var name: Bilingual {
        switch self {
        case .under70: Bilingual(ja: "70歳未満（割合の要素なし）", en: "under 70 (no ratio in the file)")
        case .preschool: Bilingual(ja: "未就学", en: "before school")
        case .elderly10, .elderly20, .elderly30:
            Bilingual(ja: "70〜74歳 \(percent! / 10)割", en: "70 to 74, \(percent!) %")
        case .late10, .late20, .late30: Bilingual(ja: "75歳以上 \(percent! / 10)割", en: "75 and over, \(percent!) %")
        }
    }

    var expectation: Bilingual? {
        switch self {
        case .under70: Bilingual(ja: "割合は3割。", en: "The ratio is 30 %.")
        case .preschool: Bilingual(ja: "未就学区分から2割とする。", en: "20 %, from PreschoolClassification.")
        case .elderly10, .elderly20, .elderly30:
            Bilingual(
                ja: "高齢受給者証情報の割合（\(percent! / 10)割）を取り込む。",
                en: "Take the ratio (\(percent!) %) from ElderlyRecipientCertificateInfo.")
        case .late10, .late20, .late30:
            Bilingual(
                ja: "被保険者証一部負担金割合（\(percent! / 10)割）を取り込む。枝番はない。",
                en: "Take the ratio (\(percent!) %) from InsuredPartialContributionRatio; there is no branch.")
        }
    }
}

/// Characters that could not be represented.
enum CaseCircle: CaseTrait {
    case none, name, nameAndAddress, outsideCharset

    static let title = Bilingual(ja: "●", en: "●")

    var name: Bilingual {
        switch self {
        case .none: Bilingual(ja: "なし", en: "none")
        case .name: Bilingual(ja: "氏名に●", en: "● in the name")
        case .nameAndAddress: Bilingual(ja: "氏名と住所に●", en: "● in name and address")
        case .outsideCharset: Bilingual(ja: "Shift_JISにない文字（𠮷）", en: "a character Shift_JIS lacks (𠮷)")
        }
    }

    var expectation: Bilingual? {
        switch self {
        case .none: nil
        case .name, .nameAndAddress:
            Bilingual(
                ja: "●を含む氏名・住所で、登録済みの氏名・住所を上書きしない。",
                en: "A name or address with ● must not overwrite the one that is held.")
        case .outsideCharset:
            Bilingual(
                ja: "UTF-8なら文字のまま、Shift_JISなら●として届く。●では上書きしない。",
                en: "UTF-8 keeps the character, Shift_JIS has ● instead, which must not overwrite.")
        }
    }
}

/// Of 保険者番号.
enum CasePadding: CaseTrait {
    case spaces, zeros, none

    static let title = Bilingual(ja: "保険者番号の桁埋め", en: "padding")

    var form: MessageForm.Padding {
        switch self {
        case .spaces: .spaces
        case .zeros: .zeros
        case .none: .none
        }
    }

    var name: Bilingual {
        switch self {
        case .spaces: Bilingual(ja: "左に空白", en: "blanks on the left")
        case .zeros: Bilingual(ja: "左に0", en: "zeros on the left")
        case .none: Bilingual(ja: "桁埋めなし", en: "none")
        }
    }

    var expectation: Bilingual? {
        switch self {
        case .spaces: nil
        case .zeros, .none:
            Bilingual(ja: "桁埋めを除いて同じ保険者番号と扱う。", en: "The same insurer number once the padding is off.")
        }
    }
}

/// How the reading is written.
enum CaseKana: CaseTrait {
    case halfWidth, fullWidth, voicedSmall

    static let title = Bilingual(ja: "カナ", en: "kana")

    var name: Bilingual {
        switch self {
        case .halfWidth: Bilingual(ja: "半角", en: "half-width")
        case .fullWidth: Bilingual(ja: "全角", en: "full-width")
        case .voicedSmall: Bilingual(ja: "半角・濁点と小書き", en: "half-width, voiced and small letters")
        }
    }

    var expectation: Bilingual? {
        switch self {
        case .halfWidth: nil
        case .fullWidth: Bilingual(ja: "半角に直して同じ患者と突き合わせる。", en: "Match the same patient after folding the width.")
        case .voicedSmall:
            Bilingual(
                ja: "濁点は1文字、小書きは大文字と同じと見て突き合わせる。",
                en: "A voicing mark belongs to its letter; small letters match large ones.")
        }
    }
}

/// Of the elements.
enum CaseOrder: CaseTrait {
    case interface, shuffled

    static let title = Bilingual(ja: "要素の順序", en: "order")

    var name: Bilingual {
        switch self {
        case .interface: Bilingual(ja: "仕様の順", en: "of the interface")
        case .shuffled: Bilingual(ja: "順不同", en: "shuffled")
        }
    }

    var expectation: Bilingual? {
        switch self {
        case .interface: nil
        case .shuffled: Bilingual(ja: "要素は名前で読む。順序で結果が変わらない。", en: "Read by name: order changes nothing.")
        }
    }
}

/// Elements that need not be there.
enum CaseOptional: CaseTrait {
    case usual, few, empty, all

    static let title = Bilingual(ja: "任意項目", en: "optional items")

    var name: Bilingual {
        switch self {
        case .usual: Bilingual(ja: "通常", en: "as usual")
        case .few: Bilingual(ja: "最小限", en: "as few as can be")
        case .empty: Bilingual(ja: "空要素として出力", en: "written as empty elements")
        case .all: Bilingual(ja: "すべて出力", en: "all of them")
        }
    }

    var expectation: Bilingual? {
        switch self {
        case .usual: nil
        case .few: Bilingual(ja: "ない項目で登録済みの値を消さない。", en: "What is not there must not erase what is held.")
        case .empty:
            Bilingual(ja: "空要素は省略と同じ。空の値で上書きしない。", en: "Empty is absent: it must not overwrite anything.")
        case .all: Bilingual(ja: "住所・郵便番号・通称なども読む。", en: "Address, post number and other name are there as well.")
        }
    }
}

/// Records of one person.
enum CaseRecords: CaseTrait {
    case one, withAssistance

    static let title = Bilingual(ja: "記録の数", en: "records")

    var name: Bilingual {
        switch self {
        case .one: Bilingual(ja: "1件", en: "one")
        case .withAssistance: Bilingual(ja: "2件（医療保険＋医療扶助）", en: "two (insurance and medical assistance)")
        }
    }

    var expectation: Bilingual? {
        switch self {
        case .one: nil
        case .withAssistance:
            Bilingual(
                ja: "1人に2件。医療保険を主、医療扶助（A1）を公費として取り込む。",
                en: "One person: the insurance comes first, medical assistance (A1) as public expense.")
        }
    }
}
