/// 破产案件: a bankruptcy case from the ruling that accepts the petition to its end, with its three procedures and the
/// conversions between them.
///
/// The law is the edition in force on the day of acceptance (``BankruptcyEdition``). What was done before acceptance is
/// another case. Sources: 企业破产法 and its interpretations; rows from memory never bar an act.
// law: bankruptcy.v75
public struct BankruptcyCase: CaseMachine {
    public var standing = Standing<BankruptcyCase>()

    // What the opening brings.

    /// The edition of the law the case is under, chosen by the day of acceptance.
    public internal(set) var edition = BankruptcyEdition.law2006
    /// The opening; nil before.
    public internal(set) var opening: CaseOpening?
    /// The day of the ruling that accepts the petition; nil before.
    public internal(set) var acceptedOn: CivilDate?
    /// The procedure the case runs; nil before.
    public internal(set) var track: BankruptcyProcedure?
    /// The day the petitioner was served; nil before.
    public internal(set) var petitionerServedOn: CivilDate?
    /// The day the debtor was served: who petitions itself is served once.
    public internal(set) var debtorServedOn: CivilDate?
    /// The day the debtor filed its statements; nil before.
    public internal(set) var statementsFiledOn: CivilDate?
    /// The day the known creditors were notified; nil before.
    public internal(set) var creditorsNotifiedOn: CivilDate?
    /// The day the acceptance was announced; nil before.
    public internal(set) var announcedOn: CivilDate?
    /// The announcement; nil before.
    public internal(set) var announcement: AcceptanceAnnouncement?
    /// The day the first creditors' meeting was held; nil before.
    public internal(set) var firstMeetingOn: CivilDate?

    // What the procedures bring.

    /// The day of the reorganisation ruling: acceptance, or the conversion; nil where there is none.
    public internal(set) var reorganizedOn: CivilDate?
    /// Whether the time for the draft plan was extended.
    public internal(set) var isDraftExtended = false
    /// The day the draft plan was submitted; nil before.
    public internal(set) var draftSubmittedOn: CivilDate?
    /// The day of the settlement ruling; nil where there is none.
    public internal(set) var settlementOn: CivilDate?
    /// The day the plan was approved; nil before.
    public internal(set) var planApprovedOn: CivilDate?
    /// The day the settlement was approved; nil before.
    public internal(set) var settlementApprovedOn: CivilDate?
    /// Whether the debtor manages itself under supervision (art. 73).
    public internal(set) var isSelfManaged = false
    /// Whether the case is on the fast track.
    public internal(set) var isFastTrack = false
    /// The group the case belongs to; nil where none.
    public internal(set) var group: Consolidation?
    /// Whether a hearing on consolidation was held.
    public internal(set) var isConsolidationHeard = false

    // What the end brings.

    /// The day of the dismissal; nil where there is none.
    public internal(set) var dismissedOn: CivilDate?
    /// The day the dismissal took effect; nil where it did not.
    public internal(set) var dismissalFinalOn: CivilDate?
    /// Where the case stood before a dismissal; nil where there is none.
    public internal(set) var phaseBeforeDismissal: Phase?
    /// The day of the declaration; nil before.
    public internal(set) var declaredOn: CivilDate?
    /// Whether the administrator asked for the conclusion.
    public internal(set) var isConclusionRequested = false
    /// Whether somebody advances the costs.
    public internal(set) var areCostsAdvanced = false
    /// How and when the case ended; nil before.
    public internal(set) var conclusion: Conclusion?
    /// The day of deregistration; nil before.
    public internal(set) var deregisteredOn: CivilDate?
    /// Where the case stood before an additional distribution; nil where there is none.
    public internal(set) var phaseBeforeAdditional: Phase?
    /// Where a reversal, or the end of an additional distribution, leads back to; nil where there is none.
    var phaseBefore: Phase? { phase == .additionalDistributing ? phaseBeforeAdditional : phaseBeforeDismissal }
    /// The latest find after the conclusion; nil where there is none.
    public internal(set) var find: AdditionalFind?
    /// How many additional distributions were asked for.
    public internal(set) var additionalRounds = 0

    /// Claims, assets, meetings, plans and the other parts of the case.
    public internal(set) var parts = CaseParts()

    /// A case before its opening.
    public init() {}

    public static let name = Term("bankruptcy-case", "破产案件", "bankruptcy case")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [
        .dismissedFinal, .concludedDebtsCleared, .concludedSelfAgreement, .planCompleted, .settlementCompleted,
        .archived,
    ]
    public static let table = makeTable()

    /// The phases before a declaration in which the procedure runs.
    public static let beforeDeclaration: EnumSet<Phase> = [.liquidationOpen, .reorganizing, .settling]
    /// The phases in which the procedure runs.
    public static let running: EnumSet<Phase> = beforeDeclaration.union([.declaredBankrupt, .realizing, .distributing])
    /// The phases after the end of a liquidation.
    static let concluded: EnumSet<Phase> = [.concludedCostsShort, .concludedNoAssets, .concludedDistributed]
    /// The phases in which a declaration may be served and announced: also once the case is concluded, where both were
    /// ruled together.
    static let afterDeclaration: EnumSet<Phase> = concluded.union([
        .declaredBankrupt, .realizing, .distributing, .deregistered,
    ])
    /// The clocks that end with the procedure.
    static let procedural: EnumSet<Clock> = .all(but: [
        .deregistration, .additional, .officerBan, .declarationService, .declarationNotice,
    ])

    /// What acceptance and declaration do to enforcement of the debtor's property.
    ///
    /// law: bankruptcy.v71 bankruptcy.edge-1 bankruptcy.x01 bankruptcy.x06
    public var enforcement: EnforcementEffect {
        switch phase {
        case .unopened, .dismissedFinal, .concludedDebtsCleared: .none
        case .liquidationOpen, .reorganizing, .settling, .dismissed, .dismissedAppealPending: .suspended
        case .planExecuting, .settlementExecuting, .declaredBankrupt, .realizing, .distributing, .concludedCostsShort,
            .concludedNoAssets, .concludedDistributed, .concludedSelfAgreement, .planCompleted, .settlementCompleted,
            .deregistered, .additionalDistributing, .archived:
            .terminated
        }
    }

    /// Whether the debtor is bankrupt (破产人): only from the declaration on.
    /// law: bankruptcy.edge-1
    public var isDeclared: Bool { declaredOn != nil }

    /// The last day of the ban on directors and officers responsible for the bankruptcy; nil before the end.
    public func officerBanEnds(in law: LegalContext) -> CivilDate? { lastDay(of: .officerBan, in: law) }
}

/// What a bankruptcy case does to enforcement of the debtor's property.
@nonexhaustive
public enum EnforcementEffect: UInt8, Vocabulary, WireValue {
    /// Enforcement goes on, or goes on again.
    case none
    /// 中止执行: from acceptance.
    case suspended
    /// 终结执行: from the declaration, or the end of reorganisation or settlement.
    case terminated

    public var term: Term {
        switch self {
        case .none: Term("none", "不受影响", "not touched")
        case .suspended: Term("suspended", "中止执行", "suspended")
        case .terminated: Term("terminated", "终结执行", "terminated")
        }
    }
}
