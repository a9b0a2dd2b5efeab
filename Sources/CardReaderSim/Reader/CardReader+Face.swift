import Basics

/// What the comparison of camera and photo says. The answer of a visit called off meanwhile is dropped.
extension CardReader {
    mutating func faceMatched() -> [ReaderEffect] {
        guard case .comparingFaces(let visit) = state else { return [] }
        return proven(visit, by: .face)
    }

    mutating func faceDiffered(triesLeft: Int) -> [ReaderEffect] {
        guard case .comparingFaces(var visit) = state else { return [] }
        visit.faceTriesLeft = min(max(triesLeft, 0), FaceCounter.tries)
        let isLocked = visit.faceTriesLeft == 0
        return chooseAgain(
            visit, isLocked ? .faceLocked : .faceDiffered(triesLeft: visit.faceTriesLeft), else: .faceLocked)
    }

    /// Not the patient's failure, so it is not counted.
    mutating func cameraFailed() -> [ReaderEffect] {
        guard case .comparingFaces(let visit) = state else { return [] }
        return chooseAgain(visit, .cameraFailed, else: .faceLocked)
    }
}
