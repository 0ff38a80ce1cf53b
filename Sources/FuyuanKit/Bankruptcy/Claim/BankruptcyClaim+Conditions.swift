extension BankruptcyClaim {
    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        switch condition {
        case .withinPeriod: periodEnds(act).map { occasion.day <= $0 }
        // law: bankruptcy.v50
        // law: bankruptcy.tl.claim.late
        case .beforeFinalDistribution:
            lateDeclaration(act).map { it in
                it.finalDistributionOn.map { occasion.day < $0 } ?? true
            }
        case .amountValid: isAmountValid(act)
        case .documented: particulars(act)?.evidenceGiven
        case .recourseOpen: recourse(act).flatMap { $0.declarant == .guarantorFuture ? $0.all.map { !$0 } : true }
        // Housing fund and wages advanced rank with the employees and are listed with them (法〔2018〕53号 item 27).
        case .employeeKind: particulars(act).map { $0.kind.rank == .employee }
        case .sameCreditor:
            occasion.actor.role == .administrator || creditor == nil ? true : occasion.actor.id.map { $0 == creditor }
        // law: bankruptcy.v25
        case .documentNotBinding: document == nil || isDocumentChallenged
        case .documentFollowed: admission(act).map { isDocumentFollowed($0.amount) }
        case .notForLackOfDeclaration:
            rejection(act).map { it in
                it.ground != .notDeclared || kind?.isListedByAdministrator == false
            }
        case .interestStopped: admission(act).map { $0.breakdown?.interestStops ?? true }
        case .surchargeStopped: admission(act).map { $0.breakdown?.surchargeStops ?? true }
        case .rankLawful: admission(act).flatMap { it in kind.map { $0.mayRank(as: it.rank ?? $0.rank) } }
        case .reasonsStated: objection(act)?.reasonsStated
        case .suitOpen: isSuitOpen(in: occasion)
        case .suitInTime: standing.clocks[.suit] == nil ? true : isInTime(.suit, in: occasion)
        case .suitTimeOver: isInTime(.suit, in: occasion).map { !$0 }
        case .secured: asset != nil && !isSecurityWaived
        // law: bankruptcy.v52
        case .setOffLawful: notice(act).flatMap(setOff(by:)).map { $0.isAllowed }
        case .setOffBenefits: occasion.actor.role == .administrator ? notice(act).flatMap { $0.benefitsEstate } : true
        case .setOffPending: pendingSetOff != nil
        case .noSetOffPending: pendingSetOff == nil
        case .contestOpen: contest(act)?.goodReason == true ? true : isInTime(.setOffContest, in: occasion)
        case .setOffStands: isSetOffStanding(in: occasion)
        case .setOffLeavesBalance: pendingSetOff.flatMap { taken in outstanding.map { taken < $0 } }
        case .setOffClearsBalance: pendingSetOff.flatMap { taken in outstanding.map { taken >= $0 } }
        case .payable: outstanding != nil
        case .leavesBalance:
            amount(act).flatMap { paid in
                outstanding.map { paid >= .zero && (paid < $0 || isReducedByPlan && paid == $0) }
            }
        case .clearsBalance: amount(act).flatMap { paid in outstanding.map { paid >= .zero && paid == $0 } }
        case .withinClaim: amount(act).flatMap { paid in outstanding.map { paid >= .zero && paid <= $0 } }
        case .roundOpen: traits.contains(.late) ? round(act).map { $0 > roundsMissed } : true
        case .shareHeld: isShareHeld(act)
        case .uncertain: deposit(act).map { isDepositable(as: $0.kind) }
        }
    }

    /// Whether a plan or settlement cut it: what was cut comes back if the plan fails, so that paying what the plan leaves
    /// need not close the claim (企业破产法 art. 93(2), 104(2)).
    private var isReducedByPlan: Bool {
        guard let payableUnderPlan, let confirmed else { return false }
        return payableUnderPlan < confirmed
    }

    /// Whether a suit is let in: always where the fifteen days guide, which is the default; where a court takes them
    /// as a time to sue, only in time. An employee's suit has no such time.
    /// law: bankruptcy.tl.claim.suit
    /// law: bankruptcy.edge-9
    private func isSuitOpen(in occasion: Occasion<BankruptcyRole>) -> Bool? {
        guard occasion.law.claimSuitEffect == .bars, standing.clocks[.suit] != nil else { return true }
        if phase == .confirmed || phase == .partiallyPaid || phase == .sharePending { return false }
        return isInTime(.suit, in: occasion)
    }

    private func isSetOffStanding(in occasion: Occasion<BankruptcyRole>) -> Bool? {
        switch occasion.actor.role {
        case .court: true
        case .system: isSetOffContested ? false : isInTime(.setOffContest, in: occasion).map { !$0 }
        case _: !isSetOffContested
        }
    }

    /// Whether enough is deposited for what the act hands over, or anything at all where the share goes to others.
    private func isShareHeld(_ act: Act?) -> Bool? {
        switch act {
        case .loseShare, .forfeitAfterConclusion: deposited > .zero
        case _: amount(act).map { $0 <= deposited }
        }
    }

    private func isDocumentFollowed(_ amount: Money) -> Bool {
        guard document != nil, !isDocumentChallenged, let documentAmount else { return true }
        return amount >= documentAmount
    }

    private func isDepositable(as kind: DepositKind) -> Bool {
        switch kind {
        case .conditional: traits.contains(.conditionPrecedent) || traits.contains(.conditionSubsequent)
        case .generalGuarantee: traits.contains(.generalGuarantee)
        case .litigated: isInSuit || traits.contains(.litigated)
        case .unclaimed: true
        }
    }

    private func isAmountValid(_ act: Act?) -> Bool? {
        switch act {
        case .confirm(let it), .confirmAfterExplanation(let it), .confirmUnsued(let it):
            (it.amount ?? admitted).map { !$0.isNegative }
        case .determine(let it), .adjustByJudgment(let it): it.amount.map { !$0.isNegative }
        case .explain(let it): it.adjusted.map { !$0.isNegative } ?? true
        case .thaw(let it): !it.payable.isNegative && it.payable <= it.claim.amount
        case .none: nil
        case _: amount(act).map { !$0.isNegative }
        }
    }
}

// What an act carries.
extension BankruptcyClaim {
    /// The one amount an act carries.
    private func amount(_ act: Act?) -> Money? {
        switch act {
        case .declare(let it): it.claim.amount
        case .declareLate(let it), .declareAfterPlan(let it): it.claim.amount
        case .listByAdministrator(let it): it.amount
        case .admit(let it): it.amount
        case .fixTemporaryAmount(let it), .adjustByPlan(let it), .correct(let it): it.amount
        case .depositShare(let it), .reserveShare(let it): it.amount
        case .pay(let it), .payInFull(let it), .payAfterConclusion(let it), .deliverShare(let it),
            .deliverShareInFull(let it):
            it.amount
        case _: nil
        }
    }

    private func particulars(_ act: Act?) -> ClaimParticulars? {
        switch act {
        case .declare(let it): it.claim
        case .declareLate(let it), .declareAfterPlan(let it): it.claim
        case .listByAdministrator(let it): it
        case .thaw(let it): it.claim
        case _: nil
        }
    }

    private func recourse(_ act: Act?) -> (declarant: ClaimDeclarant, all: Bool?)? {
        switch act {
        case .declare(let it): (it.declarant, it.creditorDeclaredAll)
        case .declareLate(let it), .declareAfterPlan(let it): (it.declarant, it.creditorDeclaredAll)
        case _: nil
        }
    }

    private func lateDeclaration(_ act: Act?) -> LateClaimDeclaration? {
        switch act {
        case .declareLate(let it), .declareAfterPlan(let it): it
        case _: nil
        }
    }

    private func round(_ act: Act?) -> Int? {
        switch act {
        case .pay(let it), .payInFull(let it): it.round
        case _: nil
        }
    }

    private func deposit(_ act: Act?) -> ClaimDeposit? {
        guard case .depositShare(let it) = act else { return nil }
        return it
    }

    private func periodEnds(_ act: Act?) -> CivilDate? {
        guard case .declare(let it) = act else { return nil }
        return it.periodEnds
    }

    private func admission(_ act: Act?) -> AdmittedClaim? {
        guard case .admit(let it) = act else { return nil }
        return it
    }

    private func rejection(_ act: Act?) -> RejectedClaim? {
        guard case .reject(let it) = act else { return nil }
        return it
    }

    private func objection(_ act: Act?) -> ClaimObjection? {
        guard case .object(let it) = act else { return nil }
        return it
    }

    private func notice(_ act: Act?) -> SetOffNotice? {
        guard case .claimSetOff(let it) = act else { return nil }
        return it
    }

    private func contest(_ act: Act?) -> SetOffContest? {
        guard case .contestSetOff(let it) = act else { return nil }
        return it
    }
}
