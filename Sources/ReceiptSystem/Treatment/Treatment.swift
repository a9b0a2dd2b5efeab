import Basics

/// 傷病名 of a visit. The name goes into the claim uncoded.
public struct Diagnosis: Hashable, Sendable {
    public let name: String
    /// 診療開始日
    public let since: Day

    public init(_ name: String, since: Day) {
        self.name = name
        self.since = since
    }
}

/// A service as it was done at a visit.
public struct RenderedService: Hashable, Sendable {
    /// Of `ServiceTable`.
    public let code: String
    /// 回数
    public let count: Int

    public init(_ code: String, count: Int = 1) {
        self.code = code
        self.count = count
    }
}

/// A drug as it was given at a visit.
public struct GivenDrug: Hashable, Sendable {
    /// Of `DrugTable`.
    public let code: String
    /// Units for a day (内服), a time (屯服) or in all (外用).
    public let amount: Int
    /// Days or times; 1 for external use.
    public let count: Int
    /// 用法, such as １日１回朝食後.
    public let usage: String

    public init(_ code: String, amount: Int, count: Int, usage: String) {
        self.code = code
        self.amount = amount
        self.count = count
        self.usage = usage
    }
}

/// 診療内容: what a visit carries.
public struct Treatment: Hashable, Sendable {
    public var diagnoses: [Diagnosis]
    public var services: [RenderedService]
    public var drugs: [GivenDrug]

    public init(diagnoses: [Diagnosis] = [], services: [RenderedService] = [], drugs: [GivenDrug] = []) {
        self.diagnoses = diagnoses
        self.services = services
        self.drugs = drugs
    }

    public var isEmpty: Bool { diagnoses.isEmpty && services.isEmpty && drugs.isEmpty }

    /// 点数 of everything, on the day of the visit. A code that no table has counts nothing.
    public func points(on day: Day) -> Int { lines(on: day).reduce(0) { $0 + $1.points * $1.count } }

    /// 10 yen a point. [found: general law, 点数表]
    public func costYen(on day: Day) -> Int { points(on: day) * 10 }
}
