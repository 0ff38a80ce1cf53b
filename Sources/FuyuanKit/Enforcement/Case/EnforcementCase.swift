/// 执行案件: an enforcement case from the application to its closing, its revival and its reversal.
///
/// The case keeps the course and the days; what is sealed, sold, reported and paid is kept by its parts, machines of
/// their own (``EnforcementParts``), or comes in as a fact: property found, cash deducted, proceeds received. A pause (stay, suspension) remembers where
/// the case stood: first the end of the pause is noted (``Act/stayOver(_:)``, ``Act/causeGone``), then the court tells the
/// parties that enforcement goes on, one act for each phase. No phase is final: every closed case can be opened again.
/// Sources: 民事诉讼法 arts. 235–269; 民诉法解释 arts. 460–519; 执行工作规定; 执行程序解释; 终本规定.
public struct EnforcementCase: CaseMachine {
    public typealias Role = EnforcementRole
    public typealias Document = EnforcementDocument

    public var standing = Standing<EnforcementCase>()
    /// What was asked; nil before.
    public internal(set) var application: EnforcementApplication?
    /// The day the application was received; nil before.
    public internal(set) var appliedOn: CivilDate?
    /// The day the case was filed, the latest where it was filed again or taken up again as a resumed case; nil before.
    public internal(set) var filedOn: CivilDate?
    /// The number the case now goes under; nil where not said.
    public internal(set) var number: CaseNumber?
    /// Who handles it; nil before, or where not said.
    public internal(set) var handler: ActorID?
    /// The notice as issued; nil before.
    public internal(set) var notice: EnforcementNotice?
    /// Whether the lead being verified is urgent.
    public internal(set) var isLeadUrgent = false
    /// Whether a control measure was taken, or money deducted, which counts as freezing.
    /// law: enforcement.V09
    public internal(set) var isControlled = false
    /// Where the case stood when it was paused; nil while it goes on.
    public internal(set) var pausedIn: Phase?
    /// Why it is stayed; nil when it is not.
    public internal(set) var stay: StayGround?
    /// Why it is suspended; nil when it is not.
    public internal(set) var suspension: SuspensionGround?
    /// Whether the term of the stay is over, or the cause of the suspension gone.
    public internal(set) var isPauseOver = false
    /// The settlement being performed; nil where there is none.
    public internal(set) var settlement: SubmittedSettlement?
    /// Whether the creditor sued on the settlement.
    public internal(set) var isSuedOnSettlement = false
    /// Whether the debtor raised the limitation.
    public internal(set) var isLimitationRaised = false
    /// Whether the debtor is in bankruptcy.
    public internal(set) var isBankrupt = false
    /// Why it was terminated; nil where it was not.
    public internal(set) var termination: TerminationGround?
    /// Why the file was cancelled; nil where it was not.
    public internal(set) var cancellation: CancellationGround?
    /// Whether reconsideration of the refusal or dismissal was asked for.
    public internal(set) var isReconsiderationAsked = false
    /// The queries after the end of the round; nil where it did not end.
    public internal(set) var rechecks: RoundEndSchedule?
    /// How many of those queries were made.
    public internal(set) var recheckCount: UInt8 = 0
    /// Measures, disposals, sums of money and the other parts of the case.
    public internal(set) var parts = EnforcementParts()

    /// Before anybody applied.
    public init() {}

    public static let name = Term("enforcement-case", "执行案件", "enforcement case")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = []
    public static let table = makeTable()

    /// Where the case is worked on.
    public static let working: EnumSet<Phase> = [
        .filed, .notified, .investigating, .controlling, .disposing, .enforcingConduct, .distributing, .resumed,
        .reversalOpen,
    ]
    /// Where it is paused.
    public static let paused: EnumSet<Phase> = [.stayed, .suspended, .settlementPerforming, .bankruptcyReview]
    /// Where it is open.
    static let open = working.union(paused)
    /// What stands still while it is paused: such time is not counted (执行程序解释 art. 13; 案件审理期限规定 art. 9).
    static let counted: EnumSet<Clock> = [
        .notice, .handlerNotice, .leadVerification, .investigationStart, .investigationEnd, .caseTerm, .inaction,
    ]

    /// Whether nothing is being done any more; unlike `isFinal` it can change back.
    public var isClosed: Bool { closingMode != nil || phase == .notAccepted }

    /// Whether every query after the end of the round was made, so that none is due any more.
    var isLastRecheckMade: Bool { rechecks.map { Int(recheckCount) >= $0.days.count } ?? false }

    /// The row of an act; the last query after the end of the round starts no time for another.
    /// law: enforcement.E28
    public func rule(for kind: Act.Kind) -> Rule<Self> {
        let rule = Self.table[kind]
        guard kind == .recheckRound, let rechecks, Int(recheckCount) + 1 >= rechecks.days.count else { return rule }
        return rule.without(starting: [.recheck])
    }

    /// Whether its term is over while it is still open; nil where the last day cannot be told.
    public func isOverTerm(on day: CivilDate, in law: LegalContext) -> Bool? {
        guard clocks.isRunning(.caseTerm) else { return false }
        if clocks[.caseTerm]?.suspendedSince != nil { return false }
        return lastDay(of: .caseTerm, in: law).map { day > $0 }
    }

    /// The last day to ask for more time: days before the term ends (执行期限规定 art. 1); nil where it cannot be told.
    public func extensionRequestDay(in law: LegalContext) -> CivilDate? {
        lastDay(of: .caseTerm, in: law).flatMap { TimeLimit.enforcementExtensionRequest.lastDay(from: $0, in: law) }
    }
}
