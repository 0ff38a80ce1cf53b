/// 管理人: an administrator’s office, from the roster through a case to its end.
///
/// One value is one administrator in one case; a successor is another. Only the appointed administrator acts for the
/// office, by name. Sources: 企业破产法 arts. 13, 22–29, 73, 90, 91, 98, 122, 指定管理人规定.
public struct AdministratorOffice: CaseMachine {
    public var standing = Standing<AdministratorOffice>()
    /// How the administrator was selected; nil before, or where the file does not tell.
    public internal(set) var selection: AdministratorSelection?
    /// Who is appointed; nil before.
    public internal(set) var administrator: ActorID?
    /// What is known of whoever is appointed; nil before.
    public internal(set) var candidacy: AdministratorCandidacy?
    /// The ties a candidate declared.
    public internal(set) var declaredTies: [ConflictTie] = []
    /// The court’s finding on the ties declared; nil while it has not decided.
    public internal(set) var conflictFound: Bool?
    /// The last day of the supervision period; nil where none runs or it is not known.
    public internal(set) var supervisionUntil: CivilDate?
    /// What the creditors’ meeting says against the administrator; nil where it asked for nothing.
    public internal(set) var replacementCause: ReplacementCause?
    /// The good cause given for resigning; nil where none was.
    public internal(set) var resignationGround: ReplacementGround?
    /// Whether the appointment was refused.
    public internal(set) var hasRefused = false
    /// Whether the administrator walked off.
    public internal(set) var hasWalkedOff = false
    /// The day the decision on replacement was received; nil before.
    public internal(set) var decisionReceivedOn: CivilDate?
    /// Who follows; nil where the file does not tell.
    public internal(set) var successor: ActorID?
    /// The day everything was handed over; nil before.
    public internal(set) var handedOverOn: CivilDate?

    /// Before anything happened.
    public init() {}

    public static let name = Term("administrator-office", "管理人", "administrator’s office")
    public static let initial = Phase.unrostered
    public static let finals: EnumSet<Phase> = [.discharged]
    public static let table = makeTable()

    /// Where an administrator can be replaced of the court’s own motion.
    static let inOffice: EnumSet<Phase> = [
        .appointed, .takingOver, .performing, .supervising, .supervisionEnded, .replacementRequested,
        .resignationRequested,
    ]

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .explanation: [.replacementExplanation]
        case .decision: [.replacementDecision]
        case .fineReview: [.administratorFineReview]
        case .rosterBar, .reEnrolment: [.rosterBarLongest]
        }
    }

    /// A bar ends on the day the decision names.
    public func orderedLastDay(
        of clock: Clock, for act: Act, in occasion: Occasion<BankruptcyRole>
    ) -> CivilDate? {
        guard clock == .rosterBar, case .sanction(let it) = act else { return nil }
        return it.until
    }

    public static func owner(of phase: Phase) -> BankruptcyRole? {
        switch phase {
        case .unrostered, .removedFromRoster: .rosterCourt
        case .rostered, .selecting, .conflictDeclared, .replacementRequested, .resignationRequested: .court
        case .appointed, .takingOver, .performing, .supervising, .replaced: .administrator
        case .supervisionEnded: .court
        case .suspendedFromRoster: .system
        case .discharged: nil
        }
    }

    /// The first day of the handover: the day after receipt of the decision (指定管理人规定 art. 37); nil while the
    /// decision was not received.
    /// law: bankruptcy.tl.adm.handover
    public var handoverFrom: CivilDate? { decisionReceivedOn?.adding(days: 1) }

    public mutating func record(
        _ act: Act, in occasion: Occasion<BankruptcyRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .select(let it):
            selection = it
            hasRefused = false
            declaredTies = []
            conflictFound = nil
        case .declareConflict(let it): declaredTies = it.ties
        case .decideConflict: conflictFound = false
        case .confirmConflict: conflictFound = true
        case .passOver: selection = nil
        case .refuseAppointment: hasRefused = true
        case .appoint(let it):
            administrator = it.administrator
            candidacy = it.candidacy
        case .supervisePlan(let it), .extendSupervision(let it): supervisionUntil = it.until
        case .requestReplacement(let it): replacementCause = it.cause
        case .declineReplacement: replacementCause = nil
        case .replaceOnRequest(let it), .replaceExOfficio(let it), .grantResignation(let it): successor = it.successor
        case .resign(let it): resignationGround = it.ground
        case .refuseResignation: resignationGround = nil
        case .replaceForWalkingOff(let it):
            hasWalkedOff = true
            successor = it.successor
        case .receiveReplacement: decisionReceivedOn = occasion.day
        case .handOver: handedOverOn = occasion.day
        case .endBar, .reEnroll: self = renewed
        case .enroll, .takeOver, .finishTakeover, .hireHelpers, .handToDebtor, .resume, .endSupervision,
            .handBackAfterSettlement, .resumeAfterDeclaration, .notifyRequest, .explain, .fine, .applyFineReview,
            .decideFineReview, .sanction, .removeFromRoster, .endDuty:
            break
        }
    }

    /// Back on the roster: nothing of the former case stays but the standing.
    private var renewed: Self {
        var fresh = Self()
        fresh.standing = standing
        return fresh
    }
}
