extension ProcuratorialProposal {
    public mutating func record(
        _ act: Act, in occasion: Occasion<AdministrativeRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .serveProposal(let it): proposal = it
        case .reply(let it): answer = it
        case .followUp(let it):
            check = it
            if it.outcome == .notPerformed || it.outcome == .partlyPerformed, phase != .proposalServed {
                outcome.emits.insert(.maySue)
            }
        case .noteOverdue, .closeMatter, .sue: break
        }
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .harmShown: Ground(.administrativeProcedure(25, 4))
        case .repliedInTime, .replyWritten: Ground(.publicInterestSuits(21))
        case .replyTimeOver: Ground(.publicInterestSuits(21), cure: "待回复期限届满", "wait until the time is over")
        case .dutyPerformed, .dutyUnperformed:
            Ground(.administrativeProcedure(25, 4), .publicInterestSuits(21), curedBy: .followUp)
        }
    }

    public func holds(
        _ condition: Condition, for act: Act?, in occasion: Occasion<AdministrativeRole>
    ) -> Bool? {
        switch condition {
        case .harmShown: served(act)?.isHarmShown
        case .repliedInTime: phase == .overdue ? false : isInTime(.reply, in: occasion)
        case .replyWritten: replied(act)?.isWritten
        // An organ that refuses outright is not waited for.
        case .replyTimeOver: answer?.outcome == .notPerformed ? true : isInTime(.reply, in: occasion).map { !$0 }
        case .dutyPerformed: check?.outcome.map { $0 == .performed }
        case .dutyUnperformed: check?.outcome.map { $0 != .performed }
        }
    }

    private func served(_ act: Act?) -> PreSuitProposal? {
        guard case .serveProposal(let it) = act else { return nil }
        return it
    }

    private func replied(_ act: Act?) -> ProposalReply? {
        guard case .reply(let it) = act else { return nil }
        return it
    }
}
