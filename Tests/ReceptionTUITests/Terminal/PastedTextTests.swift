import Testing

@testable import ReceptionTUI

struct PastedTextTests {
    @Test(
        "A paste fits on one line",
        arguments: [
            ("12345678", "12345678"), ("a\nb", "a b"), ("a\r\nb", "a b"), ("a\tb", "a b"), ("\n a \n", "a"),
            ("a\u{0}\u{1b}\u{7f}\u{85}b", "ab"), ("か\u{3099}", "か\u{3099}"), ("\n", ""), ("", ""),
        ])
    func cleaned(pasted: String, text: String) {
        #expect(PastedText.cleaned(pasted.utf8) == text)
    }

    @Test func bytesThatAreNoTextAreLeftOut() {
        #expect(PastedText.cleaned([0x61, 0xff, 0xe7, 0x62]) == "ab")
    }
}
