import Testing

/// Package.swift and the module table say the same.
struct PackageManifestTests {
    private let manifest: PackageManifest

    init() throws { manifest = PackageManifest(try Project.file("Package.swift").text) }

    private var modules: [PackageManifest.Target] { manifest.targets.filter { !$0.isTest } }

    @Test func `every target is a module of the table`() {
        #expect(!modules.isEmpty)
        #expect(modules.filter { ModuleTable.module($0.name) == nil }.map(\.name) == [])
    }

    @Test func `a target depends on what its module may import, and on nothing else`() {
        let existing = Set(modules.map(\.name))
        let allOurs = Set(ModuleTable.modules.map(\.name))
        for target in modules {
            guard let module = ModuleTable.module(target.name) else { continue }
            #expect(target.dependencies.intersection(allOurs) == module.ours.intersection(existing), "\(target.name)")
            #expect(target.dependencies.subtracting(allOurs).isSubset(of: module.libraries), "\(target.name)")
        }
    }

    @Test func `every folder of sources is a target, and every target has tests`() throws {
        let folders = Set(
            try Project.files().filter { $0.path.hasPrefix("Sources/") }.compactMap {
                $0.path.split(separator: "/").dropFirst().first.map(String.init)
            })
        #expect(folders == Set(modules.map(\.name)))
        // The terminal's C code is reached through the shell's tests in a real terminal, and the library of XML is not ours.
        let tested = Set(manifest.targets.filter(\.isTest).map(\.name))
        #expect(Set(folders.subtracting(["CNcurses", "CLibXML2"]).map { $0 + "Tests" }).subtracting(tested) == [])
    }

    @Test func `a manifest is read with its products and test targets`() {
        let manifest = PackageManifest(
            """
            let sql = Target.Dependency.product(name: "SQL", package: "sql")
            let package = Package(targets: [
                .target(name: "A"),
                .executableTarget(
                    name: "B",
                    dependencies: [
                        "A", sql,
                    ]),
                // .target(name: "C"),
                .testTarget(name: "BTests", dependencies: ["B"]),
            ])
            """)
        #expect(
            manifest.targets == [
                PackageManifest.Target(name: "A", isTest: false, dependencies: []),
                PackageManifest.Target(name: "B", isTest: false, dependencies: ["A", "SQL"]),
                PackageManifest.Target(name: "BTests", isTest: true, dependencies: ["B"]),
            ])
    }
}
