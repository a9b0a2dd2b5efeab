import Basics

/// What is to be done with the requests of a watched folder, and in which order, so that each is answered exactly once
/// whatever happens in between. A value: files, journal and centre are effects.
///
/// Where a request stands can be told from what lies where and from the journal:
///
/// | `req/` | `working/` | journal | |
/// |---|---|---|---|
/// | there | – | – | not taken |
/// | – | there | – | taken: goes on from reading it |
/// | – | there | begun | the centre may have been asked: it is asked again under the same name of the check |
/// | – | there, with the answer | ready | the answer is published |
/// | – | there | ready | the answer has been published, and perhaps consumed: never again |
/// | – | – | ready | done, but for the journal |
///
/// The answer waits in `working/` and not in `res/`, where a receipt computer that tidies up could take it away and so make
/// it look published.
public struct FileDesk: Hashable, Sendable {
    private var ripening = Ripening()
    private var queue: [Batch] = []
    private var batch: Batch?
    /// Effects of the batch whose events have not come.
    private var outstanding = 0
    /// Held back: they are written when their time has come.
    private var late: [Late] = []
    private var isRecovered = false

    private struct Late: Hashable {
        let item: FileBatchItem
        let due: Int
    }

    typealias Batch = FileBatch

    /// Requests that go through together: large enough to share flushes, small enough for the first to be quick.
    public static let batchSize = 50

    public init() {}

    /// Whether nothing is under way. Held answers are.
    public var isIdle: Bool { batch == nil && queue.isEmpty && late.isEmpty }

    /// To be done before the first look, and after the folder was lost.
    public mutating func start() -> [FileDeskEffect] {
        self = FileDesk()
        return [.recover]
    }

    public mutating func update(_ event: FileDeskEvent) -> [FileDeskEffect] {
        switch event {
        case .recovered(let open, let working):
            isRecovered = true
            queue = FileBatch.recovering(open, working: working)
            return goOn()
        case .looked(let files, let now):
            guard isRecovered, batch == nil else { return [] }
            take(ripening.ripe(files), dueBy: now)
            lastLook = now
            return goOn()
        case .folderLost:
            return start()
        case .claimed(let name, let done): batch?.claimed(name, done)
        case .read(let name, let reading): batch?.read(name, reading)
        case .begun(let tickets): batch?.begun(tickets)
        case .answered(let name, let answer):
            if answer.delay > 0, let item = batch?.setAside(name, answer) {
                late.append(Late(item: item, due: lastLook + answer.delay))
            } else {
                batch?.answered(name, answer)
            }
        case .written, .readied, .published, .discarded, .closed, .flushed: break
        }
        outstanding -= 1
        return outstanding == 0 ? goOn() : []
    }

    private var lastLook = 0

    /// The ripe files, fifty at a time, but for those of whose name one is still under way.
    private mutating func take(_ ripe: [RequestName], dueBy now: Int) {
        let due = late.filter { $0.due <= now }
        late.removeAll { $0.due <= now }
        if !due.isEmpty { queue.append(FileBatch(due.map(\.item), at: .write)) }
        let busy = Set(late.map(\.item.name) + queue.flatMap(\.names))
        let free = ripe.filter { !busy.contains($0.text) }
        var start = 0
        while start < free.count {
            let end = min(start + FileDesk.batchSize, free.count)
            queue.append(FileBatch(free[start..<end].map { FileBatchItem(name: $0.text) }, at: .claim))
            start = end
        }
    }

    /// The effects of the next step that has any.
    private mutating func goOn() -> [FileDeskEffect] {
        while true {
            if batch == nil {
                guard !queue.isEmpty else { return [] }
                batch = queue.removeFirst()
            }
            let effects = batch?.effects() ?? []
            outstanding = effects.count
            if !effects.isEmpty { return effects }
            batch = nil
        }
    }
}
