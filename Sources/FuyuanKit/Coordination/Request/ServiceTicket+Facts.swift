extension ServiceTicket {
    public func orderedLastDay(of clock: Clock, for act: Act, in occasion: Occasion<LiaisonRole>) -> CivilDate? {
        opening?.answerBy
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<LiaisonRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .open(let it): opening = it
        case .route(let it):
            routing = it
            if let day = it.answerBy { standing.fix(.answer, lastDay: day, permit) }
        case .answer(let it):
            answer = it
            answeredOn = occasion.day
            if isCrossDomain {
                outcome.emits.insert(.serveResult)
                if it.caseNumber != nil { outcome.issues.insert(.acceptanceNotice) }
            }
        case .transfer(let it): recipient = it.body
        case .close(let it): closing = it
        case .askMore, .supplement, .expire: break
        }
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .identityChecked:
            Ground(.qinhuangdao(), .personalInformation(34), cure: "先行核验身份", "check the identity first")
        case .courtsNamed: Ground(.qinhuangdao(), cure: "载明协作法院和管辖法院", "name both courts")
        case .papersChecked: Ground(.qinhuangdao(), cure: "由协作法院核对、扫描", "let the assisting court check and scan them")
        case .toldAtOnce: Ground(cure: "一次性列明所缺材料", "list everything missing at once")
        case .recipientNamed: Ground(cure: "载明接收单位", "name the body it goes to")
        case .inTime: Ground(cure: "期限内答复", "answer in time")
        case .timePassed: Ground(curedBy: .answer, .transfer)
        case .numberOfCompetentCourt:
            Ground(Citation(.caseNumbers, 2), cure: "由管辖法院编立案号", "let the competent court give the number")
        case .resultServed: Ground(.qinhuangdao(), cure: "由协作法院送达结果", "let the assisting court serve the result")
        case .rated: Ground(.qinhuangdao(), cure: "回访并记录满意度", "call back and record the rating")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<LiaisonRole>) -> Bool? {
        switch condition {
        case .identityChecked: isIdentityChecked(act)
        case .courtsNamed: opened(act).map { $0.kind != .crossDomainFiling || $0.filing != nil }
        case .papersChecked: arePapersChecked(act)
        case .toldAtOnce: called(act).map { !$0.missing.isEmpty }
        case .recipientNamed: passedOn(act).map { $0.body?.rawValue.isEmpty == false }
        case .inTime: lastDay(of: .answer, in: occasion.law).map { occasion.day <= $0 } ?? true
        case .timePassed: lastDay(of: .answer, in: occasion.law).map { occasion.day > $0 } ?? false
        case .numberOfCompetentCourt: isNumberRight(act)
        case .resultServed: isResultServed(act)
        case .rated: rating(act)
        }
    }

    /// Case data go to nobody unknown; general questions are open to all.
    private func isIdentityChecked(_ act: Act?) -> Bool? {
        guard let it = opened(act) else { return nil }
        return switch it.kind {
        case .consultation, .complaint: true
        case .caseQuery, .contactJudge, .preservation, .appraisal, .refund, .crossDomainFiling: it.isIdentityChecked
        }
    }

    private func arePapersChecked(_ act: Act?) -> Bool? {
        guard case .route(let it) = act else { return nil }
        return isCrossDomain ? it.papersChecked : true
    }

    private func isNumberRight(_ act: Act?) -> Bool? {
        guard case .answer(let it) = act else { return nil }
        guard isCrossDomain, let number = it.caseNumber else { return true }
        return opening?.filing?.isNumberedByCompetentCourt(number)
    }

    private func isResultServed(_ act: Act?) -> Bool? {
        guard case .answer(let it) = act else { return nil }
        return isCrossDomain ? it.servedByAssistingCourt : true
    }

    private func rating(_ act: Act?) -> Bool? {
        guard case .close(let it) = act else { return nil }
        return it.rating != nil
    }

    private func opened(_ act: Act?) -> TicketOpening? {
        guard case .open(let it) = act else { return nil }
        return it
    }

    private func called(_ act: Act?) -> TicketSupplementCall? {
        guard case .askMore(let it) = act else { return nil }
        return it
    }

    private func passedOn(_ act: Act?) -> TicketTransfer? {
        guard case .transfer(let it) = act else { return nil }
        return it
    }
}

extension ServiceTicket {
    /// How the ticket ended as of a day; nil while it is open and in time, and where no time was set.
    ///
    /// Silence past the last day is an end of its own, whether or not anybody noted it.
    public func end(asOf day: CivilDate, in law: LegalContext) -> TicketEnd? {
        switch phase {
        case .answered, .closed: .answered
        case .transferred: .transferred
        case .overdue: .unansweredOverdue
        case .unopened: nil
        case .opened, .routed, .awaitingParty:
            lastDay(of: .answer, in: law).flatMap { day > $0 ? .unansweredOverdue : nil }
        }
    }

    /// Minutes from intake to the answer; nil where a minute is not known, or before the answer.
    public var answerMinutes: Int? {
        guard let start = clocks[.answer]?.start, let answeredOn, let from = opening?.minute, let to = answer?.minute,
            ThreadReceipt.minutes.contains(from), ThreadReceipt.minutes.contains(to)
        else { return nil }
        return start.days(until: answeredOn) * ThreadReceipt.minutes.count + to - from
    }

    /// A warning where the time to answer has passed in silence.
    public func findings(asOf day: CivilDate, in law: LegalContext) -> [Finding] {
        guard end(asOf: day, in: law) == .unansweredOverdue else { return [] }
        return [
            Finding(
                "service-ticket/overdue", .warning, at: "answerBy", Basis(.qinhuangdao()), "工单逾期未答复",
                "the ticket was not answered in time")
        ]
    }
}
