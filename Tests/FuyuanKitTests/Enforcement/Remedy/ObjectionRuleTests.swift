import FuyuanKit
import Testing

@Suite("执行异议规则") struct ObjectionRuleTests {
    @Test func `enforcement.V36: whoever handled the enforcement does not sit`() throws {
        let good = ReviewPanel(["judge-1", "judge-2"], handlers: ["officer-1"])
        let bad = ReviewPanel(["judge-1", "officer-1"], handlers: ["officer-1"])
        #expect(good.findings.isEmpty)
        #expect(bad.findings.map(\.code) == ["enforcement.V36"])
        #expect(ReviewPanel().keepsHandlerOut == nil)
        var matter = Objection()
        try matter.do(.objectConduct(ObjectionPaper()), .debtor, on: "2026-03-02")
        try matter.do(.acceptObjection, .court, on: "2026-03-04")
        #expect(
            try matter.do(.formPanel(bad), .court, on: "2026-03-05").reasons.compactMap(\.rule) == ["enforcement.V36"])
        #expect(try matter.do(.formPanel(good), .court, on: "2026-03-06").isRegular)
    }

    @Test func `enforcement.V37: an object under objection is not disposed of, unless the creditor gives security`()
        throws
    {
        var matter = try Objection.examined(.objectObject(ObjectionPaper()), .thirdParty)
        #expect(
            try matter.do(.disposeObject, .court, on: "2026-03-09").reasons.compactMap(\.rule) == ["enforcement.V37"])
        let lifted = try matter.do(.securityDuringReview(ReviewSecurity(yuan(100_000))), .thirdParty, on: "2026-03-10")
        #expect(lifted.emits == [.mayLiftMeasure])
        let weak = try matter.do(
            .securityDuringReview(ReviewSecurity(yuan(1), isSufficient: false)), .creditor, on: "2026-03-10")
        #expect(weak.irregularities == ["security-sufficient"])
        #expect(weak.emits.isEmpty)
        let secured = try matter.do(.securityDuringReview(ReviewSecurity(yuan(100_000))), .creditor, on: "2026-03-11")
        #expect(secured.emits == [.mustContinue])
        #expect(try matter.do(.disposeObject, .court, on: "2026-03-12").isRegular)
    }

    @Test func `enforcement.V37: after a dismissal nothing is disposed of for fifteen days, nor during the suit`()
        throws
    {
        var matter = try Objection.objectDismissed()
        #expect(try matter.do(.disposeObject, .court, on: "2026-03-30").irregularities == ["disposal-open"])
        #expect(matter.file.state.mayDispose(on: day("2026-03-31"), in: .current) == true)
        try matter.do(.sue(ObjectionSuit()), .thirdParty, on: "2026-03-30")
        #expect(try matter.do(.disposeObject, .court, on: "2026-04-20").irregularities == ["disposal-open"])
        let secured = try matter.do(.securityDuringReview(ReviewSecurity()), .creditor, on: "2026-04-21")
        #expect(secured.emits == [.mayContinue])
        #expect(try matter.do(.disposeObject, .court, on: "2026-04-22").isRegular)
    }

    @Test func `An objection to conduct stops nothing, unless sufficient security lets the disposal stop`() throws {
        var matter = try Objection.examined(.objectConduct(ObjectionPaper()), .debtor)
        #expect(try matter.do(.disposeObject, .court, on: "2026-03-09").isRegular)
        let stopped = try matter.do(.securityDuringReview(ReviewSecurity()), .debtor, on: "2026-03-10")
        #expect(stopped.emits == [.allowStopOfDisposal])
        #expect(try matter.do(.disposeObject, .court, on: "2026-03-11").irregularities == ["disposal-open"])
        #expect(
            try matter.do(.securityDuringReview(ReviewSecurity()), .creditor, on: "2026-03-12").emits == [.mustContinue]
        )
        #expect(try matter.do(.disposeObject, .court, on: "2026-03-12").isRegular)
    }

    @Test func `enforcement.V38: no second objection to the same conduct or the same object`() throws {
        let paper = ObjectionPaper(to: "auction-1")
        let lost = EarlierObjection(.conduct, to: "auction-1", by: "debtor-1", .dismissed)
        #expect(paper.findings(.conduct, by: "debtor-1", after: [lost]).map(\.code) == ["enforcement.V38"])
        #expect(paper.findings(.laterGround, by: "debtor-1", after: [lost]).map(\.severity) == [.error])
        // Another person, another matter, another route, or no ruling on it: free.
        #expect(paper.findings(.conduct, by: "debtor-2", after: [lost]).isEmpty)
        #expect(ObjectionPaper(to: "sealing-1").findings(.conduct, by: "debtor-1", after: [lost]).isEmpty)
        #expect(paper.findings(.object, by: "debtor-1", after: [lost]).isEmpty)
        let refused = EarlierObjection(.conduct, to: "auction-1", by: "debtor-1", .notAccepted)
        #expect(paper.findings(.conduct, by: "debtor-1", after: [refused]).isEmpty)
        // Who objected is not known: a notice.
        let unknown = EarlierObjection(.object, to: "house-1", .withdrawn)
        #expect(ObjectionPaper(to: "house-1").findings(.object, by: "x", after: [unknown]).map(\.severity) == [.notice])
        var matter = Objection()
        let again = try matter.do(.objectConduct(ObjectionPaper(isRepeated: true)), .debtor, on: "2026-03-02")
        #expect(again.reasons.compactMap(\.rule) == ["enforcement.V38"])
        #expect(try matter.do(.refuse(ObjectionRefusal(.repeated)), .court, on: "2026-03-03").isRegular)
    }

    @Test func `enforcement.V64: compensation is claimed after the end, with four exceptions`() {
        let law = LegalContext.current
        func claim(_ on: String, _ change: (inout EnforcementCompensationClaim) -> Void = { _ in }) -> Bool? {
            var it = EnforcementCompensationClaim(claimedOn: day(on), filedOn: day("2019-03-01"))
            it.isCurableElsewhere = false
            change(&it)
            return it.isOpen(in: law)
        }
        #expect(claim("2024-06-03") { $0.endedOn = day("2024-06-03") } == true)
        #expect(claim("2024-06-03") == false)
        for exception in [CompensationException.sanctionRevoked, .ownershipSettled, .otherException] {
            #expect(claim("2024-06-03") { $0.exception = exception } == true)
        }
        func stagnant(_ it: inout EnforcementCompensationClaim) {
            it.exception = .stagnation
            it.isRoundEnded = true
            it.hasNoProperty = true
        }
        // More than five years: on the anniversary not yet.
        #expect(claim("2024-03-01", stagnant) == false)
        #expect(claim("2024-03-02", stagnant) == true)
        #expect(claim("2024-03-02") { $0.exception = .stagnation } == nil)
        #expect(
            claim("2024-06-03") {
                $0.exception = .ownershipSettled; $0.isCurableElsewhere = true
            } == false)
        let early = EnforcementCompensationClaim(claimedOn: day("2024-06-03"))
        #expect(early.findings(in: law).map(\.code) == ["enforcement.V64"])
        #expect(early.findings(in: law).map(\.severity) == [.error])
        let open = EnforcementCompensationClaim(claimedOn: day("2024-06-03"), exception: .sanctionRevoked)
        #expect(open.findings(in: law).map(\.severity) == [.notice])
    }
}
