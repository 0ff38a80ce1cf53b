/// 恢复行使担保权: a secured creditor’s request to enforce during reorganisation.
///
/// Court policy from memory (九民纪要 art. 112): late acts stand, and are noted.
public struct SecurityLift: CaseMachine {
    public var standing = Standing<SecurityLift>()

    /// Before the request.
    public init() {}

    public static let name = Term("security-lift", "恢复行使担保权", "request to enforce a security")
    public static let initial = Phase.unasked
    public static let finals: EnumSet<Phase> = [.saleStarted, .kept]
    public static let table = makeTable()

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .ask:
            Rule(
                [.unasked], to: .asked, by: [.creditor], starts: [.ruling], evidence: .memory,
                .civilTrialMinutes2019(112), .bankruptcy(75, 1))
        case .grant:
            Rule(
                [.asked], to: .granted, by: [.court], expects: [.ruledInTime], starts: [.sale], stops: [.ruling],
                issues: [.ruling], evidence: .memory, .civilTrialMinutes2019(112))
        case .refuse:
            Rule(
                [.asked], to: .refused, by: [.court], expects: [.ruledInTime], starts: [.review], stops: [.ruling],
                issues: [.ruling], evidence: .memory, .civilTrialMinutes2019(112))
        case .seekReview:
            Rule(
                [.refused], to: .reviewSought, by: [.creditor], expects: [.reviewInTime], stops: [.review],
                evidence: .memory, .civilTrialMinutes2019(112))
        case .grantOnReview:
            Rule(
                [.reviewSought], to: .granted, by: [.higherCourt, .court], starts: [.sale], issues: [.reviewDecision],
                evidence: .memory, .civilTrialMinutes2019(112))
        case .upholdRefusal:
            Rule(
                [.reviewSought], to: .kept, by: [.higherCourt, .court], issues: [.reviewDecision], evidence: .memory,
                .civilTrialMinutes2019(112))
        case .letReviewPass:
            Rule([.refused], to: .kept, by: [.system], evidence: .memory, .civilTrialMinutes2019(112))
        case .startSale:
            Rule(
                [.granted], to: .saleStarted, by: [.administrator, .debtor], expects: [.saleInTime], stops: [.sale],
                evidence: .memory, .civilTrialMinutes2019(112))
        }
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .ruledInTime: Ground(.civilTrialMinutes2019(112), cure: "三十日内裁定", "rule within thirty days")
        case .reviewInTime: Ground(.civilTrialMinutes2019(112), cure: "十日内申请复议", "seek review within ten days")
        case .saleInTime: Ground(.civilTrialMinutes2019(112), cure: "十五日内启动变价", "start the sale within fifteen days")
        }
    }

    /// law: bankruptcy.tl.reorg.securityLift bankruptcy.tl.reorg.securityLiftReview bankruptcy.tl.reorg.securityLiftSale
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .ruling: [.securityLift]
        case .review: [.securityLiftReview]
        case .sale: [.securityLiftSale]
        }
    }

    public static func owner(of phase: Phase) -> BankruptcyRole? {
        switch phase {
        case .unasked, .refused: .creditor
        case .asked, .reviewSought: .court
        case .granted: .administrator
        case .saleStarted, .kept: nil
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        switch condition {
        case .ruledInTime: isInTime(.ruling, in: occasion)
        case .reviewInTime: isInTime(.review, in: occasion)
        case .saleInTime: isInTime(.sale, in: occasion)
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<BankruptcyRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {}
}
