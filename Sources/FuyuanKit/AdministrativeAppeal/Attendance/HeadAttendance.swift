/// 行政机关负责人出庭应诉 (HeadAttendance): whether the head of one defendant appeared in one instance of one case.
///
/// One record for each case, instance and defendant (``AttendanceKey``). One hearing discharges the duty in that instance
/// unless the court calls the head again. Who is no head of the defendant, or has no valid proof of identity, does not
/// count as attending; an absence stands and is recorded as irregular. Sources: 行政诉讼法 art. 3, 行诉法解释
/// arts. 128–132, 负责人出庭规定.
public struct HeadAttendance: CaseMachine {
    public var standing = Standing<HeadAttendance>()
    /// The case, the instance, the defendant; nil before the organ was told.
    public internal(set) var key: AttendanceKey?
    /// Why the head is to appear; nil when not known.
    public internal(set) var call: AttendanceCall?
    /// The day of the hearing, as last fixed; nil where not fixed.
    public internal(set) var hearingOn: CivilDate?
    /// The day the last notice was received; nil where none was served.
    public internal(set) var noticedOn: CivilDate?
    /// What the person named to appear is; nil before.
    public internal(set) var post: HeadPost?
    /// His proof of identity; nil before.
    public internal(set) var identity: IdentityProof?
    /// The reason given for absence; nil where none was.
    public internal(set) var excuse: AbsenceExcuse?
    /// Whether the hearing was put off because the head could not appear.
    public internal(set) var isPostponed = false
    /// Whether the absence that counts is excused: the court accepted the reason, and staff came.
    public internal(set) var isJustified = false
    /// Who came for the head; nil where nobody did, or before.
    public internal(set) var substitute: StaffKind?
    /// The day of the hearing that counts; nil before it.
    public internal(set) var heardOn: CivilDate?
    /// What the head who attended is; nil where none did, or before.
    public internal(set) var attendedAs: HeadPost?
    /// The situations found that call for advice.
    public internal(set) var faults: EnumSet<AttendanceFault> = []
    /// How an earlier hearing came out, where the head was called again; nil otherwise.
    public internal(set) var earlier: AttendanceEntry?
    /// Whether a later call was dropped, so that the earlier outcome counts.
    public internal(set) var isCallDropped = false
    /// How many later hearings the head missed without being called again.
    public internal(set) var laterHearingsMissed = 0
    /// Whether the advice was given.
    public internal(set) var isAdviceGiven = false
    /// Whether the judgment states how attendance came out; nil before it.
    public internal(set) var isInJudgment: Bool?
    /// Why no hearing was held; nil where one was, or before.
    public internal(set) var noHearingReason: NoHearingReason?

    /// Before anything happened.
    public init() {}

    public static let name = Term("head-attendance", "负责人出庭应诉", "attendance of the head of an organ")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.notApplicable]
    public static let table = makeTable()

    /// The phases in which the outcome of the instance is known.
    public static let outcomes: EnumSet<Phase> = [
        .attended, .attendedAndSpoke, .substituted, .lawyerOnly, .nobody, .leftWithoutLeave, .refusedToExplain,
        .notApplicable,
    ]
    /// The phases before a hearing.
    static let waiting: EnumSet<Phase> = [
        .dutyNotified, .noticeServed, .headDesignated, .identityFiled, .identityDefective, .excuseFiled,
        .excuseAccepted, .excuseRejected, .postponed,
    ]
    /// The phases from which the organ appears or not without having given a reason.
    static let called: EnumSet<Phase> = [.dutyNotified, .noticeServed, .headDesignated, .identityFiled]

    /// Whether the outcome is known. A closed record opens again where the court calls the head to a further hearing.
    public var isClosed: Bool { Self.outcomes.contains(phase) || isCallDropped }

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .notifyDuty, .serveNotice, .designate, .replaceHead, .fileIdentity, .questionIdentity, .correctIdentity,
            .deemAbsent, .deemSubstituted, .fileExcuse, .reviewExcuse, .rejectExcuse, .postpone, .sendStaff:
            preparing(kind)
        case .attend, .speak, .leave, .refuseExplain, .absent, .sendLawyerOnly, .staffWithoutExcuse,
            .absentAfterRejection, .lawyerAfterRejection, .attendAfterRejection, .afterPostponement,
            .attendAfterPostponement, .staffAfterPostponement, .absentAfterPostponement, .callAgain, .dropCall,
            .holdLaterHearing, .giveAdvice, .recordInJudgment, .noHearing, .objectToAbsence, .plaintiffStaysAway,
            .plaintiffStaysSilent:
            appearing(kind)
        }
    }

    public static func limits(of clock: Nothing) -> [TimeLimit] { [] }

    public static func owner(of phase: Phase) -> AdministrativeRole? {
        switch phase {
        case .unopened, .dutyNotified, .excuseFiled, .postponed, .attendedAndSpoke, .substituted, .lawyerOnly, .nobody,
            .leftWithoutLeave, .refusedToExplain:
            .court
        case .noticeServed, .headDesignated, .identityDefective, .excuseAccepted: .agency
        case .identityFiled, .excuseRejected, .attended: .agencyHead
        case .notApplicable: nil
        }
    }
}
