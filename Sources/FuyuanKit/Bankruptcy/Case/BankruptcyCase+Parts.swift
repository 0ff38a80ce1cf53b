extension BankruptcyCase {
    static func partGround(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .sameAdministrator:
            Ground(.bankruptcy(13), .bankruptcy(25), cure: "由本案管理人办理", "let the administrator of the case act")
        // law: bankruptcy.tl.claim.late
        case .declaredInItsTime:
            Ground(
                rule: "bankruptcy.v50", .bankruptcy(45), .bankruptcy(56), cure: "按申报日期记作申报或者补充申报",
                "note it as declared or as declared late, by its day")
        // law: bankruptcy.v45
        case .mayBePaid:
            Ground(rule: "bankruptcy.v45", .bankruptcy(115), .bankruptcy(116), curedBy: .approveDistributionPlan)
        case .planReady: Ground(.bankruptcy(86, 2), .bankruptcy(87, 2), curedBy: .plan)
        case .settlementReady: Ground(.bankruptcy(97), .bankruptcy(98), curedBy: .settlement)
        // law: bankruptcy.v43
        case .noDraftRejected:
            Ground(
                rule: "bankruptcy.v43", .bankruptcy(79, 3), .bankruptcy(87, 1), .bankruptcy(88),
                cure: "与未通过的表决组协商后再表决一次，否则终止重整程序",
                "negotiate with the failing groups and vote once more, or end reorganisation")
        case .roundsPaid: Ground(.bankruptcy(116, 2), .bankruptcy(120, 2), curedBy: .round)
        case _: Ground()
        }
    }

    /// What the case's own acts and its parts ask of each other. A file that keeps no part of a kind is not asked for it.
    func holdsOfParts(_ condition: Condition, for act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        switch condition {
        case .sameAdministrator: isAdministrator(occasion.actor)
        case .declaredInItsTime: wasDeclaredInItsTime(act, on: occasion.day, in: occasion.law)
        case .mayBePaid: pays(act) ? Self.paying.contains(phase) : true
        case .planReady: parts.plans.last.map { Self.approvable.contains($0.phase) } ?? true
        case .settlementReady: parts.settlements.last.map { Self.agreed.contains($0.phase) } ?? true
        case .noDraftRejected: isFirstDraft(act)
        case .roundsPaid: parts.rounds.allSatisfy { $0.phase == .roundPaid }
        case _: nil
        }
    }

    /// The phases in which creditors may be paid: under a plan of distribution, a plan or a settlement, and once the
    /// procedure is over and leaves a debtor who pays (企业破产法 art. 92(2), 100(3): claims that slept during a plan).
    private static let paying: EnumSet<Phase> = concluded.union([
        .distributing, .planExecuting, .settlementExecuting, .deregistered, .additionalDistributing, .planCompleted,
        .settlementCompleted, .concludedSelfAgreement, .concludedDebtsCleared, .dismissedFinal,
    ])
    private static let approvable: EnumSet<ReorganizationPlan.Phase> = [
        .approvalSought, .cramDownSought, .approved, .executing,
    ]
    private static let agreed: EnumSet<SettlementAgreement.Phase> = [.passed, .approved, .executing]

    /// Whether who acts as administrator is one of the case's; anybody else, and who is not named, is let through.
    private func isAdministrator(_ actor: Actor<BankruptcyRole>) -> Bool {
        guard actor.role == .administrator, let id = actor.id else { return true }
        if parts.administrators.isEmpty { return opening?.administrator.map { $0 == id } ?? true }
        return parts.administrators.contains { $0.administrator == id || $0.successor == id }
    }

    /// A declaration in time stands before the end of the time to declare, one noted as late after it and before the final
    /// distribution (企业破产法 art. 56(1)).
    private func wasDeclaredInItsTime(_ act: Act?, on day: CivilDate, in law: LegalContext) -> Bool? {
        guard case .claim(let it) = act else { return true }
        let end = announcement?.claimsEnd(in: law)
        let isDistributed = parts.rounds.contains { $0.isAnnouncedFinal && $0.phase == .roundPaid }
        switch it.act.kind {
        case .declare: return end.map { day <= $0 } ?? true
        case .declareLate: return !isDistributed && (end.map { day > $0 } ?? true)
        case .declareAfterPlan: return !isDistributed
        case _: return true
        }
    }

    /// A draft voted down may be voted on once more; another draft after it is not foreseen.
    private func isFirstDraft(_ act: Act?) -> Bool? {
        guard let act else { return nil }
        guard case .plan(let it) = act, it.act.kind == .submit else { return true }
        return zip(parts.plans, parts.plans.numbers).allSatisfy { $1 == it.number || $0.failed.isEmpty }
    }

    /// Whether the first meeting is held in time: by its clock, or, where no announcement is on file, by the latest day
    /// any lawful announcement allows. Other meetings have no such time.
    func isFirstMeetingInTime(_ act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        if case .meeting(let it) = act {
            let isFirst = parts.meetings[number: it.number]?.isFirst == true && firstMeetingOn == nil
            guard it.act.kind == .hold, isFirst else { return true }
        }
        if standing.clocks[.firstMeeting] != nil { return isInTime(.firstMeeting, in: occasion) }
        return latestFirstMeeting(in: occasion.law).flatMap { occasion.day > $0 ? false : nil }
    }

    /// The latest day a first meeting may be held on, whatever was announced: announced on the last day (art. 14), three
    /// months to declare (art. 45), fifteen days more (art. 62); nil before acceptance or outside the calendar.
    func latestFirstMeeting(in law: LegalContext) -> CivilDate? {
        acceptedOn.flatMap { TimeLimit.openingNoticeAndAnnouncement.lastDay(from: $0, in: law) }
            .flatMap { TimeLimit.claimPeriodLongest.lastDay(from: $0, in: law) }
            .flatMap { TimeLimit.firstCreditorsMeeting.lastDay(from: $0, in: law) }
    }

    /// The time to declare is not waited for any more once it is over and the first meeting was held.
    private mutating func closeClaimPeriod(in occasion: Occasion<BankruptcyRole>, _ permit: Permit<Self>) {
        guard let end = announcement?.claimsEnd(in: occasion.law), end < occasion.day else { return }
        standing.stop(.claimPeriod, on: occasion.day, permit)
    }

    /// Whether an act pays out of the general estate: a secured creditor is paid out of its property before (art. 109).
    private func pays(_ act: Act?) -> Bool {
        switch act {
        case .claim(let it):
            (it.act.kind == .pay || it.act.kind == .payInFull) && parts.claims[number: it.number]?.isSecured != true
        case .round(let it): it.act.kind == .payRound
        case _: false
        }
    }

    /// What a part's act brings for the case itself: the first meeting and the draft plan are noted when they happen.
    mutating func follow(_ act: Act, in occasion: Occasion<BankruptcyRole>, _ permit: Permit<Self>) {
        switch act {
        case .meeting(let it):
            guard firstMeetingOn == nil, let meeting = parts.meetings[number: it.number], meeting.isFirst,
                meeting.phase == .convened || meeting.phase == .closed
            else { return }
            firstMeetingOn = occasion.day
            standing.stop(.firstMeeting, on: occasion.day, permit)
            closeClaimPeriod(in: occasion, permit)
        case .noteFirstMeeting: closeClaimPeriod(in: occasion, permit)
        case .plan(let it):
            guard draftSubmittedOn == nil, parts.plans[number: it.number]?.draft != nil else { return }
            draftSubmittedOn = occasion.day
            standing.stop(.planDraft, on: occasion.day, permit)
        case _: return
        }
    }

    /// The measures of other organs that acceptance obliges them to lift and that still stand, the longest due first.
    public func unreleasedMeasures(asOf day: CivilDate) -> [UnreleasedMeasure] {
        PreservationMeasure.unreleased(in: parts.measures, acceptedOn: acceptedOn, asOf: day)
    }

    /// Every running clock of the case and of its parts, the nearest last day first; a part's clock that is the case's own
    /// (the draft plan) stands once. O(n log n) in the running clocks.
    public func allDeadlines(asOf day: CivilDate, in law: LegalContext) -> [RunningDeadline] {
        let own = deadlines(asOf: day, in: law)
        let others = parts.deadlines(asOf: day, in: law).filter { part in
            !own.contains { $0.limit == part.limit && $0.start == part.start && $0.limit != nil }
        }
        return (own + others).sorted { ($0.lastDay ?? .max) < ($1.lastDay ?? .max) }
    }
}
