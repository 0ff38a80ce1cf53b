extension DisputeCentreReferral {
    /// Whether the dispute counts as resolved (化解): agreed and performed, or withdrawn of true will; the follow-up visit
    /// on file and saying that it is over; reported back and closed.
    public var isResolved: Bool { phase == .closed && isSettledForGood }

    /// Whether the centre is done with it, resolved or not.
    public var isConcluded: Bool { isFinal }

    /// Settled, and the follow-up visit, made after that, says that it is over.
    var isSettledForGood: Bool {
        isSettled && visit?.isComplete == true && visit?.isDisputeOver == true && !isVisitEarly
    }

    /// Whether an agreement on the whole was performed, with proof, or a withdrawal ended the dispute.
    private var isSettled: Bool {
        if let withdrawal { return withdrawal.endsDispute }
        guard let agreement, !agreement.isPartial, performance?.isProved == true else { return false }
        return phase == .performed || phase == .followedUp || phase == .closed
    }

    /// Whether the visit was made before the agreement was performed: then it is no follow-up.
    private var isVisitEarly: Bool {
        guard let visited = visit?.visitedOn, let performed = performance?.performedOn else { return false }
        return visited < performed
    }

    /// What may be mediated in this dispute, and how; nil where the matter is not known.
    public var scope: MediationScope? {
        guard let referral, let matter = referral.matter else { return nil }
        return MediationScope(matter, in: referral.forum)
    }

    /// The day the complaint first came in, at the court where the file tells, else at the centre: it stays the day of
    /// filing when the dispute fails and goes back, a convention, the law is silent. Nil before it was referred.
    /// law: administrative.8-X16
    public var filingDay: CivilDate? { referral?.filedOn ?? referral?.receivedOn }

    /// Why the dispute does not count as resolved, each reason with its code; empty where it does.
    public var resolutionObstacles: [Finding] {
        if isResolved { return [] }
        var findings: [Finding] = []
        func add(_ code: String, _ zh: String, _ en: String) {
            findings.append(Finding("dispute-centre-referral/\(code)", .notice, Basis(.qinhuangdao()), zh, en))
        }
        if !isSettled {
            add("not-settled", "没有履行完毕的协议，也没有出于真实意思的撤回", "no agreement performed and no withdrawal of true will")
        }
        if withdrawal == nil, agreement?.isPartial == true {
            add("partly-settled", "只解决了部分争议", "only a part of the dispute was settled")
        }
        if withdrawal == nil, let performance, performance.isProved != true {
            add("performance-unproved", "没有履行凭证", "there is no proof of performance")
        }
        if isVisitEarly { add("visit-early", "回访早于履行完毕", "the visit came before the performance") }
        if let visit {
            if !visit.isComplete {
                add("visit-incomplete", "回访记录不完整", "the record of the follow-up visit is incomplete")
            }
            if visit.isDisputeOver == false {
                add("dispute-not-over", "回访时争议未了", "the dispute was not over at the visit")
            }
        } else {
            add("no-follow-up", "没有回访记录，不得计入化解", "no record of a follow-up visit: it does not count as resolved")
        }
        if phase != .closed { add("not-closed", "尚未总结反馈、归档", "not reported back and closed") }
        return findings
    }

    /// What is overdue on a day: held past the time to mediate, failed and not returned in five days, or an agreement not
    /// performed by its day; once closed, why the dispute does not count as resolved.
    public func findings(asOf day: CivilDate, in law: LegalContext) -> [Finding] {
        var findings: [Finding] = []
        // law: administrative.V-C02
        if Self.open.contains(phase), clocks.isRunning(.mediation),
            let last = lastDay(of: .mediation, in: law), day > last
        {
            findings.append(
                Finding(
                    "administrative.V-C02", .error, Basis(.invitedMediation(27)),
                    "化解期限至\(last)届满，未约定延长", "the time to mediate ended on \(last) and nobody agreed to more"))
        }
        // law: administrative.V-C04
        if phase == .failed, let last = lastDay(of: .returning, in: law), day > last {
            findings.append(
                Finding(
                    "administrative.V-C04", .warning, Basis(.qinhuangdao()),
                    "化解不成，未在\(last)前退回立案", "it failed and was not returned for docketing by \(last)"))
        }
        if phase == .agreementSigned || phase == .performing, let due = agreement?.performBy, day > due {
            findings.append(
                Finding(
                    "dispute-centre-referral/performance-overdue", .warning, Basis(.suitWithdrawal(5)),
                    "协议应于\(due)前履行", "the agreement was to be performed by \(due)"))
        }
        if phase == .closed { findings += resolutionObstacles }
        return findings
    }
}
