import Basics

/// So many units of a drug.
public struct DrugAmount: Hashable, Sendable {
    public let drug: Drug
    public let units: Int
}

/// What stands together in a claim under one number of points: a service, or the drugs of one 剤.
public struct TreatmentLine: Hashable, Sendable {
    public enum Content: Hashable, Sendable {
        case service(Service)
        case drugs([DrugAmount])
    }

    public let section: ServiceSection
    public let content: Content
    /// 点数 of one.
    public let points: Int
    /// 回数: times, or days of drugs for internal use.
    public let count: Int

    init(_ service: Service, count: Int, on day: Day) {
        section = service.section
        content = .service(service)
        points = service.points(on: day)
        self.count = count
    }

    /// Drugs taken together. Points are of their sum.
    init(_ section: ServiceSection, _ drugs: [DrugAmount], count: Int) {
        self.section = section
        content = .drugs(drugs)
        points = DrugPoints.points(hundredths: drugs.reduce(0) { $0 + $1.drug.price * $1.units })
        self.count = count
    }
}

extension Treatment {
    /// In the order of the sections of a claim, within one in the order of entry. Drugs taken at the same time for as many
    /// days are one 剤; each for external use is one of its own. [assumed as general knowledge: 点数表 第5部]
    public func lines(on day: Day) -> [TreatmentLine] {
        var lines = services.compactMap { given in
            ServiceTable.service(given.code).map { TreatmentLine($0, count: given.count, on: day) }
        }
        var groups: [(first: GivenDrug, section: ServiceSection, drugs: [DrugAmount])] = []
        for given in drugs {
            guard let drug = DrugTable.drug(given.code) else { continue }
            let amount = DrugAmount(drug: drug, units: given.amount)
            let place = groups.firstIndex {
                $0.section == drug.section && drug.section != .externalUse && $0.first.usage == given.usage
                    && $0.first.count == given.count
            }
            if let place { groups[place].drugs.append(amount) } else { groups.append((given, drug.section, [amount])) }
        }
        lines += groups.map { TreatmentLine($0.section, $0.drugs, count: $0.first.count) }
        // A stable order: `sort` alone promises none for equal sections.
        return lines.enumerated().sorted {
            ($0.element.section.rawValue, $0.offset) < ($1.element.section.rawValue, $1.offset)
        }
        .map(\.element)
    }
}
