import FuyuanKit
import Testing

extension NonEnforcementRequest: Walkable {
    /// The kind decides whether the ruling can be reconsidered.
    var walkAspect: Int { kind.map { Int($0.rawValue) + 1 } ?? 0 }
    static var walkActs: [Act] {
        [
            .requestAward(AwardObjectionRequest([.procedure])), .requestAwardByOutsider(OutsiderAwardRequest()),
            .requestNotarial(NotarialObjectionRequest([.absentDebtor])), .acceptRequest,
            .refuse(ObjectionRefusal(.late)), .formPanel(ReviewPanel()), .secureSuspension(ReviewSecurity()),
            .secureContinuation(ReviewSecurity()), .suspendReview, .resumeReview,
            .endReview(ReviewEnd(.awardSetAside)), .extendReview(ReviewExtension()), .refuseEnforcement,
            .dismissRequest, .serveRuling(ServedRuling()), .preserve, .applyReconsideration,
            .decide(ReconsiderationDecision(.maintained)), .withdrawRequest,
        ]
    }
}

typealias NonEnforcement = Matter<NonEnforcementRequest>

@Suite("申请不予执行") struct NonEnforcementRequestTests {
    static let panel = ReviewPanel(["judge-1"], handlers: ["officer-1"])

    @Test func `The laws of every machine hold`() { checkLaws(of: NonEnforcementRequest.self) }

    @Test func `A debtor’s request against an award is reviewed in two months and one more, and not reconsidered`()
        throws
    {
        var matter = NonEnforcement()
        let request = AwardObjectionRequest([.procedure, .noClause], noticeServedOn: day("2026-03-02"))
        #expect(try matter.do(.requestAward(request), .debtor, on: "2026-03-17").isRegular)
        try matter.do(.acceptRequest, .court, on: "2026-03-16")
        // Two months end on Saturday 2026-05-16.
        #expect(matter.lastDay(.review) == "2026-05-18")
        let stay = try matter.do(.secureSuspension(ReviewSecurity()), .debtor, on: "2026-03-18")
        #expect(stay.emits == [.suspendEnforcement])
        #expect(!matter.file.state.mayDispose)
        #expect(
            try matter.do(.secureContinuation(ReviewSecurity()), .creditor, on: "2026-03-19").emits == [.mustContinue])
        #expect(matter.file.state.mayDispose)
        try matter.do(.formPanel(Self.panel), .court, on: "2026-03-19")
        #expect(try matter.do(.extendReview(ReviewExtension()), .court, on: "2026-05-11").isRegular)
        #expect(matter.lastDay(.review) == "2026-06-16")
        #expect(try matter.do(.refuseEnforcement, .court, on: "2026-06-01").isRegular)
        try matter.do(.serveRuling(ServedRuling()), .court, on: "2026-06-01")
        #expect(matter.lastDay(.remedy) == nil)
        #expect(
            matter.refusal(of: .applyReconsideration, .creditor, on: "2026-06-02")
                == ["non-enforcement-request/apply-reconsideration/reconsideration-open/unmet"])
        // Thirty days from the preservation, not from the refusal, end on Saturday 2026-07-11.
        try matter.do(.preserve, .court, on: "2026-06-11")
        #expect(matter.lastDay(.preservation) == "2026-07-13")
    }

    @Test func `The fifteen days run from the notice, from knowing, or anew after a dismissal of setting aside`() {
        let law = LegalContext.current
        func last(_ request: AwardObjectionRequest) -> String? { request.lastDay(in: law)?.description }
        #expect(last(AwardObjectionRequest([.noClause], noticeServedOn: day("2026-03-02"))) == "2026-03-17")
        let forged = AwardObjectionRequest(
            [.forgedEvidence], noticeServedOn: day("2026-03-02"), knownOn: day("2026-05-11"))
        #expect(last(forged) == "2026-05-26")
        var ended = forged
        ended.isEnforcementOpen = false
        #expect(last(ended) == "2026-03-17")
        let anew = AwardObjectionRequest(
            [.noClause], noticeServedOn: day("2026-03-02"), settingAsideDismissedOn: day("2026-05-11"))
        #expect(last(anew) == "2026-05-26")
        #expect(last(AwardObjectionRequest([.noClause])) == nil)
    }

    @Test func `All grounds come together; consent awards and repeated grounds are irregular`() throws {
        func irregular(_ request: AwardObjectionRequest) throws -> [String] {
            var matter = NonEnforcement()
            return try matter.do(.requestAward(request), .debtor, on: "2026-03-10").irregularities
        }
        let served = day("2026-03-02")
        #expect(
            try irregular(AwardObjectionRequest([.noClause], noticeServedOn: served, wasDismissedBefore: true))
                == ["grounds-together"])
        #expect(
            try irregular(
                AwardObjectionRequest(
                    [.corruption], noticeServedOn: served, wasDismissedBefore: true, hasNewEvidence: true)) == [])
        #expect(
            try irregular(AwardObjectionRequest([.noClause], noticeServedOn: served, isConsentAward: true))
                == ["attackable"])
        #expect(
            try irregular(AwardObjectionRequest([.publicInterest], noticeServedOn: served, isConsentAward: true)) == [])
        #expect(
            try irregular(AwardObjectionRequest([.noClause], noticeServedOn: served, failedSettingAside: true))
                == ["not-settled"])
        #expect(
            try irregular(AwardObjectionRequest([.absentDebtor], noticeServedOn: served)) == ["grounds-fit"])
        var late = NonEnforcement()
        #expect(
            try late.do(
                .requestAward(AwardObjectionRequest([.noClause], noticeServedOn: served)), .debtor, on: "2026-03-18"
            ).irregularities == ["in-time"])
    }

    @Test func `A pending setting-aside suspends the review; a set-aside award ends it`() throws {
        var matter = NonEnforcement()
        let request = AwardObjectionRequest([.noClause], noticeServedOn: day("2026-03-02"))
        try matter.do(.requestAward(request), .debtor, on: "2026-03-10")
        try matter.do(.acceptRequest, .court, on: "2026-03-16")
        #expect(try matter.do(.suspendReview, .court, on: "2026-04-01").emits == [.suspendEnforcement])
        #expect(matter.lastDay(.review) == nil)
        try matter.do(.resumeReview, .court, on: "2026-04-21")
        // Two months from 2026-03-16 and twenty days more end on Friday 2026-06-05.
        #expect(matter.lastDay(.review) == "2026-06-05")
        try matter.do(.suspendReview, .court, on: "2026-04-22")
        let ended = try matter.do(.endReview(ReviewEnd(.awardSetAside)), .court, on: "2026-05-20")
        #expect(ended.emits == [.terminateEnforcement])
        #expect(matter.phase == .reviewEnded)
    }

    @Test func `An outsider asks in thirty days and may have the ruling reconsidered`() throws {
        var matter = NonEnforcement()
        let request = OutsiderAwardRequest(measureKnownOn: day("2026-03-02"))
        #expect(request.lastDay(in: .current)?.description == "2026-04-01")
        #expect(try matter.do(.requestAwardByOutsider(request), .thirdParty, on: "2026-04-01").isRegular)
        try matter.do(.acceptRequest, .court, on: "2026-04-02")
        try matter.do(.formPanel(Self.panel), .court, on: "2026-04-02")
        try matter.do(.refuseEnforcement, .court, on: "2026-05-20")
        try matter.do(.serveRuling(ServedRuling()), .court, on: "2026-05-21")
        // Ten days end on Sunday 2026-05-31.
        #expect(matter.lastDay(.remedy) == "2026-06-01")
        #expect(try matter.do(.applyReconsideration, .creditor, on: "2026-06-01").isRegular)
        #expect(try matter.do(.decide(ReconsiderationDecision(.revoked)), .higherCourt, on: "2026-06-29").isRegular)
    }

    @Test func `A notarised instrument: sixty days and thirty, no stay, substance by suit`() throws {
        var matter = NonEnforcement()
        let request = NotarialObjectionRequest(
            [.absentDebtor], noticeServedOn: day("2026-03-02"), complainsOfSubstance: true)
        let asked = try matter.do(.requestNotarial(request), .debtor, on: "2026-03-17")
        #expect(asked.isRegular)
        #expect(asked.emits == [.continueEnforcement, .adviseSuit])
        #expect(matter.file.state.mayDispose)
        try matter.do(.acceptRequest, .court, on: "2026-03-16")
        #expect(matter.lastDay(.review) == "2026-05-15")
        try matter.do(.extendReview(ReviewExtension()), .court, on: "2026-05-11")
        // Ninety days end on Sunday 2026-06-14.
        #expect(matter.lastDay(.review) == "2026-06-15")
        try matter.do(.formPanel(Self.panel), .court, on: "2026-05-11")
        try matter.do(.dismissRequest, .court, on: "2026-06-01")
        try matter.do(.serveRuling(ServedRuling()), .court, on: "2026-06-02")
        #expect(matter.lastDay(.remedy) == "2026-06-12")
        let again = try matter.do(.applyReconsideration, .debtor, on: "2026-06-12")
        #expect(again.isRegular)
        #expect(again.emits == [.continueEnforcement])
        // Thirty days end on Sunday 2026-07-12.
        #expect(matter.lastDay(.reconsideration) == "2026-07-13")
        #expect(
            NotarialObjectionRequest([.notaryConflict], knownOn: day("2026-05-11")).lastDay(in: .current)?.description
                == "2026-05-26")
    }

    @Test func `An outsider whose request is not accepted goes to the higher court, a debtor does not`() throws {
        var matter = NonEnforcement()
        let request = OutsiderAwardRequest(measureKnownOn: day("2026-03-02"))
        try matter.do(.requestAwardByOutsider(request), .thirdParty, on: "2026-04-02")
        try matter.do(.refuse(ObjectionRefusal(.late)), .court, on: "2026-04-07")
        try matter.do(.serveRuling(ServedRuling()), .court, on: "2026-04-08")
        // Ten days end on Saturday 2026-04-18.
        #expect(matter.lastDay(.remedy) == "2026-04-20")
        #expect(try matter.do(.applyReconsideration, .thirdParty, on: "2026-04-20").isRegular)
        try matter.do(.decide(ReconsiderationDecision(.withdrawn)), .higherCourt, on: "2026-05-08")
        #expect(matter.phase == .reconsidered)
        var debtor = NonEnforcement()
        try debtor.do(
            .requestAward(AwardObjectionRequest([.noClause], noticeServedOn: day("2026-03-02"))), .debtor,
            on: "2026-03-18")
        try debtor.do(.refuse(ObjectionRefusal(.late)), .court, on: "2026-03-20")
        #expect(
            debtor.refusal(of: .applyReconsideration, .debtor, on: "2026-03-23")
                == ["non-enforcement-request/apply-reconsideration/reconsideration-open/unmet"])
    }

    @Test func `Against a notarised instrument a ground known after a dismissal may be brought again`() throws {
        func irregular(_ request: NotarialObjectionRequest) throws -> [String] {
            var matter = NonEnforcement()
            return try matter.do(.requestNotarial(request), .debtor, on: "2026-06-10").irregularities
        }
        let served = day("2026-06-01")
        #expect(
            try irregular(NotarialObjectionRequest([.absentDebtor], noticeServedOn: served, wasDismissedBefore: true))
                == ["grounds-together"])
        let old = day("2026-03-02")
        #expect(
            try irregular(
                NotarialObjectionRequest(
                    [.notaryCorruption], noticeServedOn: old, wasDismissedBefore: true, isLaterKnown: true)) == [])
        #expect(
            NonEnforcementRequest.ground(of: .groundsTogether).basis
                == Basis(Citation("AWE18", 10), Citation("NTE18", 14)))
    }
}
