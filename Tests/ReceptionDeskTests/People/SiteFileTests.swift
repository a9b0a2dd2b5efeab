import Basics
import Testing

@testable import ReceptionDesk

struct SiteFileTests {
    @Test func `the shipped sites are a clinic, a hospital and a pharmacy, named as their files`() throws {
        let files = try ShippedFiles.files(in: "sites")
        let sites = try files.map { try SiteFile.site(of: $0.text, file: $0.name) }
        #expect(sites.map(\.kind) == [.clinic, .hospital, .pharmacy])
        #expect(sites.map { $0.id + ".txt" } == files.map(\.name))
        #expect(Set(sites.map(\.code)).count == 3)
        #expect(sites.allSatisfy { $0.name.ja.contains("架空") && $0.name.en.contains("fictional") })
    }

    @Test func `every key arrives in the site`() throws {
        let site = try SiteFile.site(of: try ShippedFiles.text("sites/hospital.txt"), file: "hospital.txt")
        #expect(site.code == "4016699029")
        #expect(site.readers == 3)
        #expect(site.hasPhoneReader && site.takesSubsidyCertificates && site.takesElectronicPrescriptions)
        #expect(site.asked == [.medication, .checkup, .treatment, .operations])
        #expect(site.charset == .utf8)
        #expect(site.staffPassword == "135790")
    }

    @Test(arguments: [
        ("4017999014", "4017999015", "The institution code ends in 5, computed 4: compare with the paper."),
        ("4017999014", "4047999018", "'4047999018' is not an institution code with 1 (fee table) as its third digit"),
        ("clinic\ncode", "surgery\ncode", "'surgery' is not clinic / hospital / pharmacy / dental"),
        ("readers         1", "readers         0", "'0' is not a number 1~1"),
        ("readers         1", "readers         2", "'2' is not a number 1~1"),
        ("consents        medication", "consents        vaccination", "is not some of medication checkup"),
        ("charset         utf8", "charset         utf16", "'utf16' is not utf8 / cp932"),
        ("staff-password  86420", "staff-password  12", "'12' is not 4~8 digits"),
        ("pmh             no", "", "the line 'pmh' is missing"),
        ("pmh             no", "pmh             no\ncolour blue", "there is no 'colour' here"),
    ])
    func `what is wrong is said`(old: String, new: String, expected: String) throws {
        let good = try ShippedFiles.text("sites/clinic.txt")
        let text = good.replacing(old, with: new)
        try #require(text != good)
        let errors = try #require(throws: TextFileErrors.self) { try SiteFile.site(of: text, file: "s") }
        #expect(errors.text(in: .en).contains(expected))
    }
}
