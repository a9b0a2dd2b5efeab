import Basics
import CheckFiles

/// How long the same messages take this program and libxml2 to write and to read, in microseconds a message; the two take
/// turns.
struct MessageBenchmark {
    struct Result {
        /// One value a message, of all repetitions.
        let ours: Distribution
        let peer: Distribution
        /// One value a repetition: median over median.
        let ratio: Distribution
    }

    struct Sample {
        let message: CheckMessage
        let bytes: [UInt8]
        let peer: XMLPeer
    }

    let samples: [Sample]
    let form: MessageForm
    let repetitions: Int

    private let clock = ContinuousClock()

    /// The catalogue's cases, again and again, as many as are asked for.
    init(_ charset: FileCharset, count: Int, repetitions: Int) throws {
        form = MessageForm(charset)
        self.repetitions = repetitions
        let catalogue = CaseCatalogue(
            seed: 1, clock: Moment(day: SyntheticCity.today, second: 9 * 3600), institution: "4017999014",
            charset: charset)
        let form = form
        let made = try catalogue.cases.compactMap { one -> Sample? in
            let message = try CheckMessage.read(one.bytes, as: .faceResult).message
            let bytes = message.written(in: form).bytes
            return XMLPeer(bytes, charset: charset.xmlName).map { Sample(message: message, bytes: bytes, peer: $0) }
        }
        samples = (0..<count).map { made[$0 % made.count] }
    }

    /// In bytes, one value a message.
    var sizes: Distribution { Distribution(samples.map { Double($0.bytes.count) }) }

    func writing() -> Result {
        compare(
            ours: { $0.message.written(in: form).bytes.count },
            peer: { $0.peer.dump() })
    }

    func reading() -> Result {
        compare(
            ours: { sample in
                do throws(UnreadMessage) {
                    return try CheckMessage.read(sample.bytes, as: .faceResult).remarks.count
                } catch {
                    preconditionFailure("a message of the catalogue is read: \(error.problem)")
                }
            },
            peer: { XMLPeer.readAndWalk($0.bytes) })
    }

    private func compare(ours: (Sample) -> Int, peer: (Sample) -> Int) -> Result {
        // The first round warms up and is not counted.
        _ = (round(ours), round(peer))
        var (own, theirs, ratios): ([Double], [Double], [Double]) = ([], [], [])
        for repetition in 0..<repetitions {
            let isFirst = repetition.isMultiple(of: 2)
            let before = isFirst ? round(ours) : []
            let other = round(peer)
            let mine = isFirst ? before : round(ours)
            ratios.append(Distribution(mine).median / Distribution(other).median)
            own += mine
            theirs += other
        }
        return Result(ours: Distribution(own), peer: Distribution(theirs), ratio: Distribution(ratios))
    }

    private func round(_ work: (Sample) -> Int) -> [Double] {
        var sum = 0
        let times = samples.map { sample in
            let start = clock.now
            sum &+= work(sample)
            return (clock.now - start).microseconds
        }
        // So that nobody may leave the work out.
        precondition(sum >= 0)
        return times
    }
}
