import FuyuanKit
import Testing

@Suite("行政诉讼一审结案") struct FirstInstanceEndingTests {
    @Test func `administrative.V-L18: mediation only in the cases of art. 60`() throws {
        var suit = try FirstSuit.heard()
        var barred = suit
        #expect(
            try barred.do(.mediate(SuitMediation(.otherAct, allConsent: true)), .court, on: "2025-10-27").unmetRules
                == ["administrative.V-L18"])
        #expect(
            try suit.do(.mediate(SuitMediation(.compensation, allConsent: true)), .court, on: "2025-10-27")
                .isRegular)
        #expect(suit.lastDay(.trial) == nil)
        var failed = suit
        #expect(try failed.do(.mediationFails, .panel, on: "2025-11-06").emits == [.judgeInTime])
        // Ten days of mediation are left out.
        #expect(failed.lastDay(.trial) == "2026-03-13")
        #expect(
            suit.refusal(of: .signMediation(SignedSuitMediation(isSignedByAll: false)), .parties, on: "2025-11-06")
                == ["administrative-first-instance/sign-mediation/signed-by-all/unmet"])
        try suit.do(.signMediation(SignedSuitMediation(isSignedByAll: true)), .parties, on: "2025-11-06")
        #expect(suit.phase == .mediationEffective)
        #expect(suit.file.state.effectiveOn == day("2025-11-06"))
        #expect(SuitMediation(.agreementDispute).isAllowed(in: .litigation) == true)
        #expect(SuitMediation(.appealCompensation).isAllowed(in: .litigation) == false)
        #expect(SuitMediation(.appealCompensation).isAllowed(in: .secondInstance) == true)
        #expect(SuitMediation().isAllowed(in: .litigation) == nil)
    }

    @Test func `administrative.V-L19 administrative.V-L22 administrative.V-L29: what a judgment must not be`() throws {
        var judgment = FirstSuit.judgment
        #expect(judgment.findings.isEmpty)
        judgment.followsSettlement = true
        judgment.statesAppeal = false
        judgment.kinds = [.change]
        judgment.isWorseForPlaintiff = true
        #expect(
            judgment.findings.map(\.code) == [
                "administrative.V-L19", "administrative.V-L22", "administrative.V-L29",
            ])
        var suit = try FirstSuit.deliberating()
        var bad = suit
        #expect(
            try bad.do(.pronounce(judgment), .panel, on: "2025-11-14").irregularities
                == ["judgment-fits", "keeps-plaintiff", "states-appeal", "not-from-settlement"])
        judgment.hasOpposedPlaintiff = true
        #expect(judgment.keepsPlaintiff == true)
        #expect(try suit.do(.pronounce(FirstSuit.judgment), .panel, on: "2025-11-14").isRegular)
    }

    @Test(arguments: [
        ("isTrueWill", WithdrawalReview(isTrueWill: false)),
        ("thirdPartyObjects", FirstInstanceEndingTests.review { $0.thirdPartyObjects = true }),
        ("harmsOthers", FirstInstanceEndingTests.review { $0.harmsOthers = true }),
        ("isWithinPower", FirstInstanceEndingTests.review { $0.isWithinPower = false }),
        ("isChangeLawful", FirstInstanceEndingTests.review { $0.isChangeLawful = false }),
        ("toldCourtInWriting", FirstInstanceEndingTests.review { $0.toldCourtInWriting = false }),
        (
            "touchesPublicInterest",
            FirstInstanceEndingTests.review {
                $0.isAfterDebate = true
                $0.touchesPublicInterest = true
            }
        ),
    ])
    func `administrative.V-L20: each condition of withdrawal counts`(_ path: String, _ review: WithdrawalReview) {
        #expect(review.findings.map(\.path) == [path])
        #expect(review.answer == .refuse)
    }

    /// A change of the result with every condition met.
    static func review(_ change: (inout WithdrawalReview) -> Void) -> WithdrawalReview {
        var review = WithdrawalReview(
            changes: [.result], isTrueWill: true, isChangeLawful: true, isWithinPower: true, harmsOthers: false,
            toldCourtInWriting: true, thirdPartyObjects: false, isPerformed: true)
        change(&review)
        return review
    }

    @Test func `Withdrawal after a change is allowed, and the organ bears the halved fee`() throws {
        let review = Self.review { _ in }
        #expect(review.answer == .allow)
        #expect(review.feeBearer == .defendant)
        #expect(WithdrawalReview(isTrueWill: true).feeBearer == .plaintiff)
        #expect(WithdrawalReview(isTrueWill: true).answer == .allow)
        #expect(WithdrawalReview().answer == nil)
        #expect(Self.review { $0.isPerformed = false }.answer == .allowOrSuspend)
        #expect(review.derivation.steps.count == 3)
        #expect(review.derivation.text(in: .en).contains("borne by: defendant"))
        var suit = try FirstSuit.heard()
        let changed = try suit.do(
            .organChangesAct(ChangedAct([.result], toldCourtInWriting: true)), .defendant, on: "2025-10-27")
        #expect(changed.isRegular)
        #expect(changed.emits == [.askPlaintiff])
        try suit.do(.chooseAfterChange(ActChangeDecision(.withdraw)), .plaintiff, on: "2025-10-28")
        var unasked = suit
        #expect(
            try unasked.do(.approveWithdrawal(review), .court, on: "2025-10-29").irregularities
                == ["withdrawal-asked"])
        try suit.do(.requestWithdrawal, .plaintiff, on: "2025-10-28")
        let allowed = try suit.do(.approveWithdrawal(review), .court, on: "2025-10-29")
        #expect(allowed.isRegular)
        #expect(allowed.emits == [.barRefiling, .halveFee, .chargeFeeToOrgan])
        #expect(suit.phase == .withdrawn)
    }

    @Test func `After a refused withdrawal the absent plaintiff is judged by default`() throws {
        var suit = try FirstSuit.heard()
        try suit.do(.requestWithdrawal, .plaintiff, on: "2025-10-27")
        try suit.do(.refuseWithdrawal(Self.review { $0.thirdPartyObjects = true }), .court, on: "2025-10-28")
        var deemed = suit
        #expect(
            try deemed.do(.plaintiffAbsent(FirstSuit.absence), .court, on: "2025-10-30").irregularities
                == ["withdrawal-not-refused"])
        let went = try suit.do(.hearWithoutPlaintiff(FirstSuit.absence), .court, on: "2025-10-30")
        #expect(went.isRegular)
        #expect(went.emits == [.judgeByDefault])
    }

    @Test func `An absent party`() throws {
        var suit = try FirstSuit.heard()
        let defendant = try suit.do(.defendantAbsent(FirstSuit.absence), .court, on: "2025-10-24")
        #expect(defendant.isRegular)
        #expect(defendant.emits == [.judgeByDefault, .announceAbsence, .adviseDiscipline])
        #expect(try suit.do(.plaintiffAbsent(FirstSuit.absence), .court, on: "2025-10-24").to == .deemedWithdrawn)
        #expect(PartyAbsence(wasSummoned: false, hasGoodReason: false).isUnjustified == false)
        #expect(PartyAbsence(leftWithoutLeave: true).isUnjustified == true)
        #expect(PartyAbsence(wasSummoned: true).isUnjustified == nil)
    }

    @Test func `A fee not paid in seven days ends the suit, which may be brought again`() throws {
        var suit = try FirstSuit.docketed()
        try suit.do(.noticeFee, .court, on: "2025-09-03")
        var early = suit
        #expect(
            try early.do(.feeUnpaid(UnpaidSuitFee(isReliefPending: false)), .court, on: "2025-09-10").irregularities
                == ["fee-time-passed"])
        var pending = suit
        #expect(
            try pending.do(.feeUnpaid(UnpaidSuitFee(isReliefPending: true)), .court, on: "2025-09-11").irregularities
                == ["no-fee-relief"])
        let ended = try suit.do(.feeUnpaid(UnpaidSuitFee(isReliefPending: false)), .court, on: "2025-09-11")
        #expect(ended.isRegular)
        #expect(ended.emits == [.mayRefile])
    }

    @Test func `administrative.V-L21: a suspension lapses after ninety full days, on three grounds only`() throws {
        var suit = try FirstSuit.answering()
        var groundless = suit
        #expect(
            try groundless.do(.suspend(SuitSuspension()), .court, on: "2025-10-10").unmetRules
                == ["administrative.V-L21"])
        try suit.do(.suspend(SuitSuspension(ground: .plaintiffDied)), .court, on: "2025-10-10")
        #expect(suit.lastDay(.trial) == nil)
        var early = suit
        #expect(
            try early.do(.stayLapsed(SuitLapse(isContinued: false)), .court, on: "2026-01-08").unmetRules
                == ["administrative.V-L21"])
        var lapsed = suit
        #expect(try lapsed.do(.stayLapsed(SuitLapse(isContinued: false)), .court, on: "2026-01-09").isRegular)
        #expect(lapsed.phase == .abated)
        var special = suit
        #expect(
            try special.do(.stayLapsed(SuitLapse(isContinued: false, isSpecial: true)), .court, on: "2026-01-09")
                .irregularities == ["nobody-continues"])
        // Suspended before the hearing: it goes on there, and thirty-one days are left out.
        var wrong = suit
        #expect(try wrong.do(.resume, .court, on: "2025-11-10").irregularities == ["resumes-where-it-stood"])
        #expect(try suit.do(.resumeBeforeHearing, .court, on: "2025-11-10").isRegular)
        #expect(suit.lastDay(.trial) == "2026-04-03")
        var other = try FirstSuit.heard()
        try other.do(.suspend(SuitSuspension(ground: .otherCase)), .court, on: "2025-10-27")
        #expect(
            !other.file.state.allDeadlines(asOf: day("2025-10-28"), in: .current).contains {
                $0.clock.wire == "stay-lapse"
            })
        #expect(
            try other.do(.stayLapsed(SuitLapse(isContinued: false)), .court, on: "2026-03-02").unmetRules
                == ["administrative.V-L21"])
    }

    @Test func `A suit abates where nobody takes it over`() throws {
        var suit = try FirstSuit.heard()
        var groundless = suit
        #expect(
            try groundless.do(.partyGone(SuitAbatement()), .court, on: "2025-10-27").irregularities
                == ["abatement-grounded"])
        #expect(
            try suit.do(.partyGone(SuitAbatement(ground: .successorsGiveUp)), .court, on: "2025-10-27").isRegular)
        #expect(suit.phase == .abated)
    }

    @Test func `administrative.V-L23: basically the same act again`() {
        let same = RedoneAct(hasSameFactsAndGrounds: true, isBasicallySame: true)
        #expect(same.findings.map(\.code) == ["administrative.V-L23"])
        #expect(
            RedoneAct(hasSameFactsAndGrounds: true, isBasicallySame: true, wasRevokedForProcedureOnly: true).findings
                .isEmpty)
        #expect(RedoneAct(hasSameFactsAndGrounds: false, isBasicallySame: true).isAllowed == true)
        #expect(RedoneAct(hasSameFactsAndGrounds: nil, isBasicallySame: true).isAllowed == nil)
    }

    @Test func `administrative.V-L24: the trial period, what is left out, and its extension`() throws {
        var suit = try FirstSuit.deliberating()
        #expect(suit.lastDay(.trial) == "2026-03-03")
        #expect(
            suit.file.state.findings(asOf: day("2026-03-04"), in: .current).map(\.code) == ["administrative.V-L24"])
        var late = suit
        #expect(
            try late.do(.pronounce(FirstSuit.judgment), .panel, on: "2026-03-04").unmetRules == ["administrative.V-L24"]
        )
        // Twenty days of appraisal: 2026-03-03 and twenty days.
        try suit.do(
            .excludeTime(ExcludedTrialTime(.appraisal, since: day("2025-11-03"), until: day("2025-11-23"))), .court,
            on: "2025-11-24")
        #expect(suit.lastDay(.trial) == "2026-03-23")
        let extended = try suit.do(
            .extendTrial(AdministrativeTrialExtension(months: 3, askedOn: day("2026-03-13"))), .higherCourt,
            on: "2026-03-20")
        #expect(extended.isRegular)
        // Three months more from 2026-03-03, and twenty days.
        #expect(suit.lastDay(.trial) == "2026-06-23")
        var tardy = try FirstSuit.deliberating()
        #expect(
            try tardy.do(
                .extendTrial(AdministrativeTrialExtension(months: 3, askedOn: day("2026-02-22"))), .higherCourt,
                on: "2026-03-02"
            ).irregularities == ["extension-asked-in-time", "extension-decided-in-time"])
        #expect(
            tardy.refusal(of: .extendTrial(AdministrativeTrialExtension(months: 3)), .court, on: "2026-03-02").count
                == 1)
    }

    @Test func `administrative.V-L32 administrative.V-L33: counterclaims and arbitration in agreement cases`() {
        #expect(AgreementSuit().findings.isEmpty)
        #expect(AgreementSuit(hasCounterclaim: true).findings.map(\.code) == ["administrative.V-L32"])
        #expect(AgreementSuit(treatsArbitrationAsValid: true).findings.map(\.code) == ["administrative.V-L33"])
        #expect(AgreementSuit(treatsArbitrationAsValid: true, isArbitrationProvided: true).findings.isEmpty)
    }

    @Test func `A stay, advance enforcement and preservation may be reconsidered once`() throws {
        var suit = try FirstSuit.docketed()
        #expect(
            try suit.do(.stayAct(ActStayRuling()), .court, on: "2025-09-04").irregularities == ["stay-grounded"])
        #expect(
            try suit.do(.stayAct(ActStayRuling(ground: .publicHarm)), .court, on: "2025-09-04").emits
                == [.allowOneReview])
        #expect(suit.file.state.isActStayed)
        #expect(try suit.do(.askReview, .defendant, on: "2025-09-05").isRegular)
        #expect(try suit.do(.askReview, .defendant, on: "2025-09-08").irregularities == ["first-review"])
        let pension = AdvanceEnforcementRuling(
            claim: .pension, isRequested: true, isRightClear: true, isLifeAffected: true)
        #expect(try suit.do(.advanceEnforce(pension), .court, on: "2025-09-08").isRegular)
        var luxury = pension
        luxury.claim = nil
        #expect(
            try suit.do(.advanceEnforce(luxury), .court, on: "2025-09-08").irregularities == ["advance-allowed"])
        try suit.do(.preserve, .court, on: "2025-09-08")
        #expect(suit.file.state.isPreserved)
    }

    @Test func `A hearing is put off on the grounds of the law and set anew`() throws {
        var suit = try FirstSuit.heard()
        #expect(
            try suit.do(.adjourn(SuitAdjournment(ground: .headCannotAttend)), .court, on: "2025-10-24").isRegular)
        try suit.do(
            .rescheduleHearing(HearingSummons(hearingOn: day("2025-11-05"))), .court, on: "2025-10-30")
        #expect(suit.phase == .hearingScheduled)
        #expect(
            try suit.do(.adjourn(SuitAdjournment()), .court, on: "2025-11-05").irregularities
                == ["adjournment-grounded"])
    }

    @Test func `Requests that belong before the hearing, or the end of it`() throws {
        var early = try FirstSuit.answering()
        #expect(try early.do(.requestDocumentReview(LateSuitRequest()), .plaintiff, on: "2025-09-10").isRegular)
        #expect(try early.do(.joinCivilDispute(LateSuitRequest()), .plaintiff, on: "2025-09-10").isRegular)
        var suit = try FirstSuit.heard()
        #expect(
            try suit.do(.joinCivilDispute(LateSuitRequest(hasGoodReason: false)), .plaintiff, on: "2025-10-24")
                .irregularities == ["before-hearing"])
        #expect(try suit.do(.claimCompensation(LateSuitRequest()), .plaintiff, on: "2025-10-24").isRegular)
        #expect(
            try suit.do(.reviewDocument(DocumentReview([.addsDuties])), .panel, on: "2025-10-24").irregularities
                == ["document-review-asked"])
        try suit.do(.closeHearing, .panel, on: "2025-10-24")
        #expect(
            try suit.do(.claimCompensation(LateSuitRequest(hasGoodReason: false)), .plaintiff, on: "2025-10-27")
                .irregularities == ["compensation-in-time"])
        try suit.do(.pronounce(FirstSuit.judgment), .panel, on: "2025-11-14")
        try suit.do(.serve(ServedSuitDecision()), .court, on: "2025-11-14")
        #expect(
            try suit.do(.windowLapses, .system, on: "2025-12-02").emits
                == [.mayApplyEnforcement, .mayApplyRetrial, .adviseDrafter])
    }
}
