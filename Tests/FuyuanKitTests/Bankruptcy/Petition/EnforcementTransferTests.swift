import FuyuanKit
import Testing

extension EnforcementTransfer: Walkable {
    static var walkActors: [ActorID] { ["court-1"] }
    static var walkActs: [Act] {
        let ruling = AcceptanceRuling(.liquidation, grounds: [.dueDebtsUnpaid, .enforcedUnpaid])
        return [
            .consult(TransferConsultation()), .consent(TransferConsent()), .refuseConsent, .beginPanelReview,
            .submitForApproval, .approveTransfer,
            .decideTransfer(TransferDecision([.dueDebtsUnpaid, .enforcedUnpaid])),
            .deleteListing, .deliver(TransferFile()), .renewMeasures, .requestMaterial, .completeMaterial,
            .docket(TransferDocket()), .beginExamination, .ruleAccept(ruling),
            .ruleNotAccept(RefusalRuling([.noGround])),
            .dismissLater, .serveRuling, .receiveRuling(RulingReceipt()),
            .handOver(HandedOverProperty([.seizedDeposits])),
            .refusalTakesEffect, .returnMaterial, .noteEnd(BankruptcyEnd(.declared)), .sendEndRuling,
            .terminateEnforcement, .supervise(RulingReceipt()), .superviseAgain(RulingReceipt()),
            .takeUp(TransferDocket()),
        ]
    }
}

typealias Transfer = Matter<EnforcementTransfer>

extension Matter where Machine == EnforcementTransfer {
    static let decision = TransferDecision([.dueDebtsUnpaid, .enforcedUnpaid])

    /// A transfer whose file the receiving court received on 2026-09-07.
    static func delivered() throws -> Transfer {
        var matter = Transfer()
        try matter.do(.consult(TransferConsultation()), .enforcingCourt, on: "2026-08-17")
        try matter.do(.consent(TransferConsent()), .creditor, on: "2026-08-20")
        try matter.do(.beginPanelReview, .enforcingCourt, on: "2026-08-24")
        try matter.do(.decideTransfer(decision), .enforcingCourt, on: "2026-09-01")
        try matter.do(.deliver(TransferFile(receivedOn: day("2026-09-07"))), .enforcingCourt, on: "2026-09-04")
        return matter
    }

    /// A transfer accepted on 2026-09-25.
    static func accepted() throws -> Transfer {
        var matter = try delivered()
        try matter.do(.docket(TransferDocket()), .court, on: "2026-09-08")
        try matter.do(
            .ruleAccept(AcceptanceRuling(.liquidation, grounds: [.dueDebtsUnpaid, .enforcedUnpaid])), .court,
            on: "2026-09-24")
        return matter
    }
}

@Suite("执行案件移送破产审查") struct EnforcementTransferTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: EnforcementTransfer.self) }

    @Test func `A transfer runs from consultation to the end of enforcement`() throws {
        var matter = Transfer()
        #expect(try matter.do(.consult(TransferConsultation()), .enforcingCourt, on: "2026-08-17").isRegular)
        #expect(try matter.do(.consent(TransferConsent()), .debtor, on: "2026-08-20").isRegular)
        #expect(matter.phase == .consentGiven)
        try matter.do(.beginPanelReview, .enforcingCourt, on: "2026-08-24")
        let decided = try matter.do(.decideTransfer(Transfer.decision), .enforcingCourt, on: "2026-09-01")
        #expect(decided.isRegular)
        #expect(decided.emits == [.suspendEnforcement])
        // Five days end on Sunday 2026-09-06; three working days on Friday 2026-09-04.
        #expect(matter.lastDay(.decisionService) == "2026-09-07")
        #expect(matter.lastDay(.dishonestyDeletion) == "2026-09-04")
        try matter.do(.renewMeasures, .enforcingCourt, on: "2026-09-02")
        #expect(try matter.do(.deleteListing, .enforcingCourt, on: "2026-09-04").isRegular)
        let sent = try matter.do(
            .deliver(TransferFile(receivedOn: day("2026-09-07"))), .enforcingCourt, on: "2026-09-04")
        #expect(sent.emits == [.notifyEnforcingCourts, .sellPerishables])
        // 30 days from 2026-09-07 end in the holiday.
        #expect(matter.lastDay(.ruling) == "2026-10-08")
        let number = CaseNumber("（2026）皖05破申9号")
        #expect(try matter.do(.docket(TransferDocket(number: number)), .court, on: "2026-09-08").isRegular)
        try matter.do(.beginExamination, .court, on: "2026-09-09")
        let accepted = try matter.do(
            .ruleAccept(AcceptanceRuling(.liquidation, grounds: [.dueDebtsUnpaid, .enforcedUnpaid])), .court,
            on: "2026-09-24")
        #expect(accepted.isRegular)
        #expect(accepted.emits == [.informEnforcingCourt])
        // Five days end on 2026-09-29.
        #expect(matter.lastDay(.rulingService) == "2026-09-29")
        try matter.do(.receiveRuling(RulingReceipt(receivedOn: day("2026-09-28"))), .enforcingCourt, on: "2026-09-28")
        #expect(matter.lastDay(.handOver) == "2026-10-08")
        #expect(try matter.do(.serveRuling, .court, on: "2026-09-29").isRegular)
        let over = try matter.do(
            .handOver(HandedOverProperty([.seizedDeposits, .detainedGoods])), .enforcingCourt, on: "2026-10-08")
        #expect(over.isRegular)
        try matter.do(.noteEnd(BankruptcyEnd(.declared)), .court, on: "2026-11-02")
        // Five days end on Saturday 2026-11-07.
        #expect(matter.lastDay(.sendDeclaration) == "2026-11-09")
        #expect(try matter.do(.sendEndRuling, .court, on: "2026-11-09").isRegular)
        let ended = try matter.do(.terminateEnforcement, .enforcingCourt, on: "2026-11-10")
        #expect(ended.emits == [.closeEnforcement])
        #expect(matter.phase == .enforcementEnded)
    }

    @Test func `Property handed over late is irregular`() throws {
        var matter = try Transfer.accepted()
        try matter.do(.receiveRuling(RulingReceipt(receivedOn: day("2026-09-28"))), .enforcingCourt, on: "2026-09-28")
        let late = try matter.do(.handOver(HandedOverProperty([.securities])), .enforcingCourt, on: "2026-10-09")
        #expect(late.irregularities == ["handed-over-in-time"])
    }

    @Test func `bankruptcy.v04: an intermediate court, or a basic court with the high court’s approval`() throws {
        #expect(TransferDocket().findings.isEmpty)
        #expect(TransferDocket(.basic, isApprovedByHighCourt: true).findings.isEmpty)
        #expect(TransferDocket(.basic, isApprovedByHighCourt: false).findings.map(\.code) == ["bankruptcy.v04"])
        var matter = try Transfer.delivered()
        let docketed = try matter.do(
            .docket(TransferDocket(.basic, isApprovedByHighCourt: false)), .court, on: "2026-09-08")
        #expect(docketed.reasons.compactMap(\.rule) == ["bankruptcy.v04"])
    }

    @Test func `bankruptcy.v68: nothing is transferred without one consent; an oral one is irregular`() throws {
        var matter = Transfer()
        try matter.do(.consult(TransferConsultation()), .enforcingCourt, on: "2026-08-17")
        let refused = matter.refusal(of: .decideTransfer(Transfer.decision), .enforcingCourt, on: "2026-08-18")
        #expect(refused.contains("enforcement-transfer/decide-transfer/consent-of-party/unmet"))
        let oral = try matter.do(.consent(TransferConsent(isWritten: false)), .creditor, on: "2026-08-20")
        #expect(oral.reasons.compactMap(\.rule) == ["bankruptcy.v68"])
        #expect(matter.refusal(of: .decideTransfer(Transfer.decision), .enforcingCourt, on: "2026-08-21").isEmpty)
    }

    @Test func `Where nobody consents, the order of seizure goes on`() throws {
        var matter = Transfer()
        try matter.do(.consult(TransferConsultation()), .enforcingCourt, on: "2026-08-17")
        let ended = try matter.do(.refuseConsent, .enforcingCourt, on: "2026-08-31")
        #expect(ended.emits == [.followSeizureOrder])
        #expect(matter.file.state.isFinal)
    }

    @Test func `bankruptcy.v69: no second transfer after a refusal`() throws {
        var matter = Transfer()
        let again = try matter.do(
            .consult(TransferConsultation(wasRefusedBefore: true)), .enforcingCourt, on: "2026-08-17")
        #expect(again.reasons.compactMap(\.rule) == ["bankruptcy.v69"])
        // A direct petition stays open.
        var petition = Petition()
        #expect(try petition.do(.filePetitionAsCreditor(Petitions.company), .creditor, on: "2026-08-18").isRegular)
    }

    @Test func `bankruptcy.v70: completed sales and payments are not handed over`() throws {
        #expect(HandedOverProperty([.seizedDeposits, .securities]).findings.isEmpty)
        let wrong = HandedOverProperty([.seizedDeposits, .soldServed, .paidOut])
        #expect(wrong.findings.map(\.code) == ["bankruptcy.v70", "bankruptcy.v70"])
        #expect(wrong.findings.allSatisfy { $0.severity == .warning })
        var matter = try Transfer.accepted()
        let over = try matter.do(.handOver(wrong), .enforcingCourt, on: "2026-09-28")
        #expect(over.reasons.compactMap(\.rule) == ["bankruptcy.v70"])
    }

    @Test func `bankruptcy.v71: acceptance suspends enforcement, only a declaration or an end terminates it`() throws {
        var matter = try Transfer.accepted()
        #expect(
            matter.refusal(of: .terminateEnforcement, .enforcingCourt, on: "2026-09-28") == [
                "enforcement-transfer/terminate-enforcement/bankruptcy-ended/unmet"
            ])
        try matter.do(.noteEnd(BankruptcyEnd(.reorganizationEnded)), .court, on: "2026-11-02")
        try matter.do(.terminateEnforcement, .enforcingCourt, on: "2026-11-03")
        #expect(matter.phase == .enforcementEnded)
    }

    @Test func `bankruptcy.v72 bankruptcy.edge-31: no pro-rata participation against an enterprise legal person`() {
        #expect(EnforcementShare(of: .company) == .seizureOrder)
        #expect(EnforcementShare(of: .naturalPerson) == .proRata)
        #expect(EnforcementShare(of: .partnership) == .proRata)
        #expect(EnforcementShare.proRata.findings(of: .company).map(\.code) == ["bankruptcy.v72"])
        #expect(EnforcementShare.proRata.findings(of: .naturalPerson).isEmpty)
        #expect(EnforcementShare.seizureOrder.findings(of: .company).isEmpty)
    }

    @Test func `A natural person’s enforcement case is not transferred`() throws {
        var matter = Transfer()
        let asked = try matter.do(.consult(TransferConsultation(.naturalPerson)), .enforcingCourt, on: "2026-08-17")
        #expect(asked.irregularities == ["enterprise-debtor"])
        try matter.do(.consent(TransferConsent()), .creditor, on: "2026-08-20")
        #expect(
            matter.refusal(of: .decideTransfer(Transfer.decision), .enforcingCourt, on: "2026-08-24") == [
                "enforcement-transfer/decide-transfer/enterprise-debtor/unmet"
            ])
    }

    @Test func `A basic court that sends a case to another region asks above`() throws {
        var matter = Transfer()
        let away = TransferDecision([.dueDebtsUnpaid, .enforcedUnpaid], leavesRegion: true)
        try matter.do(.consult(TransferConsultation()), .enforcingCourt, on: "2026-08-17")
        try matter.do(.consent(TransferConsent()), .creditor, on: "2026-08-20")
        try matter.do(.beginPanelReview, .enforcingCourt, on: "2026-08-24")
        var alone = matter
        #expect(
            try alone.do(.decideTransfer(away), .enforcingCourt, on: "2026-08-25").irregularities == ["approved-above"])
        try matter.do(.submitForApproval, .enforcingCourt, on: "2026-08-25")
        try matter.do(.approveTransfer, .higherCourt, on: "2026-08-28")
        #expect(try matter.do(.decideTransfer(away), .enforcingCourt, on: "2026-09-01").isRegular)
    }

    @Test func `Time spent on missing papers is left out of the thirty days`() throws {
        var matter = try Transfer.delivered()
        try matter.do(.requestMaterial, .court, on: "2026-09-10")
        #expect(matter.phase == .incomplete)
        #expect(matter.lastDay(.ruling) == nil)
        try matter.do(.completeMaterial, .enforcingCourt, on: "2026-09-20")
        // 2026-10-07 and ten days: Saturday 2026-10-17.
        #expect(matter.lastDay(.ruling) == "2026-10-19")
    }

    @Test func `A refusal sends papers and property back within seven days of taking effect`() throws {
        var matter = try Transfer.delivered()
        try matter.do(.docket(TransferDocket()), .court, on: "2026-09-08")
        let refused = try matter.do(.ruleNotAccept(RefusalRuling([.noGround])), .court, on: "2026-10-09")
        #expect(refused.irregularities == ["ruling-in-time"])
        // Enforcement resumes only when the refusal has taken effect.
        #expect(refused.emits == [.informEnforcingCourt])
        try matter.do(.refusalTakesEffect, .system, on: "2026-10-23")
        #expect(matter.lastDay(.returning) == "2026-10-30")
        let returned = try matter.do(.returnMaterial, .court, on: "2026-10-30")
        #expect(returned.isRegular && returned.emits == [.resumeEnforcement])
        #expect(matter.phase == .returned)
        // Sent back before the refusal has taken effect: it happened, irregularly.
        var early = try Transfer.delivered()
        try early.do(.docket(TransferDocket()), .court, on: "2026-09-08")
        try early.do(.ruleNotAccept(RefusalRuling([.noGround])), .court, on: "2026-09-24")
        #expect(try early.do(.returnMaterial, .court, on: "2026-09-25").irregularities == ["refusal-final"])
        // A dismissal after acceptance takes the same way.
        var dismissed = try Transfer.accepted()
        try dismissed.do(.dismissLater, .court, on: "2026-10-12")
        #expect(dismissed.phase == .notAccepted)
    }

    @Test func `A refusal reversed on appeal opens the case, one in effect does not`() throws {
        var matter = try Transfer.delivered()
        try matter.do(.docket(TransferDocket()), .court, on: "2026-09-08")
        try matter.do(.ruleNotAccept(RefusalRuling([.noGround])), .court, on: "2026-09-24")
        var final = matter
        let ruling = AcceptanceRuling(.liquidation, grounds: [.dueDebtsUnpaid, .enforcedUnpaid])
        let reversed = try matter.do(.ruleAccept(ruling), .higherCourt, on: "2026-11-10")
        #expect(reversed.isRegular)
        #expect(matter.phase == .accepted)
        try final.do(.refusalTakesEffect, .system, on: "2026-10-12")
        #expect(
            final.refusal(of: .ruleAccept(ruling), .higherCourt, on: "2026-11-10") == [
                "enforcement-transfer/rule-accept/refusal-open/unmet"
            ])
    }

    @Test func `A silent court is ordered twice, then the higher court takes the case`() throws {
        var matter = try Transfer.delivered()
        try matter.do(.supervise(RulingReceipt(receivedOn: day("2026-10-12"))), .higherCourt, on: "2026-10-10")
        #expect(matter.lastDay(.supervision) == "2026-10-22")
        var early = matter
        #expect(
            try early.do(.takeUp(TransferDocket()), .higherCourt, on: "2026-10-22").irregularities == ["order-lapsed"])
        #expect(try matter.do(.superviseAgain(RulingReceipt()), .higherCourt, on: "2026-10-23").isRegular)
        #expect(matter.lastDay(.supervision) == "2026-11-02")
        #expect(try matter.do(.takeUp(TransferDocket()), .higherCourt, on: "2026-11-03").isRegular)
        #expect(matter.phase == .examining)
    }
}
