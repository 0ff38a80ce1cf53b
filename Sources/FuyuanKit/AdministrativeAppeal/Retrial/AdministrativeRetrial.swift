/// 行政再审: a retrial of an administrative case whose decision is in effect.
///
/// Asked for by a party, begun by the court itself, or brought about by the procuratorate, each a file of its own.
/// Applying
/// does not stay execution; the ruling for retrial does, but for protected payments. A retrial by the first-instance
/// procedure can be appealed, one by the second-instance procedure cannot.
/// Sources: 行政诉讼法 arts. 90–93; 行诉法解释 arts. 110–126; 行政再审立案规定; 行政申请再审规定.
public struct AdministrativeRetrial: CaseMachine {
    /// Who acts in administrative disputes.
    public typealias Role = AdministrativeRole

    public var standing = Standing<AdministrativeRetrial>()
    /// The decision the retrial is about; nil before.
    public internal(set) var target: RetrialTarget?
    /// The application; nil where a court or the procuratorate began.
    public internal(set) var application: RetrialApplication?
    /// How many other parties applied too and have not withdrawn.
    public internal(set) var otherApplicants = 0
    /// How often a correction was asked for.
    public internal(set) var corrections = 0
    /// What the applicant answered to it; nil where nothing is recorded.
    public internal(set) var correction: RetrialCorrection?
    /// Whether the applicant asked to withdraw.
    public internal(set) var isWithdrawalRequested = false
    /// Whether the procuratorate protested.
    public internal(set) var isProtested = false
    /// The ruling for retrial; nil before.
    public internal(set) var order: RetrialOrder?
    /// Whether the ruling for retrial stays execution, until the retrial is ended.
    /// law: administrative.8-X26 administrative.8-X27
    public internal(set) var isExecutionStayed = false
    /// The procedure of the retrial; nil before.
    public internal(set) var procedure: RetrialInstance?
    /// How the retrial changed the decision; nil where it did not.
    public internal(set) var revision: RetrialRevision?
    /// The service of a decision that can be appealed; nil before.
    public internal(set) var served: RetrialService?

    /// Before anybody asks for a retrial.
    public init() {}

    public static let name = Term("administrative-retrial", "行政再审", "administrative retrial")
    public static let initial = Phase.effective
    public static let finals: EnumSet<Phase> = [
        .notDocketed, .sentToHighCourt, .applicationWithdrawn, .applicationDismissed, .retrialTerminated, .remanded,
        .closed, .appealed, .retrialEffective,
    ]
    public static let table = makeTable()

    static let applicants: EnumSet<AdministrativeRole> = [.applicant, .plaintiff, .defendant, .thirdParty, .party]
    static let courts: EnumSet<AdministrativeRole> = [.court, .panel, .higherCourt, .supremeCourt]

    /// A decision of the second-instance procedure ends the case (行诉法解释 art. 119(1)).
    public var isClosed: Bool {
        switch phase {
        case .retrialAffirmed, .retrialRevised: procedure == .second
        case .notDocketed, .sentToHighCourt, .applicationWithdrawn, .applicationDismissed, .retrialTerminated,
            .remanded, .closed, .appealed, .retrialEffective:
            true
        case .effective, .retrialApplied, .correctionRequested, .reviewDocketed, .underReview, .retrialOrdered,
            .procuratorProtest, .procuratorAdvice, .retrialHearing, .appealWindow:
            false
        }
    }

    /// Whether a party may turn to the procuratorate on a day: the application is dismissed, the review is overdue,
    /// or a
    /// retrial decision is held to be manifestly wrong (行诉法解释 art. 117(1)). Nil where the review’s last day cannot be
    /// told.
    public func isProcuratorateOpen(on day: CivilDate, in law: LegalContext) -> Bool? {
        switch phase {
        case .applicationDismissed, .retrialEffective: true
        // What can still be appealed is not in effect.
        case .retrialAffirmed, .retrialRevised: procedure == .second
        case .reviewDocketed, .underReview: lastDay(of: .review, in: law).map { day > $0 }
        case .effective, .retrialApplied, .correctionRequested, .notDocketed, .sentToHighCourt,
            .applicationWithdrawn, .retrialOrdered, .procuratorProtest, .procuratorAdvice, .retrialHearing,
            .retrialTerminated, .remanded, .closed, .appealWindow, .appealed:
            false
        }
    }

    public static func owner(of phase: Phase) -> AdministrativeRole? {
        switch phase {
        case .effective, .appealWindow: .party
        case .correctionRequested: .applicant
        case .retrialApplied, .reviewDocketed, .retrialOrdered, .procuratorProtest, .procuratorAdvice,
            .retrialAffirmed, .retrialRevised:
            .court
        case .underReview, .retrialHearing: .panel
        case .notDocketed, .sentToHighCourt, .applicationWithdrawn, .applicationDismissed, .retrialTerminated,
            .remanded, .closed, .appealed, .retrialEffective:
            nil
        }
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .notice: [.retrialReviewNotice]
        case .answer: [.retrialReviewAnswer]
        case .timelinessProof: [.retrialTimelinessProof]
        case .review: [.retrialReview]
        case .protestOrder: [.protestRetrial]
        case .adviceReview: [.retrialAdviceReview]
        case .trial: [.administrativeTrialAppeal, .administrativeTrial]
        case .appeal: [.administrativeAppealJudgment, .administrativeAppealRuling]
        }
    }

    /// The trial limit of the procedure followed; the time to appeal of what was decided.
    public func limit(of clock: Clock) -> TimeLimit? {
        switch clock {
        case .trial: procedure?.trialLimit
        case .appeal: served?.decision.appealLimit
        case .notice, .answer, .timelinessProof, .review, .protestOrder, .adviceReview: Self.table.limit(of: clock)
        }
    }

    /// Times run from the day a paper was received or served, where that is recorded; the trial limit from docketing.
    public func anchor(
        of clock: Clock, for act: Act, in occasion: Occasion<AdministrativeRole>
    ) -> CivilDate? {
        switch act {
        case .sendNotices(let it): it.receivedOn ?? occasion.day
        case .protest(let it): it.receivedOn ?? occasion.day
        case .procuratorAdvise(let it): it.receivedOn ?? occasion.day
        case .hear(let it): it.docketedOn ?? occasion.day
        case .openAppealWindow(let it): it.servedOn ?? occasion.day
        case _: occasion.day
        }
    }
}
