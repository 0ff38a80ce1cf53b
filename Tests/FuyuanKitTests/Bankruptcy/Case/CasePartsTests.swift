import FuyuanKit
import Testing

@Suite("破产案件的组成部分") struct CasePartsTests {
    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    /// A case accepted on 2026-03-16, time to declare until 2026-05-06, first meeting on 2026-05-20.
    private func announced() throws -> Bankruptcy {
        var matter = try Bankruptcy.liquidation()
        let paper = AcceptanceAnnouncement(
            claimsUntil: try day("2026-05-06"), firstMeetingOn: try day("2026-05-20"),
            publishedOn: try day("2026-04-01"))
        try matter.do(.announce(paper), .court, "c1", on: "2026-04-01")
        return matter
    }

    private func declaration(
        _ amount: Int64, periodEnds: String = "2026-05-06"
    ) throws -> BankruptcyClaim.Act {
        .declare(
            ClaimDeclaration(
                ClaimParticulars(.ordinary, of: "creditor-1", yuan(amount)), periodEnds: try day(periodEnds)))
    }

    /// An opening act of a part, and who may do it first.
    private func opens<M: Walkable>(_ machine: M.Type, _ carry: (PartAct<M>) -> BankruptcyCase.Act) throws
    where M.Role == BankruptcyRole {
        let matter = try announced()
        let walk = Walk<M>(limit: 2)
        let first = try #require(walk.visits.last?.path.first, "\(M.name.wire)")
        let act = carry(PartAct(7, try #require(first.act.act)))
        var state = matter.file.state
        let occasion = Occasion<BankruptcyRole>(first.actor, on: try day("2026-04-02"), under: .current)
        let outcome = try state.apply(act, in: occasion)
        #expect(outcome.to == .liquidationOpen, "a part’s act leaves the case where it stands")
        #expect(outcome.kind == act.kind)
        // The act comes back from its wire form, with the part's number and act.
        #expect(try JSON.read(BankruptcyCase.Act.self, from: JSON.write(act)) == act, "\(M.name.wire)")
    }

    @Test func `Every part is opened through the case and comes back from its wire form`() throws {
        try opens(BankruptcyClaim.self) { .claim($0) }
        try opens(AdministratorOffice.self) { .administrator($0) }
        try opens(EstateAsset.self) { .asset($0) }
        try opens(PreservationMeasure.self) { .measure($0) }
        try opens(ExecutoryContract.self) { .contract($0) }
        try opens(CreditorsMeeting.self) { .meeting($0) }
        try opens(CreditorsResolution.self) { .resolution($0) }
        try opens(CreditorsCommittee.self) { .committee($0) }
        try opens(InformationRequest.self) { .informationRequest($0) }
        try opens(ReorganizationPlan.self) { .plan($0) }
        try opens(SecurityLift.self) { .securityLift($0) }
        try opens(SettlementAgreement.self) { .settlement($0) }
        try opens(DepositedShare.self) { .deposit($0) }
        try opens(DistributionRound.self) { .round($0) }
        try opens(CoordinationItem.self) { .coordination($0) }
    }

    @Test func `A part’s refusal is the case’s, names the part, and changes nothing`() throws {
        var matter = try announced()
        try matter.do(.claim(PartAct(1, try declaration(1_000_000))), .creditor, "creditor-1", on: "2026-04-20")
        let before = matter.file.state
        let refusal = before.refusal(
            of: .claim(PartAct(1, .checkByMeeting)),
            in: Occasion(.creditorsMeeting, on: try day("2026-05-20"), under: .current))
        #expect(refusal?.reasons.isEmpty == false)
        #expect(refusal?.reasons.allSatisfy { $0.text.zh.hasPrefix("第1号破产债权") } == true)
        #expect(before.parts.claims.count == 1)
        #expect(before.parts.claims[number: 1]?.phase == .declared)
        #expect(before.parts.claims[number: 2] == nil)
    }

    @Test func `bankruptcy.tl.claim.late: what is noted as declared in time after the period is irregular`() throws {
        var matter = try announced()
        let late = try matter.do(
            .claim(PartAct(1, try declaration(500, periodEnds: "2026-06-01"))), .creditor, "creditor-1",
            on: "2026-05-07")
        #expect(late.irregular == [.declaredInItsTime])
        #expect(late.reasons.first?.rule == "bankruptcy.v50")
        let inTime = try matter.do(
            .claim(PartAct(2, try declaration(500))), .creditor, "creditor-1", on: "2026-05-06")
        #expect(!inTime.irregular.contains(.declaredInItsTime))
    }

    @Test func `bankruptcy.v45: a round paid before the court approved the plan of distribution is irregular`() throws {
        let plan = RoundPlan(1, yuan(1_000), isFinal: true, ruledOn: try day("2026-10-20"))
        let paper = RoundAnnouncement(amount: yuan(1_000), claims: yuan(5_000), statesDeposits: true)
        let payment = BankruptcyCase.Act.round(PartAct(1, .payRound(RoundPayment(paid: yuan(1_000)))))
        for isApproved in [false, true] {
            var matter = try Bankruptcy.declared()
            if isApproved { try matter.do(.approveDistributionPlan, .court, "c1", on: "2026-10-20") }
            try matter.do(.round(PartAct(1, .planRound(plan))), .administrator, "a1", on: "2026-10-21")
            try matter.do(.round(PartAct(1, .announceFinalRound(paper))), .administrator, "a1", on: "2026-10-22")
            let outcome = try matter.do(payment, .administrator, "a1", on: "2026-10-26")
            #expect(outcome.irregular == (isApproved ? [] : [.mayBePaid]))
            #expect(outcome.reasons.compactMap(\.rule) == (isApproved ? [] : ["bankruptcy.v45"]))
            // bankruptcy.v50: after the final distribution nobody declares late any more.
            let terms = LateClaimDeclaration(ClaimParticulars(.ordinary, of: "creditor-9", yuan(500)))
            let late = BankruptcyCase.Act.claim(PartAct(9, .declareLate(terms)))
            let after = try matter.do(late, .creditor, "creditor-9", on: "2026-10-27")
            #expect(after.irregular == [.declaredInItsTime])
            #expect(after.reasons.compactMap(\.rule) == ["bankruptcy.v50"])
            var before = try Bankruptcy.declared()
            try before.do(.round(PartAct(1, .planRound(plan))), .administrator, "a1", on: "2026-10-21")
            #expect(try before.do(late, .creditor, "creditor-9", on: "2026-10-21").isRegular)
        }
    }

    @Test func `bankruptcy.edge-21: who slept during a plan is paid on the terms of his class once it is performed`()
        throws
    {
        var matter = try Bankruptcy.reorganization()
        try matter.do(.approvePlan, .court, "c1", on: "2026-09-01")
        try matter.do(.claim(PartAct(1, .freeze)), .system, on: "2026-09-01")
        try matter.do(.completePlan(PerformanceReport()), .debtor, on: "2027-03-01")
        let terms = SameClassTerms(ClaimParticulars(.ordinary, of: "creditor-9", yuan(1_000)), payable: yuan(300))
        try matter.do(.claim(PartAct(1, .thaw(terms))), .creditor, "creditor-9", on: "2027-04-01")
        let paid = try matter.do(
            .claim(PartAct(1, .payInFull(ClaimPayment(yuan(300))))), .debtor, on: "2027-05-06")
        #expect(paid.irregular.isEmpty)
        #expect(matter.file.state.parts.claims[number: 1]?.phase == .paid)
    }

    @Test func `Nobody but the administrator of the case acts as administrator`() throws {
        var matter = try announced()
        try matter.do(.claim(PartAct(1, try declaration(500))), .creditor, "creditor-1", on: "2026-04-20")
        let other = matter.file.state.refusal(
            of: .claim(PartAct(1, .register)),
            in: Occasion(.administrator, "somebody-else", on: try day("2026-04-21"), under: .current))
        #expect(other?.reasons.map(\.code) == ["bankruptcy-case/claim/same-administrator/unmet"])
        let appointed = try #require(matter.file.state.opening?.administrator)
        #expect(
            matter.file.state.refusal(
                of: .claim(PartAct(1, .register)),
                in: Occasion(.administrator, appointed, on: try day("2026-04-21"), under: .current)) == nil)
    }

    @Test func `Clocks of the parts stand among those of the case, the nearest first`() throws {
        var matter = try announced()
        try matter.do(
            .contract(PartAct(3, .list(ContractAtAcceptance(acceptedOn: try day("2026-03-16"))))), .administrator,
            on: "2026-04-02")
        let all = matter.file.state.allDeadlines(asOf: try day("2026-04-02"), in: .current)
        let contract = try #require(all.first { $0.limit == .contractOption })
        // bankruptcy.D9: two months from acceptance end on Saturday 2026-05-16, so on Monday.
        #expect(contract.lastDay == (try day("2026-05-18")))
        #expect(contract.clock.zh.hasPrefix("第3号"))
        let last = all.compactMap(\.lastDay)
        #expect(last == last.sorted())
        let file = matter.file.deadlines(asOf: try day("2026-04-02"), in: .current)
        #expect(file.contains { $0.limit == .contractOption }, "a file tells the clocks of the parts too")
    }

    @Test func `bankruptcy.v19: without an announcement the first meeting is late after the latest day any allows`()
        throws
    {
        // Announced by 10 April, three months to 10 July, fifteen days to Saturday 25 July, so Monday 27 July 2026.
        for (held, isLate) in [("2026-07-27", false), ("2026-07-28", true)] {
            var matter = try Bankruptcy.liquidation()
            let outcome = try matter.do(.noteFirstMeeting, .chair, on: held)
            #expect(outcome.irregular.contains(.meetingHeldInTime) == isLate, "\(held)")
            #expect(outcome.unknown.contains(.meetingHeldInTime) == !isLate, "\(held)")
        }
    }

    @Test func `bankruptcy.v43: after a draft was voted down, another draft is irregular and a first one is not`()
        throws
    {
        var matter = try Bankruptcy.reorganization()
        let draft = PlanDraft([.ordinary])
        try matter.do(.plan(PartAct(1, .open(ReorganizationOpening(drafter: .debtor)))), .court, "c1", on: "2026-03-16")
        let first = try matter.do(.plan(PartAct(1, .submit(draft))), .debtor, on: "2026-06-01")
        #expect(!first.irregular.contains(.noDraftRejected) && !first.unknown.contains(.noDraftRejected))
        try matter.do(.plan(PartAct(1, .openVoting)), .chair, on: "2026-06-15")
        try matter.do(
            .plan(PartAct(1, .groupsReject(PlanVoteResult(passed: [], failed: [.ordinary])))), .creditorsMeeting,
            on: "2026-06-15")
        try matter.do(.plan(PartAct(2, .open(ReorganizationOpening(drafter: .debtor)))), .court, "c1", on: "2026-07-01")
        let second = try matter.do(.plan(PartAct(2, .submit(draft))), .debtor, on: "2026-07-01")
        #expect(second.irregular == [.noDraftRejected])
        #expect(second.reasons.first?.rule == "bankruptcy.v43")
    }

    @Test func `The time to declare is waited for no more once it is over and the first meeting was held`() throws {
        var held = try announced()
        try held.do(.noteFirstMeeting, .court, "c1", on: "2026-05-20")
        #expect(held.file.state.clocks[.claimPeriod]?.stoppedOn == (try day("2026-05-20")))
        var early = try announced()
        try early.do(.noteFirstMeeting, .court, "c1", on: "2026-05-06")
        #expect(early.file.state.clocks.isRunning(.claimPeriod))
    }
}
