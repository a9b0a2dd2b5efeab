import ReceiptSystem
import Testing

@Suite struct CanonicalFormTests {
    @Test(arguments: ["409995", "  409995", "00409995", "４０９９９５", "40-9995"])
    func `padding and width of an insurer number mean nothing`(text: String) {
        #expect(CanonicalForm.insurerNumber(text) == "409995")
    }

    @Test(arguments: ["AB12-34", "ＡＢ１２－３４", "AB12−34", " AB 1234"])
    func `width, blanks and hyphens of a symbol mean nothing`(text: String) {
        #expect(CanonicalForm.identifier(text) == "AB1234")
    }

    @Test func `leading zeros of a number count`() {
        #expect(CanonicalForm.identifier("0012") != CanonicalForm.identifier("12"))
    }

    @Test(arguments: ["1", "01", "０１", "１"])
    func `a branch has two digits`(text: String) {
        #expect(CanonicalForm.branch(text) == "01")
    }

    @Test(arguments: ["ヴァンダーベッキ ジョー", "ｳﾞｧﾝﾀﾞｰﾍﾞｯｷ ｼﾞｮｰ", "ヴアンダーベツキ　ジヨー", "ゔぁんだーべっきじょー"])
    func `a reading is the same in every kana`(text: String) {
        #expect(CanonicalForm.kana(text) == CanonicalForm.kana("ヴァンダーベッキジョー"))
    }

    @Test func `voiced and plain letters are different readings`() {
        #expect(CanonicalForm.kana("タカタ") != CanonicalForm.kana("ﾀｶﾀﾞ"))
    }

    @Test func `variants of a character are different names`() {
        #expect(CanonicalForm.name("高橋　一郎") == CanonicalForm.name("高橋 一郎"))
        #expect(CanonicalForm.name("髙橋 一郎") != CanonicalForm.name("高橋 一郎"))
    }
}
