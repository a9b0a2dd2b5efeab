import Basics
import Testing

@testable import CheckFiles

struct CaseCatalogueTests {
    private func catalogue(seed: UInt64 = 1, _ charset: FileCharset = .utf8) -> CaseCatalogue {
        CaseCatalogue(seed: seed, clock: SampleMessages.noon, institution: SampleAnswers.institution, charset: charset)
    }

    @Test func `the same seed and clock give the same bytes`() {
        let (first, second) = (catalogue(), catalogue())
        #expect(first.cases == second.cases)
        #expect(first.index == second.index)
        #expect(catalogue(seed: 2).cases != first.cases)
    }

    @Test(arguments: FileCharset.allCases)
    func `every case is read, is numbered and says what it is for`(charset: FileCharset) throws {
        let cases = catalogue(charset).cases
        #expect((100...400).contains(cases.count))
        #expect(cases.map(\.number) == Array(1...cases.count))
        #expect(Set(cases.map(\.fileName)).count == cases.count)
        for one in cases {
            _ = try CheckMessage.read(one.bytes, as: .faceResult, configured: charset)
            #expect(one.purpose.ja.hasSuffix("。") && one.purpose.en.hasSuffix("."))
            #expect(MessageKind(fileName: one.fileName) == .faceResult)
        }
    }

    @Test func `every two values that can meet do meet`() {
        var covering = CaseCovering(seed: 3)
        let cases = covering.cases()
        #expect(cases.allSatisfy { $0.isPossible })
        func meet(_ holds: (CaseTraits) -> Bool) -> Bool { cases.contains(where: holds) }
        for limit in CaseLimit.allCases {
            for share in CaseShare.allCases where limit.fits(share) {
                #expect(meet { $0.limit == limit && $0.share == share })
            }
            for circle in CaseCircle.allCases { #expect(meet { $0.limit == limit && $0.circle == circle }) }
            for optional in CaseOptional.allCases { #expect(meet { $0.limit == limit && $0.optional == optional }) }
        }
        for share in CaseShare.allCases {
            for records in CaseRecords.allCases { #expect(meet { $0.share == share && $0.records == records }) }
            for order in CaseOrder.allCases { #expect(meet { $0.share == share && $0.order == order }) }
        }
        for padding in CasePadding.allCases {
            for kana in CaseKana.allCases { #expect(meet { $0.padding == padding && $0.kana == kana }) }
            for validity in CaseValidity.allCases { #expect(meet { $0.padding == padding && $0.validity == validity }) }
        }
    }

    @Test func `the index names every file`() {
        let catalogue = catalogue()
        for one in catalogue.cases { #expect(catalogue.index.contains(one.fileName)) }
        #expect(catalogue.index.contains("訓練用（架空）"))
    }
}
