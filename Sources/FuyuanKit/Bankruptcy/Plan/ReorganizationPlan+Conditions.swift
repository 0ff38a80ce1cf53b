extension ReorganizationPlan {
    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        switch condition {
        case .drafterEntitled: drafter.map { $0.role == occasion.actor.role }
        case .draftInTime: isInTime(.draft, in: occasion)
        case .contentsComplete: submitted(by: act).map { PlanContent.required.isSubset(of: $0.contents) }
        case .socialInsuranceSpared: submitted(by: act).flatMap { $0.cutsSocialInsurance.map { !$0 } }
        case .groupsLawful: submitted(by: act).map { !$0.groupFindings.contains { $0.severity == .error } }
        case .goodCause: goodCause(act)
        case .draftTimeOver: isDraftLate(in: occasion)
        case .meetingInTime: isInTime(.meeting, in: occasion)
        case .noGroupFailed: result(of: act).map { passesAll($0, secondVote: act?.kind == .secondVotePasses) }
        case .someGroupFailed: result(of: act).map { failsSome($0, secondVote: act?.kind == .secondVoteFails) }
        case .talliesAgree: result(of: act).map { $0.agreesWithStatute(in: occasion.law) }
        case .equityAgrees: result(of: act).map { $0.equityAgrees(in: occasion.law) }
        case .onlyFailedGroups: mayVoteAgain(act)
        case .everyGroupVoted: result(of: act).flatMap(countsEveryGroup)
        case .othersUnharmed: harm(act).map { !$0 }
        case .appliedInTime: isInTime(.approvalApplication, in: occasion)
        case .ruledInTime: isInTime(.approvalRuling, in: occasion)
        case .secondVoteDone: failed.isEmpty ? nil : failed.isSubset(of: refusedTwice)
        case .sixConditions: judged(by: act)?.isMet
        case .oneGroupPassed: passed.isEmpty && failed.isEmpty ? nil : !passed.isEmpty
        case .firstAmendment: amendments == 0
        case .specialReason: specialReason(act)
        case .filedInTime: isInTime(.amendmentApplication, in: occasion)
        case .newPlanInTime: isInTime(.amendmentDraft, in: occasion)
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<BankruptcyRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .open(let it):
            ruledOn = it.ruledOn ?? occasion.day
            drafter = it.drafter
        case .extend: standing.extend(.draft, by: TimeLimit.planDraftExtension.period, permit)
        case .submit(let it): draft = it
        case .voteByGroup(let it), .groupsReject(let it):
            passed = it.passed
            failed = it.failed
            tallies = it.tallies
        case .revote(let it): revoted.formUnion(it.groups)
        case .secondVotePasses(let it), .secondVoteFails(let it):
            passed.formUnion(it.passed)
            failed.subtract(it.passed)
            revoted.formUnion(it.failed)
            refusedTwice.formUnion(it.failed)
            failedTwice.formUnion(it.failed)
            tallies += it.tallies
        case .refuseSecondVote(let it): refusedTwice.formUnion(it.groups)
        case .seekCramDown(let it): verdict = it
        case .cramDown(let it):
            verdict = it
            approval = it.approval
        case .approve(let it): approval = it
        case .terminateBy78(let it): endingGround = it.ground
        case .seekAmendment: amendments = min(amendments &+ 1, 2)
        case .draftLate, .openVoting, .renegotiate, .concludeNotPassed, .applyApproval, .refuseApproval,
            .refuseCramDown, .askRegulator, .regulatorApproves, .regulatorRefuses, .execute, .complete, .terminate,
            .agreeAmendment, .fileAmendment, .allowAmendment, .rejectAmendment, .amend, .amendFails:
            break
        }
    }

    /// At the first vote every group passes; at the second, every group that still stood against the plan.
    private func passesAll(_ result: PlanVoteResult, secondVote: Bool) -> Bool {
        result.failed.isEmpty && (secondVote ? failed.isSubset(of: result.passed) : !result.passed.isEmpty)
    }

    /// At the second vote it is enough that a group that stood against the plan has not passed it.
    private func failsSome(_ result: PlanVoteResult, secondVote: Bool) -> Bool {
        !result.failed.isEmpty || (secondVote && !failed.isSubset(of: result.passed))
    }

    /// Whether every group the draft forms for affected members has a result; nil where the draft does not say.
    private func countsEveryGroup(_ result: PlanVoteResult) -> Bool? {
        draft?.affected.map { affected in
            affected.intersection(draft?.groups ?? []).isSubset(of: result.passed.union(result.failed))
        }
    }

    /// Whether the draft came, or has still not come, after its last day.
    private func isDraftLate(in occasion: Occasion<BankruptcyRole>) -> Bool? {
        guard let running = standing.clocks[.draft] else { return nil }
        return lastDay(of: .draft, in: occasion.law).map { (running.stoppedOn ?? occasion.day) > $0 }
    }

    /// Only a group that failed, and has not voted again or refused to.
    private func mayVoteAgain(_ act: Act?) -> Bool? {
        switch act {
        case .revote(let it): isOpenToRevote(it.groups, but: revoted.union(refusedTwice))
        case .refuseSecondVote(let it): isOpenToRevote(it.groups, but: refusedTwice)
        case .secondVotePasses(let it), .secondVoteFails(let it):
            it.failed.isSubset(of: failed) && it.passed.intersection(failed).isDisjoint(with: failedTwice)
        case _: nil
        }
    }

    private func isOpenToRevote(_ groups: EnumSet<PlanGroup>, but done: EnumSet<PlanGroup>) -> Bool {
        !groups.isEmpty && groups.isSubset(of: failed) && groups.isDisjoint(with: done)
    }

    private func submitted(by act: Act?) -> PlanDraft? {
        guard case .submit(let it) = act else { return nil }
        return it
    }

    private func goodCause(_ act: Act?) -> Bool? {
        guard case .extend(let it) = act else { return nil }
        return it.hasGoodCause
    }

    private func result(of act: Act?) -> PlanVoteResult? {
        switch act {
        case .voteByGroup(let it), .groupsReject(let it), .secondVotePasses(let it), .secondVoteFails(let it),
            .amend(let it):
            it
        case _: nil
        }
    }

    private func harm(_ act: Act?) -> Bool? {
        guard case .revote(let it) = act else { return nil }
        return it.harmsOthers
    }

    private func judged(by act: Act?) -> CramDownVerdict? {
        switch act {
        case .seekCramDown(let it), .cramDown(let it): it
        case _: verdict
        }
    }

    private func specialReason(_ act: Act?) -> Bool? {
        guard case .seekAmendment(let it) = act else { return nil }
        return it.hasSpecialReason
    }
}
