import Eligibility
import ReceptionDesk

/// What crossed the line, and whom the window was about when it did.
struct RememberedExchange {
    let exchange: LineExchange
    let inFront: PersonReference?

    /// Whether it is about the person: an answer names somebody by the numbers of the coverage, which may be another than
    /// the one called; any other message is about whoever was in front.
    ///
    /// - Parameter papers: all numbers of the person, as a paper says them.
    func isAbout(_ person: PersonReference, papers: Set<String>) -> Bool {
        guard let coverage = answer?.coverage.value, let paper = PersonReference(coverage) else {
            return inFront == person
        }
        return papers.contains(paper.text)
    }

    /// The answer to a check, where that is what crossed.
    var answer: Answer? {
        if case .answer(let answer)? = reply { answer } else { nil }
    }

    /// Whether contents crossed that only the viewing account may read.
    var bringsContents: Bool {
        switch reply {
        case .medication, .clinical, .viewed, .viewedCheckups: true
        case .answer, .each, .registration, .reference, .challenge, .authenticated, .notAuthenticated, .refused, nil:
            false
        }
    }

    private var reply: CentreReply? {
        guard case .opened(let bytes, _) = exchange.reply else { return nil }
        return try? CentreCoding.message(CentreReply.self, from: bytes)
    }

    /// Everything of it in which a number could stand.
    var texts: [[UInt8]] {
        var texts = [exchange.request, exchange.sealedRequest.encapsulatedKey + exchange.sealedRequest.ciphertext]
        if case .opened(let clear, let sealed) = exchange.reply { texts += [clear, sealed] }
        return texts
    }
}
