/// 查阅争议: a single creditor's request to see the estate's papers, up to the court's decision.
///
/// Source: 破产法司法解释（三） art. 10.
public struct InformationRequest: CaseMachine {
    public var standing = Standing<InformationRequest>()

    /// Before a creditor asks.
    public init() {}

    public static let name = Term("information-request", "债权人查阅请求", "creditor’s request to inspect")
    public static let initial = Phase.unasked
    public static let finals: EnumSet<Phase> = [.provided, .upheld]
    public static let table = makeTable()

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .ask: Rule([.unasked], to: .asked, by: [.creditor], .bankruptcyInterpretation3(10))
        case .provide:
            Rule([.asked, .refused, .ordered], to: .provided, by: [.administrator], .bankruptcyInterpretation3(10))
        case .refuse: Rule([.asked], to: .refused, by: [.administrator], .bankruptcyInterpretation3(10))
        case .askCourt:
            Rule(
                [.asked, .refused], to: .courtAsked, by: [.creditor], starts: [.decision],
                .bankruptcyInterpretation3(10))
        case .order:
            Rule(
                [.courtAsked], to: .ordered, by: [.court], expects: [.decidedInTime], stops: [.decision],
                issues: [.decisionPaper], .bankruptcyInterpretation3(10))
        case .uphold:
            Rule(
                [.courtAsked], to: .upheld, by: [.court], expects: [.decidedInTime], stops: [.decision],
                issues: [.decisionPaper], .bankruptcyInterpretation3(10))
        }
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .decidedInTime: Ground(.bankruptcyInterpretation3(10), cure: "五日内作出决定", "decide within five days")
        }
    }

    /// law: bankruptcy.tl.info.decision
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .decision: [.informationDecision]
        }
    }

    public static func owner(of phase: Phase) -> BankruptcyRole? {
        switch phase {
        case .unasked, .refused: .creditor
        case .asked, .ordered: .administrator
        case .courtAsked: .court
        case .provided, .upheld: nil
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        switch condition {
        case .decidedInTime: isInTime(.decision, in: occasion)
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<BankruptcyRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {}
}
