/// 行政公益诉讼诉前检察建议: the proposal a procuratorate makes to an organ before it may sue in the public interest.
///
/// The organ performs its duty and replies in writing within two months, where urgent within fifteen days; where it
/// does
/// not perform, the procuratorate sues. Without the proposal there is no suit.
/// Sources: 行政诉讼法 art. 25(4); 检察公益诉讼解释 art. 21.
public struct ProcuratorialProposal: CaseMachine {
    /// Who acts in administrative disputes.
    public typealias Role = AdministrativeRole

    public var standing = Standing<ProcuratorialProposal>()
    /// The proposal; nil before.
    public internal(set) var proposal: PreSuitProposal?
    /// The latest reply; nil where none came.
    public internal(set) var answer: ProposalReply?
    /// What the procuratorate found on following up; nil before.
    public internal(set) var check: ProposalCheck?

    /// Before the proposal.
    public init() {}

    public static let name = Term("procuratorial-proposal", "诉前检察建议", "pre-suit proposal of the procuratorate")
    public static let initial = Phase.unproposed
    public static let finals: EnumSet<Phase> = [.closed, .sued]
    public static let table = makeTable()

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .serveProposal:
            Rule(
                [.unproposed], to: .proposalServed, by: [.procuratorate], expects: [.harmShown], starts: [.reply],
                emits: [.performDuty], issues: [.proposal], .administrativeProcedure(25, 4), .publicInterestSuits(21))
        // A late reply is taken, irregularly.
        case .reply:
            Rule(
                [.proposalServed, .overdue], to: .replied, by: [.agency, .government, .defendant],
                expects: [.repliedInTime, .replyWritten], stops: [.reply], emits: [.followUp], issues: [.reply],
                .publicInterestSuits(21))
        case .noteOverdue:
            Rule(
                [.proposalServed], to: .overdue, by: [.procuratorate, .system], expects: [.replyTimeOver],
                emits: [.maySue], .publicInterestSuits(21))
        case .followUp:
            Rule(
                [.proposalServed, .replied, .overdue], to: nil, by: [.procuratorate], .administrativeProcedure(25, 4),
                .publicInterestSuits(21))
        case .closeMatter:
            Rule(
                [.replied, .overdue], to: .closed, by: [.procuratorate], expects: [.dutyPerformed], stops: [.reply],
                issues: [.closingDecision], .publicInterestSuits(21))
        case .sue:
            Rule(
                [.replied, .overdue], to: .sued, by: [.procuratorate], expects: [.dutyUnperformed, .replyTimeOver],
                stops: [.reply],
                emits: [.suitOpened], issues: [.complaint], .administrativeProcedure(25, 4), .publicInterestSuits(21))
        }
    }

    public static func owner(of phase: Phase) -> AdministrativeRole? {
        switch phase {
        case .unproposed, .replied, .overdue: .procuratorate
        case .proposalServed: .agency
        case .closed, .sued: nil
        }
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .reply: [.procuratorialSuggestionReply, .procuratorialSuggestionReplyUrgent]
        }
    }

    /// Fifteen days where urgent.
    public func limit(of clock: Clock) -> TimeLimit? {
        switch clock {
        case .reply: proposal?.urgency.replyLimit
        }
    }

    /// The time runs from the day the organ received the proposal.
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<AdministrativeRole>) -> CivilDate? {
        guard case .serveProposal(let it) = act else { return occasion.day }
        return it.receivedOn ?? occasion.day
    }
}
