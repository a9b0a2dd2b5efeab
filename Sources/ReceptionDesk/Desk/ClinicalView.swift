import Basics
import Eligibility

/// A page of the clinician's view.
public enum ClinicalPage: String, Hashable, Sendable, CaseIterable {
    // In the order in which they are turned. Medication has a key of its own at the window and comes last.
    case checkup, treatment, operations, medication

    public var name: Bilingual { item?.name ?? Bilingual(ja: "薬剤情報", en: "Medication") }

    /// Nil for medication, which the centre opens by a request of its own.
    var item: ClinicalItem? {
        switch self {
        case .checkup: .checkup
        case .treatment: .treatment
        case .operations: .operations
        case .medication: nil
        }
    }

    /// `steps` pages on, going round.
    func turned(by steps: Int) -> ClinicalPage {
        let pages = ClinicalPage.allCases
        let place = (pages.firstIndex(of: self) ?? 0) + steps
        return pages[(place % pages.count + pages.count) % pages.count]
    }
}

/// What lies open in the clinician's view: one page, and of no other page anything.
public struct ClinicalView: Hashable, Sendable {
    public let page: ClinicalPage
    public let contents: Contents
    /// The first row shown.
    public var top = 0

    /// What the page has.
    public enum Contents: Hashable, Sendable {
        /// The centre has been asked.
        case awaited
        case withheld(Withheld)
        case absent(Absent)
        case medication([MedicationItem])
        case clinical(ClinicalContents)

        init(_ section: Section<ClinicalContents>) {
            switch section {
            case .shown(let contents): self = contents.isEmpty ? .absent(.noneHeld) : .clinical(contents)
            case .withheld(let why): self = .withheld(why)
            case .absent(let why): self = .absent(why)
            }
        }

        init(_ section: Section<[MedicationItem]>) {
            switch section {
            case .shown(let items): self = items.isEmpty ? .absent(.noneHeld) : .medication(items)
            case .withheld(let why): self = .withheld(why)
            case .absent(let why): self = .absent(why)
            }
        }
    }
}

extension Answer {
    /// Whether the page was consented to; what was not is never asked for.
    func consent(to page: ClinicalPage) -> ClinicalView.Contents? {
        switch page.item {
        case nil:
            switch medication {
            case .shown: nil
            case .withheld(let why): .withheld(why)
            case .absent(let why): .absent(why)
            }
        case let item?:
            switch clinical[item] {
            case .shown: nil
            case .withheld(let why): .withheld(why)
            case .absent(let why): .absent(why)
            }
        }
    }

    /// The end of what was consented to in this check; nil where nothing medical was.
    var consentUntil: Moment? {
        medication.value?.viewableUntil
            ?? ClinicalItem.allCases.lazy.compactMap { clinical[$0].value?.viewableUntil }.first
    }

    /// The page on which the clinician's view begins: the first consented to; nil where none was.
    var firstClinicalPage: ClinicalPage? { ClinicalPage.allCases.first { consent(to: $0) == nil } }
}
