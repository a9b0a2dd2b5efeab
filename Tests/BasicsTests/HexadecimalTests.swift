import Basics
import Testing

struct HexadecimalTests {
    @Test func `bytes become capitals and come back`() {
        let bytes: [UInt8] = [0x00, 0x7E, 0x57, 0xA0, 0xFF]
        #expect(Hexadecimal.text(bytes) == "007E57A0FF")
        #expect(Hexadecimal.bytes("007E57A0FF") == bytes)
        #expect(Hexadecimal.bytes("007e57a0ff") == bytes)
        #expect(Hexadecimal.bytes("") == [])
    }

    @Test(arguments: ["7", "7E5", "7G", "7E 5", "７Ｅ"])
    func `anything else is none`(text: String) {
        #expect(Hexadecimal.bytes(text) == nil)
    }
}
