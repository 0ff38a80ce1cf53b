import FuyuanKit

/// So many yuan.
extension BankruptcyClaim: Walkable {
    static var walkActors: [ActorID] { ["c1"] }
    static var walkLimit: Int { 160 }
    static var walkActs: [Act] {
        let thousand = yuan(1000)
        let loan = ClaimParticulars(
            .ordinary, of: "c1", thousand, securedBy: 1, traits: [.conditionPrecedent], document: .judgment)
        let end = CivilDate(2026, 12, 31)!
        return [
            .declare(ClaimDeclaration(loan, periodEnds: end)), .declareLate(LateClaimDeclaration(loan)), .register,
            .registerLate, .review, .admit(AdmittedClaim(thousand)), .reject(RejectedClaim(.unproven)),
            .putOff(DeferredClaim(.suit)), .compileTable, .checkByMeeting, .confirm(FixedClaim(thousand)),
            .object(ClaimObjection(by: .otherCreditor)), .explain(ClaimExplanation()),
            .confirmAfterExplanation(FixedClaim()), .confirmUnsued(FixedClaim()), .sueForConfirmation, .sueLate,
            .determine(FixedClaim(thousand)), .adjustByJudgment(FixedClaim(thousand)),
            .fixTemporaryAmount(ClaimAmount(yuan(300))), .waiveSecurity, .challengeDocument,
            .claimSetOff(SetOffNotice(debt: yuan(400))), .claimSetOff(SetOffNotice(debt: yuan(2000))),
            .contestSetOff(SetOffContest()), .allowSetOff, .extinguishBySetOff, .rejectSetOff,
            .depositShare(ClaimDeposit(thousand, as: .conditional)),
            .reserveShare(ClaimDeposit(yuan(100), as: .litigated)), .deliverShare(ClaimPayment(yuan(100))),
            .deliverShareInFull(ClaimPayment(thousand)), .loseShare, .forfeit, .pay(ClaimPayment(yuan(100))),
            .payInFull(ClaimPayment(thousand)), .adjustByPlan(ClaimAmount(yuan(500))), .restoreAfterPlan,
            .payAfterConclusion(ClaimPayment(yuan(100))), .forfeitAfterConclusion, .conclude, .withdrawClaim,
            .freeze, .thaw(SameClassTerms(loan, payable: yuan(300))),
            .declareAfterPlan(LateClaimDeclaration(loan)),
            .listByAdministrator(ClaimParticulars(.wages, of: "c1", thousand)), .requestCorrection,
            .correct(ClaimAmount(thousand)), .refuseCorrection,
        ]
    }
}

extension DepositedShare: Walkable {
    static var walkSteps: [Int] { [0, 70, 800] }
    static var walkActs: [Act] {
        let amount = yuan(1000)
        return [
            .deposit(ShareDeposit(.conditional, amount, for: "c1", condition: .precedent)),
            .deposit(ShareDeposit(.unclaimed, amount)), .deposit(ShareDeposit(.litigated, amount)),
            .deposit(ShareDeposit(.generalGuarantee, amount)), .announceFinal(NotedDay()), .noteConclusion(NotedDay()),
            .deliverOnTest(ConditionTest(isMet: true)), .redistributeOnTest(ConditionTest(isMet: false)), .claimShare,
            .lapseUnclaimed, .deliverDecided, .redistributeDecided, .lapseLitigated,
            .releaseGeneralGuarantee(ClaimAmount(yuan(300))), .releaseToOthers,
        ]
    }
}

extension DistributionRound: Walkable {
    static var walkActs: [Act] {
        let plan = RoundPlan(1, yuan(100), ruledOn: CivilDate(2026, 1, 5)!)
        let announcement = RoundAnnouncement(amount: yuan(100), claims: yuan(1000), statesDeposits: true)
        return [
            .planRound(plan), .announceRound(announcement), .announceFinalRound(announcement),
            .payRound(RoundPayment(paid: yuan(90), deposited: yuan(10))),
        ]
    }
}
