/// One module of the project: what it may import of ours, and which libraries.
struct Module: Hashable, Sendable {
    let name: String
    let ours: Set<String>
    let libraries: Set<String>

    init(_ name: String, ours: Set<String> = [], libraries: Set<String> = []) {
        self.name = name
        self.ours = ours
        self.libraries = libraries
    }
}

/// The arrows of ARCHITECTURE.md as data. A row may stand here before its module exists: the arrow is settled first.
enum ModuleTable {
    static let modules: [Module] = [
        Module("Basics", libraries: ["Darwin", "Glibc"]),
        Module("Screens", ours: ["Basics"]),
        Module("CardReaderSim", ours: ["Basics"], libraries: certificates.union(["Foundation", "GRDB"])),
        Module("Eligibility", ours: ["Basics"], libraries: certificates.union(["Foundation", "GRDB", "GRDBSQLite"])),
        Module("Insurers", ours: ["Basics", "Eligibility"], libraries: ["Crypto", "GRDB", "GRDBSQLite"]),
        Module("ReceiptSystem", ours: ["Basics", "Eligibility"], libraries: ["GRDB"]),
        Module("CLibXML2"),
        Module("CheckFiles", ours: ["Basics", "Eligibility", "CLibXML2"], libraries: ["GRDB"]),
        Module("ClinicRecords", ours: ["Basics", "Eligibility"], libraries: ["Crypto", "CryptoExtras", "GRDB"]),
        Module(
            "ReceptionDesk",
            ours: ["Basics", "Screens", "CardReaderSim", "Eligibility", "ReceiptSystem", "ClinicRecords"]),
        Module("CNcurses"),
        Module(
            shell,
            ours: [
                "Basics", "Screens", "CardReaderSim", "Eligibility", "Insurers", "ReceiptSystem", "CheckFiles",
                "ClinicRecords", "ReceptionDesk", "CNcurses",
            ],
            libraries: ["ArgumentParser", "CryptoExtras", "Foundation", "GRDB", "Glibc", "Synchronization"]),
        Module(
            "Benchmarks", ours: ["Basics", "Eligibility", "ReceiptSystem", "CheckFiles", "CLibXML2"],
            libraries: ["ArgumentParser", "Foundation", "GRDB", "GRDBSQLite"]),
    ]

    /// Keys, signatures and certificates.
    private static let certificates: Set<String> = ["Crypto", "CryptoExtras", "SwiftASN1", "X509"]

    /// The only module with a clock, files and a terminal that the program has.
    static let shell = "ReceptionTUI"

    /// The modules with a clock, files and a terminal: the program's, and the one that measures.
    static let shells: Set<String> = [shell, "Benchmarks"]

    /// Imported in one file of the program at most: the terminal, the composition root of the insurers' side, which knows
    /// My Number, and the reader of XML. What is measured against a library imports it beside the program.
    static let importedOnce: Set<String> = ["CNcurses", "Insurers", "CLibXML2"]

    /// The one file below the shell that may import the C library: for its conversion of character sets.
    static let cLibraryFiles: Set<String> = ["Sources/Basics/Text/CP932.swift"]

    /// Below the shell the store folders alone may name the database library, and SQLite's own interface.
    static let storesOnly: Set<String> = ["GRDB", "GRDBSQLite"]

    /// The files below the shell that may import Foundation: what crosses the line is written and read with its JSON, and
    /// certificates have their days in its type.
    static let foundationFiles: Set<String> = [
        "Sources/Eligibility/Centre/CentreCoding.swift", "Sources/Eligibility/Centre/CardVerification.swift",
        "Sources/Eligibility/Sealing/InstitutionCertificate.swift",
        "Sources/CardReaderSim/JPKI/CertificateDates.swift",
    ]

    static func module(_ name: some StringProtocol) -> Module? { modules.first { $0.name == name } }
}
