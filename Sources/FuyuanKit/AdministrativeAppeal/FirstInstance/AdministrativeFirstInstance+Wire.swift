extension AdministrativeFirstInstance.Act {
    public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
        switch kind {
        case .fileComplaint: .fileComplaint(try .transfer(nil, through: &c))
        case .retractComplaint: .retractComplaint
        case .docketOnSpot: .docketOnSpot
        case .docketPending: .docketPending
        case .guideCorrection: .guideCorrection(try .transfer(nil, through: &c))
        case .submitCorrection: .submitCorrection(try .transfer(nil, through: &c))
        case .docketAfterCorrection: .docketAfterCorrection
        case .returnComplaint: .returnComplaint
        case .ruleNotDocketed: .ruleNotDocketed(try .transfer(nil, through: &c))
        case .referPreFiling: .referPreFiling(try .transfer(nil, through: &c))
        case .mediationFailedDocket: .mediationFailedDocket
        case .courtSilent: .courtSilent
        case .docketRemanded: .docketRemanded
        case .docketOrdered: .docketOrdered(try .transfer(nil, through: &c))
        case .noticeFee: .noticeFee
        case .payFee: .payFee
        case .feeUnpaid: .feeUnpaid(try .transfer(nil, through: &c))
        case .useSummary: .useSummary(try .transfer(nil, through: &c))
        case .serveComplaint: .serveComplaint(try .transfer(nil, through: &c))
        case .receiveComplaint: .receiveComplaint(try .transfer(nil, through: &c))
        case .submitAnswer: .submitAnswer(try .transfer(nil, through: &c))
        case .sendAnswer: .sendAnswer
        case .askLateEvidence: .askLateEvidence(try .transfer(nil, through: &c))
        case .decideLateEvidence: .decideLateEvidence(try .transfer(nil, through: &c))
        case .endLateCause: .endLateCause(try .transfer(nil, through: &c))
        case .evidenceDefault: .evidenceDefault
        case .objectJurisdiction: .objectJurisdiction
        case .overruleObjection: .overruleObjection
        case .appealJurisdiction: .appealJurisdiction(try .transfer(nil, through: &c))
        case .transfer: .transfer(try .transfer(nil, through: &c))
        case .exchangeEvidence: .exchangeEvidence
        case .closeExchange: .closeExchange
        case .formPanel: .formPanel(try .transfer(nil, through: &c))
        case .summon: .summon(try .transfer(nil, through: &c))
        case .openHearing: .openHearing(try .transfer(nil, through: &c))
        case .adjourn: .adjourn(try .transfer(nil, through: &c))
        case .rescheduleHearing: .rescheduleHearing(try .transfer(nil, through: &c))
        case .convertToOrdinary: .convertToOrdinary
        case .extendTrial: .extendTrial(try .transfer(nil, through: &c))
        case .excludeTime: .excludeTime(try .transfer(nil, through: &c))
        case .raiseNewClaim: .raiseNewClaim(try .transfer(nil, through: &c))
        case .joinCivilDispute: .joinCivilDispute(try .transfer(nil, through: &c))
        case .requestDocumentReview: .requestDocumentReview(try .transfer(nil, through: &c))
        case .claimCompensation: .claimCompensation(try .transfer(nil, through: &c))
        case .collectEvidence: .collectEvidence(try .transfer(nil, through: &c))
        case .reviewDocument: .reviewDocument(try .transfer(nil, through: &c))
        case .suspend: .suspend(try .transfer(nil, through: &c))
        case .resume: .resume
        case .resumeBeforeHearing: .resumeBeforeHearing
        case .resumeBeforeService: .resumeBeforeService
        case .resumeBeforeRuling: .resumeBeforeRuling
        case .stayLapsed: .stayLapsed(try .transfer(nil, through: &c))
        case .partyGone: .partyGone(try .transfer(nil, through: &c))
        case .mediate: .mediate(try .transfer(nil, through: &c))
        case .signMediation: .signMediation(try .transfer(nil, through: &c))
        case .mediationFails: .mediationFails
        case .mediationFailsUnheard: .mediationFailsUnheard
        case .requestWithdrawal: .requestWithdrawal
        case .approveWithdrawal: .approveWithdrawal(try .transfer(nil, through: &c))
        case .refuseWithdrawal: .refuseWithdrawal(try .transfer(nil, through: &c))
        case .plaintiffAbsent: .plaintiffAbsent(try .transfer(nil, through: &c))
        case .hearWithoutPlaintiff: .hearWithoutPlaintiff(try .transfer(nil, through: &c))
        case .defendantAbsent: .defendantAbsent(try .transfer(nil, through: &c))
        case .stayAct: .stayAct(try .transfer(nil, through: &c))
        case .refuseStay: .refuseStay
        case .advanceEnforce: .advanceEnforce(try .transfer(nil, through: &c))
        case .preserve: .preserve
        case .askReview: .askReview
        case .organChangesAct: .organChangesAct(try .transfer(nil, through: &c))
        case .chooseAfterChange: .chooseAfterChange(try .transfer(nil, through: &c))
        case .closeHearing: .closeHearing
        case .pronounce: .pronounce(try .transfer(nil, through: &c))
        case .dismiss: .dismiss(try .transfer(nil, through: &c))
        case .serve: .serve(try .transfer(nil, through: &c))
        case .windowLapses: .windowLapses
        case .appeal: .appeal(try .transfer(nil, through: &c))
        }
    }

    public func write(through c: inout FieldCoder) throws(WireError) {
        switch self {
        case .fileComplaint(let it): try c.put(it)
        case .guideCorrection(let it): try c.put(it)
        case .submitCorrection(let it): try c.put(it)
        case .docketOrdered(let it): try c.put(it)
        case .ruleNotDocketed(let it): try c.put(it)
        case .referPreFiling(let it): try c.put(it)
        case .feeUnpaid(let it): try c.put(it)
        case .useSummary(let it): try c.put(it)
        case .serveComplaint(let it): try c.put(it)
        case .receiveComplaint(let it): try c.put(it)
        case .submitAnswer(let it): try c.put(it)
        case .askLateEvidence(let it): try c.put(it)
        case .decideLateEvidence(let it): try c.put(it)
        case .endLateCause(let it): try c.put(it)
        case .appealJurisdiction(let it): try c.put(it)
        case .transfer(let it): try c.put(it)
        case .formPanel(let it): try c.put(it)
        case .summon(let it): try c.put(it)
        case .openHearing(let it): try c.put(it)
        case .adjourn(let it): try c.put(it)
        case .rescheduleHearing(let it): try c.put(it)
        case .extendTrial(let it): try c.put(it)
        case .excludeTime(let it): try c.put(it)
        case .raiseNewClaim(let it): try c.put(it)
        case .joinCivilDispute(let it): try c.put(it)
        case .requestDocumentReview(let it): try c.put(it)
        case .claimCompensation(let it): try c.put(it)
        case .collectEvidence(let it): try c.put(it)
        case .reviewDocument(let it): try c.put(it)
        case .suspend(let it): try c.put(it)
        case .stayLapsed(let it): try c.put(it)
        case .partyGone(let it): try c.put(it)
        case .mediate(let it): try c.put(it)
        case .signMediation(let it): try c.put(it)
        case .approveWithdrawal(let it): try c.put(it)
        case .refuseWithdrawal(let it): try c.put(it)
        case .plaintiffAbsent(let it): try c.put(it)
        case .hearWithoutPlaintiff(let it): try c.put(it)
        case .defendantAbsent(let it): try c.put(it)
        case .stayAct(let it): try c.put(it)
        case .advanceEnforce(let it): try c.put(it)
        case .organChangesAct(let it): try c.put(it)
        case .chooseAfterChange(let it): try c.put(it)
        case .pronounce(let it): try c.put(it)
        case .dismiss(let it): try c.put(it)
        case .serve(let it): try c.put(it)
        case .appeal(let it): try c.put(it)
        case .retractComplaint, .mediationFailsUnheard, .resumeBeforeRuling, .docketRemanded, .docketOnSpot,
            .docketPending, .docketAfterCorrection, .returnComplaint,
            .mediationFailedDocket, .courtSilent, .noticeFee, .payFee, .sendAnswer, .evidenceDefault,
            .objectJurisdiction, .overruleObjection, .exchangeEvidence, .closeExchange, .convertToOrdinary, .resume,
            .resumeBeforeHearing, .resumeBeforeService, .mediationFails, .requestWithdrawal, .refuseStay, .preserve,
            .askReview, .closeHearing, .windowLapses:
            break
        }
    }
}
