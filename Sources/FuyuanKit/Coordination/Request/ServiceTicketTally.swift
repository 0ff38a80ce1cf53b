/// How many tickets ended how, as of a day.
public struct ServiceTicketTally: Sendable, Hashable {
    /// Tickets answered.
    public private(set) var answered: Int64 = 0
    /// Tickets passed on.
    public private(set) var transferred: Int64 = 0
    /// Tickets not answered in time.
    public private(set) var unansweredOverdue: Int64 = 0
    /// Tickets still open, in time or without one.
    public private(set) var open: Int64 = 0
    /// Minutes from intake to answer, of the tickets whose minutes are known, in order.
    public private(set) var minutes: [Int] = []

    /// The tally of some tickets.
    public init(
        of files: some Sequence<CaseFile<ServiceTicket>>, asOf day: CivilDate, in law: LegalContext
    ) {
        for file in files where file.state.opening != nil {
            switch file.state.end(asOf: day, in: law) {
            case .answered?: answered += 1
            case .transferred?: transferred += 1
            case .unansweredOverdue?: unansweredOverdue += 1
            case nil: open += 1
            }
            if let minutes = file.state.answerMinutes { self.minutes.append(minutes) }
        }
        minutes.sort()
    }

    /// All tickets.
    public var total: Int64 { answered + transferred + unansweredOverdue + open }

    /// The share answered within so many minutes, of the tickets whose minutes are known; nil where there are none.
    public func share(answeredWithin limit: Int) -> Percent? {
        Percent(Int64(minutes.count { $0 <= limit }), of: Int64(minutes.count))
    }
}

extension PolicyParameter {
    /// 跨域立案答复: half an hour, by which answers to filings across districts were counted in December 2019.
    /// law: mediation.n3
    public static let crossDomainAnswerMinutes = PolicyParameter(
        Term("cross-domain-answer-minutes", "跨域立案答复时长", "answer to a filing across districts"), .count(30),
        unit: Bilingual("分钟", "minutes"), Basis(), .secondary)
}
