import FuyuanKit
import Testing

@Suite("破产案件的终结") struct BankruptcyEndsTests {
    @Test func `bankruptcy.v15: a dismissal reversed on appeal returns to where the case stood`() throws {
        for (start, resume, phase) in [
            (try Bankruptcy.liquidation(), BankruptcyCase.Act.resumeLiquidation, BankruptcyCase.Phase.liquidationOpen),
            (try Bankruptcy.reorganization(), .resumeReorganization, .reorganizing),
            (try Bankruptcy.settlement(), .resumeSettlement, .settling),
        ] {
            var matter = start
            let petitioner: BankruptcyRole = phase == .liquidationOpen ? .creditor : .debtor
            try matter.do(.dismissPetition, .court, "c1", on: "2026-05-06")
            try matter.do(.serveDismissal, .court, "c1", on: "2026-05-08")
            #expect(matter.lastDay(.dismissalAppeal) == "2026-05-18")
            #expect(
                matter.refusal(of: .appeal, petitioner, on: "2026-05-19") == [
                    "bankruptcy-case/appeal/appeal-in-time/unmet"
                ])
            #expect(
                matter.refusal(of: .appeal, .shareholder, on: "2026-05-18") == [
                    "bankruptcy-case/appeal/by-petitioner/unmet"
                ])
            try matter.do(.appeal, petitioner, on: "2026-05-18")
            let wrong: BankruptcyCase.Act = phase == .settling ? .resumeLiquidation : .resumeSettlement
            #expect(!matter.refusal(of: wrong, .higherCourt, on: "2026-06-08").isEmpty)
            try matter.do(resume, .higherCourt, on: "2026-06-08")
            #expect(matter.phase == phase && matter.file.state.dismissedOn == nil)
        }
        let declared = try Bankruptcy.declared()
        let refusal = declared.file.refused("2026-10-12", Actor(.court, "c1"), .dismissPetition, under: .current)
        #expect(refusal?.reasons.contains { $0.rule == "bankruptcy.v15" } == true)
    }

    @Test func `A dismissal becomes final when ten days pass without an appeal`() throws {
        var matter = try Bankruptcy.liquidation()
        try matter.do(.dismissPetition, .court, "c1", on: "2026-05-06")
        #expect(!matter.refusal(of: .appealPeriodLapses, .system, on: "2026-05-30").isEmpty)
        try matter.do(.serveDismissal, .court, "c1", on: "2026-05-08")
        #expect(!matter.refusal(of: .appealPeriodLapses, .system, on: "2026-05-18").isEmpty)
        try matter.do(.appealPeriodLapses, .system, on: "2026-05-19")
        #expect(matter.phase == .dismissedFinal && matter.file.state.enforcement == .none)
    }

    @Test func `bankruptcy.edge-20 bankruptcy.v73: an approved plan ends the procedure, not the case`() throws {
        var matter = try Bankruptcy.reorganization()
        #expect(!matter.refusal(of: .completePlan(PerformanceReport()), .debtor, on: "2026-08-03").isEmpty)
        try matter.do(.noteDraft, .administrator, "a1", on: "2026-08-03")
        #expect(try matter.do(.approvePlan, .court, "c1", on: "2026-09-01").isRegular)
        #expect(matter.phase == .planExecuting && !matter.file.state.isFinal)
        let unfinished = matter.file.refused(
            "2027-03-01", Actor(.debtor), .completePlan(PerformanceReport(isComplete: false)), under: .current)
        #expect(unfinished?.reasons.map(\.rule) == ["bankruptcy.v73"])
        var failed = matter
        #expect(
            try failed.do(.terminatePlan(ExecutionEnd(askedBy: .interestedParty)), .court, "c1", on: "2027-03-01")
                .isRegular)
        #expect(failed.phase == .declaredBankrupt && failed.file.state.declaredOn == day("2027-03-01"))
        try matter.do(.completePlan(PerformanceReport()), .debtor, on: "2027-03-01")
        #expect(matter.phase == .planCompleted && matter.file.state.conclusion?.allowsAdditionalDistribution == false)
    }

    @Test func `Reorganisation ends in a declaration for want of a draft only after its time`() throws {
        var early = try Bankruptcy.reorganization()
        #expect(
            try early.do(.terminateReorganization(ReorganizationEnd(.noDraft)), .court, "c1", on: "2026-09-16")
                .irregularities == ["draft-time-over"])
        var late = try Bankruptcy.reorganization()
        #expect(
            try late.do(.terminateReorganization(ReorganizationEnd(.noDraft)), .court, "c1", on: "2026-09-17").isRegular
        )
        var worse = try Bankruptcy.reorganization()
        #expect(
            try worse.do(.terminateReorganization(ReorganizationEnd(.worsening)), .court, "c1", on: "2026-06-01")
                .irregularities == ["termination-asked"])
        #expect(worse.phase == .declaredBankrupt)
    }

    @Test func `A settlement is approved and performed, or fails in one of three ways`() throws {
        var matter = try Bankruptcy.settlement()
        var failed = matter
        try failed.do(.settlementFails, .court, "c1", on: "2026-07-01")
        #expect(failed.phase == .declaredBankrupt)
        try matter.do(.approveSettlement, .court, "c1", on: "2026-07-01")
        var void = matter
        try void.do(.invalidateSettlement, .court, "c1", on: "2026-08-03")
        #expect(void.phase == .declaredBankrupt)
        var ended = matter
        #expect(
            try ended.do(.terminateSettlement(ExecutionEnd(askedBy: .administrator)), .court, "c1", on: "2026-08-03")
                .irregularities == ["execution-end-asked"])
        try matter.do(.completeSettlement(PerformanceReport()), .debtor, on: "2026-12-01")
        #expect(matter.phase == .settlementCompleted)
    }

    @Test
    func `bankruptcy.D20 bankruptcy.v59 bankruptcy.v60: concluded, deregistered in ten days, two and three years run`()
        throws
    {
        var matter = try Bankruptcy.concluded()
        #expect(matter.file.lastOutcome?.isRegular == true)
        #expect(matter.lastDay(.deregistration) == "2026-11-12")
        #expect(matter.lastDay(.additional) == "2028-11-02")
        #expect(matter.lastDay(.officerBan) == "2029-11-02")
        var asked = matter
        let outcome = try asked.do(
            .deregister(Deregistration(asksExtraPapers: true)), .administrator, "a1", on: "2026-11-13")
        #expect(outcome.irregularities == ["no-extra-papers", "deregistered-in-time"])
        #expect(outcome.reasons.first?.rule == "bankruptcy.v60")
        #expect(try matter.do(.deregister(Deregistration()), .administrator, "a1", on: "2026-11-12").isRegular)
        #expect(matter.phase == .deregistered)
        let state = matter.file.state
        #expect(
            state.findings(ofPostOn: day("2029-11-02"), isResponsible: true, in: .current).map(\.code) == [
                "bankruptcy.v74"
            ])
        #expect(state.findings(ofPostOn: day("2029-11-03"), isResponsible: true, in: .current).isEmpty)
        #expect(state.findings(ofPostOn: day("2027-11-02"), isResponsible: false, in: .current).isEmpty)
    }

    @Test func `bankruptcy.v61 bankruptcy.edge-23: finds are distributed for two years, and only after a liquidation`()
        throws
    {
        var matter = try Bankruptcy.concluded()
        try matter.do(.deregister(Deregistration()), .administrator, "a1", on: "2026-11-12")
        let find = AdditionalFind(.other, value: Money(yuan: 800_000), cost: Money(yuan: 50_000))
        let late = matter.file.refused(
            "2028-11-03", Actor(.creditor), .requestAdditionalDistribution(find), under: .current)
        #expect(late?.reasons.map(\.rule) == ["bankruptcy.v61"])
        let outcome = try matter.do(.requestAdditionalDistribution(find), .creditor, on: "2028-10-30")
        #expect(outcome.emits == [.followOldPlan])
        #expect(!matter.refusal(of: .finishDistributed, .court, on: "2028-11-01").isEmpty)
        try matter.do(.finish, .court, on: "2028-11-01")
        #expect(matter.phase == .deregistered)
        let small = AdditionalFind(.avoided, value: Money(yuan: 3_000), cost: Money(yuan: 8_000))
        #expect(
            try matter.do(.requestAdditionalDistribution(small), .creditor, on: "2028-11-02").emits == [.toTreasury])
        #expect(matter.file.state.additionalRounds == 2)
        #expect(!matter.refusal(of: .expire, .system, on: "2028-11-02").isEmpty)
        try matter.do(.expire, .system, on: "2028-11-03")
        #expect(matter.phase == .archived && matter.file.state.isFinal)
        var agreed = try Bankruptcy.liquidation()
        try agreed.do(.approveSelfAgreement(SelfAgreement(isUnanimous: true)), .court, "c1", on: "2026-06-01")
        let never = agreed.file.refused(
            "2026-07-01", Actor(.creditor), .requestAdditionalDistribution(find), under: .current)
        #expect(never?.reasons.contains { $0.rule == "bankruptcy.v61" } == true)
    }

    @Test func `A declaration ruled together with the conclusion is served and announced after it`() throws {
        var matter = try Bankruptcy.liquidation()
        try matter.do(.noteFirstMeeting, .court, "c1", on: "2026-06-12")
        try matter.do(.applyDeclaration, .administrator, "a1", on: "2026-09-22")
        try matter.do(.requestConclusion, .administrator, "a1", on: "2026-09-22")
        try matter.do(.declare, .court, "c1", on: "2026-09-28")
        try matter.do(.concludeCostsShort, .court, "c1", on: "2026-09-28")
        // Five days from 2026-09-28 end in the National Day holidays, ten on the first day after them.
        #expect(matter.lastDay(.declarationService) == "2026-10-08")
        #expect(matter.lastDay(.declarationNotice) == "2026-10-08")
        var late = matter
        #expect(
            try late.do(.serveDeclaration, .court, "c1", on: "2026-10-09").irregularities == [
                "declaration-served-in-time"
            ])
        #expect(try matter.do(.serveDeclaration, .court, "c1", on: "2026-10-08").isRegular)
        #expect(try matter.do(.announceDeclaration, .court, "c1", on: "2026-10-08").isRegular)
        #expect(matter.phase == .concludedCostsShort)
        var undeclared = try Bankruptcy.liquidation()
        try undeclared.do(.concludeCostsShort, .court, "c1", on: "2026-05-26")
        #expect(
            undeclared.refusal(of: .serveDeclaration, .court, "c1", on: "2026-05-27") == [
                "bankruptcy-case/serve-declaration/declared/unmet"
            ])
    }

    @Test func `An estate that is money is distributed without a realisation plan`() throws {
        var matter = try Bankruptcy.declared()
        #expect(try matter.do(.approveDistributionPlan, .court, "c1", on: "2026-10-20").isRegular)
        #expect(matter.phase == .distributing)
        let open = try Bankruptcy.liquidation()
        #expect(!open.refusal(of: .approveDistributionPlan, .court, "c1", on: "2026-10-20").isEmpty)
    }

    @Test func `A window without a request closes after two years`() throws {
        var matter = try Bankruptcy.concluded()
        #expect(!matter.refusal(of: .windowExpires, .system, on: "2028-11-02").isEmpty)
        try matter.do(.windowExpires, .system, on: "2028-11-03")
        #expect(matter.phase == .archived)
    }

    @Test
    func
        `bankruptcy.edge-36: with nothing for the costs the administrator asks, and the court concludes in fifteen days`()
        throws
    {
        var matter = try Bankruptcy.liquidation()
        try matter.do(.requestConclusion, .administrator, "a1", on: "2026-05-11")
        #expect(matter.lastDay(.conclusionRuling) == "2026-05-26")
        var aided = matter
        try aided.do(.advanceCosts, .publicOrgan, on: "2026-05-12")
        #expect(try aided.do(.concludeCostsShort, .court, "c1", on: "2026-05-20").irregularities == ["nobody-advances"])
        var late = matter
        #expect(
            try late.do(.concludeCostsShort, .court, "c1", on: "2026-05-27").irregularities == ["concluded-in-time"])
        #expect(try matter.do(.concludeCostsShort, .court, "c1", on: "2026-05-26").isRegular)
        #expect(matter.phase == .concludedCostsShort)
        // Not declared: the registry asks for a declaration.
        let outcome = try matter.do(.deregister(Deregistration()), .administrator, "a1", on: "2026-06-01")
        #expect(outcome.irregularities == ["declared-first"] && outcome.reasons.map(\.rule) == ["bankruptcy.v59"])
        var idle = try Bankruptcy.liquidation()
        #expect(
            try idle.do(.concludeCostsShort, .court, "c1", on: "2026-05-26").irregularities == ["conclusion-requested"])
    }

    @Test func `Debts paid before the declaration end the case and let measures and enforcement come back`() throws {
        var matter = try Bankruptcy.liquidation()
        let outcome = try matter.do(
            .concludeDebtsCleared(DebtsCleared(.thirdPartyPaid)), .court, "c1", on: "2026-06-01")
        #expect(outcome.emits == [.announce, .restoreMeasures, .resumeEnforcement, .resumeSuits])
        #expect(matter.phase == .concludedDebtsCleared && matter.file.state.enforcement == .none)
    }

    @Test func `bankruptcy.v34: before the first meeting the court's leave is needed`() throws {
        var matter = try Bankruptcy.liquidation()
        let without = BusinessDecision(.stopBusiness, courtLeave: false)
        let outcome = try matter.do(.decideBusiness(without), .administrator, "a1", on: "2026-04-01")
        #expect(outcome.reasons.map(\.rule) == ["bankruptcy.v34"])
        #expect(
            try matter.do(
                .decideBusiness(BusinessDecision(.majorAct, courtLeave: true)), .administrator, "a1", on: "2026-04-02"
            ).isRegular)
        try matter.do(.noteFirstMeeting, .court, "c1", on: "2026-06-12")
        #expect(matter.file.lastOutcome?.unknown == [.meetingHeldInTime])
        #expect(try matter.do(.decideBusiness(without), .administrator, "a1", on: "2026-06-15").isRegular)
    }

    @Test
    func `bankruptcy.fastTrackBars bankruptcy.dipConditions: bars and missing conditions make the decision irregular`()
        throws
    {
        var matter = try Bankruptcy.reorganization()
        #expect(try matter.do(.useFastTrack(FastTrackDecision()), .court, "c1", on: "2026-04-01").isRegular)
        // From acceptance, not from the decision.
        #expect(matter.lastDay(.fastTrack) == "2026-09-16")
        #expect(
            try matter.do(.useFastTrack(FastTrackDecision([.crossBorder])), .court, "c1", on: "2026-04-02")
                .irregularities == ["fast-track-allowed"])
        try matter.do(.leaveFastTrack, .court, "c1", on: "2026-04-03")
        #expect(!matter.file.state.clocks.isRunning(.fastTrack) && !matter.file.state.isFastTrack)
        #expect(try matter.do(.approveSelfManagement(SelfManagement()), .court, "c1", on: "2026-04-07").isRegular)
        #expect(matter.file.state.isSelfManaged)
        let poor = SelfManagement([.governanceWorks, .courtApproves])
        #expect(
            try matter.do(.approveSelfManagement(poor), .court, "c1", on: "2026-04-08").irregularities == [
                "dip-conditions-met"
            ])
    }

    @Test func `Consolidation is ruled on in thirty days without the hearing, and reviewed by the higher court`() throws
    {
        var matter = try Bankruptcy.liquidation()
        try matter.do(.applyConsolidation, .administrator, "a1", on: "2026-05-06")
        #expect(matter.lastDay(.consolidationRuling) == "2026-06-05")
        try matter.do(.openConsolidationHearing, .court, "c1", on: "2026-05-18")
        #expect(matter.lastDay(.consolidationRuling) == nil)
        try matter.do(.closeConsolidationHearing, .court, "c1", on: "2026-05-28")
        // Ten days left out: 2026-06-15.
        #expect(matter.lastDay(.consolidationRuling) == "2026-06-15")
        let joined = Consolidation(.substantive, under: "G-1")
        #expect(try matter.do(.consolidate(joined), .court, "c1", on: "2026-06-15").isRegular)
        #expect(matter.file.state.group == joined && matter.lastDay(.consolidationReview) == "2026-06-30")
        try matter.do(.applyConsolidationReview, .interestedParty, on: "2026-06-30")
        try matter.do(.reverseConsolidation, .higherCourt, on: "2026-08-03")
        #expect(matter.file.state.group == nil)
        var rash = try Bankruptcy.liquidation()
        let thin = Consolidation(.substantive, under: "G-1", grounds: [.confusion])
        #expect(
            try rash.do(.consolidate(thin), .court, "c1", on: "2026-06-15").irregularities == [
                "consolidation-grounds", "consolidation-heard",
            ])
    }
}
