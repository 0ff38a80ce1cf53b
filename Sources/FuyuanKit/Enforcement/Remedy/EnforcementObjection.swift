/// 执行异议、复议、执行异议之诉: an objection in enforcement, from the paper to reconsideration or to the judgment of the suit.
///
/// The kind decides the remedy: objections to conduct go to reconsideration, a third party's objection to the object goes
/// to a suit (or to trial supervision where the judgment itself is attacked). Objections to criminal-property enforcement
/// take the conduct route and know no suit. Days are counted from receipt and from service; whoever objects is the actor.
/// Sources: 民事诉讼法 arts. 236, 238; 异议复议规定; 执行程序解释 arts. 3–9, 14–16; 民诉法解释 arts. 302–314, 463;
/// 刑事涉财产执行规定 arts. 14, 15.
public struct EnforcementObjection: CaseMachine {
    public var standing = Standing<EnforcementObjection>()
    /// What kind of objection; nil before it is raised.
    public internal(set) var kind: ObjectionKind?
    /// The written objection; nil before.
    public internal(set) var paper: ObjectionPaper?
    /// The role of whoever objects.
    public internal(set) var objector: EnforcementRole?
    /// The day the written objection, or its completion, was received.
    public internal(set) var receivedOn: CivilDate?
    /// Whether it was refused or dismissed without examination and that stands.
    public internal(set) var isRefused = false
    /// The panel that sits now; nil where none is recorded.
    public internal(set) var panel: ReviewPanel?
    /// Who sat when the ruling sent back was made; empty where it is not known or nothing was sent back.
    public internal(set) var earlierMembers: [ActorID] = []
    /// The hearing; nil where none is recorded.
    public internal(set) var hearing: ReviewHearing?
    /// What was ruled; nil before.
    public internal(set) var result: ObjectionResult?
    /// How often the higher court sent it back.
    public internal(set) var remands: UInt8 = 0
    /// Whether sufficient security of the debtor or an interested party lets the disposal stop.
    public internal(set) var isStopSecured = false
    /// Whether sufficient security of the creditor lets enforcement go on.
    public internal(set) var isContinuationSecured = false
    /// The role of whoever sued; nil before.
    public internal(set) var claimant: EnforcementRole?
    /// Whether the object may be enforced on by the judgment; nil before.
    public internal(set) var mayEnforceObject: Bool?

    /// Before anything is raised.
    public init() {}

    public static let name = Term("enforcement-objection", "执行异议", "objection in enforcement")
    public static let initial = Phase.unfiled
    public static let finals: EnumSet<Phase> = [.reconsidered, .suitJudged, .withdrawn, .retrialRoute]
    public static let table = makeTable()

    /// Whoever may be touched by the conduct of enforcement (异议复议规定 art. 5).
    static let objectors: EnumSet<EnforcementRole> = [
        .debtor, .creditor, .interestedParty, .thirdParty, .bidder, .buyer, .bank, .assistingOrgan, .guarantor,
    ]
    static let courts: EnumSet<EnforcementRole> = [.court, .filingOffice, .reviewUnit, .panel]
    static let ruled: EnumSet<Phase> = [.upheld, .partlyUpheld, .dismissed]
    /// The phases in which the objection is under way.
    static let underWay: EnumSet<Phase> = [
        .submitted, .supplementing, .notAccepted, .examining, .upheld, .partlyUpheld, .dismissed, .reconsidering,
        .suitFiled,
    ]

    /// Whether the remedy against the ruling is a suit and not reconsideration; nil before anything is raised.
    public var isObjectRoute: Bool? { kind?.isObjectRoute }

    /// A dismissal of a third party's objection starts the fifteen days without disposal; no other ruling does.
    public func rule(for kind: Act.Kind) -> Rule<Self> {
        let rule = Self.table[kind]
        guard kind == .serveRuling, !(isObjectRoute == true && result == .dismissed) else { return rule }
        return rule.without(starting: [.noDisposal])
    }
}
