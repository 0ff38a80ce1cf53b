/// 交叉执行: a case taken out of its court’s routine: urged, designated, lifted up, pooled or done jointly.
///
/// The higher court decides; need, convenience and lawfulness are screened first. Urging, designation and lifting rest on
/// the statute where six months passed; pooling and joint work on the guiding opinion alone, which was read in excerpts.
/// Sources: 民事诉讼法 art. 237; 执行程序解释 arts. 10–12; 交叉执行指导意见.
public struct CrossEnforcement: CaseMachine {
    public var standing = Standing<CrossEnforcement>()
    /// The screening; nil before.
    public internal(set) var screening: CrossScreening?
    /// The form it takes now; nil before, and after it is handed back.
    public internal(set) var form: CrossEnforcementForm?
    /// The court it went to, or the courts that join; empty where not named.
    public internal(set) var courts: [ActorID] = []
    /// Whether the first court was urged.
    public internal(set) var wasUrged = false

    /// Before anything is identified.
    public init() {}

    public static let name = Term("cross-enforcement", "交叉执行", "cross enforcement")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.concluded]
    public static let table = makeTable()

    static let opinion = Citation("XEN24")
    static let running: EnumSet<Phase> = [.urged, .designated, .lifted, .pooled, .joint]
    /// The phases from which another form may be chosen.
    static let open: EnumSet<Phase> = [.identified, .urged, .designated, .pooled, .joint]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .identify:
            Rule(
                [.unopened], to: .identified, by: [.court, .higherCourt, .creditor, .bureauChief],
                expects: [.needed, .convenient, .lawful], issues: [.screeningRecord], evidence: .secondary, opinion,
                .civilProcedure(237))
        case .urge:
            Rule(
                open, to: .urged, by: [.higherCourt], expects: [.inactionShown], starts: [.urging],
                emits: [.enforceByDay], issues: [.urgeOrder], .enforcementProcedure(10), .enforcementProcedure(11),
                .civilProcedure(237))
        case .designate:
            Rule(
                open, to: .designated, by: [.higherCourt], expects: [.inactionShown, .urgedBefore, .forumNamed],
                stops: [.urging], emits: [.handOverFile, .keepMeasures, .notifyParties],
                issues: [.designationRuling], .civilProcedure(237), .enforcementProcedure(12))
        case .liftUp:
            Rule(
                open, to: .lifted, by: [.higherCourt], expects: [.inactionShown, .urgedBefore], stops: [.urging],
                emits: [.handOverFile, .keepMeasures, .notifyParties], issues: [.liftingRuling],
                .civilProcedure(237), .enforcementProcedure(12))
        case .pool:
            Rule(
                open, to: .pooled, by: [.higherCourt], expects: [.lawful, .forumNamed], stops: [.urging],
                emits: [.handOverFile, .keepMeasures, .notifyParties], issues: [.poolingDecision],
                evidence: .secondary, opinion)
        case .enforceJointly:
            Rule(
                open, to: .joint, by: [.higherCourt], expects: [.lawful, .forumNamed], stops: [.urging],
                emits: [.notifyParties], issues: [.jointDecision], evidence: .secondary, opinion)
        case .handBack:
            Rule(
                running, to: .identified, by: [.higherCourt], stops: [.urging], emits: [.returnToCourt],
                evidence: .convention, opinion)
        case .conclude:
            Rule(
                running.union([.identified]), to: .concluded, by: [.court, .otherCourt, .higherCourt],
                stops: [.urging], issues: [.resultReport], evidence: .secondary, opinion)
        }
    }

    /// The time ordered is the higher court’s own.
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .urging: []
        }
    }

    public func orderedLastDay(of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>) -> CivilDate? {
        guard case .urge(let it) = act else { return nil }
        return it.until
    }

    public static func owner(of phase: Phase) -> EnforcementRole? {
        switch phase {
        case .unopened, .identified, .lifted: .higherCourt
        case .urged: .court
        case .designated, .pooled, .joint: .otherCourt
        case .concluded: nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<EnforcementRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .identify(let it): screening = it
        case .urge:
            form = .urging
            wasUrged = true
        case .designate(let it): take(.designation, it)
        case .liftUp(let it): take(.lifting, it)
        case .pool(let it): take(.pooling, it)
        case .enforceJointly(let it): take(.jointness, it)
        case .handBack: form = nil
        case .conclude: break
        }
    }

    private mutating func take(_ form: CrossEnforcementForm, _ forum: CrossForum) {
        self.form = form
        courts = forum.courts
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .needed, .convenient, .lawful: Ground(opinion)
        case .inactionShown: Ground(.civilProcedure(237), .enforcementProcedure(10))
        case .urgedBefore: Ground(.enforcementProcedure(12), .enforcementProcedure(11), curedBy: .urge)
        case .forumNamed: Ground(.enforcementProcedure(12), cure: "载明执行法院", "name the court")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        switch condition {
        case .needed: screened(act)?.isNeeded
        case .convenient: screened(act)?.isConvenient
        case .lawful: screened(act)?.isLawful
        case .inactionShown: screened(act)?.showsInaction
        // The higher court may also designate or lift up at once (民事诉讼法 art. 237).
        case .urgedBefore: wasUrged ? isInTime(.urging, in: occasion).map { !$0 } : true
        case .forumNamed: forum(act).map { !$0.courts.isEmpty }
        }
    }

    private func screened(_ act: Act?) -> CrossScreening? {
        guard case .identify(let it) = act else { return screening }
        return it
    }

    private func forum(_ act: Act?) -> CrossForum? {
        switch act {
        case .designate(let it), .liftUp(let it), .pool(let it), .enforceJointly(let it): it
        case _: nil
        }
    }
}
