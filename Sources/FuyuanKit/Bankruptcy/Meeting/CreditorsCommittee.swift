/// 债权人委员会: elected by the meeting, approved in writing by the court, deciding by more than half of all members.
///
/// Sources: 企业破产法 arts 67, 68; 破产法司法解释（三） arts 13, 14.
public struct CreditorsCommittee: CaseMachine {
    public var standing = Standing<CreditorsCommittee>()
    /// The committee as elected; nil before.
    public internal(set) var election: CommitteeElection?
    /// How many decisions it took.
    public internal(set) var decisions: Int32 = 0

    /// No committee yet.
    public init() {}

    public static let name = Term("creditors-committee", "债权人委员会", "creditors’ committee")
    public static let initial = Phase.unformed
    public static let finals: EnumSet<Phase> = [.dissolved]
    public static let table = makeTable()

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .electCommittee:
            Rule(
                [.unformed, .refused, .inOffice], to: .elected, by: [.creditorsMeeting],
                expects: [.nineAtMost, .oneEmployee, .delegableOnly, .notBlanket], .bankruptcy(67, 1),
                .bankruptcy(61, 1, item: 4), .bankruptcyInterpretation3(13))
        case .approveCommittee:
            Rule(
                [.elected], to: .inOffice, by: [.court], expects: [.nineAtMost, .oneEmployee], issues: [.approval],
                .bankruptcy(67, 2))
        case .refuseCommittee:
            Rule([.elected], to: .refused, by: [.court], issues: [.decisionPaper], .bankruptcy(67, 2))
        case .decide:
            Rule(
                [.inOffice], to: nil, by: [.creditorsCommittee], expects: [.majorityOfAll],
                .bankruptcyInterpretation3(14), .bankruptcy(68))
        case .askCourt:
            Rule(
                [.inOffice], to: nil, by: [.creditorsCommittee], starts: [.decision], issues: [.request],
                .bankruptcy(68, 3))
        case .decideRequest:
            Rule(
                [.inOffice], to: nil, by: [.court], needs: [.requestPending], expects: [.decidedInTime],
                stops: [.decision], issues: [.decisionPaper], .bankruptcy(68, 3))
        case .dissolve:
            Rule(
                [.unformed, .elected, .inOffice, .refused], to: .dissolved, by: [.court, .creditorsMeeting, .system],
                evidence: .convention)
        }
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        // law: bankruptcy.v31
        case .nineAtMost:
            Ground(rule: "bankruptcy.v31", .bankruptcy(67, 1), cure: "减少成员至九人以内", "have nine members at most")
        // law: bankruptcy.v31
        case .oneEmployee:
            Ground(
                rule: "bankruptcy.v31", .bankruptcy(67, 1), cure: "列入一名职工代表或者工会代表",
                "take in one employee or union member")
        // law: bankruptcy.v32
        case .delegableOnly:
            Ground(
                rule: "bankruptcy.v32", .bankruptcyInterpretation3(13), cure: "仅授予第六十一条第一款第二、三、五项职权",
                "delegate only items 2, 3 and 5 of art. 61(1)")
        // law: bankruptcy.v32
        case .notBlanket:
            Ground(rule: "bankruptcy.v32", .bankruptcyInterpretation3(13), cure: "逐项授权", "delegate item by item")
        case .majorityOfAll:
            Ground(.bankruptcyInterpretation3(14), cure: "须经全体成员过半数通过", "more than half of all members must agree")
        case .requestPending: Ground(.bankruptcy(68, 3), curedBy: .askCourt)
        case .decidedInTime: Ground(.bankruptcy(68, 3), cure: "五日内作出决定", "decide within five days")
        }
    }

    /// law: bankruptcy.tl.committee.decision
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .decision: [.committeeDecision]
        }
    }

    public static func owner(of phase: Phase) -> BankruptcyRole? {
        switch phase {
        case .unformed, .refused: .creditorsMeeting
        case .elected: .court
        case .inOffice: .creditorsCommittee
        case .dissolved: nil
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        switch condition {
        case .nineAtMost: elected(by: act)?.isSmallEnough
        case .oneEmployee: elected(by: act)?.hasOneEmployee
        case .delegableOnly: elected(by: act).map { $0.delegated.subtracting(MeetingPower.delegable).isEmpty }
        case .notBlanket: elected(by: act).map { !$0.isBlanket }
        case .majorityOfAll: hasMajority(act)
        case .requestPending: standing.clocks.isRunning(.decision)
        case .decidedInTime: isInTime(.decision, in: occasion)
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<BankruptcyRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .electCommittee(let it): election = it
        case .decide: decisions &+= 1
        case .approveCommittee, .refuseCommittee, .askCourt, .decideRequest, .dissolve: break
        }
    }

    private func elected(by act: Act?) -> CommitteeElection? {
        guard case .electCommittee(let it) = act else { return election }
        return it
    }

    private func hasMajority(_ act: Act?) -> Bool? {
        guard case .decide(let it) = act, let election else { return nil }
        return VoteTally(.committee, yesHeads: it.inFavour, of: election.members).isPassed()
    }
}
