import FuyuanKit
import Testing

/// What Jiaozuo published, rows 1 to 24, built on the public interface.
@Suite("焦作") struct JiaozuoMissionTests {
    private let listed = Made.list(Made.entry())
    private let applicant = CreditApplicant(Made.first, "甲某")
    private let code = "non-litigation-enforcement/"
    private let fine = NonLitigationAct.applyToCourt(.init(for: [.moneyDuty]))

    @Test
    func
        `S0-05: a claim period outside 30 days to three months is refused citing article 45, a late first meeting citing article 62`()
        throws
    {
        let matter = try Bankruptcy.liquidation()
        let short = matter.file.refused(
            "2026-04-01", Actor(.court, "c1"), .announce(AcceptanceAnnouncement(claimsUntil: day("2026-04-10"))),
            under: .current)
        #expect(short?.text(in: .zh).contains("第45条") == true)
        #expect(short?.reasons.map(\.code) == ["bankruptcy-case/announce/claim-period-long-enough/unmet"])
        let paper = AcceptanceAnnouncement(claimsUntil: day("2026-06-01"), firstMeetingOn: day("2026-07-01"))
        let late = matter.file.refused("2026-04-01", Actor(.court, "c1"), .announce(paper), under: .current)
        #expect(late?.text(in: .en).contains("art. 62") == true)
    }

    @Test func `S0-08: a repaired subject stops matching from its day on, as of yesterday it still matches`() {
        var entry = Made.entry("T-1", .jointPunishment)
        entry.changes = [CreditChange(.repair, on: Made.today)]
        let list = Made.list(entry)
        #expect(list.compare(applicant, asOf: Made.today).verdict == .clear)
        #expect(list.compare(applicant, asOf: Made.yesterday).verdict == .blocked)
    }

    @Test func `S0-13: number and name of a live entry block`() {
        let result = listed.compare(applicant, asOf: Made.today)
        #expect(result.verdict == .blocked)
        #expect(result.matches.map(\.reason) == [.exact])
        #expect(result.matches.map(\.entry) == ["L-1"])
    }

    @Test func `S0-13: a name alone is possible and never blocks`() {
        let nameless = CreditApplicant(SubjectNumber(.residentID, ""), "甲某")
        let result = listed.compare(nameless, asOf: Made.today)
        #expect(result.verdict == .possible)
        #expect(result.matches.map(\.reason) == [.nameOnly])
        #expect(result.doubts == [.numberMissing])
    }

    @Test func `S0-13: a delisted subject passes with the reason and the day`() {
        var entry = Made.entry()
        entry.changes = [CreditChange(.remove, on: day("2026-05-01"), ground: .performed)]
        let result = Made.list(entry).compare(applicant, asOf: Made.today)
        #expect(result.verdict == .clear)
        #expect(result.matches.first?.standing == CreditStanding(.removed, since: day("2026-05-01")))
        #expect(result.matches.first?.text(in: .zh) == "号码与名称均一致；已删除（2026-05-01起）")
    }

    @Test func `S0-13: a stale snapshot is indeterminate, whatever it holds`() {
        let old = Made.list(Made.entry(), snapshot: "2026-06-08")
        #expect(old.compare(applicant, asOf: Made.today).verdict == .indeterminate)
        #expect(old.compare(CreditApplicant(Made.second, "乙某"), asOf: Made.today).doubts == [.staleSnapshot])
        #expect(old.compare(applicant, asOf: Made.yesterday).verdict == .blocked)
        var law = LegalContext.current
        law.policies = [PolicyParameter.creditSnapshotAge.id: .count(7)]
        #expect(old.compare(applicant, asOf: Made.today, in: law).verdict == .blocked)
    }

    @Test func `S0-16: an incentive is not granted while an entry is live, and the explanation names it`() {
        let pass = CreditIncentive("信易游")
        let findings = pass.obstacles(for: applicant, CreditMatcher(listed, asOf: Made.today))
        #expect(findings.map(\.path) == ["L-1"])
        #expect(findings.first?.text.zh.contains("失信被执行人名单L-1") == true)
        #expect(
            pass.obstacles(for: CreditApplicant(Made.second, "乙某"), CreditMatcher(listed, asOf: Made.today)).isEmpty)
    }

    @Test func `S0-17: 987 of 1,026 is kept as a fraction, prints as 96.2 % and names its definition`() throws {
        let county = CentreTally(received: 1_026, concluded: 1_000, resolved: 987)
        let rate = try #require(county.rate(.received))
        #expect(rate.fraction == Ratio(987, 1_026))
        #expect(rate.text(decimals: 1) == "96.2%")
        #expect(county.text(.received, in: .zh) == "96.2%（中心化解率，centre-resolution-of-received，987/1026）")
        #expect(
            county.text(.received, in: .en)
                == "96.2% (resolved of those received, centre-resolution-of-received, 987/1026)")
        #expect(county.text(.concluded, in: .zh) == "98.7%（结案化解率，centre-resolution-of-concluded，987/1000）")
    }

    @Test func `The laws of every machine hold`() { checkLaws(of: NonLitigationEnforcement.self) }

    @Test func `S0-19: window, demand, acceptance in five working days, and no court executes what was separated`()
        throws
    {
        var matter = try NonLitigation.demanded()
        let late = matter.file.state.refusal(
            of: fine, in: Occasion(.agency, on: day("2025-07-16"), under: matter.law))
        let window = try #require(late?.reasons.first)
        #expect(window.rule == "administrative.V-N02" && window.basis.citations.contains(.coercion(53)))
        let soon = matter.file.state.refusal(
            of: fine, in: Occasion(.agency, on: day("2025-05-07"), under: matter.law))
        let demand = try #require(soon?.reasons.first)
        #expect(demand.rule == "administrative.V-N03" && demand.basis.citations.contains(.coercion(54)))
        #expect(demand.basis.citations.contains(.coercion(69)))
        for reason in [window, demand] {
            #expect(!reason.text[.zh].isEmpty && !reason.text[.en].isEmpty)
        }
        try matter.do(fine, .agency, on: "2025-05-12")
        #expect(matter.lastDay(.acceptance) == "2025-05-19")
        #expect(
            TimeLimit.nonLitigationAcceptance.basis == Basis(.coercion(56), .coercion(69)))
        // 裁执分离.
        var separated = try NonLitigation.granted(for: [.expropriationCompensation])
        try separated.do(.assignToGovernment(.init(to: .decidingGovernment)), .court, on: "2025-05-27")
        #expect(
            separated.refusal(of: .execute(.init()), .court, on: "2025-06-03") == [
                code + "execute/right-executor/unmet"
            ])
        #expect(try separated.do(.execute(.init()), .government, on: "2025-06-03").isRegular)
        let done = try separated.do(.complete, .government, on: "2025-06-20")
        #expect(done.isRegular && done.emits == [.reportToCourt] && separated.phase == .executed)
        // Otherwise the court's bureau does, and no government.
        var bureau = try NonLitigation.granted()
        try bureau.do(.assignToBureau, .court, on: "2025-05-27")
        #expect(
            bureau.refusal(of: .execute(.init()), .government, on: "2025-06-03") == [
                code + "execute/right-executor/unmet"
            ])
        #expect(bureau.lastDay(.bureauTerm) == "2025-08-27")
        try bureau.do(.extendExecution(ReviewExtension()), .court, on: "2025-08-20")
        #expect(bureau.lastDay(.bureauTerm) == "2025-11-27")
        try bureau.do(.execute(.init()), .court, on: "2025-09-01")
        #expect(try bureau.do(.complete, .court, on: "2025-11-28").irregularities == ["executed-in-time"])
    }
}
