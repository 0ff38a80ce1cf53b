import FuyuanKit
import Testing

@Suite("府院联动难点") struct BankruptcyTopicTests {
    @Test func `Twenty-four topics, each with organs, trigger, product, source and both languages`() {
        #expect(BankruptcyTopic.allCases.count == 24)
        for topic in BankruptcyTopic.allCases {
            #expect(!topic.organs.isEmpty && !topic.triggers.isEmpty, "\(topic)")
            #expect(!topic.product.zh.isEmpty && !topic.product.en.isEmpty, "\(topic)")
            #expect(!topic.basis.text(in: .zh).isEmpty && !topic.basis.text(in: .en).isEmpty, "\(topic)")
            for citation in topic.basis.citations { #expect(citation.statute.instrument != nil, "\(topic)") }
            #expect(BankruptcyTopic(wire: topic.term.wire) == topic)
        }
        #expect(CoordinatingOrgan.allCases.count <= 64 && CoordinationTrigger.allCases.count <= 64)
        for trigger in CoordinationTrigger.allCases {
            #expect(!BankruptcyTopic.expectedItems(for: [trigger]).isEmpty, "\(trigger) sets nothing off")
        }
    }

    static let cases: [(EnumSet<CoordinationTrigger>, [BankruptcyTopic])] = [
        ([], []),
        ([.acceptance], [.livelihood, .finance, .information]),
        ([.acceptance, .appointment], [.livelihood, .takeover, .finance, .information]),
        ([.announcement], [.taxFiling]), ([.othersMeasures], [.unseal]), ([.organSilent], [.disposeDirect]),
        ([.costsShort], [.costFund]), ([.conclusion], [.deregister, .information, .archives]),
        ([.rescueApproved], [.credit]), ([.declaration], [.livelihood, .employees]),
        ([.debtorPetition, .petition], [.stability, .employees]),
        ([.enforcementExhausted, .manyEnforcements], [.transferChannel]), ([.warning], [.stability, .early]),
        ([.allocatedLand, .evasion, .hazard, .criminalSeizure], [.land, .evade, .environment, .criminalAssets]),
    ]

    @Test(arguments: cases.indices)
    func `A case needs the topics its facts set off`(index: Int) {
        let (facts, topics) = Self.cases[index]
        #expect(BankruptcyTopic.expectedItems(for: facts) == topics)
    }

    @Test func `The ten of Huashan are the first ten`() {
        #expect(Array(BankruptcyTopic.huashanTen) == Array(BankruptcyTopic.allCases.prefix(10)))
    }

    @Test func `K11 and K12: the numbers are local, the duty to unseal has none`() {
        #expect(
            BankruptcyTopic.inquiry.limits.map(\.id) == [
                TimeLimit.inquiryResultPudong.id, TimeLimit.inquiryResultNingguo.id,
            ])
        #expect(BankruptcyTopic.unseal.evidence == .statute)
        #expect(BankruptcyTopic.unseal.limits.allSatisfy { !$0.isBar })
        #expect(BankruptcyTopic.disposeDirect.limits.map(\.id) == [TimeLimit.unsealingPudong.id])
        #expect(BankruptcyTopic.guaranteeChain.evidence == .memory)
    }
}

@Suite("府院联动核查") struct CoordinationReviewTests {
    func item(_ topic: BankruptcyTopic, closed: Bool = true, declined: Bool = false) throws -> CoordinationItem {
        var matter = Matter<CoordinationItem>()
        try matter.do(.raise(RaisedMatter(topic, in: "BK-1")), .court, on: "2026-03-02")
        if declined {
            try matter.do(.decline(CoordinationRefusal(because: "no fund")), .responsibleUnit, on: "2026-03-02")
        }
        guard closed else { return matter.file.state }
        try matter.do(.triage, .court, on: "2026-03-02")
        try matter.do(.assign(CoordinationAssignment(to: "unit")), .court, on: "2026-03-02")
        try matter.do(.reply(CoordinationReply(result: "r", evidenceRefs: ["e"])), .responsibleUnit, on: "2026-03-03")
        try matter.do(.verify, .court, "court", on: "2026-03-04")
        try matter.do(.close, .court, on: "2026-03-05")
        return matter.file.state
    }

    @Test func `Government leads risk and affairs, the court the procedure`() {
        let row = ResponsibilityMatrix.judicialProcedure
        #expect(row.finding(leadBy: .court) == nil)
        #expect(row.finding(leadBy: .responsibleUnit)?.code == "bankruptcy.responsibility.judicial-procedure")
        #expect(row.finding(leadBy: .coordinationOffice)?.severity == .error)
        #expect(ResponsibilityMatrix.affairs.finding(leadBy: .coordinationOffice) == nil)
        #expect(ResponsibilityMatrix.riskControl.finding(leadBy: .court)?.severity == .warning)
        // Work on an item is affairs, never a judicial step.
        for role in CoordinationItem.table[.work].by { #expect(ResponsibilityMatrix.affairs.leads.contains(role)) }
    }

    @Test func `Aid for costs covers what estate and advances do not`() throws {
        func yuan(_ amount: Int64) throws -> Money { try #require(Money(yuan: amount)) }
        let fair = CostFundApplication(estate: try yuan(20_000), costs: try yuan(90_000), requested: try yuan(70_000))
        #expect(fair.shortfall == (try yuan(70_000)) && fair.findings(in: .current).isEmpty)
        let much = CostFundApplication(estate: try yuan(0), costs: try yuan(90_000), requested: try yuan(120_000))
        #expect(much.findings(in: .current).map(\.path) == ["requested", "requested"])
        let rich = CostFundApplication(
            estate: try yuan(80_000), costs: try yuan(90_000), advanced: try yuan(10_000), requested: try yuan(1))
        #expect(rich.findings(in: .current).map(\.path) == ["costs"])
        let higher = LegalContext(policies: [CostFundApplication.ceiling.id: .count(200_000)])
        #expect(much.findings(in: higher).map(\.path) == ["requested"])
    }
}

@Suite("联动事项办结率") struct CoordinationTallyTests {
    private func item(due: String?, replied: String? = nil) throws -> CoordinationItem {
        var matter = Matter<CoordinationItem>()
        try matter.do(.raise(RaisedMatter(.unseal, in: "BK-1")), .court, on: "2026-03-02")
        try matter.do(.triage, .court, on: "2026-03-02")
        let assignment = CoordinationAssignment(to: "unit", by: due.map { day($0) })
        try matter.do(.assign(assignment), .court, on: "2026-03-02")
        guard let replied else { return matter.file.state }
        let reply = CoordinationReply(result: "r", evidenceRefs: ["e"])
        try matter.do(.reply(reply), .responsibleUnit, on: replied)
        try matter.do(.verify, .court, "court", on: replied)
        try matter.do(.close, .court, on: replied)
        return matter.file.state
    }

    @Test func `bankruptcy.ind.coordOnTime: closed on time of those due`() throws {
        let items = try [
            item(due: "2026-03-20", replied: "2026-03-20"), item(due: "2026-03-20", replied: "2026-03-21"),
            item(due: "2026-03-20"), item(due: "2026-04-20", replied: "2026-03-10"), item(due: "2026-04-20"),
            item(due: nil, replied: "2026-03-10"),
        ]
        let tally = CoordinationTally(items, on: day("2026-03-31"), in: .current)
        #expect(tally.due == 4 && tally.closedOnTime == 2 && tally.undated == 1)
        #expect(tally.rate == Percent(2, of: 4))
        #expect(CoordinationTally([], on: day("2026-03-31"), in: .current).rate == nil)
    }
}
