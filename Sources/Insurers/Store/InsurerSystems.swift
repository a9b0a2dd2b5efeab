import Basics
import Eligibility
import GRDB

/// The files of the insurers' side, opened by the shell.
public struct InsurerConnections: Sendable {
    public let municipal: any DatabaseWriter
    public let employers: any DatabaseWriter
    public let prefecture: any DatabaseWriter
    public let federation: any DatabaseWriter
    public let entrusted: any DatabaseWriter
    public let intermediate: any DatabaseWriter
    public let network: any DatabaseWriter

    public init(
        municipal: any DatabaseWriter, employers: any DatabaseWriter, prefecture: any DatabaseWriter,
        federation: any DatabaseWriter, entrusted: any DatabaseWriter, intermediate: any DatabaseWriter,
        network: any DatabaseWriter
    ) {
        self.municipal = municipal
        self.employers = employers
        self.prefecture = prefecture
        self.federation = federation
        self.entrusted = entrusted
        self.intermediate = intermediate
        self.network = network
    }
}

/// The systems behind the centre, from the municipality's window to the intermediate server. The centre's register has
/// no other writer.
public struct InsurerSystems: Sendable {
    let connections: InsurerConnections
    let centre: CentreStore
    /// The insurers there are, with their official names.
    let names: [InsurerNumber: String]
    /// For a registration compartment that has no key yet; 32 bytes.
    let freshKey: [UInt8]

    /// Throws what `StoreSchema.prepare` does, with the name of the file.
    public init(
        _ connections: InsurerConnections, centre: CentreStore, names: [InsurerNumber: String], freshKey: [UInt8]
    ) throws(SystemFileProblem) {
        precondition(freshKey.count == 32)
        for (file, database, schema) in [
            ("municipal.db", connections.municipal, MunicipalSchema.schema),
            ("employers.db", connections.employers, EmployersSchema.schema),
            ("prefecture.db", connections.prefecture, PrefectureSchema.schema),
            ("federation.db", connections.federation, FederationSchema.schema),
            ("entrusted.db", connections.entrusted, EntrustedSchema.schema),
            ("intermediate.db", connections.intermediate, IntermediateSchema.schema),
            ("network.db", connections.network, NetworkSchema.schema),
        ] {
            do throws(StoreProblem) {
                try schema.prepare(database)
            } catch {
                throw SystemFileProblem(file: file, problem: error)
            }
        }
        self.connections = connections
        self.centre = centre
        self.names = names
        self.freshKey = freshKey
    }

    /// Runs `work` over all systems together: everything it does is kept, or nothing of it.
    ///
    /// The files are committed one after the other, the centre first and the offices' last, so that after a power cut in
    /// between the next night sends again what had arrived already; storing it twice changes nothing.
    func transaction<Result>(
        _ work: (inout InsurersWork) throws -> Result
    ) throws -> Result {
        try connections.municipal.write { municipal in
            try connections.employers.write { employers in
                try connections.prefecture.write { prefecture in
                    try connections.federation.write { federation in
                        try connections.entrusted.write { entrusted in
                            try connections.intermediate.write { intermediate in
                                let compartment = RegistrationCompartment(db: entrusted)
                                var systems = InsurersWork(
                                    municipal: MunicipalSystem(db: municipal),
                                    employers: EmployersSystem(db: employers),
                                    prefecture: PrefectureAggregation(db: prefecture),
                                    federation: FederationSystem(db: federation), entrusted: compartment,
                                    intermediate: InquiryCompartment(db: intermediate),
                                    codes: CodeMaker(secret: try compartment.secret(or: freshKey)), names: names)
                                let result = try work(&systems)
                                if !systems.outgoing.isEmpty || !systems.forgotten.isEmpty {
                                    try centre.take(systems.outgoing, replacing: systems.forgotten)
                                }
                                return result
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What is wrong with one of the files.
public struct SystemFileProblem: Error, Hashable, Sendable {
    /// Such as `municipal.db`.
    public let file: String
    public let problem: StoreProblem
}
