import Basics

extension Centre {
    /// 照会番号登録. The number is kept for the person and not for the insurance, so that it outlasts a change of insurer.
    /// [assumed] A number may stand for several people: whether it is one's own to keep apart. [assumed]
    func registerReference(
        _ reference: String, for paper: PaperNumbers, asker: Asker, at now: Moment
    ) throws -> CentreReply {
        guard let numbers = try? InsuredNumbers(paper) else { return .refused(.malformedKey) }
        guard !reference.isEmpty, reference.count <= ReferenceNumber.longest else {
            return .refused(.malformedReference)
        }
        return try store.transaction { transaction in
            let holders = try transaction.register { try $0.holders(of: numbers, knownOn: now.day) }
            let outcome: ReferenceOutcome =
                switch holders.count {
                case 0: .notFound
                case 1: .registered
                default: .ambiguous
                }
            if outcome == .registered {
                try transaction.register(reference, for: holders[0].code, at: asker.institution)
            }
            try transaction.record(
                Usage(
                    at: now, asker: asker, kind: .registerReference, key: numbers.logged, on: nil,
                    outcome: outcome.rawValue, disclosed: [], consents: [], check: nil))
            return .reference(outcome)
        }
    }
}
