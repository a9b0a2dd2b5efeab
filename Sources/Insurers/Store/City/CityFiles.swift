import Basics
import Eligibility
import GRDB

/// Makes a city as files of every system, in the state in which its events and the nights between would have left them.
///
/// The two halves need nothing of each other and may be written side by side. Into connections handed in open, to empty
/// files; which files, how durable, and when they get their names is the caller's business.
public struct CityFiles: Sendable {
    public let plan: CityPlan
    /// The day as of which the city is: everything noted by then has reached the centre.
    public let day: Day
    private let names: [InsurerNumber: String]
    private let key: [UInt8]

    /// - Parameter key: of the codes, 32 bytes.
    /// - Throws: `CityPlanProblem`.
    public init(
        people: Int, current: Int, seed: UInt64, day: Day, names: [InsurerNumber: String], key: [UInt8]
    ) throws(CityPlanProblem) {
        precondition(key.count == 32)
        // The last that is noted has its nights behind it on the day.
        plan = try CityPlan(people: people, current: current, seed: seed, today: day - CityFiles.nights)
        self.day = day
        self.names = names
        self.key = key
    }

    private static let nights = 2

    /// Tables, the key, the day, and what was made: small things, by the ordinary way. Before the two halves.
    public func prepare(_ connections: InsurerConnections) throws {
        for (database, schema) in [
            (connections.municipal, MunicipalSchema.schema), (connections.employers, EmployersSchema.schema),
            (connections.prefecture, PrefectureSchema.schema), (connections.federation, FederationSchema.schema),
            (connections.entrusted, EntrustedSchema.schema), (connections.intermediate, IntermediateSchema.schema),
            (connections.network, NetworkSchema.schema),
        ] {
            try schema.prepare(database)
        }
        _ = try connections.entrusted.write { try RegistrationCompartment(db: $0).secret(or: key) }
        try connections.federation.write { try FederationSystem(db: $0).setProcessed(day) }
        try connections.municipal.write { db in
            try db.run(
                "INSERT INTO origin VALUES (?, ?, ?, ?)", [plan.people, plan.current, String(plan.seed), day.number])
        }
    }

    /// The register, and both compartments of the intermediate server before it. `progress` is told how many people are
    /// written, some hundred at a time.
    ///
    /// - Returns: the digest of the lives written.
    public func writeCentre(
        _ register: any DatabaseWriter, _ connections: InsurerConnections, progress: (Int) -> Void
    ) throws -> CityDigest {
        var digest = CityDigest()
        try register.writeWithoutTransaction { db in
            try connections.entrusted.writeWithoutTransaction { entrusted in
                try connections.intermediate.writeWithoutTransaction { intermediate in
                    let codes = CodeMaker(secret: key)
                    var rows = try CityCentreRows(db, names: names)
                    let load = try BulkLoad([
                        (entrusted, EntrustedSchema.schema), (intermediate, IntermediateSchema.schema),
                    ])
                    let server = try CityServerRows(entrusted: entrusted, intermediate: intermediate)
                    try eachBlock(progress: progress) { household in
                        for life in household.lives {
                            let resident = life.resident
                            let own = codes.codes(of: resident.myNumber)
                            try rows.add(life, resident, own)
                            try server.add(life, resident, own)
                            digest.add(life)
                        }
                    }
                    try rows.finish()
                    try load.finish()
                }
            }
        }
        return digest
    }

    /// The files of the offices and of the prefecture.
    public func writeOffices(_ connections: InsurerConnections, progress: (Int) -> Void) throws {
        try connections.municipal.writeWithoutTransaction { municipal in
            try connections.employers.writeWithoutTransaction { employers in
                try connections.prefecture.writeWithoutTransaction { prefecture in
                    let load = try BulkLoad([
                        (municipal, MunicipalSchema.schema), (employers, EmployersSchema.schema),
                        (prefecture, PrefectureSchema.schema),
                    ])
                    let atMunicipality = try CityMunicipalRows(municipal, RenewalCalendar(CityGenerator(plan)))
                    let atEmployers = try CityEmployersRows(employers)
                    let atPrefecture = try CityPrefectureRows(prefecture)
                    try eachBlock(progress: progress) { household in
                        try atMunicipality.add(households: household)
                        for life in household.lives {
                            let resident = life.resident
                            try atMunicipality.add(life, resident)
                            try atEmployers.add(life, resident)
                            try atPrefecture.add(life, resident.myNumber.digits)
                        }
                    }
                    try load.finish()
                }
            }
        }
    }

    private func eachBlock(progress: (Int) -> Void, _ work: (CityHousehold) throws -> Void) throws {
        let generator = CityGenerator(plan)
        var people = 0
        for block in 0..<plan.blocks {
            for household in generator.households(inBlock: block) {
                try work(household)
                people += household.lives.count
            }
            progress(people)
        }
    }

    /// The same city as events, for the way through the offices.
    public var events: [InsurerEvent] {
        let generator = CityGenerator(plan)
        return generator.flatMap(\.events) + generator.renewals
    }
}
