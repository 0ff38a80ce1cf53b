import FuyuanKit
import Testing

extension ProcuratorialProposal: Walkable {
    static var walkActs: [Act] {
        [
            .serveProposal(PreSuitProposal(.environment)), .reply(ProposalReply(.performed)), .noteOverdue,
            .followUp(ProposalCheck(.performed)), .closeMatter, .sue,
        ]
    }
}

private typealias Proposal = Matter<ProcuratorialProposal>

@Suite("诉前检察建议") struct ProcuratorialProposalTests {
    private func served(_ urgency: ProposalUrgency = .ordinary) throws -> Proposal {
        var matter = Proposal()
        let proposal = PreSuitProposal(.environment, urgency: urgency, receivedOn: day("2026-01-05"), isHarmShown: true)
        let outcome = try matter.do(.serveProposal(proposal), .procuratorate, on: "2026-01-04")
        #expect(outcome.isRegular)
        #expect(outcome.emits == [.performDuty])
        return matter
    }

    @Test func `The laws of every machine hold`() { checkLaws(of: ProcuratorialProposal.self) }

    @Test func `mediation.edge-50: two months to act and reply, fifteen days where urgent`() throws {
        #expect(try served().lastDay(.reply) == "2026-03-05")
        #expect(try served(.urgent).lastDay(.reply) == "2026-01-20")
        #expect(
            PreSuitProposal(.stateProperty, receivedOn: day("2026-01-05")).lastDay(in: .current)?.description
                == "2026-03-05")
        #expect(PreSuitProposal(.stateProperty).lastDay(in: .current) == nil)
        let silent = PreSuitProposal(.other, isHarmShown: false)
        var bare = Proposal()
        #expect(
            try bare.do(.serveProposal(silent), .procuratorate, on: "2026-01-05").irregularities == ["harm-shown"])
    }

    @Test func `An organ that performs and replies in time closes the matter`() throws {
        var matter = try served()
        let reply = try matter.do(.reply(ProposalReply(.performed, isWritten: true)), .agency, on: "2026-03-05")
        #expect(reply.isRegular)
        #expect(reply.emits == [.followUp])
        var unchecked = matter
        #expect(try !unchecked.do(.closeMatter, .procuratorate, on: "2026-03-10").isRegular)
        try matter.do(.followUp(ProposalCheck(.performed, isHarmOver: true)), .procuratorate, on: "2026-03-09")
        var sued = matter
        #expect(try sued.do(.sue, .procuratorate, on: "2026-03-10").irregularities == ["duty-unperformed"])
        #expect(try matter.do(.closeMatter, .procuratorate, on: "2026-03-10").isRegular)
        #expect(matter.phase == .closed)
    }

    @Test func `Silence, or a reply without performance, leads to a suit`() throws {
        var silent = try served(.urgent)
        var early = silent
        #expect(
            try early.do(.noteOverdue, .procuratorate, on: "2026-01-20").irregularities == ["reply-time-over"])
        let overdue = try silent.do(.noteOverdue, .procuratorate, on: "2026-01-21")
        #expect(overdue.isRegular)
        #expect(overdue.emits == [.maySue])
        var late = silent
        #expect(
            try late.do(.reply(ProposalReply(.performed, isWritten: true)), .agency, on: "2026-01-23").irregularities
                == ["replied-in-time"])
        try silent.do(.followUp(ProposalCheck(.notPerformed)), .procuratorate, on: "2026-01-26")
        let suit = try silent.do(.sue, .procuratorate, on: "2026-01-27")
        #expect(suit.isRegular)
        #expect(suit.emits == [.suitOpened])
        #expect(silent.phase == .sued)
        var partly = try served()
        try partly.do(.reply(ProposalReply(.partlyPerformed, isWritten: true)), .agency, on: "2026-02-02")
        let check = try partly.do(.followUp(ProposalCheck(.partlyPerformed)), .procuratorate, on: "2026-02-04")
        #expect(check.emits == [.maySue])
        var hasty = partly
        #expect(try hasty.do(.sue, .procuratorate, on: "2026-02-05").irregularities == ["reply-time-over"])
        #expect(try partly.do(.sue, .procuratorate, on: "2026-03-06").isRegular)
        var refuses = try served()
        try refuses.do(.reply(ProposalReply(.notPerformed, isWritten: false)), .agency, on: "2026-02-02")
        try refuses.do(.followUp(ProposalCheck(.notPerformed)), .procuratorate, on: "2026-02-04")
        #expect(try refuses.do(.sue, .procuratorate, on: "2026-02-05").isRegular)
    }

    @Test func `Nobody sues before the proposal, and only the procuratorate does`() throws {
        #expect(
            Proposal().refusal(of: .sue, .procuratorate, on: "2026-01-05")
                == ["procuratorial-proposal/sue/wrong-phase"])
        var matter = try served()
        try matter.do(.reply(ProposalReply(.notPerformed, isWritten: true)), .agency, on: "2026-02-02")
        #expect(
            matter.refusal(of: .sue, .plaintiff, on: "2026-03-06") == ["procuratorial-proposal/sue/wrong-role"])
    }
}

@Suite("诉前检察建议：政府") struct ProcuratorialProposalToGovernmentTests {
    @Test func `A government replies as an organ does; what the paper does not say is not known`() throws {
        var matter = Matter<ProcuratorialProposal>()
        let served = try matter.do(.serveProposal(PreSuitProposal(.environment)), .procuratorate, on: "2026-01-05")
        #expect(served.unknown == [.harmShown])
        let replied = try matter.do(.reply(ProposalReply(.performed)), .government, on: "2026-03-05")
        #expect(replied.unknown == [.replyWritten])
        #expect(matter.phase == .replied)
    }
}
