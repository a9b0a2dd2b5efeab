import CardReaderSim
import Testing

@testable import ReceptionDesk

struct LargeTypeTests {
    @Test(arguments: [
        ("受付", 32, "受 付"), ("Welcome", 32, "Ｗｅｌｃｏｍｅ"), ("Please wait", 32, "Ｐｌｅａｓｅ　ｗａｉｔ"),
        ("First registration", 32, "First registration"), ("暗証番号", 9, "暗証番号"), ("**--", 16, "＊＊－－"),
    ])
    func `text is as large as fits`(text: String, cells: Int, expected: String) {
        #expect(LargeType.text(text, cells: cells) == expected)
    }

    @Test(arguments: ReaderSign.allCases)
    func `every sign is a picture of one size, with something on it`(sign: ReaderSign) {
        let image = ReaderSignDrawing.image(sign, light: .green)
        #expect((image.width, image.height) == (20, 12))
        #expect(Set(image.pixels).count == 2)
    }

    @Test func `no two signs are alike`() {
        #expect(
            Set(ReaderSign.allCases.map { ReaderSignDrawing.image($0, light: .blue) }).count
                == ReaderSign.allCases.count)
    }
}
