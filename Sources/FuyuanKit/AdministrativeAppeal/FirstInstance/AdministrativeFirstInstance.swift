/// 行政诉讼一审: an administrative suit at first instance, from the complaint to the day the judgment takes effect.
///
/// Ordinary and summary procedure are one machine: the trial period always counts from the original docketing, six months
/// or forty-five days as the procedure now is. Days count from receipt and from service; where an act carries such a day
/// it prevails over the day of the entry. The law is chosen by the day a clock counts from: before 2015-05-01 the trial
/// period is three months and the answer ten days.
/// Sources: 行政诉讼法 arts. 44–86; 行诉法解释 arts. 6–10, 34, 49–88, 101–108, 137–149; 行政诉讼撤诉规定; 负责人出庭应诉规定;
/// 行政协议案件规定; 行政赔偿案件规定 arts. 14, 31, 32; 审理期限规定 arts. 13, 14.
public struct AdministrativeFirstInstance: CaseMachine {
    public var standing = Standing<AdministrativeFirstInstance>()
    /// The complaint; nil before.
    public internal(set) var complaint: SuitComplaint?
    /// Where the case came from, if not from a complaint; nil for a complaint.
    public internal(set) var origin: SuitOrigin?
    /// The day the complaint was first received: it stays the day of suing, whatever is corrected or mediated later.
    public internal(set) var filedOn: CivilDate?
    /// The day the corrected complaint was received; nil where none was.
    public internal(set) var correctedOn: CivilDate?
    /// Whether the plaintiff turned to the higher court because this court kept silent.
    public internal(set) var isAtUpperCourt = false
    /// The day it was docketed; nil before.
    public internal(set) var docketedOn: CivilDate?
    /// Why it was not docketed; nil where it was.
    public internal(set) var nonDocketing: NonDocketingGround?
    /// The procedure it is tried by.
    public internal(set) var procedure = AdministrativeSuitProcedure.ordinary
    /// What put it under the summary procedure; nil where nothing did.
    public internal(set) var summary: SummarySuit?
    /// Whether the reconsideration organ is a co-defendant.
    public internal(set) var hasCoDefendant = false
    /// Whether the head of the organ is called to attend.
    public internal(set) var mustHeadAttend = false
    /// Whether the copy of the complaint was sent.
    public internal(set) var isComplaintSent = false
    /// The days the defendants received the copy, in the order recorded.
    public internal(set) var receipts: [ComplaintReceipt] = []
    /// Whether the fee was paid.
    public internal(set) var isFeePaid = false
    /// Whether the defendant's evidence came in time.
    public internal(set) var hasEvidence = false
    /// What was decided on late evidence; nil where nothing was.
    public internal(set) var mayBringLateEvidence: Bool?
    /// Whether the act is taken as without evidence.
    public internal(set) var isWithoutEvidence = false
    /// Whether the ruling on jurisdiction is before the higher court.
    public internal(set) var isJurisdictionAppealed = false
    /// Who tries it; nil where nobody is recorded.
    public internal(set) var panel: AdministrativePanel?
    /// Whether the hearing was opened.
    public internal(set) var wasHeard = false
    /// Why it is or was suspended; nil where it never was.
    public internal(set) var suspension: SuitSuspensionGround?
    /// Where it stood when it was suspended.
    public internal(set) var suspendedAt: Phase?
    /// Whether the act sued over is stayed.
    public internal(set) var isActStayed = false
    /// Whether property is preserved.
    public internal(set) var isPreserved = false
    /// Whether something is enforced in advance.
    public internal(set) var isEnforcedInAdvance = false
    /// Whether the latest ruling on a stay, advance enforcement or preservation may still be put to reconsideration.
    public internal(set) var isReviewOpen = false
    /// Whether a civil dispute is decided too.
    public internal(set) var hasJoinedCivilDispute = false
    /// Whether a document is to be reviewed too.
    public internal(set) var isDocumentReviewRequested = false
    /// What was found on the document; nil before.
    public internal(set) var documentReview: DocumentReview?
    /// Whether the plaintiff asked to withdraw, and has not been answered.
    public internal(set) var isWithdrawalAsked = false
    /// Whether withdrawal was refused.
    public internal(set) var isWithdrawalRefused = false
    /// How the organ changed the act; nil where it did not.
    public internal(set) var actChange: ChangedAct?
    /// What the plaintiff chose then; nil before.
    public internal(set) var choice: ChangedActChoice?
    /// The judgment; nil before.
    public internal(set) var judgment: AdministrativeJudgment?
    /// Why it was dismissed; nil where it was not.
    public internal(set) var dismissal: SuitDismissalGround?
    /// The day the decision was served; nil before.
    public internal(set) var servedOn: CivilDate?
    /// The day the judgment, ruling or mediation statement took effect: the day after the last day to appeal, or the day
    /// the last party signed; nil before, or where the last day cannot be told.
    public internal(set) var effectiveOn: CivilDate?

    /// Before anything is filed.
    public init() {}

    public static let name = Term("administrative-first-instance", "行政诉讼一审", "administrative suit, first instance")
    public static let initial = Phase.unfiled
    public static let finals: EnumSet<Phase> = [
        .returnedToPlaintiff, .transferred, .withdrawn, .deemedWithdrawn, .abated, .mediationEffective, .effective,
        .appealed,
    ]
    public static let table = makeTable()

    static let courts: EnumSet<AdministrativeRole> = [.court, .panel, .courtPresident, .adjudicationCommittee]
    static let partyRoles: EnumSet<AdministrativeRole> = [
        .plaintiff, .defendant, .thirdParty, .party, .parties, .appellant, .agency, .government, .reconsiderationOrgan,
        .procuratorate,
    ]
    static let defendants: EnumSet<AdministrativeRole> = [
        .defendant, .agency, .government, .reconsiderationOrgan,
    ]
    /// The phases before the complaint is sent.
    static let beforeService: EnumSet<Phase> = [.docketed, .complaintServed]
    /// The phases between the complaint and the hearing.
    static let preparing: EnumSet<Phase> = [
        .answerPeriod, .jurisdictionObjection, .evidenceExchange, .hearingScheduled,
    ]
    /// The phases from the hearing to the judgment.
    static let trying: EnumSet<Phase> = [.inHearing, .adjourned, .mediating, .deliberating]
    /// The phases from docketing to judgment in which the suit moves.
    static let moving = beforeService.union(preparing).union(trying)
    /// The clocks a suspension holds.
    static let suspendable: EnumSet<Clock> = [
        .trial, .copy, .fee, .answer, .lateEvidence, .answerCopy, .objection, .jurisdictionAppeal, .summaryEvidence,
    ]
    /// The phases from docketing to judgment.
    static let pending = moving.union([.suspended])

    /// A ruling on jurisdiction by the higher court is final: no appeal runs against it.
    public func rule(for kind: Act.Kind) -> Rule<Self> {
        let rule = Self.table[kind]
        guard kind == .overruleObjection, isJurisdictionAppealed else { return rule }
        return rule.without(starting: [.jurisdictionAppeal])
    }
}
