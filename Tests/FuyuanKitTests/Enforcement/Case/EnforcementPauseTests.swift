import FuyuanKit
import Testing

@Suite("执行暂缓、中止、和解、破产") struct EnforcementPauseTests {
    @Test func `A stay on security lasts a year at most, and the case goes on where it stood`() throws {
        var matter = try Enforcing.controlling()
        let stay = GrantedStay(.security, until: day("2026-10-08"), isAcceptedByCreditor: true)
        let granted = try matter.do(.grantStay(stay), .court, on: "2026-04-08")
        #expect(granted.isRegular)
        #expect(granted.issues == [.stayDecision])
        #expect(matter.phase == .stayed)
        #expect(matter.file.state.pausedIn == .controlling)
        #expect(matter.lastDay(.stay) == "2026-10-08")
        #expect(matter.lastDay(.caseTerm) == nil)
        #expect(
            matter.refusal(of: .startDisposal, .handler, on: "2026-05-06").contains(
                "enforcement-case/start-disposal/wrong-phase"))
        #expect(
            matter.refusal(of: .goOnInvestigating, .court, on: "2026-10-09") == [
                "enforcement-case/go-on-investigating/returns-there/unmet"
            ])
        #expect(try matter.do(.goOnControlling, .court, on: "2026-10-08").irregularities == ["pause-over"])
        var other = try Enforcing.controlling()
        try other.do(.grantStay(stay), .court, on: "2026-04-08")
        #expect(try other.do(.stayOver(StayEnd(.termOver)), .handler, on: "2026-10-09").isRegular)
        #expect(try other.do(.goOnControlling, .court, on: "2026-10-12").isRegular)
        #expect(other.phase == .controlling)
        #expect(other.file.state.pausedIn == nil)
        let long = GrantedStay(.security, until: day("2027-04-09"), isAcceptedByCreditor: false)
        var third = try Enforcing.controlling()
        #expect(
            try third.do(.grantStay(long), .court, on: "2026-04-08").irregularities == [
                "security-accepted", "stay-within-limit",
            ])
    }

    @Test func `A stay by the superior lasts three months, longer with the president’s approval`() throws {
        var matter = try Enforcing.controlling()
        try matter.do(.grantStay(GrantedStay(.superior)), .higherCourt, on: "2026-04-08")
        #expect(matter.lastDay(.stay) == "2026-07-08")
        #expect(
            try matter.do(.extendStay(StayExtension(until: day("2026-09-08"))), .higherCourt, on: "2026-07-01")
                .isRegular)
        #expect(matter.lastDay(.stay) == "2026-09-08")
    }

    @Test func `A false security ends the stay early, and the security is enforced on directly`() throws {
        var matter = try Enforcing.controlling()
        try matter.do(
            .grantStay(GrantedStay(.security, isAcceptedByCreditor: true)), .court, on: "2026-04-08")
        let over = try matter.do(.stayOver(StayEnd(.securityFalse)), .creditor, on: "2026-05-06")
        #expect(over.isRegular)
        #expect(over.emits == [.enforceGuarantor])
        try matter.do(.goOnControlling, .handler, on: "2026-05-07")
        #expect(matter.phase == .controlling)
    }

    @Test func `Conflicting bases stop every court at once`() throws {
        var matter = try Enforcing.investigating()
        #expect(try matter.do(.conflictingBases, .court, on: "2026-04-08").emits == [.stopAllCourts, .renewMeasures])
        #expect(matter.phase == .stayed)
        #expect(matter.file.state.stay == .conflictingBases)
    }

    @Test func `Each working phase is returned to by its own act`() throws {
        let acts: [(EnforcementCase.Act.Kind, EnforcementCase.Phase)] = [
            (.goOnFiled, .filed), (.goOnNotified, .notified), (.goOnInvestigating, .investigating),
            (.goOnControlling, .controlling), (.goOnDisposing, .disposing), (.goOnConduct, .enforcingConduct),
            (.goOnDistributing, .distributing), (.goOnReversal, .reversalOpen), (.goOnRevived, .resumed),
        ]
        #expect(EnumSet(acts.map(\.1)) == EnforcementCase.working)
        for (kind, phase) in acts {
            #expect(EnforcementCase.table[kind].to == phase)
            #expect(EnforcementCase.table[kind].from == [.stayed, .suspended])
        }
        var matter = try Enforcing.filed()
        try matter.do(.suspend(EnforcementSuspension(.retrial)), .court, on: "2026-03-09")
        try matter.do(.causeGone, .court, on: "2026-06-01")
        let act = try #require(matter.file.state.goOnAct)
        #expect(act.kind == .goOnFiled)
        #expect(try matter.do(act, .court, on: "2026-06-02").isRegular)
        #expect(matter.phase == .filed)
        #expect(matter.file.state.goOnAct == nil)
    }

    @Test func `A sound objection to one object pauses that object; the case only where nothing else is executable`()
        throws
    {
        var matter = try Enforcing.controlling()
        let objection = EnforcementSuspension(.thirdPartyObjectionSound, isNothingElseExecutable: false)
        let paused = try matter.do(.suspendObject(objection), .court, on: "2026-04-08")
        #expect(paused.emits == [.pauseObject, .renewMeasures])
        #expect(matter.phase == .controlling)
        #expect(try matter.do(.suspend(objection), .court, on: "2026-04-09").irregularities == ["whole-case-pause"])
        var whole = try Enforcing.controlling()
        let all = EnforcementSuspension(.thirdPartyObjectionSound, isNothingElseExecutable: true)
        #expect(try whole.do(.suspend(all), .court, on: "2026-04-08").isRegular)
    }

    @Test func `Review of an award suspends with security; review of a notarised instrument does not`() throws {
        var matter = try Enforcing.filed(EnforcementApplication(.arbitralAward))
        #expect(
            matter.refusal(of: .awardUnderReview(AwardReview()), .court, on: "2026-03-09") == [
                "enforcement-case/award-under-review/review-suspends/unmet"
            ])
        #expect(try matter.do(.awardUnderReview(AwardReview(hasSecurity: true)), .court, on: "2026-03-09").isRegular)
        #expect(matter.phase == .suspended)
        #expect(matter.file.state.suspension == .awardUnderReview)
        var notarised = try Enforcing.filed(
            EnforcementApplication(.notarialInstrument, hasCertificate: true, hasPromise: true))
        let review = try notarised.do(.notarialUnderReview, .debtor, on: "2026-03-09")
        #expect(review.isRegular)
        #expect(review.emits == [.goOnDuringReview])
        #expect(notarised.phase == .filed)
    }

    @Test
    func
        `enforcement.E31: a settlement that gives a thing for the debt suspends the case and brings no ruling in kind`()
        throws
    {
        var matter = try Enforcing.controlling()
        let settled = try matter.do(
            .submitSettlement(SubmittedSettlement(lastDay: day("2026-06-30"), hasInKindClause: true)), .parties,
            on: "2026-04-08")
        #expect(matter.phase == .settlementPerforming)
        #expect(settled.issues == [.settlementRecord, .suspensionRuling])
        #expect(settled.emits.contains(.noInKindRuling))
        #expect(
            !EnforcementCase.table.contains {
                $0.from.contains(.settlementPerforming) && $0.issues.contains(.inKindRuling)
            })
    }

    @Test func `A settlement performed ends the case; one broken is revived within two years`() throws {
        var matter = try Enforcing.controlling()
        let settlement = SubmittedSettlement(lastDay: day("2026-06-30"))
        try matter.do(.submitSettlement(settlement), .parties, on: "2026-04-08")
        #expect(matter.lastDay(.revival) == "2028-06-30")
        #expect(
            matter.refusal(
                of: .breachRevive(SettlementRevival(isBreached: false)), .creditor, on: "2026-05-06") == [
                    "enforcement-case/breach-revive/breached/unmet"
                ])
        let number = CaseNumber("（2026）皖0503执恢5号")
        let revived = try matter.do(.breachRevive(SettlementRevival(number: number)), .creditor, on: "2026-07-06")
        #expect(revived.isRegular)
        #expect(revived.emits == [.deductPaidPart, .openRevivedFile])
        #expect(matter.phase == .resumed)
        // Six months end on 2027-01-06.
        #expect(matter.lastDay(.caseTerm) == "2027-01-06")
        try matter.do(.continueRevived(RevivedFile(number: number)), .handler, on: "2026-07-08")
        #expect(matter.phase == .investigating)
        var late = try Enforcing.controlling()
        try late.do(.submitSettlement(settlement), .parties, on: "2026-04-08")
        #expect(
            try late.do(.breachRevive(SettlementRevival()), .creditor, on: "2028-07-03").irregularities
                == ["revival-in-time"])
        var done = try Enforcing.controlling()
        try done.do(.submitSettlement(settlement), .parties, on: "2026-04-08")
        #expect(try done.do(.settlementPerformed, .parties, on: "2026-06-30").emits.contains(.noRevivalLater))
        #expect(done.phase == .completed)
    }

    @Test func `enforcement.E32: suing on a settlement and reviving the basis exclude each other`() throws {
        var matter = try Enforcing.controlling()
        try matter.do(.submitSettlement(SubmittedSettlement(lastDay: day("2026-06-30"))), .parties, on: "2026-04-08")
        try matter.do(.suedOnSettlement, .creditor, on: "2026-07-06")
        #expect(
            matter.refusal(of: .breachRevive(SettlementRevival()), .creditor, on: "2026-07-07") == [
                "enforcement-case/breach-revive/not-sued/unmet"
            ])
        let ended = try matter.do(
            .terminate(EnforcementTermination(.suedOnSettlement)), .court, on: "2026-07-20")
        #expect(ended.emits.contains(.creditorMaySue))
        var revived = try Enforcing.controlling()
        try revived.do(.submitSettlement(SubmittedSettlement(lastDay: day("2026-06-30"))), .parties, on: "2026-04-08")
        try revived.do(.breachRevive(SettlementRevival()), .creditor, on: "2026-07-06")
        #expect(
            revived.refusal(of: .suedOnSettlement, .creditor, on: "2026-07-07") == [
                "enforcement-case/sued-on-settlement/wrong-phase"
            ])
    }

    @Test
    func `enforcement.V51: only an enterprise goes to bankruptcy, with the consent of the debtor or one creditor`()
        throws
    {
        var matter = try Enforcing.investigating()
        #expect(
            matter.refusal(of: .decideTransfer(CaseTransferDecision([])), .panel, on: "2026-04-08") == [
                "enforcement-case/decide-transfer/party-consents/unmet"
            ])
        let moved = try matter.do(
            .decideTransfer(CaseTransferDecision([.debtor])), .panel, on: "2026-04-08")
        #expect(moved.isRegular)
        #expect(moved.emits == [.tellKnownCourts, .sellPerishables, .stopPayOut, .renewMeasures])
        #expect(matter.phase == .bankruptcyReview)
        let person = try Enforcing.investigating(EnforcementApplication(debtor: .naturalPerson))
        let refusal = person.file.state.refusal(
            of: .decideTransfer(CaseTransferDecision([.creditor])),
            in: Occasion(.panel, on: day("2026-04-08"), under: .current))
        #expect(refusal?.reasons.compactMap(\.rule) == ["enforcement.V51"])
    }

    @Test func `enforcement.V50: admission pauses the case, releases measures and bars pay-out`() throws {
        var matter = try Enforcing.controlling()
        let admitted = try matter.do(.bankruptcyAdmitted, .court, on: "2026-04-08")
        #expect(admitted.emits == [.deleteListing, .releaseMeasures, .stopPayOut, .handOverProperty])
        #expect(matter.phase == .suspended)
        let refusal = matter.file.state.refusal(
            of: .deductCash, in: Occasion(.handler, on: day("2026-04-09"), under: .current))
        #expect(refusal?.reasons.compactMap(\.rule) == ["enforcement.V50"])
        #expect(
            matter.refusal(of: .goOnControlling, .court, on: "2026-04-10") == [
                "enforcement-case/go-on-controlling/no-bankruptcy/unmet"
            ])
        let back = try matter.do(.bankruptcyDismissed, .court, on: "2026-09-01")
        #expect(back.emits.contains(.restoreMeasures))
        #expect(matter.phase == .investigating)
        #expect(!matter.file.state.isBankrupt)
        var other = try Enforcing.controlling()
        try other.do(.bankruptcyAdmitted, .court, on: "2026-04-08")
        try other.do(.declaredBankruptLater, .handler, on: "2026-09-01")
        #expect(other.phase == .terminated)
        #expect(other.file.state.termination == .debtorBankrupt)
    }

    @Test func `A petition not accepted brings the case back`() throws {
        var matter = try Enforcing.controlling()
        try matter.do(.decideTransfer(CaseTransferDecision([.creditor])), .panel, on: "2026-04-08")
        try matter.do(.bankruptcyDeclined, .bankruptcyCourt, on: "2026-06-01")
        #expect(matter.phase == .investigating)
        // 54 days left out: from 2026-09-05 to 2026-10-29.
        #expect(matter.lastDay(.caseTerm) == "2026-10-29")
    }

    @Test func `Bankruptcy of one debtor ends nothing against the others`() throws {
        let several = EnforcementApplication(hasOtherDebtors: true)
        var matter = try Enforcing.controlling(several)
        #expect(
            matter.refusal(of: .bankruptcyAdmitted, .court, on: "2026-04-08") == [
                "enforcement-case/bankruptcy-admitted/sole-debtor/unmet"
            ])
        let admitted = try matter.do(.admittedForOneDebtor, .court, on: "2026-04-08")
        #expect(admitted.emits.isSuperset(of: [.againstThisDebtorOnly, .continueAgainstOthers]))
        #expect(matter.phase == .controlling)
        let decision = CaseTransferDecision([.creditor])
        var going = matter
        let moved = try going.do(.decideTransferForOneDebtor(decision), .panel, on: "2026-04-15")
        #expect(moved.isRegular)
        #expect(
            moved.emits == [
                .againstThisDebtorOnly, .continueAgainstOthers, .tellKnownCourts, .sellPerishables, .stopPayOut,
                .renewMeasures,
            ])
        #expect(going.phase == .controlling)
        #expect(
            going.refusal(of: .decideTransferForOneDebtor(CaseTransferDecision([])), .panel, on: "2026-04-15") == [
                "enforcement-case/decide-transfer-for-one-debtor/party-consents/unmet"
            ])
        // A decision that pauses the whole case stands, but is not as it should be.
        let paused = try matter.do(.decideTransfer(decision), .panel, on: "2026-04-15")
        #expect(paused.irregularities == ["sole-debtor"])
        #expect(
            matter.refusal(of: .debtorDeclaredBankrupt, .handler, on: "2026-09-01") == [
                "enforcement-case/debtor-declared-bankrupt/sole-debtor/unmet"
            ])
        let declared = try matter.do(.declaredOthersContinue, .handler, on: "2026-09-01")
        #expect(declared.emits == [.againstThisDebtorOnly, .continueAgainstOthers])
        #expect(matter.phase == .investigating)
        // Whether another debtor is the enterprise the application does not tell.
        var guarantor = try Enforcing.controlling(
            EnforcementApplication(debtor: .naturalPerson, hasOtherDebtors: true))
        #expect(
            try guarantor.do(.decideTransferForOneDebtor(decision), .panel, on: "2026-04-15").unknown
                == [.enterpriseDebtor])
        var sole = try Enforcing.controlling()
        #expect(
            sole.refusal(of: .decideTransferForOneDebtor(decision), .panel, on: "2026-04-15") == [
                "enforcement-case/decide-transfer-for-one-debtor/other-debtors/unmet"
            ])
        try sole.do(.decideTransfer(CaseTransferDecision([.creditor])), .panel, on: "2026-04-15")
        #expect(
            sole.refusal(of: .declaredOthersContinue, .handler, on: "2026-09-01") == [
                "enforcement-case/declared-others-continue/other-debtors/unmet"
            ])
        try sole.do(.debtorDeclaredBankrupt, .handler, on: "2026-09-01")
        #expect(sole.phase == .terminated)
    }
}
