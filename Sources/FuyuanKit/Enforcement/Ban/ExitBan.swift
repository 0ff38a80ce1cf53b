/// 限制出境: a ban on leaving the country, as it binds one person.
///
/// Reconsideration does not stay it. It must be lifted on full performance, and may be on security or consent. Sources:
/// 民事诉讼法 art. 266, 执行程序解释 arts. 23–25, 执行异议和复议规定 art. 9, 出境入境管理法 arts. 12, 28.
public struct ExitBan: CaseMachine {
    public var standing = Standing<ExitBan>()
    /// Whom it would bind; nil before he is named.
    public internal(set) var request: ExitBanRequest?
    /// The day of the decision; nil before it.
    public internal(set) var decidedOn: CivilDate?
    /// The day it was lifted or overturned; nil before.
    public internal(set) var liftedOn: CivilDate?

    /// Before anything happened.
    public init() {}

    public static let name = Term("exit-ban", "限制出境", "exit ban")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.refused, .lifted]
    public static let table = makeTable()

    /// Whether he may not leave. Reconsideration changes nothing.
    public var isInForce: Bool { phase == .decided || phase == .reconsidering }

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .request:
            Rule(
                [.unopened], to: .requested, by: [.creditor], expects: [.writtenRequest], issues: [.request],
                .enforcementProcedure(23), .civilProcedure(266))
        case .ownMotion:
            Rule([.unopened], to: .requested, by: [.court, .handler], .enforcementProcedure(23), .civilProcedure(266))
        case .refuse: Rule([.requested], to: .refused, by: [.court], .enforcementProcedure(23))
        case .decide:
            Rule(
                [.requested], to: .decided, by: [.court], expects: [.personMayBeBound], starts: [.reconsideration],
                emits: [.controlBorder, .serveDecision], issues: [.exitBanDecision], .civilProcedure(266),
                .enforcementProcedure(24), Citation("EXI12", 12), Citation("EXI12", 28))
        case .reconsider:
            Rule(
                [.decided], to: .reconsidering, by: [.listedSubject, .debtor], needs: [.reconsiderationInTime],
                starts: [.reconsiderationDecision], stops: [.reconsideration], .enforcementObjections(9))
        case .uphold:
            Rule(
                [.reconsidering], to: .decided, by: [.higherCourt], expects: [.decidedInTime],
                stops: [.reconsiderationDecision], issues: [.reconsiderationDecision], .enforcementObjections(9))
        case .overturn:
            Rule(
                [.reconsidering], to: .lifted, by: [.higherCourt], expects: [.decidedInTime],
                stops: [.reconsiderationDecision], emits: [.releaseBorder], issues: [.reconsiderationDecision],
                .enforcementObjections(9))
        case .liftPerformed:
            Rule(
                [.decided, .reconsidering], to: .lifted, by: [.court],
                stops: [.reconsideration, .reconsiderationDecision], emits: [.releaseBorder],
                issues: [.liftingDecision], .enforcementProcedure(25))
        case .liftEarly:
            Rule(
                [.decided, .reconsidering], to: .lifted, by: [.court], expects: [.liftingGroundMet],
                stops: [.reconsideration, .reconsiderationDecision], emits: [.releaseBorder],
                issues: [.liftingDecision], .enforcementProcedure(25))
        }
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .writtenRequest: Ground(.enforcementProcedure(23), cure: "补交书面申请", "hand in a written request")
        case .personMayBeBound:
            Ground(.enforcementProcedure(24), cure: "对法律规定的人员限制出境", "let it bind a person the law names")
        case .reconsiderationInTime, .decidedInTime: Ground(.enforcementObjections(9))
        case .liftingGroundMet:
            Ground(
                .enforcementProcedure(25), cure: "提供充分有效的担保、申请执行人的同意或者终结执行的裁定",
                "give security, the creditor’s consent or the ruling that ended enforcement")
        }
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .reconsideration: [.exitBanReconsideration]
        case .reconsiderationDecision: [.exitBanReconsiderationDecision]
        }
    }

    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>) -> CivilDate? {
        guard case .decide(let it) = act else { return occasion.day }
        return it.servedOn
    }

    public static func owner(of phase: Phase) -> EnforcementRole? {
        switch phase {
        case .unopened: .creditor
        case .requested, .decided: .court
        case .reconsidering: .higherCourt
        case .refused, .lifted: nil
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        switch condition {
        case .writtenRequest: asked(act)?.isWritten
        case .personMayBeBound: request.map { $0.debtor.bound.contains($0.role) }
        case .reconsiderationInTime: isInTime(.reconsideration, in: occasion) ?? true
        case .decidedInTime: isInTime(.reconsiderationDecision, in: occasion)
        case .liftingGroundMet: lifting(act)?.isMet
        }
    }

    private func asked(_ act: Act?) -> ExitBanRequest? {
        guard case .request(let it) = act else { return nil }
        return it
    }

    private func lifting(_ act: Act?) -> ExitBanLifting? {
        guard case .liftEarly(let it) = act else { return nil }
        return it
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<EnforcementRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .request(let it), .ownMotion(let it): request = it
        case .decide: decidedOn = occasion.day
        case .overturn, .liftPerformed, .liftEarly: liftedOn = occasion.day
        case .refuse, .reconsider, .uphold: break
        }
    }
}
