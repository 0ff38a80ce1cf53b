/// 行政复议案件: a reconsideration, from the application to the decision and its performance.
///
/// The day of the application chooses the text of the law, and the case keeps it: the 2017 text until 2023-12-31, the 2023
/// text from 2024-01-01. Silence accepts under both, but from another day. An organ’s late or faulty step stands and is
/// recorded as irregular; what has no effect by the law’s own words, such as an unsigned mediation statement or a refusal
/// after the review period, is refused. The application period and the organ competent are judged elsewhere.
/// Sources: 行政复议法 (2023; 2017); 行政复议法实施条例; 司规〔2024〕1号.
public struct ReconsiderationCase: CaseMachine {
    public var standing = Standing<ReconsiderationCase>()
    /// The application; nil before.
    public internal(set) var application: ReconsiderationApplication?
    /// The day of the application, for one sent by post the postmark; nil before.
    public internal(set) var appliedOn: CivilDate?
    /// The text of the law that governs; nil before the application.
    public internal(set) var edition: ReconsiderationEdition?
    /// The day the application, or its completion, was received; nil before.
    public internal(set) var receivedOn: CivilDate?
    /// Whether the application was completed on request.
    public internal(set) var isSupplied = false
    /// How often completion was asked for.
    public internal(set) var supplementRequests: UInt8 = 0
    /// The day it counts as accepted; nil before.
    public internal(set) var acceptedOn: CivilDate?
    /// Whether it counts as accepted by silence.
    public internal(set) var isDeemedAccepted = false
    /// Whether the summary procedure is used.
    public internal(set) var isSummary = false
    /// The respondent’s answer; nil where none is recorded.
    public internal(set) var answer: ReconsiderationAnswer?
    /// Whether the respondent answered in time; nil before the answer or its default.
    public internal(set) var isAnswered: Bool?
    /// Whether a third party gave evidence for the act; nil when not known.
    public internal(set) var hasThirdPartyEvidence: Bool?
    /// The hearing of opinions; nil where none is recorded.
    public internal(set) var opinions: ReconsiderationOpinions?
    /// What the institution found the case to be; nil where it is not recorded.
    public internal(set) var assessment: ReconsiderationAssessment?
    /// The hearing held; nil where none is recorded.
    public internal(set) var hearing: ReconsiderationHearing?
    /// Whether the committee was consulted.
    public internal(set) var isCommitteeConsulted = false
    /// The latest suspension; nil where none was.
    public internal(set) var suspension: ReconsiderationSuspension?
    /// The day of the latest suspension; nil where none was.
    public internal(set) var suspendedOn: CivilDate?
    /// Where the case stood when it was suspended or went to mediation; nil where it did not.
    public internal(set) var pausedIn: Phase?
    /// Whether the act under review is stopped.
    public internal(set) var isActStopped = false
    /// Whether a document is, or was, reviewed together with the act.
    public internal(set) var hasDocumentReview = false
    /// By how many days the period was extended.
    public internal(set) var extendedBy = 0
    /// The decision approved; nil before.
    public internal(set) var decision: ReconsiderationDecisionPaper?
    /// The day the decision was served; nil before.
    public internal(set) var servedOn: CivilDate?
    /// Whether the decision states the time to sue; nil where nobody says otherwise.
    public internal(set) var statesSuitLimit: Bool?
    /// The mediation statement in effect; nil where there is none.
    public internal(set) var mediation: ReconsiderationMediationStatement?
    /// The day the decision was copied to the respondent’s superior department; nil where it was not.
    public internal(set) var copiedOn: CivilDate?
    /// Whether a suit was brought.
    public internal(set) var isSued = false
    /// Why it ended without a decision; nil where it did not.
    public internal(set) var ending: ReconsiderationTerminationGround?

    /// Before the application.
    public init() {}

    public static let name = Term("reconsideration-case", "行政复议案件", "administrative reconsideration")
    public static let initial = Phase.unlodged
    public static let finals: EnumSet<Phase> = [
        .deemedAbandoned, .terminated, .directlyTakenByUpper, .performed, .enforced,
    ]
    public static let table = makeTable()

    /// The phases of the trial.
    static let trial: EnumSet<Phase> = [
        .accepted, .awaitingAnswer, .opinionsHearing, .hearingScheduled, .hearingHeld, .committeeConsulted,
        .underReview,
        .mediating,
    ]
    /// The phases before a decision is made.
    static let open: EnumSet<Phase> = trial.union([.suspended, .decisionApproved])
    static let organs: EnumSet<AdministrativeRole> = [.reconsiderationOrgan, .reconsiderationBody]
    static let heads: EnumSet<AdministrativeRole> = [
        .reconsiderationOrgan, .reconsiderationBody, .bodyHead, .organHead,
    ]
    /// The clocks of the trial.
    static let trialClocks: EnumSet<Clock> = [.decision, .copy, .answer]
    /// The clocks of an attached review.
    static let documentClocks: EnumSet<Clock> = [
        .documentReview, .documentTransfer, .documentAnswer, .drafterNotice, .drafterAnswer,
    ]

    /// The row in this case: a refusal opens a suit where reconsideration must come first (a rejection under the 2023
    /// text only), a decision unless it is final, and a time to act anew only where the decision sets one; clocks the
    /// 2017 text does not know do not start under it.
    public func rule(for kind: Act.Kind) -> Rule<Self> {
        var rule = Self.table[kind]
        let isFirst = application?.isReconsiderationFirst == true
        if kind == .refuse, !isFirst { rule = rule.without(starting: [.suit]) }
        if kind == .rejectApplication, !isFirst || edition == .law2017 { rule = rule.without(starting: [.suit]) }
        if kind == .serveDecision {
            if decision?.isFinal == true { rule = rule.without(starting: [.suit]) }
            if decision?.ordersRedo != true { rule = rule.without(starting: [.redo]) }
        }
        if kind == .supply, clocks.isRunning(.admission) { rule = rule.without(starting: [.admission]) }
        if kind == .orderResumption, clocks[.answer] != nil { rule = rule.without(starting: [.copy]) }
        if edition == .law2017 { rule = rule.without(starting: [.drafterNotice, .drafterAnswer]) }
        return rule
    }
}
