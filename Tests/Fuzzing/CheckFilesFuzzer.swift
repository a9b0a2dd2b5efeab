import Basics

// Compiled by scripts/fuzz-check-files together with the reader's own files: bytes go in, and whatever they are, the reader
// must come back, and a message that was read must survive being written and read again.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let start, count > 1 else { return 0 }
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let choice = Int(bytes[0])
    let kinds = MessageKind.allCases
    let kind = kinds[choice % kinds.count]
    let configured: FileCharset? =
        switch choice / kinds.count % 3 {
        case 0: nil
        case 1: .utf8
        default: .cp932
        }
    do {
        let read = try CheckMessage.read(Array(bytes.dropFirst()), as: kind, configured: configured)
        survive(read.message, kind)
    } catch {
        // What is wrong has to be sayable, too.
        precondition(!error.problem.text.ja.isEmpty && !error.problem.text.en.isEmpty)
    }
    return 0
}

private func survive(_ message: CheckMessage, _ kind: MessageKind) {
    let bytes = message.written(in: MessageForm(.utf8)).bytes
    for empty in MessageForm.EmptyElements.allCases {
        let written = message.written(in: MessageForm(.utf8, emptyElements: empty))
        let again = try! CheckMessage.read(written.bytes, as: kind)
        precondition(again.message.written(in: MessageForm(.utf8)).bytes == bytes, "a message did not survive")
    }
    let other = message.written(in: MessageForm(.cp932))
    _ = try! CheckMessage.read(other.bytes, as: kind)
}
