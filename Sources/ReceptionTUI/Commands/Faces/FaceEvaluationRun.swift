import CardReaderSim
import Foundation
import Synchronization

/// Runs an evaluation on as many threads as there are processors. What is counted does not depend on how many these are.
struct FaceEvaluationRun {
    let evaluation: FaceEvaluation
    /// Called after each photo and each person, from any thread.
    let step: @Sendable () -> Void

    func counts() -> [CameraSituation: ScoreCounts] {
        let photos = photos()
        let sum = Mutex<[CameraSituation: ScoreCounts]>([:])
        DispatchQueue.concurrentPerform(iterations: evaluation.people) { index in
            let counts = evaluation.counts(of: index, photos: photos)
            sum.withLock { sum in
                for (situation, counts) in counts { sum[situation, default: ScoreCounts()].add(counts) }
            }
            step()
        }
        return sum.withLock { $0 }
    }

    private func photos() -> [ComparablePhoto] {
        let found = Mutex<[Int: ComparablePhoto]>([:])
        DispatchQueue.concurrentPerform(iterations: evaluation.pool) { index in
            let photo = evaluation.photo(of: index)
            found.withLock { $0[index] = photo }
            step()
        }
        return found.withLock { found in found.keys.sorted().compactMap { found[$0] } }
    }
}
