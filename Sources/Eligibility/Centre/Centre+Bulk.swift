import Basics

extension Centre {
    /// 一括照会: each inquiry is answered, and entered into the log, as if it had come alone; all of it is one transaction,
    /// so one flush. Papers only: no patient is present who could prove a card or consent.
    func checkAll(_ inquiries: [Inquiry], at now: Moment) throws -> CentreReply {
        try store.transaction { transaction in
            let batch = try transaction.forMany()
            return try transaction.register { register in
                .each(try inquiries.map { try check($0, in: register, remembering: batch, at: now) })
            }
        }
    }

    private func check(
        _ inquiry: Inquiry, in register: RegisterReader, remembering batch: CheckBatch, at now: Moment
    ) throws -> CentreReply {
        guard !inquiry.check.isEmpty, let key = try? LookupKey(inquiry.key) else { return .refused(.malformedKey) }
        return try check(inquiry, by: key, in: register, remembering: batch, at: now)
    }
}
