import Basics
import Eligibility

// 一括照会: received at once, worked off in pieces, fetched by its number.
extension FileClerk {
    /// How a bulk request of a ticket is received. The number is the day and the ticket. [its form: assumed]
    public func reception(of request: BulkRequest, _ ticket: FileTicket) -> BulkReception {
        BulkReception(
            ticket: ticket.number, institution: asker.institution,
            number: ticket.at.day.compact + padded(ticket.number, to: 8), at: ticket.at,
            count: request.body.searches.count)
    }

    public func receipt(for request: BulkRequest, _ reception: BulkReception) -> CheckMessage {
        .bulkReceipt(BulkReceipt(request, receptionNumber: reception.number, at: reception.at))
    }

    /// The inquiries about the people at `places`, as far as their numbers can exist.
    public func inquiries(
        of request: BulkRequest, _ reception: BulkReception, places: [Int]
    ) -> [(place: Int, inquiry: Inquiry)] {
        places.compactMap { place in
            guard request.body.searches.indices.contains(place),
                let key = try? request.body.searches[place].inquiryKey()
            else { return nil }
            let search = request.body.searches[place]
            return (
                place,
                Inquiry(
                    check: check(reception.ticket, place: place), key: key,
                    on: request.header.qualificationConfirmationDate ?? reception.at.day, consents: search.consents,
                    asker: asker)
            )
        }
    }

    /// The answer while the work is under way.
    public func stillWorking(
        _ request: BulkRequest, _ reception: BulkReception, at now: Moment
    ) -> CheckMessage {
        .bulkResponse(BulkResponse(processing: request.header, receptionNumber: reception.number, processed: now))
    }

    /// The results, each from the reply to its person; nil for people who were not asked about.
    public func results(
        of request: BulkRequest, _ reception: BulkReception, replies: [CentreReply?], at now: Moment
    ) -> CheckMessage {
        let units = zip(request.body.searches, replies).map { search, reply in
            switch reply {
            case .answer(let answer):
                return BulkUnit(answer, search: search, referenceNumber: answer.reference ?? "")
            default:
                do throws(RequestProblem) {
                    _ = try search.inquiryKey()
                    return BulkUnit(RequestProblem(.centreUnavailable, Bilingual("")), search: search)
                } catch {
                    return BulkUnit(error, search: search)
                }
            }
        }
        return .bulkResponse(
            BulkResponse(units, of: request.header, receptionNumber: reception.number, processed: now))
    }

    /// Nobody knows the number of `request`.
    public func unknownReception(_ request: BulkDownloadRequest, at now: Moment) -> CheckMessage? {
        refusal(
            of: .bulkDownloadRequest(request),
            RequestProblem(
                .unknownReception,
                Bilingual(
                    ja: "受付番号 \(request.body.receptionNumber)", en: "reception number \(request.body.receptionNumber)")
            ), at: now)
    }
}
