// swift-tools-version: 6.0
import PackageDescription

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let certificates = Target.Dependency.product(name: "X509", package: "swift-certificates")
let asn1 = Target.Dependency.product(name: "SwiftASN1", package: "swift-asn1")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "Madoguchi",
    platforms: [.macOS(.v14)],
    products: [
        .executable(name: "madoguchi", targets: ["ReceptionTUI"]),
        .executable(name: "madoguchi-bench", targets: ["Benchmarks"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/apple/swift-certificates", from: "1.0.0"),
        .package(url: "https://github.com/apple/swift-asn1.git", from: "1.0.0"),
    ],
    targets: [
        .target(name: "Basics"),
        .target(name: "Screens", dependencies: ["Basics"]),
        .target(name: "CardReaderSim", dependencies: ["Basics", grdb, crypto, cryptoExtras, certificates, asn1]),
        .target(
            name: "Eligibility", dependencies: ["Basics", grdb, sqlite, crypto, cryptoExtras, certificates, asn1]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "CheckFiles", dependencies: ["Basics", "Eligibility", "CLibXML2", grdb]),
        .target(name: "Insurers", dependencies: ["Basics", "Eligibility", grdb, sqlite, crypto]),
        .target(name: "ReceiptSystem", dependencies: ["Basics", "Eligibility", grdb]),
        .target(name: "ClinicRecords", dependencies: ["Basics", "Eligibility", grdb, crypto, cryptoExtras]),
        .target(
            name: "ReceptionDesk",
            dependencies: ["Basics", "Screens", "CardReaderSim", "Eligibility", "ReceiptSystem", "ClinicRecords"]),
        .target(
            name: "CNcurses",
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .executableTarget(
            name: "ReceptionTUI",
            dependencies: [
                "Basics", "Screens", "CardReaderSim", "Eligibility", "Insurers", "ReceiptSystem", "CheckFiles",
                "ClinicRecords", "ReceptionDesk", "CNcurses",
                grdb, cryptoExtras, arguments,
            ]),
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "Basics", "Eligibility", "ReceiptSystem", "CheckFiles", "CLibXML2", grdb, sqlite, arguments,
            ]),
        .testTarget(name: "BasicsTests", dependencies: ["Basics"]),
        .testTarget(name: "ScreensTests", dependencies: ["Screens"]),
        .testTarget(name: "CardReaderSimTests", dependencies: ["CardReaderSim"]),
        .testTarget(name: "EligibilityTests", dependencies: ["Eligibility", "CardReaderSim"]),
        .testTarget(name: "CheckFilesTests", dependencies: ["CheckFiles", "Eligibility"]),
        .testTarget(name: "InsurersTests", dependencies: ["Insurers"]),
        .testTarget(name: "ReceiptSystemTests", dependencies: ["ReceiptSystem", "Eligibility"]),
        .testTarget(name: "ClinicRecordsTests", dependencies: ["ClinicRecords", "Eligibility"]),
        .testTarget(name: "ReceptionDeskTests", dependencies: ["ReceptionDesk"]),
        .testTarget(
            name: "ReceptionTUITests", dependencies: ["ReceptionTUI", "ReceptionDesk"], exclude: ["Expected"]),
        .testTarget(name: "BenchmarksTests", dependencies: ["Benchmarks", "Eligibility"]),
        .testTarget(name: "ProjectTests"),
    ],
    swiftLanguageModes: [.v6]
)
