extension CreditorsResolution {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .votedByMeeting: Ground(.bankruptcy(84, 2), cure: "重整计划草案分组表决", "let the groups vote on a plan")
        // law: bankruptcy.v28
        case .testsNotFailed: Ground(rule: "bankruptcy.v28", .bankruptcy(64, 1), .bankruptcy(97), curedBy: .voteFails)
        // law: bankruptcy.v28
        case .testsNotPassed: Ground(rule: "bankruptcy.v28", .bankruptcy(64, 1), .bankruptcy(97), curedBy: .vote)
        case .tallyKnown:
            Ground(.bankruptcy(64, 1), cure: "记载同意的人数和债权额", "record heads and amounts in favour")
        // law: bankruptcy.v29
        case .baseIsTotal:
            Ground(
                rule: "bankruptcy.v29", .bankruptcy(64, 1), .bankruptcy(97), cure: "以全案无财产担保债权总额为基数重新计算",
                "count again on all unsecured claims of the case")
        // law: bankruptcy.v30
        case .rulingAfterOneVote: Ground(rule: "bankruptcy.v30", .bankruptcy(65, 1), curedBy: .voteAgain)
        // law: bankruptcy.v30
        case .rulingAfterTwoVotes:
            Ground(rule: "bankruptcy.v30", .bankruptcy(65, 2), curedBy: .voteAgain, .secondVoteFails)
        case .ruledByCourt: Ground(.bankruptcy(66), curedBy: .seekRevocation)
        case .adoptedByMeeting: Ground(.bankruptcy(64, 2), curedBy: .reconsider)
        case .reviewInTime:
            Ground(.bankruptcy(66), .civilProcedure(86), cure: "申请顺延期限", "ask to have the time restored")
        case .reviewQualified:
            Ground(
                .bankruptcy(66), cure: "对分配方案的裁定，由债权额占无财产担保债权总额二分之一以上的债权人申请",
                "for a distribution plan, let creditors with half of all unsecured claims or more ask")
        // law: bankruptcy.v66
        case .sameCourt:
            Ground(rule: "bankruptcy.v66", .bankruptcy(66), cure: "向作出裁定的人民法院申请", "ask the court that ruled")
        case .revocationInTime:
            Ground(.bankruptcy(64, 2), .civilProcedure(86), cure: "申请顺延期限", "ask to have the time restored")
        case .revocationGround:
            Ground(.bankruptcyInterpretation3(12, 1), cure: "说明撤销事由", "say what is wrong with the resolution")
        case .harmed: Ground(.bankruptcy(64, 2), cure: "说明利益受损", "show the harm")
        case .timesOver: Ground(.bankruptcy(64, 2), .bankruptcy(66), cure: "待期限届满", "wait until the time is over")
        case .toldInTime: Ground(.bankruptcyInterpretation3(11, 1), cure: "三日内告知", "tell it within three days")
        case .isRemote: Ground(.bankruptcyInterpretation3(11, 1), cure: "现场表决的，当场宣布", "announce it on the spot")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        switch condition {
        case .votedByMeeting: tabled(by: act).map { $0.power != .adoptPlan }
        case .testsNotFailed: vote(of: act).map { $0.tally.map { isPassed($0, in: occasion.law) } ?? true }
        case .testsNotPassed: vote(of: act).map { $0.tally.map { !isPassed($0, in: occasion.law) } ?? true }
        case .tallyKnown: vote(of: act).flatMap { $0.tally.map { _ in true } }
        case .baseIsTotal: usesTotal(vote(of: act))
        case .rulingAfterOneVote: matter.map { $0.power.failuresBeforeRuling == 1 }
        case .rulingAfterTwoVotes: matter.map { $0.power.failuresBeforeRuling == 2 && failures >= 2 }
        case .ruledByCourt: isRuled
        case .adoptedByMeeting: !isRuled
        case .reviewInTime: isReviewInTime(act, in: occasion)
        case .reviewQualified: mayReview(act)
        case .sameCourt: isSameCourt(act, occasion.actor)
        case .revocationInTime: isRevocationInTime(act, in: occasion)
        case .revocationGround: revocation(act)?.ground.map { _ in true } ?? revocationGround.map { _ in true }
        case .harmed: revocation(act)?.isHarmed
        case .timesOver: isInTime(isRuled ? .review : .revocation, in: occasion).map { !$0 }
        case .toldInTime: isInTime(.remoteResult, in: occasion)
        case .isRemote: matter?.isRemote
        }
    }

    /// Whether figures pass under the item's own threshold, whatever kind the entry names.
    private func isPassed(_ tally: VoteTally, in law: LegalContext) -> Bool {
        var tally = tally
        tally.kind = matter?.power.voteKind ?? tally.kind
        return tally.isPassed(in: law)
    }

    /// Whether the amount was measured against all unsecured claims; nil where either is not recorded.
    private func usesTotal(_ vote: ResolutionVote?) -> Bool? {
        guard let tally = vote?.tally, let total = matter?.unsecuredTotal else { return nil }
        return tally.total == total
    }

    /// Anybody may have a management or realisation ruling reviewed; a ruling on distribution, creditors with half of all
    /// unsecured claims or more.
    private func mayReview(_ act: Act?) -> Bool? {
        guard matter?.power == .adoptDistribution else { return true }
        guard let claims = request(act)?.claims, let total = matter?.unsecuredTotal else { return nil }
        return VoteTally(.reconsider, yesAmount: claims, outOf: total).isPassed()
    }

    /// Review goes to the court that ruled, and is decided there.
    private func isSameCourt(_ act: Act?, _ actor: Actor<BankruptcyRole>) -> Bool? {
        guard let rulingCourt else { return nil }
        if let request = request(act) { return request.court.map { $0 == rulingCourt } }
        return actor.role == .court ? actor.id.map { $0 == rulingCourt } : nil
    }

    /// A remote vote's time has not begun before its result is told.
    private func isRevocationInTime(_ act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        if revocation(act)?.isRestored == true { return true }
        guard matter?.isRemote == true else { return isInTime(.revocation, in: occasion) }
        let told = revocation(act)?.receivedOn
        if told == nil, standing.clocks[.revocation] == nil { return true }
        return isInTime(.revocation, toldOn: told, in: occasion)
    }

    /// A ruling's time runs from its announcement, or from the notice the creditor got.
    private func isReviewInTime(_ act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        let request = request(act)
        if request?.isRestored == true { return true }
        return isInTime(.review, toldOn: request?.receivedOn, in: occasion)
    }

    /// From the day a creditor got notice, where that is after the day the clock runs from and not after the request.
    private func isInTime(
        _ clock: Clock, toldOn day: CivilDate?, in occasion: Occasion<BankruptcyRole>
    ) -> Bool? {
        guard let day, day <= occasion.day, let limit = limit(of: clock),
            standing.clocks[clock]?.start.map({ $0 < day }) ?? true
        else { return isInTime(clock, in: occasion) }
        return limit.lastDay(from: day, in: occasion.law).map { occasion.day <= $0 }
    }

    private func tabled(by act: Act?) -> TabledMatter? {
        guard case .table(let it) = act else { return matter }
        return it
    }

    private func vote(of act: Act?) -> ResolutionVote? {
        switch act {
        case .vote(let it), .voteFails(let it), .secondVotePasses(let it), .secondVoteFails(let it): it
        case _: nil
        }
    }

    private func request(_ act: Act?) -> ReviewRequest? {
        guard case .reconsider(let it) = act else { return nil }
        return it
    }

    private func revocation(_ act: Act?) -> RevocationRequest? {
        guard case .seekRevocation(let it) = act else { return nil }
        return it
    }
}
