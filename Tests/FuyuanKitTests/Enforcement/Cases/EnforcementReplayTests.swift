import FuyuanKit
import Testing

@Suite("公布案例（执行）：不合法之处与反例") struct EnforcementReplayTests {
    /// What the publications or their curator state to be irregular, and the articles it is found under; empty where it
    /// is no act of the court and shows in a figure or a limit.
    static let stated: [(id: String, kind: String, articles: [Citation])] = [
        ("ENF-01", "deadline_exceeded", [.civilProcedure(236)]),
        ("ENF-11", "deadline_exceeded", [.onlineAuction(26)]),
        // `ENF-17: what was charged …`
        ("ENF-17", "wrong_computation", []),
        ("ENF-25", "wrong_procedure", [.sealing(28)]),
        // `ENF-29: one year was over …`
        ("ENF-29", "late_filing", []),
        // Accepted all the same: performed. `ENF-33: the late part bears …`
        ("ENF-31", "late_performance", []), ("ENF-33", "late_performance", []),
    ]

    @Test func `Every irregularity stated is found under its article, or shows in a figure`() throws {
        let published = PublishedCase.enforcements.flatMap { it in it.irregularities.map { "\(it.id) \($0.kind)" } }
        #expect(published == Self.stated.map { "\($0.id) \($0.kind)" })
        for stated in Self.stated where !stated.articles.isEmpty {
            let citations = try EnforcementJournal(stated.id).found.flatMap { $0.reason.basis.citations }
            for article in stated.articles { #expect(citations.contains(article), "\(stated.id)") }
        }
    }

    /// What a checker should flag: the word of the condition that finds it; nil where a figure, a number or a limit does,
    /// or where it must say that it cannot tell.
    static let flags: [(id: String, acts: [Int], word: String?)] = [
        ("ENF-01", [4, 5], "ruled-in-time"),
        // `ENF-03: without the day of service …`
        ("ENF-03", [2], nil), ("ENF-11", [4], "round-in-time"),
        // `ENF-17: what was charged …`
        ("ENF-17", [3], nil), ("ENF-23", [3], "round-undisposable"),
        // `ENF-25: a case number …`
        ("ENF-25", [9], nil), ("ENF-25", [9], "release-founded"), ("ENF-27", [1, 2], "conduct-after-obligation"),
        // `ENF-29: one year was over …`
        ("ENF-29", [3], nil),
    ]

    @Test func `Whatever a checker should flag is flagged`() throws {
        let published = PublishedCase.enforcements.flatMap { it in it.checker_flags.map { "\(it.id) \($0.acts)" } }
        #expect(published == Self.flags.map { "\($0.id) \($0.acts)" })
        for flag in Self.flags {
            guard let word = flag.word else { continue }
            let found = try EnforcementJournal(flag.id).irregularities
            #expect(found.contains { $0.hasSuffix("/\(word)/unmet") }, "\(flag.id) \(word)")
        }
    }

    @Test func `ENF-01: ruled on the last day it is in time, on the next it is not`() throws {
        for (ruled, isLate) in [("2016-08-18", false), ("2016-08-19", true)] {
            let it = try EnforcementJournal("ENF-01") {
                $0.replacing("\"day\":\"2016-09-18\"", with: "\"day\":\"\(ruled)\"")
            }
            #expect(it.irregularities.contains { $0.contains("/dismiss/ruled-in-time") } == isLate, "\(ruled)")
        }
    }

    @Test func `ENF-01: a bid binds: who does not pay loses the deposit and may not bid again`() throws {
        let sale: JudicialDisposal = try EnforcementJournal("ENF-01").state("ENF-01-D")
        #expect(sale.defaulters == ["bidder-1"] && sale.deposit == yuan(230_000))
        let again = try EnforcementJournal("ENF-07") { $0.replacing("bidder-2", with: "bidder-1") }
        #expect(again.refusals == ["ENF-07-D 2023-07-07 judicial-disposal/hammer/no-defaulter/unmet"])
    }

    @Test func `ENF-05: without the payment, revival would have been late in the case and in the settlement`() throws {
        let it = try EnforcementJournal("ENF-05") { line in
            line.contains("pay-part") ? nil : line.replacing(",\"interruptedOn\":\"2012-03-31\"", with: "")
        }
        #expect(
            it.irregularities == [
                "ENF-05 2014-03-28 enforcement-case/breach-revive/revival-in-time/unmet",
                "ENF-05-S 2014-03-28 enforcement-settlement/revive/revived-in-time/unmet",
            ])
    }

    @Test(arguments: [("2014-03-31", false), ("2014-04-01", true)])
    func `ENF-05: the two years begun anew end on 31 March 2014`(day: String, isLate: Bool) throws {
        let it = try EnforcementJournal("ENF-05") { $0.replacing("2014-03-28", with: day) }
        #expect(it.irregularities.isEmpty != isLate && it.refusals.isEmpty)
        // What was paid is not published: it interrupts, and nothing is counted.
        let settled: EnforcementSettlement = try it.state("ENF-05-S")
        #expect(settled.paid == .zero && settled.lastInterruption == CivilDate("2012-03-31"))
    }

    @Test func `ENF-03: a number of the old form has no type, and is neither right nor wrong`() throws {
        let opened: EnforcementCase = try EnforcementJournal("ENF-03").state("ENF-03")
        #expect(opened.number?.isLegacy == true && opened.number?.year == 2005)
        let other = try EnforcementJournal("ENF-17") {
            $0.replacing("执2188号\"},\"note\":\"act 2", with: "民初2188号\"},\"note\":\"act 2")
        }
        #expect(other.irregularities == ["ENF-17 2019-08-23 enforcement-case/accept/number-right/unmet"])
    }

    @Test func `ENF-11: opened on the thirtieth day, the second round would have been in time`() throws {
        let it = try EnforcementJournal("ENF-11") { line in
            line.replacing("2025-08-04", with: "2025-07-23").replacing("2025-08-25", with: "2025-08-07")
        }
        #expect(it.irregularities.isEmpty && it.refusals.isEmpty)
    }

    @Test func `ENF-13: announced a day later, the notice is short of fifteen days`() throws {
        let it = try EnforcementJournal("ENF-13") {
            $0.replacing("\"day\":\"2023-01-04\"", with: "\"day\":\"2023-01-05\"")
        }
        #expect(
            it.irregularities == ["ENF-13 2023-01-05 judicial-disposal/publish-round2/notice-long-enough/unmet"])
    }

    @Test func `ENF-23: on the same day suspension was open, and the end of the round had no ground`() throws {
        let it = try EnforcementJournal("ENF-23") { $0.contains("end-round") ? nil : $0 }
        let open: EnforcementCase = try it.state("ENF-23")
        let court = Occasion<EnforcementRole>(.court, nil, on: day("2012-12-31"), under: .current)
        #expect(open.refusal(of: .suspend(EnforcementSuspension(.other)), in: court) == nil)
        let found = try #require(EnforcementJournal("ENF-23").found.first)
        #expect(found.reason.rule == "enforcement.V22")
        // With executable property in hand it is no ruling at all.
        let executable = try EnforcementJournal("ENF-23") {
            $0.replacing("\"property\":\"undisposable\"", with: "\"property\":\"executable\"")
        }
        #expect(executable.refusals == ["ENF-23 2012-12-31 enforcement-case/end-round/nothing-found/unmet"])
    }

    @Test func `ENF-25: a case number is older than the designation it rests on`() throws {
        let number = try #require(CaseNumber("（1999）登法执裁字第48号"))
        let it = try PublishedCase.named("ENF-25")
        #expect(try number.isLegacy && number.year < it.on(6).year)
        #expect(it.irregularities.map(\.kind) == ["wrong_procedure"])
    }

    @Test
    func `ENF-25: a transfer under a sealing cannot be set against the creditor; with the debt paid, release is right`()
        throws
    {
        let it = try EnforcementJournal("ENF-25")
        let first: ControlMeasure = try it.state("ENF-25-M1")
        let dealing = LaterDealing(.transfer, isPublicised: true)
        #expect(first.isInForce && dealing.effect == .dealingNotOpposable)
        // The present ceiling of three years, which no text set in 1998.
        #expect(first.expiresOn == day("2001-02-19"))
        let paid = try EnforcementJournal("ENF-25") {
            $0.replacing("\"ground\":\"other\",\"isUnfounded\":true", with: "\"ground\":\"paid\"")
        }
        #expect(!paid.irregularities.contains { $0.contains("/release/") })
    }

    @Test func `ENF-25: of days before the bundled calendar the kit calls none late`() throws {
        let it = try EnforcementJournal("ENF-25")
        let opened: EnforcementCase = try it.state("ENF-25")
        #expect(opened.isOverTerm(on: day("2000-06-12"), in: .current) == nil)
        // The notice came half a year after the sealing; a day in 1998 that a rest day might move cannot be told.
        #expect(!it.irregularities.contains { $0.contains("notice-after-measure-in-time") })
        let crossing: CrossEnforcement = try it.state("ENF-25-X")
        #expect(crossing.screening?.showsInaction == true && crossing.courts == ["登封"])
    }

    @Test func `ENF-27: with conduct after the judgment the referral is in order`() throws {
        let it = try EnforcementJournal("ENF-27") { $0.replacing("\"2005-06-28\"", with: "\"2006-02-01\"") }
        #expect(it.irregularities.isEmpty)
        let referral: RefusalCrimeReferral = try it.state("ENF-27-R")
        #expect(referral.judgment?.months == 24 && referral.judgment?.isSuspended == true)
        #expect(referral.suspicion?.caseNumber == nil, "no number is published")
    }

    @Test func `ENF-29: a promise outside the court revives nothing`() throws {
        let promised: EnforcementSettlement = try EnforcementJournal("ENF-29").state("ENF-29-S")
        let creditor = Occasion<EnforcementRole>(.creditor, nil, on: day("2002-04-01"), under: .current)
        let reasons = promised.refusal(of: .revive(RevivalRequest()), in: creditor)?.reasons.map(\.code)
        #expect(reasons?.first == "enforcement-settlement/revive/wrong-phase")
    }
}
