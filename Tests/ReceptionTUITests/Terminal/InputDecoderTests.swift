import Basics
import Screens
import Testing

@testable import ReceptionTUI

struct InputDecoderTests {
    private func keys(_ text: String) -> [Key] {
        var decoder = InputDecoder()
        return decoder.received(text.utf8).compactMap { if case .key(let key) = $0 { key } else { nil } }
    }

    @Test(
        "What terminals send for a key is that key",
        arguments: [
            ("\u{1b}OA", Key.up), ("\u{1b}[B", .down), ("\u{1b}[1;5C", .right), ("\u{1b}OD", .left),
            ("\u{1b}[H", .home), ("\u{1b}[1~", .home), ("\u{1b}[7~", .home), ("\u{1b}OF", .end), ("\u{1b}[4~", .end),
            ("\u{1b}[5~", .pageUp), ("\u{1b}[6~", .pageDown), ("\u{1b}[3~", .delete), ("\u{1b}[Z", .backTab),
            ("\u{1b}OP", .function(1)), ("\u{1b}OR", .function(3)), ("\u{1b}[[E", .function(5)),
            ("\u{1b}[15~", .function(5)), ("\u{1b}[17~", .function(6)), ("\u{1b}[21~", .function(10)),
            ("\u{1b}[24;2~", .function(12)), ("\u{7f}", .backspace), ("\u{8}", .backspace), ("\t", .tab),
            ("\r", .enter), ("\u{3}", .control("c")), ("\u{1a}", .control("z")), ("\u{1b}Op", .character("0")),
            ("\u{1b}Oy", .character("9")), ("\u{1b}OM", .enter), ("a", .character("a")), ("窓", .character("窓")),
        ])
    func oneKey(bytes: String, key: Key) {
        #expect(keys(bytes) == [key])
    }

    @Test func marksComeWithTheirCharacter() {
        #expect(keys("か\u{3099}葛\u{e0100}") == [.character("か\u{3099}"), .character("葛\u{e0100}")])
    }

    @Test func aTextCutAnywhereReadsTheSame() {
        let bytes = Array("花\u{1b}[15~x\u{1b}[200~貼る\u{1b}[201~\u{1b}[<0;5;3M子".utf8)
        let expected: [TerminalInput] = [
            .key(.character("花")), .key(.function(5)), .key(.character("x")), .pasted("貼る"),
            .clicked(row: 2, column: 4), .key(.character("子")),
        ]
        for cut in bytes.indices {
            var decoder = InputDecoder()
            #expect(decoder.received(bytes[..<cut]) + decoder.received(bytes[cut...]) == expected, "cut at \(cut)")
        }
    }

    @Test func escapeAloneIsTheKeyOnceNothingFollows() {
        var decoder = InputDecoder()
        #expect(decoder.received([0x1b]) == [])
        #expect(decoder.patienceMilliseconds == 25)
        #expect(decoder.waitedInVain() == [.key(.escape)])
        #expect(decoder.patienceMilliseconds == nil)
    }

    @Test func escapeBeforeAnotherKeyIsTheKey() {
        #expect(keys("\u{1b}q") == [.escape, .character("q")])
        #expect(keys("\u{1b}\u{1b}[A") == [.escape, .up])
    }

    @Test func aBracketTypedAfterEscapeIsNotLost() {
        var decoder = InputDecoder()
        #expect(decoder.received("\u{1b}[".utf8) == [])
        #expect(decoder.waitedInVain() == [.key(.escape), .key(.character("["))])
    }

    @Test func aSequenceCutOffOnTheWayIsNoKey() {
        var decoder = InputDecoder()
        #expect(decoder.received("\u{1b}[1;5".utf8) == [])
        #expect(decoder.waitedInVain() == [])
        #expect(decoder.received("a".utf8) == [.key(.character("a"))])
    }

    @Test func aCursorReportIsNoKey() {
        var decoder = InputDecoder()
        #expect(
            decoder.received("a\u{1b}[12;3Rb".utf8) == [
                .key(.character("a")), .cursorReport(row: 12, column: 3), .key(.character("b")),
            ])
    }

    @Test func aSequenceOfNoUseIsPassedOver() {
        #expect(keys("\u{1b}[I\u{1b}[?62;1c\u{1b}[99~x") == [.character("x")])
    }

    @Test func onlyTheLeftButtonGoingDownIsAClick() {
        var decoder = InputDecoder()
        #expect(decoder.received("\u{1b}[<0;5;3m\u{1b}[<2;5;3M\u{1b}[<64;5;3M".utf8) == [])
        #expect(decoder.received("\u{1b}[M !!".utf8) == [.clicked(row: 0, column: 0)])
    }

    @Test func bytesThatAreNoTextArePassedOver() {
        var decoder = InputDecoder()
        let bytes: [UInt8] = [0xff, 0xc0, 0x80, 0x41, 0xe7, 0x41, 0xed, 0xa0, 0x80, 0xc2, 0x85, 0xf5, 0x42, 0x00, 0x1f]
        #expect(decoder.received(bytes) == ["A", "A", "B"].map { .key(.character($0)) })
    }

    @Test func anyBytesAtAllAreTaken() {
        let likely = Array("\u{1b}[O<M;0~".utf8)
        var random = SeededRandom(seed: 7)
        var decoder = InputDecoder()
        for _ in 0..<2000 {
            let bytes = (0..<20).map { _ in
                random.below(3) == 0 ? likely[random.below(likely.count)] : UInt8(random.below(256))
            }
            _ = decoder.received(bytes)
            if decoder.patienceMilliseconds != nil { _ = decoder.waitedInVain() }
        }
        #expect(decoder.received("z".utf8) == [.key(.character("z"))])
    }

    @Test func aPasteIsOneEventWithoutControlCharacters() {
        var decoder = InputDecoder()
        let pasted = "\u{1b}[200~\n山田\t花子\u{1b}[A\r\n\u{7}\u{1b}[201~"
        #expect(decoder.received(pasted.utf8) == [.pasted("山田 花子[A")])
    }

    @Test func aPasteWithoutItsEndIsDeliveredAfterAWait() {
        var decoder = InputDecoder()
        #expect(decoder.received("\u{1b}[200~半分".utf8) == [])
        #expect(decoder.waitedInVain() == [.pasted("半分")])
        #expect(decoder.received("a".utf8) == [.key(.character("a"))])
    }

    @Test func ofAnEndlessPasteTheStartIsKeptAndItsEndIsFound() {
        var decoder = InputDecoder()
        var inputs = decoder.received("\u{1b}[200~".utf8)
        for _ in 0..<100 { inputs += decoder.received([UInt8](repeating: UInt8(ascii: "a"), count: 4096)) }
        inputs += decoder.received("\u{1b}[20".utf8)
        inputs += decoder.received("1~b".utf8)
        #expect(inputs == [.pasted(String(repeating: "a", count: PastedText.limit)), .key(.character("b"))])
    }
}
