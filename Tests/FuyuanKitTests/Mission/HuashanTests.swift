import FuyuanKit
import Testing

/// What Huashan published, rows 53 to 71, built on the public interface.
@Suite("花山区") struct HuashanMissionTests {
    private let bodies = PublicBodyTests()
    private let sealing = SealingProportionalityTests()
    private let topics = CoordinationReviewTests()
    private let grid = GridAssistanceTests()
    private typealias BothSides = NonLitigationEnforcement.BothSidesHearing

    @Test func `S3-64: where a sign of unlawfulness shows, both sides are heard and the court has thirty days`() throws
    {
        var matter = try NonLitigation.reviewed()
        #expect(matter.lastDay(.ruling) == "2025-05-28")
        let half = BothSides(about: [.noLegalBasis], isOrganHeard: false)
        var onesided = matter
        #expect(
            try onesided.do(.hearBothSides(half), .panel, on: "2025-05-26").irregularities == ["both-heard"])
        let heard = try matter.do(.hearBothSides(.init(about: [.noLegalBasis])), .panel, on: "2025-05-26")
        #expect(
            heard.isRegular && NonLitigationEnforcement.table[.hearBothSides].basis.citations.contains(.coercion(58, 1))
        )
        #expect(matter.phase == .enhancedReview && matter.lastDay(.ruling) == "2025-06-18")
        #expect(matter.file.state.limit(of: .ruling) == .nonLitigationSubstanceRuling)
        #expect(try matter.do(.grant(.init()), .panel, on: "2025-06-19").irregularities == ["ruled-in-time"])
        // A refusal without hearing anybody.
        var deaf = try NonLitigation.reviewed()
        let refusal = NonLitigationAct.refuse(.init(for: [.noFacts], reasons: "no facts"))
        #expect(try deaf.do(refusal, .panel, on: "2025-05-26").irregularities == ["both-heard"])
    }

    @Test func `S3-56: each of the four excesses has its own code`() throws {
        var measures = sealing.flats(1_100_000, 1_100_000, 50_000)
        measures.assets[0].from = day("2024-05-06")
        measures.assets[0].until = day("2027-05-07")
        measures.assets[2].target = .otherPerson
        measures.authority = SealingAuthority(hasRuling: false)
        let codes = try measures.findings(asOf: day("2026-03-02"), in: .current).map(\.code)
        #expect(
            codes == [
                "enforcement.beyondPower", "enforcement.beyondScope", "enforcement.beyondAmount",
                "enforcement.beyondTime",
            ])
        #expect(SealingExcess.allCases.map(\.code) == codes)
        #expect(try sealing.flats(1_100_000).findings(asOf: day("2026-03-02"), in: .current).isEmpty)
    }

    @Test func `S3-56: the threshold is exact to the fen, and a deposit is released in part`() throws {
        var measures = sealing.flats()
        measures.assets = [SealedAsset("account", asset: .deposit, value: Money(fen: 121_488_000), isDivisible: true)]
        #expect(try !measures.amount(in: .current).isClearlyAbove)
        measures.assets[0].value = Money(fen: 121_488_001)
        let amount = try measures.amount(in: .current)
        #expect(amount.isClearlyAbove)
        #expect(amount.releases.map(\.amount) == [Money(fen: 20_248_001)])
        #expect(amount.releases.allSatisfy { !$0.isWhole })
        #expect(amount.kept == yuan(1_012_400))
        // The threshold is policy.
        var law = LegalContext.current
        law.policies[PolicyParameter.clearExcess.id] = .share(3, of: 2)
        #expect(try !measures.amount(in: law).isClearlyAbove)
    }

    @Test func `S3-58: a case whose ten topics are done or not applicable is clean`() throws {
        let done = try [BankruptcyTopic.takeover, .taxFiling, .disposal, .deregister].map { try topics.item($0) }
        let review = CoordinationReview(
            done, notApplicable: [.stability, .livelihood, .finance, .credit, .intermediaries, .costFund])
        #expect(review.findings(in: .current).isEmpty && review.unsettled.isEmpty)
        #expect(review.mayConclude(in: .current))
    }

    @Test func `S3-58: an open, declined or missing topic is a warning, and blocks only where policy says so`() throws {
        let items = try [
            topics.item(.takeover), topics.item(.takeover, closed: false),
            topics.item(.costFund, closed: false, declined: true),
        ]
        let review = CoordinationReview(
            items, notApplicable: [.stability], of: [.stability, .takeover, .costFund, .credit])
        #expect(review.state(of: .takeover) == .open && review.state(of: .costFund) == .declined)
        #expect(review.state(of: .credit) == .missing && review.state(of: .stability) == .notApplicable)
        let findings = review.findings(in: .current)
        #expect(findings.map(\.path) == ["takeover", "credit", "cost-fund"])
        #expect(findings.allSatisfy { $0.severity == .warning && !$0.text.zh.isEmpty && !$0.text.en.isEmpty })
        #expect(review.mayConclude(in: .current))
        let strict = LegalContext(policies: [CoordinationReview.blocksConclusion.id: .flag(true)])
        #expect(!review.mayConclude(in: strict))
        #expect(review.findings(in: strict).allSatisfy { $0.severity == .error })
    }

    @Test func `S3-61: silence past the day set is unanswered, and not an empty result`() throws {
        let silent = try Assistance.served(by: "2026-03-06").file.state
        #expect(silent.answer(asOf: day("2026-03-06"), in: .current) == .pending)
        #expect(silent.answer(asOf: day("2026-03-07"), in: .current) == .unanswered)
        var looked = try Assistance.served(by: "2026-03-06")
        try looked.do(.comply(AssistanceReply(.nothingFound, receipt: "R-2")), .bank, on: "2026-03-05")
        #expect(looked.file.state.answer(asOf: day("2026-03-07"), in: .current) == .nothingFound)
        var unnamed = try Assistance.served(by: "2026-03-06")
        #expect(
            try unnamed.do(.comply(AssistanceReply(nil, receipt: "R-3")), .bank, on: "2026-03-05").irregularities == [
                "outcome-named"
            ])
        #expect(unnamed.file.state.answer(asOf: day("2026-03-07"), in: .current) == .unnamed)
    }

    /// law: enforcement.E41
    /// law: enforcement.V58
    @Test func `S3-62: a grid worker asked to seize a car, or who says to have seized it, is told why not`()
        throws
    {
        var matter = Assistance()
        for kind in [GridTaskKind.seal, .search, .detain] {
            #expect(
                matter.refusal(of: .dispatchGrid(GridTask([.locatePerson, kind], for: [])), .handler, on: "2026-03-02")
                    == ["assistance-request/dispatch-grid/no-coercion/unmet"])
        }
        let occasion = Occasion(EnforcementRole.handler, on: day("2026-03-02"), under: .current)
        let refusal = try #require(
            matter.file.state.refusal(of: .dispatchGrid(GridTask([.seal], for: [])), in: occasion))
        let reason = try #require(refusal.reasons.first)
        #expect(reason.rule == "enforcement.V58")
        #expect(reason.cure?.zh == "网格员只查找、送达、观察、督促、化解；查封、搜查、拘留由人民法院依法进行")
        #expect(!reason.text.en.isEmpty && !reason.basis.isEmpty)
        try matter.do(.dispatchGrid(GridTask([.locatePerson], for: [assistedCase(1)])), .handler, on: "2026-03-02")
        let seized = GridFact(.seal, "took the car", at: "yard", on: day("2026-03-03"))
        #expect(
            matter.refusal(of: .addFact(seized), .gridWorker, on: "2026-03-03") == [
                "assistance-request/add-fact/no-coercion/unmet"
            ])
        #expect(
            matter.refusal(of: .report(GridReport([grid.seen, seized])), .gridWorker, on: "2026-03-03") == [
                "assistance-request/report/no-coercion/unmet"
            ])
        #expect(
            matter.refusal(of: .verify(GridVerification(isConfirmed: true)), .gridWorker, on: "2026-03-03").contains(
                "assistance-request/verify/wrong-role"))
    }

    @Test func `S3-63: two consecutive notices differ in new, performed and outstanding cases`() {
        let first = PublicBodyNotice(
            on: day("2026-03-31"), of: [bodies.organCase(1), bodies.organCase(2), bodies.organCase(3)])
        let second = PublicBodyNotice(
            on: day("2026-06-30"),
            of: [
                bodies.organCase(1), bodies.organCase(2, performed: "2026-05-06"),
                bodies.organCase(3, ended: "2026-06-01"), bodies.organCase(4),
            ])
        let change = second.change(since: first)
        #expect(change.new.map(\.number) == [assistedCase(4)])
        #expect(change.performed.map(\.number) == [assistedCase(2)])
        #expect(change.outstanding.map(\.number) == [assistedCase(1)])
        #expect(change.endedOtherwise.map(\.number) == [assistedCase(3)])
        let nothing = second.change(since: second)
        #expect(nothing.new.isEmpty && nothing.performed.isEmpty && nothing.outstanding == second.cases)
        #expect(PublicBodyNotice(on: day("2026-06-30"), of: []).cases.isEmpty)
        let cases = [
            bodies.organCase(1), bodies.organCase(2, performed: "2026-05-06"), bodies.organCase(3, flagged: false),
        ]
        #expect(PublicBodyCase.settledRate(of: cases, on: day("2026-06-30")) == Percent(1, of: 2))
        #expect(PublicBodyCase.settledRate(of: [], on: day("2026-06-30")) == nil)
    }

    /// law: enforcement.judicialRelief
    /// law: enforcement.socialAid
    @Test
    func
        `S3-65: relief twice for one loss is flagged, social aid beside it is not`()
    {
        func relief(_ loss: ReliefLossID, _ organ: ActorID, kind: ReliefKind = .judicialRelief, yuan: Int64? = nil)
            -> ReliefReferral
        {
            ReliefReferral(
                kind, for: loss, in: assistedCase(1), to: organ, on: day("2026-03-02"),
                granted: yuan.flatMap(Money.init(yuan:)), ceiling: Money(yuan: 216_000))
        }
        #expect(ReliefReferral.findings(among: [relief("L-1", "court"), relief("L-2", "court")]).isEmpty)
        #expect(
            ReliefReferral.findings(among: [relief("L-1", "court"), relief("L-1", "civil", kind: .socialAid)]).isEmpty)
        let twice = ReliefReferral.findings(among: [relief("L-1", "court"), relief("L-1", "procuratorate")])
        #expect(twice.map(\.path) == ["referrals[1].loss"] && twice.map(\.code) == ["enforcement.judicialRelief"])
        // Refused once, asked elsewhere: no double relief.
        #expect(
            ReliefReferral.findings(among: [relief("L-1", "court", yuan: 0), relief("L-1", "procuratorate")]).isEmpty)
        #expect(ReliefReferral.findings(among: [relief("L-1", "court", yuan: 216_000)]).isEmpty)
        #expect(
            ReliefReferral.findings(among: [relief("L-1", "court", yuan: 216_001)]).map(\.path) == [
                "referrals[0].granted"
            ])
        // Ten working days from Monday 2026-03-02 end on 2026-03-16; two months on Saturday 2026-05-02, in the holiday.
        let days = relief("L-1", "court").decisionDays(in: .current)
        #expect(days?.usual == day("2026-03-16") && days?.longest == day("2026-05-06"))
        #expect(relief("L-1", "civil", kind: .socialAid).decisionDays(in: .current) == nil)
    }

    @Test func `S3-65: earmarked wages are outside the base that may be seized`() {
        let mixed = AccountBalance(
            "混同账户", balance: Money(fen: 10_000_001), protection: .wageAccount, earmarked: Money(fen: 9_999_999))
        #expect(SeizableBase(of: [mixed])?.freezable == Money(fen: 2))
        var wrong = mixed
        wrong.earmarked = Money(fen: 10_000_002)
        #expect(SeizableBase(of: [wrong]) == nil)
        #expect(SeizableBase(of: [AccountBalance("负数", balance: Money(fen: -1))]) == nil)
        #expect(
            SeizableBase(of: [AccountBalance("一", balance: .max), AccountBalance("二", balance: Money(fen: 1))]) == nil)
    }
}
