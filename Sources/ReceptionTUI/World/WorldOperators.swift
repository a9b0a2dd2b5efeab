import Basics
import ClinicRecords
import ReceptionDesk

/// How the world signs operators in.
enum SignInConduct: Hashable {
    /// As a window does: one session each.
    case window(SessionPlace)
    /// As a command does that lasts for one question: with ID and password, but it holds no session and keeps nobody out.
    case command
}

extension World {
    /// The part of the effects that the clinic's records answer.
    func clinicRecords(_ effect: DeskEffect, at now: Moment) -> [DeskEvent] {
        do throws(StoreProblem) {
            switch effect {
            case .signIn(let id, let password): return [try signIn(id, password, at: now)]
            case .signOut(let id):
                if case .window(let place) = conduct { try terminal.signOut(id, at: place) }
                return []
            case .changePassword(let id, let current, let new):
                switch try terminal.refusal(of: current, of: id, at: now) {
                case nil: break
                case .wrong?: return [.passwordRefused]
                case let refusal?: return [.signInRefused(refusal)]
                }
                _ = try terminal.setPassword(new, of: id, salt: Salt.fresh())
                return [.accountsOffered(try terminal.offers(at: now)), .passwordChanged]
            default: return []
            }
        } catch {
            return [.storeFailed(error.text)]
        }
    }

    /// The folder is looked at each time: a window may run for weeks, and a copy or a careless command widens a mode.
    private func signIn(_ id: String, _ password: TypedPassword, at now: Moment) throws(StoreProblem) -> DeskEvent {
        let open = filesOpenToOthers()
        guard open.isEmpty else { return .signInRefused(.filesOpen(open)) }
        switch conduct {
        case .command:
            guard try terminal.isPassword(password, of: id), let found = try terminal.operator(id) else {
                return .signInRefused(.wrong)
            }
            return .signedIn(found)
        case .window(let place):
            let attempt = SignInAttempt(id: id, password: password, place: place)
            switch try terminal.signIn(attempt, at: now, lives: windows.lives) {
            case .signedIn(let found): return .signedIn(found)
            case .refused(let refusal): return .signInRefused(refusal)
            }
        }
    }

    /// Files of the data folder by their names in it. A world in memory has none but what a fault says.
    private func filesOpenToOthers() -> [String] {
        let found =
            databases.home.map {
                HomePermissions(home: $0, opened: Set(databases.files.keys)).openFiles
            } ?? []
        return faults.strike(FolderOpen.self) == nil ? found : found + [FolderOpen.file]
    }

    /// What a scenario says of an operator elsewhere in the clinic.
    ///
    /// - Throws: a failure for an ID that nobody has.
    func happen(_ happening: OperatorHappening, to id: String, at now: Moment) throws(Failure) {
        do throws(StoreProblem) {
            guard try terminal.operator(id) != nil else {
                throw .failed(code: 0, message: id)
            }
            switch happening {
            case .elsewhere:
                let place = SessionPlace(holder: "elsewhere-\(id)", terminal: "T9")
                windows.imagined.insert(place.holder)
                let training = TrainingAccount.all.first { $0.id == id }
                let attempt = SignInAttempt(
                    id: id, password: TypedPassword(training?.password ?? ""), place: place)
                _ = try terminal.signIn(attempt, at: now, lives: windows.lives)
            case .crashes: windows.imagined.remove("elsewhere-\(id)")
            case .unlock: _ = try terminal.unlock(id)
            }
        } catch {
            throw Failure(
                .badData, ja: "操作者 \(id)：\(error.text.ja)", en: "Operator \(id): \(error.text.en)")
        }
    }
}

extension ClinicStore {
    /// The training accounts whose passwords nobody has changed.
    func offers(at now: Moment) throws(StoreProblem) -> [TrainingAccount] {
        let published = try operators(at: now).map(\.operator).filter { $0.credential == .published }.map(\.id)
        return TrainingAccount.all.filter { published.contains($0.id) }
    }

    /// A home without operators gets the training accounts, so that the first run needs nobody's help.
    func shipTrainingAccounts() throws(StoreProblem) {
        guard try operators(at: Moment(day: TrainingAccount.all[0].enrolled.since, second: 0)).isEmpty else { return }
        for training in TrainingAccount.all {
            _ = try add(training.enrolled, password: TypedPassword(training.password), salt: Salt.fresh())
        }
        try addProgram(TrainingAccount.fileProgram)
    }
}

/// Random bytes for a new password. Nothing that is played again depends on them.
enum Salt {
    static func fresh() -> [UInt8] {
        var random = SystemRandomNumberGenerator()
        return (0..<StoredPassword.saltLength).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    }
}
