import Basics
import Testing

@Suite struct `Character sets of files` {
    @Test(arguments: ["見本　花子", "髙﨑①㈱Ⅲ", "ﾐﾎﾝ ﾊﾅｺ", "●", ""])
    func `what the set has comes back as it was`(text: String) {
        let (bytes, replaced) = FileCharset.cp932.bytes(of: text)
        #expect(replaced == 0)
        #expect(FileCharset.cp932.text(of: bytes) == text)
    }

    @Test func `a character that the set lacks is written as a black circle and counted`() {
        let (bytes, replaced) = FileCharset.cp932.bytes(of: "𠮷田　葛󠄀城")
        #expect(replaced == 2)
        #expect(FileCharset.cp932.text(of: bytes) == "●田　●城")
        #expect(!CP932.holds("𠮷"))
    }

    @Test func `the table has what the library has`() {
        for value in 0..<0x10000 as Range<UInt32> {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = String(Character(scalar))
            let bytes = CP932.bytes(ofUTF8: Array(text.utf8))
            let (own, replaced) = CP932.bytes(of: text)
            #expect(bytes == (replaced == 0 ? own : nil), "\(value)")
        }
        #expect(CP932.bytes(ofUTF8: Array("𠮷".utf8)) == nil)
        #expect(CP932.bytes(ofUTF8: Array("a髙ｱ\\".utf8)) == [0x61, 0xFB, 0xFC, 0xB1, 0x5C])
    }

    @Test func `lines stay lines, whichever of them has an odd character`() {
        let (bytes, replaced) = FileCharset.cp932.bytes(of: "訓練\n𠮷\r\n\n花子\n")
        #expect(replaced == 1)
        #expect(FileCharset.cp932.text(of: bytes) == "訓練\n●\r\n\n花子\n")
    }

    @Test func `letters keep their byte in the first half`() {
        #expect(FileCharset.cp932.bytes(of: "a\\~").bytes == [0x61, 0x5C, 0x7E])
        #expect(FileCharset.cp932.bytes(of: "髙").bytes == [0xFB, 0xFC])
    }

    @Test(arguments: [[0x81], [0x82, 0x20], [0xFF, 0xFF]] as [[UInt8]])
    func `bytes that are no text give none`(bytes: [UInt8]) {
        #expect(FileCharset.cp932.text(of: bytes) == nil)
    }

    @Test func `UTF-8 is taken as it is, and refused when broken`() {
        #expect(FileCharset.utf8.bytes(of: "𠮷").bytes == [0xF0, 0xA0, 0xAE, 0xB7])
        #expect(FileCharset.utf8.text(of: [0xE7, 0xAA]) == nil)
    }
}
