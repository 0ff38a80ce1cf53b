/// 提存分配额: a share put aside, from deposit to the creditor or to the others.
///
/// Four kinds, each with a release of its own: a conditional share is tested on the day the final distribution is
/// announced; one not taken lapses two months after it; one in suit goes to the others two years after the conclusion; one
/// against a general guarantor waits until his liability is fixed. Sources: 企业破产法 art. 117–119; 破产法司法解释三 art. 4(2).
/// law: bankruptcy.v49
/// law: bankruptcy.edge-24
public struct DepositedShare: CaseMachine {
    public var standing = Standing<DepositedShare>()
    /// Why it was deposited; nil before.
    public internal(set) var kind: DepositKind?
    /// Whose claim it is for; nil where not named.
    public internal(set) var creditor: ActorID?
    /// What was deposited.
    public internal(set) var amount = Money.zero
    /// For a conditional claim, what its condition does; nil otherwise.
    public internal(set) var nature: ConditionNature?
    /// The day the final distribution was announced; nil before.
    public internal(set) var announcedOn: CivilDate?
    /// The day the procedure was concluded; nil before.
    public internal(set) var concludedOn: CivilDate?
    /// What the creditor got.
    public internal(set) var delivered = Money.zero

    /// Before the deposit.
    public init() {}

    public static let name = Term("deposited-share", "提存分配额", "deposited share")
    public static let initial = Phase.undeposited
    public static let finals: EnumSet<Phase> = [.delivered, .redistributed]
    public static let table = makeTable()

    /// What went, or goes, to the other creditors.
    public var redistributed: Money {
        switch phase {
        case .undeposited, .deposited: .zero
        case .delivered, .redistributed: Money(fen: amount.fen - delivered.fen)
        }
    }

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .deposit:
            Rule(
                [.undeposited], to: .deposited, by: [.administrator], needs: [.amountValid], expects: [.natureKnown],
                issues: [.depositNotice], .bankruptcy(117, 1), .bankruptcy(118), .bankruptcy(119),
                .bankruptcyInterpretation3(4, 2))
        case .announceFinal:
            Rule(
                [.deposited], to: nil, by: [.administrator], starts: [.unclaimed], issues: [.finalAnnouncement],
                .bankruptcy(116, 2))
        case .noteConclusion:
            Rule([.deposited], to: nil, by: [.court, .system], starts: [.litigated], .bankruptcy(119))
        // law: bankruptcy.3.11.testCondition
        case .deliverOnTest:
            Rule(
                [.deposited], to: .delivered, by: [.administrator], needs: [.kindFits, .announced, .creditorEntitled],
                emits: [.payCreditor], issues: [.receipt], .bankruptcy(117, 2))
        case .redistributeOnTest:
            Rule(
                [.deposited], to: .redistributed, by: [.administrator],
                needs: [.kindFits, .announced, .othersEntitled], emits: [.shareAmongOthers], .bankruptcy(117, 2))
        // law: bankruptcy.3.11.claimOrLapse
        case .claimShare:
            Rule(
                [.deposited], to: .delivered, by: [.creditor], needs: [.kindFits, .inTime], stops: [.unclaimed],
                emits: [.payCreditor], issues: [.receipt], .bankruptcy(118))
        case .lapseUnclaimed:
            Rule(
                [.deposited], to: .redistributed, by: [.administrator, .court],
                needs: [.kindFits, .announced, .timeOver], emits: [.shareAmongOthers], .bankruptcy(118))
        // law: bankruptcy.3.11.decideOrLapse
        case .deliverDecided:
            Rule(
                [.deposited], to: .delivered, by: [.administrator, .court], needs: [.kindFits], expects: [.inTime],
                stops: [.litigated], emits: [.payCreditor], issues: [.receipt], .bankruptcy(119))
        case .redistributeDecided:
            Rule(
                [.deposited], to: .redistributed, by: [.administrator, .court], needs: [.kindFits],
                stops: [.litigated], emits: [.shareAmongOthers], .bankruptcy(119))
        case .lapseLitigated:
            Rule(
                [.deposited], to: .redistributed, by: [.court], needs: [.kindFits, .concluded, .timeOver],
                emits: [.shareAmongOthers], .bankruptcy(119))
        case .releaseGeneralGuarantee:
            Rule(
                [.deposited], to: .delivered, by: [.administrator], needs: [.kindFits, .withinShare],
                emits: [.payCreditor, .shareAmongOthers], issues: [.receipt], .bankruptcyInterpretation3(4, 2))
        case .releaseToOthers:
            Rule(
                [.deposited], to: .redistributed, by: [.administrator], needs: [.kindFits],
                emits: [.shareAmongOthers], .bankruptcyInterpretation3(4, 2))
        }
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .amountValid: Ground(.bankruptcy(117), cure: "写明大于零的数额", "state an amount above zero")
        case .natureKnown: Ground(.bankruptcy(117, 2), cure: "载明是生效条件还是解除条件", "state whether precedent or subsequent")
        case .kindFits:
            Ground(
                rule: "bankruptcy.v49", .bankruptcy(117), .bankruptcy(118), .bankruptcy(119),
                cure: "按提存的种类处理", "release it as its kind asks")
        case .announced: Ground(rule: "bankruptcy.v49", .bankruptcy(117, 2), .bankruptcy(118), curedBy: .announceFinal)
        case .creditorEntitled: Ground(rule: "bankruptcy.v49", .bankruptcy(117, 2), curedBy: .redistributeOnTest)
        case .othersEntitled: Ground(rule: "bankruptcy.v49", .bankruptcy(117, 2), curedBy: .deliverOnTest)
        case .inTime: Ground(rule: "bankruptcy.v49", .bankruptcy(118), .bankruptcy(119))
        case .timeOver:
            Ground(
                rule: "bankruptcy.v49", .bankruptcy(118), .bankruptcy(119), cure: "待期限届满", "wait until the time is over"
            )
        case .withinShare: Ground(.bankruptcyInterpretation3(4, 2), cure: "不超过提存额", "not more than was deposited")
        case .concluded: Ground(rule: "bankruptcy.v49", .bankruptcy(119), curedBy: .noteConclusion)
        }
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        // law: bankruptcy.tl.deposit.unclaimed
        case .unclaimed: [.unclaimedShare]
        // law: bankruptcy.tl.deposit.litigated
        case .litigated: [.litigatedShare]
        }
    }

    public static func owner(of phase: Phase) -> BankruptcyRole? {
        switch phase {
        case .undeposited, .deposited: .administrator
        case .delivered, .redistributed: nil
        }
    }
}
