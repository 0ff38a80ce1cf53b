/// What an act carries; nil for other acts.
extension AdministrativeFirstInstance {
    /// The complaint of the act, or the one in the file.
    func filed(_ act: Act?) -> SuitComplaint? {
        guard case .fileComplaint(let it) = act else { return complaint }
        return it
    }

    func summons(_ act: Act?) -> HearingSummons? {
        switch act {
        case .summon(let it), .rescheduleHearing(let it): it
        case _: nil
        }
    }

    func late(_ act: Act?) -> LateSuitRequest? {
        switch act {
        case .joinCivilDispute(let it), .requestDocumentReview(let it), .claimCompensation(let it): it
        case _: nil
        }
    }

    func absence(_ act: Act?) -> PartyAbsence? {
        switch act {
        case .plaintiffAbsent(let it), .hearWithoutPlaintiff(let it), .defendantAbsent(let it): it
        case _: nil
        }
    }

    func appealed(_ act: Act?) -> SuitAppeal? {
        switch act {
        case .appeal(let it), .appealJurisdiction(let it): it
        case _: nil
        }
    }

    func guidance(_ act: Act?) -> CorrectionGuidance? {
        guard case .guideCorrection(let it) = act else { return nil }
        return it
    }

    func referral(_ act: Act?) -> PreFilingReferral? {
        guard case .referPreFiling(let it) = act else { return nil }
        return it
    }

    func answered(_ act: Act?) -> DefendantAnswer? {
        guard case .submitAnswer(let it) = act else { return nil }
        return it
    }

    func lateRequest(_ act: Act?) -> LateEvidenceRequest? {
        guard case .askLateEvidence(let it) = act else { return nil }
        return it
    }

    func summaryOf(_ act: Act?) -> SummarySuit? {
        guard case .useSummary(let it) = act else { return nil }
        return it
    }

    func formed(_ act: Act?) -> AdministrativePanel? {
        guard case .formPanel(let it) = act else { return nil }
        return it
    }

    func opening(_ act: Act?) -> HearingOpening? {
        guard case .openHearing(let it) = act else { return nil }
        return it
    }

    func adjournment(_ act: Act?) -> SuitAdjournment? {
        guard case .adjourn(let it) = act else { return nil }
        return it
    }

    func newClaim(_ act: Act?) -> NewSuitClaim? {
        guard case .raiseNewClaim(let it) = act else { return nil }
        return it
    }

    func evidence(_ act: Act?) -> CourtEvidence? {
        guard case .collectEvidence(let it) = act else { return nil }
        return it
    }

    func extended(_ act: Act?) -> AdministrativeTrialExtension? {
        guard case .extendTrial(let it) = act else { return nil }
        return it
    }

    func suspended(_ act: Act?) -> SuitSuspension? {
        guard case .suspend(let it) = act else { return nil }
        return it
    }

    func lapse(_ act: Act?) -> SuitLapse? {
        guard case .stayLapsed(let it) = act else { return nil }
        return it
    }

    func abatement(_ act: Act?) -> SuitAbatement? {
        guard case .partyGone(let it) = act else { return nil }
        return it
    }

    func mediation(_ act: Act?) -> SuitMediation? {
        guard case .mediate(let it) = act else { return nil }
        return it
    }

    func signed(_ act: Act?) -> SignedSuitMediation? {
        guard case .signMediation(let it) = act else { return nil }
        return it
    }

    func withdrawal(_ act: Act?) -> WithdrawalReview? {
        guard case .approveWithdrawal(let it) = act else { return nil }
        return it
    }

    func unpaid(_ act: Act?) -> UnpaidSuitFee? {
        guard case .feeUnpaid(let it) = act else { return nil }
        return it
    }

    func stay(_ act: Act?) -> ActStayRuling? {
        guard case .stayAct(let it) = act else { return nil }
        return it
    }

    func advance(_ act: Act?) -> AdvanceEnforcementRuling? {
        guard case .advanceEnforce(let it) = act else { return nil }
        return it
    }

    func changed(_ act: Act?) -> ChangedAct? {
        guard case .organChangesAct(let it) = act else { return nil }
        return it
    }

    func judged(_ act: Act?) -> AdministrativeJudgment? {
        guard case .pronounce(let it) = act else { return nil }
        return it
    }
}
