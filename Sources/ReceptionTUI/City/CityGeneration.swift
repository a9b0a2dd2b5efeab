import Basics
import Eligibility
import Foundation
import Synchronization

/// Makes a city in a data folder: both halves of its files side by side, then all of them into place.
struct CityGeneration {
    let home: Home
    let city: CityFiles
    /// Replaces whatever city is there. The usage log goes on, and the receipt computer stays as it is.
    ///
    /// The folder is to be locked by the caller. Throws where a window or a command uses the folder.
    ///
    /// - Returns: the digest of the lives written.
    func run(progress: CityProgress) throws(Failure) -> CityDigest {
        let staging = CityStaging(home)
        let alone = try HomeUse(home, .alone)
        defer { withExtendedLifetime(alone) {} }
        try staging.finish()
        let former = try formerCentre()
        let folder = try staging.begin()
        let digest = try write(into: folder, former: former, progress: progress)
        try staging.commit()
        return digest
    }

    private func write(into folder: URL, former: CentreStore?, progress: CityProgress) throws(Failure) -> CityDigest {
        let staged = try Databases.staged(in: folder)
        do { try city.prepare(staged.insurers.connections) } catch { throw CityGeneration.failure(error) }
        let outcome = Mutex<Result<CityDigest, Failure>?>(nil)
        let city = self.city
        let done = DispatchSemaphore(value: 0)
        let centre = staged.centre
        let connections = staged.insurers.connections
        Thread.detachNewThread {
            let result = Result { try city.writeCentre(centre, connections) { progress.report(.centre, people: $0) } }
            outcome.withLock { $0 = result.mapError(CityGeneration.failure) }
            done.signal()
        }
        let offices: Failure? = {
            do {
                try city.writeOffices(connections) { progress.report(.offices, people: $0) }
                return nil
            } catch {
                return CityGeneration.failure(error)
            }
        }()
        done.wait()
        progress.end()
        if let offices { throw offices }
        guard let result = outcome.withLock({ $0 }) else { preconditionFailure("the register's half left no result") }
        let digest = try result.get()
        _ = try Databases.centre(centre, takingLogOf: former)
        return digest
    }

    /// The centre of before, for its log; nil where there is none yet.
    private func formerCentre() throws(Failure) -> CentreStore? {
        guard FileManager.default.fileExists(atPath: home.path("centre.db")) else { return nil }
        return try Databases.centre(in: home)
    }

    private static func failure(_ error: any Error) -> Failure {
        if let failure = error as? Failure { return failure }
        return Failure(
            .io, ja: "市を書けませんでした（\(error)）。空き容量と権限を確かめてください。元のファイルはそのままです。",
            en:
                "The city could not be written (\(error)). Check free space and permissions; the old files are as they were."
        )
    }
}
