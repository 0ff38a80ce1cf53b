import FuyuanKit
import Testing

private let decision = RetrialTarget(instance: .second, effectiveOn: day("2025-03-31"), servedOn: day("2025-03-31"))
private let judgment = RetrialTarget(instance: .first, effectiveOn: day("2026-01-19"), servedOn: day("2026-01-04"))

extension AdministrativeRetrial: Walkable {
    /// The procedure decides whether the end can be appealed.
    var walkAspect: Int { procedure.map { Int($0.rawValue) + 1 } ?? 0 }
    static var walkActs: [Act] {
        let application = RetrialApplication(decision, [.lawMisapplied])
        return [
            .applyRetrial(application), .askCorrection, .correctOrInsist(RetrialCorrection()), .askTimelinessProof,
            .proveTimeliness, .refuseFiling(RetrialFilingRefusal(.afterDismissal)), .docketReview, .dismissUncorrected,
            .sendNotices(RetrialReceipt()), .answerApplication, .joinApplication(application),
            .sendDown(RetrialReferral([.manyParties])), .beginReview, .extendReview(RetrialReviewExtension(months: 3)),
            .dismissApplication(RetrialDismissal(.groundNotMadeOut)), .requestWithdrawal, .withdraw, .withdrawOne,
            .deemedWithdrawnReview(RetrialQuestioning()), .orderRetrial(RetrialOrder(.takenUp)),
            .presidentInitiates(PresidentRetrial(judgment, RetrialOrder(.sameCourt), isDecidedByCommittee: true)),
            .protest(RetrialProtest(decision)), .procuratorAdvise(RetrialAdvice(decision)),
            .orderAfterProtest(RetrialOrder(.takenUp)), .decideAdvice(RetrialOrder(.sameCourt)), .declineAdvice,
            .withdrawProtest,
            .excludeTime(ExcludedTrialTime(.appraisal, since: day("2026-03-02"), until: day("2026-03-12"))),
            .hear(RetrialPanel(.first)), .hear(RetrialPanel(.second)),
            .callProcuratorate(ProtestHearing(hearingOn: day("2026-05-21"))), .extendTrial(AppealExtension(months: 1)),
            .terminate(RetrialTermination(.withdrawn)), .upholdJudgment, .decide(RetrialDecision(.revised)),
            .remandRetrial, .openAppealWindow(RetrialService()), .appealRetrial, .windowLapses,
        ]
    }
}

private typealias Retrial = Matter<AdministrativeRetrial>

@Suite("行政再审") struct AdministrativeRetrialTests {
    private let application = RetrialApplication(decision, [.lawMisapplied], isOneLevelUp: true)

    private func underReview() throws -> Retrial {
        var matter = Retrial()
        try matter.do(.applyRetrial(application), .applicant, on: "2025-09-26")
        try matter.do(.docketReview, .higherCourt, on: "2025-10-09")
        try matter.do(.beginReview, .higherCourt, on: "2025-10-10")
        return matter
    }

    /// A retrial that stands before its hearing, by the procedure of the instance.
    private func ordered(_ target: RetrialTarget, _ order: RetrialOrder) throws -> Retrial {
        var matter = Retrial()
        let own = PresidentRetrial(target, order, isDecidedByCommittee: true)
        try matter.do(.presidentInitiates(own), .courtPresident, on: "2026-03-02")
        return matter
    }

    private func affirmedOnly(_ panel: RetrialPanel) -> AdministrativeRetrial? {
        guard var matter = try? ordered(judgment, RetrialOrder(.sameCourt)) else { return nil }
        guard (try? matter.do(.hear(panel), .panel, on: "2026-04-14")) != nil else { return nil }
        return (try? matter.do(.upholdJudgment, .panel, on: "2026-08-31")) == nil ? nil : matter.file.state
    }

    @Test func `The laws of every machine hold`() { checkLaws(of: AdministrativeRetrial.self) }

    @Test func `An application is reviewed in six months, taken up and decided for good`() throws {
        var matter = Retrial()
        let applied = try matter.do(.applyRetrial(application), .applicant, on: "2025-09-30")
        #expect(applied.isRegular)
        #expect(applied.emits == [.executionGoesOn])
        // Five days end in the holiday of 2025-10-01 to 10-08.
        #expect(matter.lastDay(.notice) == "2025-10-09")
        #expect(try matter.do(.docketReview, .higherCourt, on: "2025-10-09").isRegular)
        #expect(matter.lastDay(.review) == "2026-04-09")
        let notices = RetrialReceipt(receivedOn: day("2025-10-13"))
        #expect(try matter.do(.sendNotices(notices), .higherCourt, on: "2025-10-09").isRegular)
        #expect(matter.lastDay(.answer) == "2025-10-28")
        #expect(try matter.do(.answerApplication, .respondent, on: "2025-10-28").isRegular)
        try matter.do(.beginReview, .higherCourt, on: "2025-10-30")
        let order = try matter.do(.orderRetrial(RetrialOrder(.takenUp)), .higherCourt, on: "2026-04-09")
        #expect(order.isRegular)
        #expect(order.emits == [.stayExecution])
        #expect(matter.file.state.isExecutionStayed)
        let panel = RetrialPanel(.second, isNewPanel: true, docketedOn: day("2026-04-10"))
        #expect(try matter.do(.hear(panel), .panel, on: "2026-05-12").isRegular)
        #expect(matter.lastDay(.trial) == "2026-07-10")
        let decided = try matter.do(.decide(RetrialDecision(.revised)), .panel, on: "2026-07-10")
        #expect(decided.isRegular)
        #expect(decided.emits == [.takesEffect])
        #expect(matter.file.state.isClosed)
        #expect(
            matter.refusal(of: .openAppealWindow(RetrialService()), .court, on: "2026-07-13")
                == ["administrative-retrial/open-appeal-window/by-first-instance/unmet"])
    }

    @Test func `administrative.EC18: six months from effect, with a warning where service says otherwise`() throws {
        // Counted from effect only: 2025-09-30 is a working day, so the last day does not roll over the holiday.
        let effect = RetrialApplication(RetrialTarget(effectiveOn: day("2025-03-31")), [.lawMisapplied])
        let law = LegalContext.current
        #expect(effect.period(in: law).fromEffect?.description == "2025-09-30")
        #expect(effect.period(in: law).isInTime(on: day("2025-09-30")) == true)
        #expect(effect.period(in: law).isInTime(on: day("2025-10-01")) == false)
        // Served on 2025-03-14, seventeen days before effect: six months from service end on Sunday 2025-09-14.
        var both = effect
        both.target.servedOn = day("2025-03-14")
        both.isOneLevelUp = true
        let period = both.period(in: law)
        #expect(period.fromService?.description == "2025-09-15")
        #expect(period.timeliness(on: day("2025-09-15")) == .inTime)
        #expect(period.timeliness(on: day("2025-09-30")) == .onlyFromEffect)
        #expect(period.timeliness(on: day("2025-10-01")) == .late)
        #expect(period.derivation.steps.map(\.result) == ["2025-09-30", "2025-09-15"])
        func found(_ text: String) -> [String] {
            both.findings(on: day(text), in: law).map { "\($0.code) \($0.severity.term.wire)" }
        }
        #expect(found("2025-09-15") == [])
        #expect(found("2025-09-30") == ["administrative.V-L27 warning"])
        #expect(found("2025-10-01") == ["administrative.V-L27 error"])
        var matter = Retrial()
        #expect(
            try matter.do(.applyRetrial(both), .applicant, on: "2025-09-30").irregularities == ["every-start-met"])
        matter = Retrial()
        let late = try matter.do(.applyRetrial(both), .applicant, on: "2025-10-01")
        #expect(late.irregularities == ["applied-in-time", "every-start-met"])
        #expect(Set(late.reasons.compactMap(\.rule)) == ["administrative.V-L27"])
    }

    @Test func `administrative.V-L27: four grounds and an outsider count from knowing`() {
        let law = LegalContext.current
        func stands(_ application: RetrialApplication, _ text: String) -> RetrialTimeliness? {
            application.period(in: law).timeliness(on: day(text))
        }
        let evidence = RetrialApplication(decision, [.newEvidence], knownOn: day("2025-12-15"))
        #expect(stands(evidence, "2026-06-15") == .inTime)
        #expect(stands(evidence, "2026-06-16") == .late)
        let forged = RetrialApplication(
            decision, [.evidenceFlawed], isEvidenceForged: true, knownOn: day("2025-12-15"))
        #expect(stands(forged, "2026-06-15") == .inTime)
        let insufficient = RetrialApplication(
            decision, [.evidenceFlawed], isEvidenceForged: false, knownOn: day("2025-12-15"))
        #expect(stands(insufficient, "2026-06-15") == .late)
        let unknown = RetrialApplication(decision, [.corruption])
        #expect(stands(unknown, "2026-06-15") == nil)
        #expect(unknown.findings(on: day("2026-06-15"), in: law).map(\.severity) == [.notice])
        let outsider = RetrialApplication(decision, [], isOutsider: true, harmKnownOn: day("2025-12-15"))
        #expect(stands(outsider, "2026-06-15") == .inTime)
        #expect(stands(outsider, "2026-06-16") == .late)
        #expect(outsider.findings(on: day("2026-06-15"), in: law) == [])
        // Before 2015-05-01 the term was two years.
        let old = RetrialApplication(
            RetrialTarget(effectiveOn: day("2014-03-31"), servedOn: day("2014-03-31")), [.lawMisapplied])
        #expect(stands(old, "2016-03-31") == .inTime)
    }

    @Test func `administrative.V-L28: the application goes one level up`() throws {
        var same = application
        same.isOneLevelUp = false
        #expect(same.findings(on: day("2025-09-26"), in: .current).map(\.code) == ["administrative.V-L28"])
        #expect(application.findings(on: day("2025-09-26"), in: .current) == [])
        var matter = Retrial()
        let outcome = try matter.do(.applyRetrial(same), .applicant, on: "2025-09-26")
        #expect(outcome.irregularities == ["court-above"])
        #expect(outcome.reasons.compactMap(\.rule) == ["administrative.V-L28"])
    }

    @Test func `What is barred is not docketed, and two bars lead to the procuratorate`() throws {
        var barred = application
        for bar in RetrialFilingBar.allCases {
            barred.bar = bar
            #expect(
                barred.findings(on: day("2025-09-26"), in: .current).map(\.code) == ["administrative.retrialBar"])
            var matter = Retrial()
            #expect(
                try matter.do(.applyRetrial(barred), .applicant, on: "2025-09-26").irregularities == ["not-barred"])
            let refused = try matter.do(.refuseFiling(RetrialFilingRefusal(bar)), .higherCourt, on: "2025-09-28")
            let tells = bar == .afterDismissal || bar == .againstRetrialJudgment
            #expect(refused.emits == (tells ? [.informOfProcuratorate] : []))
            #expect(matter.phase == .notDocketed)
        }
        // After a withdrawal new evidence is still open for six months.
        let again = RetrialApplication(
            decision, [.newEvidence], knownOn: day("2025-12-15"), isOneLevelUp: true, bar: .withdrawnBefore)
        #expect(again.isBarred(on: day("2026-06-15"), in: .current) == false)
        #expect(again.isBarred(on: day("2026-06-16"), in: .current) == true)
        var none = application
        none.grounds = []
        #expect(none.findings(on: day("2025-09-26"), in: .current).map(\.code) == ["administrative.retrialGround"])
    }

    @Test func `A correction is asked once; who insists uncorrected is dismissed`() throws {
        var matter = Retrial()
        try matter.do(.applyRetrial(application), .applicant, on: "2025-09-26")
        #expect(try matter.do(.askCorrection, .higherCourt, on: "2025-09-28").isRegular)
        var corrected = matter
        try corrected.do(.correctOrInsist(RetrialCorrection()), .applicant, on: "2025-10-13")
        #expect(corrected.lastDay(.notice) == "2025-10-20")
        #expect(try corrected.do(.docketReview, .higherCourt, on: "2025-10-16").isRegular)
        let insists = RetrialCorrection(isComplete: false, insists: true)
        try matter.do(.correctOrInsist(insists), .applicant, on: "2025-10-13")
        var docketed = matter
        #expect(try docketed.do(.docketReview, .higherCourt, on: "2025-10-16").irregularities == ["corrected"])
        #expect(try matter.do(.dismissUncorrected, .higherCourt, on: "2025-10-16").isRegular)
        #expect(matter.phase == .applicationDismissed)
        #expect(matter.file.state.isProcuratorateOpen(on: day("2025-10-17"), in: .current) == true)
    }

    @Test func `Timeliness is proved in ten days, and another party’s application starts the review anew`() throws {
        var matter = try underReview()
        try matter.do(.askTimelinessProof, .higherCourt, on: "2025-11-03")
        #expect(matter.lastDay(.timelinessProof) == "2025-11-13")
        #expect(
            try matter.do(.proveTimeliness, .applicant, on: "2025-11-14").irregularities == ["proof-in-time"])
        var other = application
        other.target.servedOn = day("2025-05-15")
        other.target.effectiveOn = day("2025-05-15")
        let joined = try matter.do(.joinApplication(other), .respondent, on: "2025-11-17")
        #expect(joined.isRegular)
        #expect(joined.emits == [.restartReview])
        // Six months end on Sunday 2026-05-17.
        #expect(matter.lastDay(.review) == "2026-05-18")
        #expect(matter.file.state.isProcuratorateOpen(on: day("2026-05-18"), in: .current) == false)
        #expect(matter.file.state.isProcuratorateOpen(on: day("2026-05-19"), in: .current) == true)
        #expect(
            try matter.do(
                .extendReview(RetrialReviewExtension(months: 3, isApprovedByPresident: false)), .higherCourt,
                on: "2026-05-11"
            ).irregularities == ["president-approved"])
        #expect(matter.lastDay(.review) == "2026-08-17")
        #expect(
            try matter.do(.dismissApplication(RetrialDismissal(.groundNotMadeOut)), .higherCourt, on: "2026-08-18")
                .irregularities == ["reviewed-in-time"])
    }

    @Test func `The Supreme People’s Court sends four kinds of case to the high court`() throws {
        var matter = Retrial()
        try matter.do(.applyRetrial(application), .applicant, on: "2025-09-26")
        try matter.do(.docketReview, .supremeCourt, on: "2025-10-09")
        #expect(
            matter.refusal(of: .sendDown(RetrialReferral([.manyParties])), .higherCourt, on: "2025-10-15")
                == ["administrative-retrial/send-down/wrong-role"])
        var bare = matter
        #expect(
            try bare.do(.sendDown(RetrialReferral([])), .supremeCourt, on: "2025-10-15").irregularities
                == ["referral-grounded"])
        #expect(
            try matter.do(.sendDown(RetrialReferral([.betterResolved])), .supremeCourt, on: "2025-10-15").isRegular)
        #expect(matter.phase == .sentToHighCourt)
        #expect(RetrialReferralGround.allCases.count == 4)
        #expect(RetrialGround.allCases.count == 8)
    }

    @Test func `A withdrawal is allowed by ruling; refusing a questioning counts as one`() throws {
        var matter = try underReview()
        #expect(try matter.do(.withdraw, .panel, on: "2025-11-03").irregularities == ["withdrawal-requested"])
        matter = try underReview()
        try matter.do(.requestWithdrawal, .applicant, on: "2025-11-03")
        let allowed = try matter.do(.withdraw, .panel, on: "2025-11-04")
        #expect(allowed.isRegular)
        #expect(allowed.emits == [.barReapplication])
        matter = try underReview()
        let questioning = RetrialQuestioning(wasSummoned: false)
        #expect(
            try matter.do(.deemedWithdrawnReview(questioning), .panel, on: "2025-11-04").irregularities
                == ["refused-questioning"])
        matter = try underReview()
        #expect(try matter.do(.deemedWithdrawnReview(RetrialQuestioning()), .panel, on: "2025-11-04").isRegular)
        #expect(matter.phase == .applicationWithdrawn)
    }

    @Test func `administrative.EC43: in a pension case execution may continue`() throws {
        var matter = try underReview()
        let pension = RetrialOrder(.takenUp, payment: .pension, continuesExecution: true)
        let outcome = try matter.do(.orderRetrial(pension), .higherCourt, on: "2025-11-04")
        #expect(outcome.isRegular)
        #expect(outcome.emits == [.mayContinueExecution])
        #expect(!matter.file.state.isExecutionStayed)
        matter = try underReview()
        let other = RetrialOrder(.takenUp, continuesExecution: true)
        #expect(
            try matter.do(.orderRetrial(other), .higherCourt, on: "2025-11-04").irregularities
                == ["continuation-allowed"])
    }

    @Test func `A protest leads to a retrial in thirty days, and the procuratorate is called three days before`() throws
    {
        var matter = Retrial()
        let protest = RetrialProtest(judgment, isFromAbove: true, receivedOn: day("2026-03-02"))
        #expect(try matter.do(.protest(protest), .procuratorate, on: "2026-03-02").isRegular)
        #expect(matter.lastDay(.protestOrder) == "2026-04-01")
        var late = matter
        #expect(
            try late.do(.orderAfterProtest(RetrialOrder(.takenUp)), .higherCourt, on: "2026-04-02").irregularities
                == ["ordered-in-time"])
        #expect(
            try matter.do(.orderAfterProtest(RetrialOrder(.takenUp)), .higherCourt, on: "2026-04-01").isRegular)
        let hearing = ProtestHearing(hearingOn: day("2026-05-21"))
        #expect(
            try matter.do(.callProcuratorate(hearing), .higherCourt, on: "2026-05-19").irregularities
                == ["called-in-time"])
        var called = matter
        #expect(
            try called.do(
                .callProcuratorate(ProtestHearing(hearingOn: day("2026-05-22"))), .higherCourt, on: "2026-05-19"
            )
            .isRegular)
        #expect(
            try matter.do(.hear(RetrialPanel(.first, isNewPanel: true)), .panel, on: "2026-05-21").irregularities
                == ["procedure-fits"])
        let ended = try matter.do(.terminate(RetrialTermination(.protestWithdrawn)), .panel, on: "2026-05-25")
        #expect(ended.emits == [.resumeExecution])
        #expect(!matter.file.state.isExecutionStayed)
        #expect(matter.phase == .retrialTerminated)
        var low = Retrial()
        #expect(
            try low.do(.protest(RetrialProtest(judgment, isFromAbove: false)), .procuratorate, on: "2026-03-02")
                .irregularities == ["protest-from-above"])
    }

    @Test func `A proposal for retrial is reviewed in three months and answered in writing`() throws {
        var matter = Retrial()
        let advice = RetrialAdvice(judgment, isFiledAbove: true, receivedOn: day("2026-03-02"))
        #expect(try matter.do(.procuratorAdvise(advice), .procuratorate, on: "2026-03-02").isRegular)
        #expect(matter.lastDay(.adviceReview) == "2026-06-02")
        var taken = matter
        #expect(try taken.do(.decideAdvice(RetrialOrder(.sameCourt)), .court, on: "2026-06-02").isRegular)
        #expect(taken.phase == .retrialOrdered)
        var late = matter
        #expect(try late.do(.declineAdvice, .court, on: "2026-06-03").irregularities == ["advice-decided-in-time"])
        let declined = try matter.do(.declineAdvice, .court, on: "2026-06-02")
        #expect(declined.emits == [.replyInWriting])
        #expect(matter.phase == .closed)
    }

    @Test func `A retrial by the first-instance procedure can be appealed in fifteen days`() throws {
        var matter = try ordered(judgment, RetrialOrder(.sameCourt))
        let panel = RetrialPanel(.first, isNewPanel: true, docketedOn: day("2026-03-02"))
        #expect(try matter.do(.hear(panel), .panel, on: "2026-04-14").isRegular)
        #expect(matter.lastDay(.trial) == "2026-09-02")
        let affirmed = try matter.do(.upholdJudgment, .panel, on: "2026-08-31")
        #expect(affirmed.emits == [.mayAppeal])
        #expect(!matter.file.state.isClosed)
        try matter.do(.openAppealWindow(RetrialService(servedOn: day("2026-09-01"))), .court, on: "2026-09-01")
        #expect(matter.lastDay(.appeal) == "2026-09-16")
        var appealed = matter
        #expect(try appealed.do(.appealRetrial, .plaintiff, on: "2026-09-16").isRegular)
        #expect(appealed.phase == .appealed)
        var late = matter
        #expect(try late.do(.appealRetrial, .plaintiff, on: "2026-09-17").irregularities == ["appeal-in-time"])
        #expect(
            matter.refusal(of: .windowLapses, .system, on: "2026-09-16")
                == ["administrative-retrial/window-lapses/window-over/unmet"])
        // What can be appealed opens no way to the procuratorate yet.
        #expect(affirmedOnly(panel)?.isProcuratorateOpen(on: day("2026-09-01"), in: .current) == false)
        #expect(try matter.do(.windowLapses, .system, on: "2026-09-17").isRegular)
        #expect(matter.phase == .retrialEffective)
        var ruling = try ordered(judgment, RetrialOrder(.sameCourt))
        try ruling.do(.hear(panel), .panel, on: "2026-04-14")
        try ruling.do(.decide(RetrialDecision(.suitDismissed)), .panel, on: "2026-08-31")
        try ruling.do(
            .openAppealWindow(RetrialService(.dismissal, servedOn: day("2026-09-01"))), .court, on: "2026-09-01")
        #expect(ruling.lastDay(.appeal) == "2026-09-11")
    }

    @Test func `The panel is another one, the procedure that of the instance, never the summary one`() throws {
        func irregular(_ panel: RetrialPanel, _ target: RetrialTarget = judgment) throws -> [String] {
            var matter = try ordered(target, RetrialOrder(.sameCourt))
            return try matter.do(.hear(panel), .panel, on: "2026-04-14").irregularities
        }
        #expect(try irregular(RetrialPanel(.first, isNewPanel: true)) == [])
        #expect(try irregular(RetrialPanel(.second, isNewPanel: true)) == ["procedure-fits"])
        #expect(try irregular(RetrialPanel(.second, isNewPanel: true), decision) == [])
        #expect(try irregular(RetrialPanel(.first, isNewPanel: false)) == ["new-panel-formed"])
        #expect(try irregular(RetrialPanel(.first, isNewPanel: true, isSummary: true)) == ["not-summary"])
        var matter = try ordered(decision, RetrialOrder(.sameCourt))
        try matter.do(.hear(RetrialPanel(.second, isNewPanel: true)), .panel, on: "2026-03-02")
        #expect(matter.lastDay(.trial) == "2026-06-02")
        try matter.do(.extendTrial(AppealExtension(months: 2, isApproved: true)), .court, on: "2026-05-25")
        #expect(matter.lastDay(.trial) == "2026-08-03")
        #expect(try matter.do(.remandRetrial, .panel, on: "2026-08-04").irregularities == ["in-trial-time"])
        #expect(matter.phase == .remanded)
    }

    @Test func `The president puts it to the committee; an upper court decides by itself`() throws {
        let own = PresidentRetrial(judgment, RetrialOrder(.sameCourt), isDecidedByCommittee: false)
        var matter = Retrial()
        #expect(
            try matter.do(.presidentInitiates(own), .courtPresident, on: "2026-03-02").irregularities
                == ["committee-decided"])
        matter = Retrial()
        let upper = PresidentRetrial(judgment, RetrialOrder(.ordered))
        #expect(try matter.do(.presidentInitiates(upper), .higherCourt, on: "2026-03-02").isRegular)
    }
}
