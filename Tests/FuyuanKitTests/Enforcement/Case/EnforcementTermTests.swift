import FuyuanKit
import Testing

@Suite("执行期限") struct EnforcementTermTests {
    @Test
    func `enforcement.caseTerm: filed 2024-01-15, sixty and thirty days left out, ends on Monday 2024-10-14`()
        throws
    {
        var matter = try Enforcing.filed(received: "2024-01-12", on: "2024-01-15")
        #expect(matter.lastDay(.caseTerm) == "2024-07-15")
        try matter.do(.suspend(EnforcementSuspension(.retrial)), .court, on: "2024-03-01")
        try matter.do(.causeGone, .court, on: "2024-04-29")
        try matter.do(.goOnFiled, .court, on: "2024-04-30")
        try matter.do(
            .leaveOutTime(LeftOutTime(.audit, since: day("2024-05-01"), until: day("2024-05-31"))), .handler,
            on: "2024-05-31")
        #expect(matter.lastDay(.caseTerm) == "2024-10-14")
        let state = matter.file.state
        #expect(state.isOverTerm(on: day("2024-10-14"), in: .current) == false)
        #expect(state.isOverTerm(on: day("2024-10-15"), in: .current) == true)
    }

    @Test func `A non-litigation case has three months`() throws {
        let matter = try Enforcing.filed(EnforcementApplication(.adminDecision), on: "2026-03-05")
        #expect(matter.lastDay(.caseTerm) == "2026-06-05")
    }

    @Test func `More time is asked for five days before, and given by the president`() throws {
        // The term ends on 2024-07-15.
        var matter = try Enforcing.filed(received: "2024-01-12", on: "2024-01-15")
        #expect(matter.file.state.extensionRequestDay(in: .current) == day("2024-07-10"))
        #expect(try matter.do(.requestExtension, .handler, on: "2024-07-10").isRegular)
        #expect(try matter.do(.extendTerm(TermExtension()), .courtPresident, on: "2024-07-12").isRegular)
        #expect(matter.lastDay(.caseTerm) == "2024-10-15")
        // A further extension adds three months, and goes on record at the high court.
        #expect(try matter.do(.extendTerm(TermExtension()), .courtPresident, on: "2024-10-11").isRegular)
        #expect(matter.lastDay(.caseTerm) == "2025-01-15")
        var late = try Enforcing.filed(received: "2024-01-12", on: "2024-01-15")
        #expect(try late.do(.requestExtension, .handler, on: "2024-07-11").irregularities == ["done-in-time"])
        let unsigned = TermExtension(isApprovedByPresident: false)
        #expect(try late.do(.extendTerm(unsigned), .court, on: "2024-07-12").irregularities == ["president-approved"])
    }

    @Test func `After six months without enforcement the higher court may order it; pauses are left out`() throws {
        var matter = try Enforcing.filed()
        // Received on 2026-03-02.
        #expect(matter.lastDay(.inaction) == "2026-09-02")
        #expect(
            try matter.do(.urgeEnforcement, .higherCourt, on: "2026-09-02").irregularities == ["six-months-passed"])
        let urged = try matter.do(.urgeEnforcement, .higherCourt, on: "2026-09-03")
        #expect(urged.isRegular)
        #expect(urged.issues == [.urgeOrder])
        // Property found later starts the six months from its discovery.
        let found = try Enforcing.controlling()
        #expect(found.lastDay(.inaction) == "2026-09-28")
    }

    @Test func `A node due on a make-up working Saturday is not moved past it`() throws {
        var matter = Enforcing()
        // Ten days from 2026-02-18 end on Saturday 2026-02-28, a day of work.
        try matter.do(.apply(EnforcementApplication(receivedOn: day("2026-02-18"))), .creditor, on: "2026-02-24")
        #expect(matter.lastDay(.notice) == "2026-02-28")
        // Ten days from 2026-03-04 end on Saturday 2026-03-14, a day of rest.
        var other = Enforcing()
        try other.do(.apply(EnforcementApplication(receivedOn: day("2026-03-04"))), .creditor, on: "2026-03-04")
        #expect(other.lastDay(.notice) == "2026-03-16")
    }

    @Test func `Every document names who signs it, and the case issues none it does not know`() {
        #expect(EnforcementDocument.searchWarrant.signer == .president)
        #expect(EnforcementDocument.evictionNotice.signer == .president)
        #expect(EnforcementDocument.fineDecision.signer == .presidentApproves)
        #expect(EnforcementDocument.roundEndRuling.signer == .panelAndPresident)
        #expect(EnforcementDocument.roundEndRuling.signer(signedByCreditor: true) == .court)
        #expect(EnforcementDocument.searchWarrant.signer(signedByCreditor: true) == .president)
        #expect(EnforcementDocument.urgeOrder.signer == .higherCourt)
        #expect(EnforcementDocument.supervisionSlip.evidence == .local)
        #expect(EnforcementDocument.transferDecision.evidence == .memory)
        for document in EnforcementDocument.allCases {
            #expect(!document.basis.isEmpty)
            for citation in document.basis.citations { #expect(citation.statute.instrument != nil, "\(document)") }
        }
    }

    @Test func `Every article of the case’s rows and grounds is of an instrument the kit knows`() {
        for rule in EnforcementCase.table {
            for citation in rule.basis.citations { #expect(citation.statute.instrument != nil) }
        }
        for condition in EnforcementCase.Condition.allCases {
            for citation in EnforcementCase.ground(of: condition).basis.citations {
                #expect(citation.statute.instrument != nil, "\(condition)")
            }
        }
    }
}
