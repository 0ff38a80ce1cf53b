import FuyuanKit
import Testing

/// What an application comes to, by what right, and how it is released.
@Suite struct InterceptionTests {
    private let list = Made.list(Made.entry())
    private let applicant = CreditApplicant(Made.first, "甲某")

    /// Each condition fails alone: the number, the live status, the rule.
    @Test func `enforcement.V49: interception needs the exact number, a live entry and a rule in the current list`() {
        func outcome(_ applicant: CreditApplicant, _ entry: CreditEntry, _ items: ApprovalItemList)
            -> InterceptionOutcome
        {
            Made.application(applicant).intercept(Made.list(entry), [items], asOf: Made.today).outcome
        }
        #expect(outcome(applicant, Made.entry(), Made.items()) == .block)
        #expect(outcome(CreditApplicant(Made.second, "甲某"), Made.entry(), Made.items()) == .manualCheck)
        var stayed = Made.entry()
        stayed.changes = [CreditChange(.stay, on: day("2026-06-01"))]
        #expect(outcome(applicant, stayed, Made.items()) == .pass)
        for change in 0..<6 {
            var items = Made.items()
            switch change {
            case 0: items.rules[0].legalBasis = Basis()
            case 1: items.rules[0].listEdition = "jz-2025"
            case 2: items.rules[0].roles = [.agent]
            case 3: items.rules[0].lists = [.wageArrears]
            case 4: items.rules[0].validTo = day("2026-06-09")
            default: items.region = DivisionCode("370600")
            }
            #expect(outcome(applicant, Made.entry(), items) == .pass, "change \(change)")
        }
        var broken = Made.items()
        broken.rules[0].legalBasis = Basis()
        broken.rules[1].item = "nothing"
        #expect(broken.findings.map(\.path) == ["rules[0].legalBasis", "rules[1].item"])
        #expect(broken.findings.allSatisfy { $0.code == "enforcement.V49" })
        #expect(ApprovalItemList.statutory.findings.isEmpty)
    }

    @Test func `enforcement.F4, enforcement.7.7.credit-6: a block has no effect until a person confirms it`() throws {
        let decision = Made.application(applicant).intercept(list, [Made.items()], asOf: Made.today)
        #expect(decision.needsPerson)
        let record = try #require(decision.records.first)
        #expect(!record.isInForce(on: Made.today))
        let confirmed = try #require(record.confirmed(by: "clerk-1", on: Made.today))
        #expect(confirmed.isInForce(on: Made.today))
        #expect(record.confirmed(by: "clerk-1", on: Made.yesterday) == nil)
        let mild = Made.application(applicant).intercept(list, [Made.items("jz-2026", .restrict)], asOf: Made.today)
        #expect(mild.outcome == .restrict && !mild.needsPerson)
        #expect(mild.records.map { $0.isInForce(on: Made.today) } == [true])
    }

    @Test(arguments: [
        (InterceptionEffect.referenceOnly, InterceptionOutcome.note), (.notifyCourt, .note),
        (.heightenedReview, .review),
        (.restrict, .restrict), (.block, .block),
    ])
    func `Each effect comes to its outcome`(_ effect: InterceptionEffect, _ outcome: InterceptionOutcome) {
        #expect(
            Made.application(applicant).intercept(list, [Made.items("jz-2026", effect)], asOf: Made.today).outcome
                == outcome)
    }

    @Test
    func
        `enforcement.credit-8: after deletion the block is released in three working days and the application goes on`()
        throws
    {
        let record = try #require(
            Made.application(applicant).intercept(list, [Made.items()], asOf: Made.today).records.first?
                .confirmed(by: "clerk-1", on: Made.today))
        #expect(record.release(under: list, asOf: Made.today) == nil)
        var entry = Made.entry()
        entry.changes = [CreditChange(.remove, on: day("2026-06-11"), ground: .performed)]
        let release = try #require(
            record.release(under: Made.list(entry, snapshot: "2026-06-11"), asOf: day("2026-06-11")))
        #expect(release.since == day("2026-06-11"))
        #expect(release.lastDay == day("2026-06-16"))
        #expect(release.reopens == "SQ-1")
        #expect(record.release(under: Made.list(snapshot: "2026-06-11"), asOf: day("2026-06-11"))?.status == nil)
        var done = record
        done.releasedOn = day("2026-06-12")
        #expect(!done.isInForce(on: day("2026-06-12")))
        #expect(done.release(under: Made.list(entry), asOf: day("2026-06-12")) == nil)
    }

    @Test
    func
        `enforcement.7.7.credit-5: the statutory hooks name item, part and basis, and a proviso a person must establish`()
        throws
    {
        var application = Made.application(CreditApplicant(Made.first, "甲某", as: [.appointee]), item: "company-officer")
        let decision = application.intercept(list, asOf: Made.today)
        #expect(decision.outcome == .block)
        #expect(decision.reasons.first?.basis == Basis(Citation("COM23", 178, 1, item: 5)))
        #expect(decision.reasons.first?.text.zh.contains("个人所负数额较大债务到期未清偿") == true)
        application.applicants[0].roles = [.applicant]
        #expect(application.intercept(list, asOf: Made.today).outcome == .pass)
        // Before the company law of 2023 was in force.
        application.applicants[0].roles = [.appointee]
        #expect(application.rulesInForce(on: day("2024-06-30")).isEmpty)
        #expect(application.rulesInForce(on: day("2024-07-01")).count == 1)
    }

    @Test func `Local frames hold in their province, for targets of joint punishment`() {
        var application = Made.application(applicant, item: "honours")
        let listed = Made.list(Made.entry("T-1", .jointPunishment))
        #expect(application.intercept(listed, [.henan], asOf: Made.today).outcome == .note)
        #expect(application.intercept(listed, [.shandong], asOf: Made.today).outcome == .pass)
        #expect(application.intercept(list, [.henan], asOf: Made.today).outcome == .pass)
        application.region = nil
        #expect(application.intercept(listed, [.henan], asOf: Made.today).outcome == .pass)
    }

    @Test func `enforcement.F11: a category begins with its mildest effect`() {
        #expect(InterceptionCategory.allCases.count == 11)
        #expect(InterceptionCategory.office.usualEffect == .restrict)
        #expect(InterceptionCategory.honourCredit.usualEffect == .referenceOnly)
        #expect(InterceptionCategory.consumption.usualEffect == .block)
        #expect(InterceptionCategory.exitControl.usualEffect == .notifyCourt)
    }

    @Test func `enforcement.F9, enforcement.F5: a query without purpose or matter is refused, and still recorded`() {
        let decision = Made.application(applicant, purpose: nil).intercept(list, [Made.items()], asOf: Made.today)
        #expect(decision.outcome == .refused)
        #expect(decision.queries.map(\.verdict) == [nil])
        let asked = Made.application(applicant).intercept(list, [Made.items()], asOf: Made.today).queries
        #expect(asked.map(\.verdict) == ["blocked"])
        #expect(asked.first?.subject == "410802********0017")
        #expect(asked.first?.matter == "SQ-1" && asked.first?.purpose == .approval)
        let own = CreditQuery(by: "本人", for: .ownRecord, in: "", about: Made.first, on: Made.today, edition: "1", nil)
        #expect(own.finding == nil)
        #expect(CreditQuery.isReportFree(on: Made.today, after: [day("2026-01-05"), day("2025-01-05")]))
        #expect(!CreditQuery.isReportFree(on: Made.today, after: [day("2026-01-05"), day("2026-02-05")]))
    }

    @Test func `enforcement.7.7.credit-3: the part in the application decides which rules hit`() {
        let application = Made.application(CreditApplicant(Made.first, "甲某", as: [.agent]))
        #expect(application.intercept(list, [Made.items()], asOf: Made.today).outcome == .pass)
    }

    @Test func `What lists say that do not count for the item is not told`() {
        let both = Made.list(Made.entry(), Made.entry("X-1", .consumptionRestriction))
        let licence = Made.application(applicant).intercept(both, [Made.items()], asOf: Made.today)
        #expect(licence.reasons.map(\.entry) == ["L-1"])
        let restricted = Made.list(Made.entry("X-1", .consumptionRestriction))
        let other = Made.application(applicant).intercept(restricted, [Made.items()], asOf: Made.today)
        #expect(other.outcome == .pass && other.reasons.map(\.entry) == [nil])
        #expect(other.queries.map(\.verdict) == ["clear"])
    }

    @Test func `A stale list only makes the organ ask again`() {
        let old = Made.list(Made.entry(), snapshot: "2026-06-01")
        let decision = Made.application(applicant).intercept(old, [Made.items()], asOf: Made.today)
        #expect(decision.outcome == .requery)
        #expect(decision.records.isEmpty)
    }
}

extension CreditApplication {
    /// The statutory rules that hit its first applicant for a listing on a day.
    func rulesInForce(on day: CivilDate) -> [InterceptionRule] {
        ApprovalItemList.statutory.rules(
            for: item, roles: applicants.first?.roles ?? [], list: .dishonestListing, in: region, on: day)
    }
}
