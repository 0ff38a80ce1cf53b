import FuyuanKit
import Testing

extension EnforcementObjection: Walkable {
    /// The kind decides the remedy.
    var walkAspect: Int { (kind?.isObjectRoute == true ? 1 : 0) + (kind == .criminalProperty ? 2 : 0) }
    static var walkActs: [Act] {
        [
            .objectConduct(ObjectionPaper()), .objectLaterGround(LaterGroundObjection(.paid)),
            .objectObject(ObjectionPaper()), .objectCriminalProperty(CriminalPropertyObjection()),
            .objectJurisdiction(JurisdictionObjection()), .incomplete, .supplement, .acceptObjection, .notifyParties,
            .refuse(ObjectionRefusal(.late)), .rejectAfterFiling(ObjectionRefusal(.unfit)), .reconsiderRefusal,
            .setRefusalAside, .formPanel(ReviewPanel()), .hear(ReviewHearing()),
            .securityDuringReview(ReviewSecurity()), .uphold, .upholdPartly, .dismiss, .serveRuling(ServedRuling()),
            .applyReconsideration, .sendUpFile, .extendReconsideration(ReviewExtension()),
            .decide(ReconsiderationDecision(.maintained)), .remand, .remandToObjectRoute,
            .sue(ObjectionSuit()), .takeUpSuit,
            .judgeSuit(ObjectionJudgment(claimantWins: true)), .withdrawObjection(ObjectionWithdrawal()),
            .challengeJudgment(JudgmentChallenge()), .courtSilent, .orderFiling, .orderRuling, .noteNoSuit,
            .liftMeasure, .disposeObject,
        ]
    }
}

typealias Objection = Matter<EnforcementObjection>

extension Matter where Machine == EnforcementObjection {
    static let panel = ReviewPanel(["judge-1", "judge-2", "judge-3"], handlers: ["officer-1"])

    /// An objection received on 2026-03-02 and examined since 2026-03-04.
    static func examined(_ act: EnforcementObjection.Act, _ role: EnforcementRole) throws -> Objection {
        var matter = Objection()
        try matter.do(act, role, on: "2026-03-02")
        try matter.do(.acceptObjection, .court, on: "2026-03-04")
        try matter.do(.notifyParties, .court, on: "2026-03-05")
        try matter.do(.formPanel(panel), .court, on: "2026-03-05")
        return matter
    }

    /// A third party’s objection dismissed, the ruling served on 2026-03-13.
    static func objectDismissed() throws -> Objection {
        var matter = try examined(.objectObject(ObjectionPaper()), .thirdParty)
        try matter.do(.dismiss, .panel, on: "2026-03-12")
        try matter.do(.serveRuling(ServedRuling(on: day("2026-03-13"))), .court, on: "2026-03-13")
        return matter
    }
}

@Suite("执行异议") struct EnforcementObjectionTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: EnforcementObjection.self) }

    @Test func `An objection to conduct runs to the ruling on reconsideration`() throws {
        var matter = Objection()
        let raised = try matter.do(.objectConduct(ObjectionPaper()), .debtor, on: "2026-03-02")
        #expect(raised.isRegular)
        #expect(raised.emits == [.continueEnforcement])
        #expect(matter.lastDay(.filing) == "2026-03-05")
        #expect(try matter.do(.acceptObjection, .court, on: "2026-03-04").isRegular)
        // Three days end on Saturday 2026-03-07; fifteen count from receipt.
        #expect(matter.lastDay(.notice) == "2026-03-09")
        #expect(matter.lastDay(.ruling) == "2026-03-17")
        #expect(try matter.do(.notifyParties, .court, on: "2026-03-05").isRegular)
        #expect(try matter.do(.formPanel(Objection.panel), .court, on: "2026-03-05").isRegular)
        let ruled = try matter.do(.upholdPartly, .panel, on: "2026-03-12")
        #expect(ruled.isRegular)
        #expect(ruled.emits == [.revokeConduct])
        try matter.do(.serveRuling(ServedRuling(on: day("2026-03-13"))), .court, on: "2026-03-13")
        #expect(matter.lastDay(.remedy) == "2026-03-23")
        #expect(matter.lastDay(.noDisposal) == nil)
        #expect(try matter.do(.applyReconsideration, .debtor, on: "2026-03-20").isRegular)
        #expect(matter.lastDay(.fileSending) == "2026-03-25")
        #expect(try matter.do(.sendUpFile, .court, on: "2026-03-24").isRegular)
        #expect(matter.lastDay(.reconsideration) == "2026-04-23")
        #expect(try matter.do(.extendReconsideration(ReviewExtension()), .higherCourt, on: "2026-04-20").isRegular)
        // Sixty days end on Saturday 2026-05-23.
        #expect(matter.lastDay(.reconsideration) == "2026-05-25")
        try matter.do(.formPanel(ReviewPanel(["judge-9"], handlers: ["officer-1"])), .higherCourt, on: "2026-04-21")
        #expect(try matter.do(.decide(ReconsiderationDecision(.maintained)), .higherCourt, on: "2026-05-25").isRegular)
        #expect(matter.phase == .reconsidered)
    }

    @Test func `A third party’s objection goes to a suit, not to reconsideration`() throws {
        var matter = try Objection.objectDismissed()
        // Fifteen days end on Saturday 2026-03-28.
        #expect(matter.lastDay(.remedy) == "2026-03-30")
        #expect(matter.lastDay(.noDisposal) == "2026-03-30")
        #expect(
            matter.refusal(of: .applyReconsideration, .thirdParty, on: "2026-03-16")
                == ["enforcement-objection/apply-reconsideration/conduct-route/unmet"])
        // The debtor cannot bring the suit.
        #expect(
            matter.refusal(of: .sue(ObjectionSuit()), .debtor, on: "2026-03-16").contains {
                $0.contains("wrong-role")
            })
        let sued = try matter.do(.sue(ObjectionSuit()), .thirdParty, on: "2026-03-30")
        #expect(sued.isRegular)
        #expect(sued.emits == [.barDisposal])
        #expect(matter.lastDay(.suitFiling) == "2026-04-14")
        #expect(try matter.do(.takeUpSuit, .filingOffice, on: "2026-04-10").isRegular)
        let judged = try matter.do(.judgeSuit(ObjectionJudgment(claimantWins: true)), .trialDivision, on: "2026-09-01")
        #expect(judged.emits == [.voidObjectionRuling, .barEnforcement])
        #expect(matter.phase == .suitJudged)
    }

    @Test func `A claim dismissed leaves the ruling standing`() throws {
        var matter = try Objection.objectDismissed()
        try matter.do(.sue(ObjectionSuit()), .thirdParty, on: "2026-03-30")
        let judged = try matter.do(
            .judgeSuit(ObjectionJudgment(claimantWins: false)), .trialDivision, on: "2026-09-01")
        #expect(judged.emits == [.enforceObject])
    }

    @Test func `A suit filed late is irregular`() throws {
        var matter = try Objection.objectDismissed()
        let sued = try matter.do(.sue(ObjectionSuit()), .thirdParty, on: "2026-03-31")
        #expect(sued.irregularities == ["sued-in-time"])
    }

    @Test func `Where the creditor does not sue, the measure is lifted within seven days`() throws {
        var matter = try Objection.examined(.objectObject(ObjectionPaper()), .thirdParty)
        #expect(try matter.do(.uphold, .panel, on: "2026-03-12").emits == [.suspendObject])
        try matter.do(.serveRuling(ServedRuling(on: day("2026-03-13"))), .court, on: "2026-03-13")
        #expect(try matter.do(.noteNoSuit, .court, on: "2026-03-30").irregularities == ["suit-time-passed"])
        #expect(try matter.do(.noteNoSuit, .court, on: "2026-03-31").isRegular)
        #expect(!matter.file.state.clocks.isRunning(.remedy))
        // Seven days from 2026-03-30 end on Monday 2026-04-06, a holiday.
        #expect(matter.lastDay(.lifting) == "2026-04-07")
        #expect(try matter.do(.liftMeasure, .court, on: "2026-04-08").irregularities == ["lifted-in-time"])
    }

    @Test func `A judgment said to be wrong goes to trial supervision`() throws {
        var matter = try Objection.objectDismissed()
        #expect(try matter.do(.challengeJudgment(JudgmentChallenge()), .thirdParty, on: "2026-03-20").isRegular)
        #expect(matter.phase == .retrialRoute)
        var conduct = try Objection.examined(.objectConduct(ObjectionPaper()), .debtor)
        try conduct.do(.dismiss, .panel, on: "2026-03-12")
        #expect(
            conduct.refusal(of: .challengeJudgment(JudgmentChallenge()), .debtor, on: "2026-03-20")
                == ["enforcement-objection/challenge-judgment/object-route/unmet"])
    }

    @Test func `Criminal property takes the conduct route with a public hearing, and knows no suit`() throws {
        var matter = try Objection.examined(
            .objectCriminalProperty(CriminalPropertyObjection(disputesLoot: true)), .thirdParty)
        #expect(matter.file.records.count == 4)
        try matter.do(.hear(ReviewHearing(isPublic: false)), .panel, on: "2026-03-09")
        #expect(try matter.do(.dismiss, .panel, on: "2026-03-12").irregularities == ["public-hearing"])
        #expect(
            matter.refusal(of: .sue(ObjectionSuit()), .thirdParty, on: "2026-03-16")
                == ["enforcement-objection/sue/object-route/unmet"])
        #expect(try matter.do(.applyReconsideration, .thirdParty, on: "2026-03-16").to == .reconsidering)
    }

    @Test func `A dispute about what is loot is told another way`() throws {
        var matter = Objection()
        let raised = try matter.do(
            .objectCriminalProperty(CriminalPropertyObjection(disputesLoot: true)), .thirdParty, on: "2026-03-02")
        #expect(raised.emits == [.continueEnforcement, .informOfRetrial])
    }

    @Test func `A ground older than the basis belongs to a retrial; a set-off that fits need not be later`() throws {
        var late = Objection()
        let old = try late.do(
            .objectLaterGround(
                LaterGroundObjection(.paid, aroseOn: day("2025-05-06"), basisEffectiveOn: day("2025-09-01"))),
            .debtor, on: "2026-03-02")
        #expect(old.irregularities == ["ground-later"])
        #expect(old.emits == [.continueEnforcement, .informOfRetrial])
        var paid = Objection()
        #expect(
            try paid.do(
                .objectLaterGround(
                    LaterGroundObjection(.paid, aroseOn: day("2025-10-06"), basisEffectiveOn: day("2025-09-01"))),
                .debtor, on: "2026-03-02"
            ).isRegular)
        var setOff = Objection()
        #expect(
            try setOff.do(
                .objectLaterGround(LaterGroundObjection(.setOff, isFixedOrAdmitted: true, isSameKind: true)), .debtor,
                on: "2026-03-02"
            ).isRegular)
        var unfit = Objection()
        #expect(
            try unfit.do(
                .objectLaterGround(LaterGroundObjection(.setOff, isFixedOrAdmitted: false)), .debtor, on: "2026-03-02"
            ).irregularities == ["set-off-fits"])
    }

    @Test func `An objection comes before the end, but for one to the ending itself`() throws {
        var late = Objection()
        let paper = ObjectionPaper(endedOn: day("2026-02-27"))
        #expect(try late.do(.objectConduct(paper), .creditor, on: "2026-03-02").irregularities == ["before-end"])
        var ending = Objection()
        let against = ObjectionPaper(endedOn: day("2026-02-27"), objectsToEnding: true)
        #expect(try ending.do(.objectConduct(against), .creditor, on: "2026-03-02").isRegular)
        #expect(paper.isBeforeEnd(on: day("2026-02-27")) == nil)
    }

    @Test func `An objection to jurisdiction comes within ten days of the notice`() throws {
        var matter = Objection()
        let inTime = JurisdictionObjection(noticeReceivedOn: day("2026-03-02"))
        #expect(try matter.do(.objectJurisdiction(inTime), .debtor, on: "2026-03-12").isRegular)
        var late = Objection()
        #expect(
            try late.do(.objectJurisdiction(inTime), .debtor, on: "2026-03-13").irregularities
                == ["jurisdiction-in-time"])
    }

    @Test func `Missing papers are brought in three days; a refusal goes to the higher court in ten`() throws {
        var matter = Objection()
        try matter.do(.objectConduct(ObjectionPaper()), .interestedParty, on: "2026-03-02")
        #expect(try matter.do(.incomplete, .court, on: "2026-03-03").emits == [.askSupplement])
        #expect(matter.lastDay(.cure) == "2026-03-06")
        #expect(try matter.do(.supplement, .interestedParty, on: "2026-03-06").isRegular)
        try matter.do(.refuse(ObjectionRefusal(.unfit)), .court, on: "2026-03-09")
        try matter.do(.serveRuling(ServedRuling()), .court, on: "2026-03-10")
        #expect(matter.lastDay(.remedy) == "2026-03-20")
        #expect(try matter.do(.reconsiderRefusal, .interestedParty, on: "2026-03-20").isRegular)
        let aside = try matter.do(.setRefusalAside, .higherCourt, on: "2026-04-01")
        #expect(aside.isRegular)
        #expect(aside.emits == [.reexamine])
        #expect(matter.phase == .examining)
        #expect(matter.lastDay(.ruling) == "2026-04-16")
    }

    @Test func `A court that stays silent is ordered by its superior`() throws {
        var matter = Objection()
        try matter.do(.objectConduct(ObjectionPaper()), .debtor, on: "2026-03-02")
        #expect(try matter.do(.courtSilent, .debtor, on: "2026-03-05").irregularities == ["silence-lasted"])
        #expect(try matter.do(.courtSilent, .debtor, on: "2026-03-06").emits == [.orderByHigherCourt])
        try matter.do(.orderFiling, .higherCourt, on: "2026-03-09")
        #expect(matter.lastDay(.filing) == "2026-03-12")
        try matter.do(.acceptObjection, .court, on: "2026-03-12")
        try matter.do(.courtSilent, .debtor, on: "2026-03-18")
        try matter.do(.orderRuling, .higherCourt, on: "2026-03-20")
        // Fifteen days end on Saturday 2026-04-04, before a holiday.
        #expect(matter.lastDay(.ruling) == "2026-04-07")
    }

    @Test func `A case is sent back once, to another panel`() throws {
        var matter = try Objection.examined(.objectConduct(ObjectionPaper()), .debtor)
        try matter.do(.dismiss, .panel, on: "2026-03-12")
        try matter.do(.serveRuling(ServedRuling()), .court, on: "2026-03-13")
        try matter.do(.applyReconsideration, .debtor, on: "2026-03-20")
        #expect(try matter.do(.remand, .higherCourt, on: "2026-04-07").isRegular)
        let same = try matter.do(
            .formPanel(ReviewPanel(["judge-1", "judge-4"], handlers: ["officer-1"])), .court, on: "2026-04-08")
        #expect(same.irregularities == ["fresh-panel"])
        try matter.do(.dismiss, .panel, on: "2026-04-15")
        try matter.do(.serveRuling(ServedRuling()), .court, on: "2026-04-15")
        try matter.do(.applyReconsideration, .debtor, on: "2026-04-20")
        #expect(try matter.do(.remand, .higherCourt, on: "2026-04-27").irregularities == ["first-remand"])
    }

    @Test func `A withdrawal needs the court’s ruling`() throws {
        var matter = Objection()
        try matter.do(.objectConduct(ObjectionPaper()), .debtor, on: "2026-03-02")
        let out = try matter.do(
            .withdrawObjection(ObjectionWithdrawal(isAllowedByRuling: false)), .debtor, on: "2026-03-03")
        #expect(out.irregularities == ["withdrawal-allowed"])
        #expect(matter.phase == .withdrawn)
    }

    @Test func `An objection wrongly taken for one to conduct comes back, and the remedy becomes a suit`() throws {
        var matter = try Objection.examined(.objectConduct(ObjectionPaper()), .thirdParty)
        try matter.do(.dismiss, .panel, on: "2026-03-12")
        try matter.do(.serveRuling(ServedRuling()), .court, on: "2026-03-13")
        #expect(
            matter.refusal(of: .sue(ObjectionSuit()), .thirdParty, on: "2026-03-16")
                == ["enforcement-objection/sue/object-route/unmet"])
        try matter.do(.applyReconsideration, .thirdParty, on: "2026-03-16")
        let back = try matter.do(.remandToObjectRoute, .higherCourt, on: "2026-04-07")
        #expect(back.isRegular)
        #expect(back.emits == [.reexamine, .barDisposal])
        #expect(matter.file.state.kind == .object)
        try matter.do(.formPanel(ReviewPanel(["judge-4"], handlers: ["officer-1"])), .court, on: "2026-04-09")
        try matter.do(.dismiss, .panel, on: "2026-04-20")
        try matter.do(.serveRuling(ServedRuling()), .court, on: "2026-04-21")
        // Fifteen days end on 2026-05-06.
        #expect(matter.lastDay(.remedy) == "2026-05-06")
        #expect(try matter.do(.sue(ObjectionSuit()), .thirdParty, on: "2026-05-06").isRegular)
    }

    @Test func `An objection to jurisdiction that is upheld cancels the case`() throws {
        var matter = try Objection.examined(.objectJurisdiction(JurisdictionObjection()), .debtor)
        #expect(try matter.do(.uphold, .panel, on: "2026-03-12").emits == [.cancelCase])
    }

    @Test func `A request for reconsideration is withdrawn with leave, and the ruling stands`() throws {
        var matter = try Objection.examined(.objectConduct(ObjectionPaper()), .debtor)
        try matter.do(.dismiss, .panel, on: "2026-03-12")
        try matter.do(.serveRuling(ServedRuling()), .court, on: "2026-03-13")
        try matter.do(.applyReconsideration, .debtor, on: "2026-03-16")
        try matter.do(.decide(ReconsiderationDecision(.withdrawn)), .higherCourt, on: "2026-03-25")
        #expect(matter.phase == .reconsidered)
        #expect(matter.file.state.result == .dismissed)
    }

    @Test func `Over criminal property a third party is heard in public on reconsideration too, a debtor need not be`()
        throws
    {
        for (role, irregular) in [(.thirdParty, ["public-hearing"]), (.debtor, [])]
            as [(EnforcementRole, [String])]
        {
            var matter = try Objection.examined(.objectCriminalProperty(CriminalPropertyObjection()), role)
            try matter.do(.hear(ReviewHearing(isPublic: true)), .panel, on: "2026-03-10")
            #expect(try matter.do(.dismiss, .panel, on: "2026-03-12").isRegular)
            try matter.do(.serveRuling(ServedRuling()), .court, on: "2026-03-13")
            try matter.do(.applyReconsideration, role, on: "2026-03-16")
            try matter.do(.formPanel(ReviewPanel(["judge-9"], handlers: ["officer-1"])), .higherCourt, on: "2026-03-18")
            try matter.do(.hear(ReviewHearing(isPublic: false)), .higherCourt, on: "2026-03-25")
            #expect(
                try matter.do(.decide(ReconsiderationDecision(.maintained)), .higherCourt, on: "2026-04-01")
                    .irregularities == irregular)
        }
    }
}
