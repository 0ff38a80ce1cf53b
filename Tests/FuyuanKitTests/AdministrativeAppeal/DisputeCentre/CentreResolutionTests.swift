import FuyuanKit
import Testing

@Suite("化解、回访与化解率") struct CentreResolutionTests {
    @Test func `Tallies of centres add up in any order; one that received nothing has no rate`() throws {
        let one = CentreTally(received: 3, concluded: 2, resolved: 1)
        let two = CentreTally(received: 7, concluded: 7, resolved: 6)
        let sum = CentreTally(received: 10, concluded: 9, resolved: 7)
        #expect(one.merged(with: two) == sum)
        #expect(two.merged(with: one) == sum)
        #expect(CentreTally().rate(.received) == nil)
        #expect(CentreTally().text(.received, in: .zh) == "—（中心化解率，centre-resolution-of-received，0/0）")
        #expect(CentreTally(received: .max).merged(with: one) == nil)
    }

    @Test func `A follow-up record that does not say how it went does not count`() throws {
        var matter = try AtCentre.performed(entrusted, .mediationStatement)
        let empty = try matter.do(.followUp(FollowUpVisit()), .centre, on: "2026-04-24")
        #expect(empty.irregularities == ["visit-recorded"])
        #expect(try matter.do(.feedback(CentreFeedback()), .centre, on: "2026-04-27").emits == [])
        #expect(matter.obstacles == ["dispute-centre-referral/visit-incomplete"])
        #expect(CentreTally([matter.file.state]) == CentreTally(received: 1, concluded: 1))
    }

    @Test func `A dispute that is not over at the visit does not count and is taken up again`() throws {
        var matter = try AtCentre.performed(entrusted, .mediationStatement)
        let visit = FollowUpVisit(answer: .dissatisfied, isDisputeOver: false)
        #expect(
            try matter.do(.followUp(visit), .centre, on: "2026-04-24").emits == [.recordSatisfaction, .takeUpAgain])
        try matter.do(.feedback(CentreFeedback()), .centre, on: "2026-04-27")
        #expect(!matter.file.state.isResolved)
        #expect(matter.obstacles == ["dispute-centre-referral/dispute-not-over"])
    }

    @Test func `Without proof of performance, in part only, or before it was performed, nothing is resolved`() throws {
        func ended(
            _ proof: PerformanceProof, isPartial: Bool = false, visited: String = "2026-04-24"
        ) throws -> AtCentre {
            var matter = try AtCentre.mediating(entrusted, .mediationStatement)
            var agreement = AtCentre.lawful(.mediationStatement)
            agreement.isPartial = isPartial
            try matter.do(.sign(agreement), .parties, on: "2026-03-17")
            try matter.do(.beginPerformance, .agency, on: "2026-03-18")
            try matter.do(.confirmPerformed(proof), .agency, on: "2026-03-24")
            let visit = FollowUpVisit(visitedOn: day(visited), answer: .satisfied, isDisputeOver: true)
            try matter.do(.followUp(visit), .centre, on: "2026-04-24")
            try matter.do(.feedback(CentreFeedback()), .centre, on: "2026-04-27")
            return matter
        }
        let code = "dispute-centre-referral/"
        #expect(try ended(PerformanceProof()).file.state.isResolved)
        for proof in [nil, false] as [Bool?] {
            #expect(
                try ended(PerformanceProof(isProved: proof)).obstacles
                    == [code + "not-settled", code + "performance-unproved"])
        }
        #expect(
            try ended(PerformanceProof(), isPartial: true).obstacles == [code + "not-settled", code + "partly-settled"])
        #expect(try ended(PerformanceProof(), visited: "2026-03-20").obstacles == [code + "visit-early"])
    }

    @Test func `A dispute not over at the visit may be mediated again; only the new settlement counts`() throws {
        var matter = try AtCentre.performed(entrusted, .mediationStatement)
        try matter.do(.followUp(FollowUpVisit(answer: .dissatisfied, isDisputeOver: false)), .centre, on: "2026-04-24")
        // A second visit may find it over.
        var later = matter
        try later.do(.followUp(FollowUpVisit(answer: .fairly, isDisputeOver: true)), .centre, on: "2026-05-25")
        try later.do(.feedback(CentreFeedback()), .centre, on: "2026-05-26")
        #expect(later.file.state.isResolved)
        try matter.do(.continueMediation, .mediator, "mediator-1", on: "2026-04-27")
        #expect(matter.phase == .mediating && matter.file.state.agreement == nil && matter.file.state.visit == nil)
        try matter.do(.sign(AtCentre.lawful(.mediationStatement)), .parties, on: "2026-05-06")
        try matter.do(.beginPerformance, .agency, on: "2026-05-07")
        try matter.do(.confirmPerformed(PerformanceProof()), .agency, on: "2026-05-08")
        #expect(matter.obstacles.first == "dispute-centre-referral/no-follow-up")
    }

    @Test func `A claim may be withdrawn as soon as the law was explained, before anything is mediated`() throws {
        var matter = try AtCentre.planned(entrusted, .mediationStatement)
        try matter.do(.withdrawClaim(ClaimWithdrawal(.explained, isTrueWill: true)), .plaintiff, on: "2026-03-09")
        #expect(matter.phase == .claimWithdrawn)
    }

    @Test func `A file listed twice is one dispute`() throws {
        let matter = try AtCentre.performed(entrusted, .mediationStatement)
        #expect(CentreTally(of: [matter.file, matter.file]) == CentreTally(received: 1))
    }

    @Test func `A side that no longer agrees before a plan is made ends it, and the filing day is the court’s`() throws
    {
        var referral = entrusted
        referral.filedOn = day("2026-02-13")
        var matter = try AtCentre.signedFor(referral)
        try matter.do(.seekConsent, .mediator, "mediator-1", on: "2026-03-04")
        try matter.do(.convene(OrganMeeting(["organ-1"])), .centre, on: "2026-03-06")
        try matter.do(.fail(ReferralFailure(.consentWithdrawn)), .centre, on: "2026-03-09")
        #expect(matter.phase == .failed && matter.lastDay(.returning) == "2026-03-16")
        #expect(matter.file.state.filingDay == day("2026-02-13"))
    }

    @Test func `A genuine withdrawal counts, one made only to take another road does not`() throws {
        func ended(_ withdrawal: ClaimWithdrawal) throws -> AtCentre {
            var matter = try AtCentre.mediating(
                CentreReferral(.inTrialCoordination, .commissioned, matter: .otherAct), .reconciliationAndWithdrawal)
            try matter.do(.withdrawClaim(withdrawal), .plaintiff, on: "2026-03-16")
            try matter.do(.followUp(FollowUpVisit(answer: .satisfied, isDisputeOver: true)), .centre, on: "2026-04-16")
            try matter.do(.feedback(CentreFeedback()), .centre, on: "2026-04-17")
            return matter
        }
        #expect(try ended(ClaimWithdrawal(.actChanged, isTrueWill: true)).file.state.isResolved)
        let forced = try ended(ClaimWithdrawal(.explained, isTrueWill: false))
        #expect(forced.obstacles == ["dispute-centre-referral/not-settled"])
        let elsewhere = try ended(ClaimWithdrawal(.otherRoadFirst, isTrueWill: true))
        #expect(elsewhere.obstacles == ["dispute-centre-referral/not-settled"])
    }

    @Test func `A report that leaves out the organ is irregular`() throws {
        var matter = try AtCentre.performed(entrusted, .mediationStatement)
        try matter.do(.followUp(FollowUpVisit(answer: .satisfied, isDisputeOver: true)), .centre, on: "2026-04-24")
        #expect(
            try matter.do(.feedback(CentreFeedback([.source])), .centre, on: "2026-04-27").irregularities
                == ["feedback-complete"])
    }

    @Test func `The export of one dispute names the four steps with their days`() throws {
        var matter = try AtCentre.performed(entrusted, .mediationStatement)
        #expect(matter.file.stages.map(\.name) == ["化解前", "化解中", "化解后", "回访"])
        #expect(matter.file.stages[3].since == nil)
        #expect(matter.file.stages[3].acts == [])
        try matter.do(.followUp(FollowUpVisit(answer: .satisfied, isDisputeOver: true)), .centre, on: "2026-04-24")
        try matter.do(.feedback(CentreFeedback()), .centre, on: "2026-04-27")
        let stages = matter.file.stages
        #expect(stages.map { $0.since?.description } == ["2026-03-02", "2026-03-10", "2026-03-17", "2026-04-24"])
        #expect(stages.map { $0.until?.description } == ["2026-03-09", "2026-03-10", "2026-03-24", "2026-04-27"])
        #expect(stages[2].acts == ["sign", "begin-performance", "confirm-performed"])
        let bytes = JSON.write(stages[3])
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"stage":"follow-up","name":"回访","since":"2026-04-24","until":"2026-04-27","acts":["follow-up","feedback"]}"#
        )
        #expect(try JSON.read(StageAccount.self, from: bytes) == stages[3])
    }
}
