/// 债权人会议: one meeting of the creditors, from proposal or call to its signed minutes.
///
/// What it decides is recorded by ``CreditorsResolution``, its committee by ``CreditorsCommittee``.
/// Sources: 企业破产法 arts 59–63; 破产法司法解释（三） art. 11.
public struct CreditorsMeeting: CaseMachine {
    public var standing = Standing<CreditorsMeeting>()
    /// Who proposed it; nil where nobody did.
    public internal(set) var proposal: MeetingProposal?
    /// The call as it stands; nil before.
    public internal(set) var call: MeetingCall?
    /// Whether it is the first meeting of the case.
    public internal(set) var isFirst = false
    /// How it was opened; nil before.
    public internal(set) var opening: MeetingOpening?

    /// Before a meeting is proposed or called.
    public init() {}

    public static let name = Term("creditors-meeting", "债权人会议", "creditors’ meeting")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.closed]
    public static let table = makeTable()

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .propose:
            Rule(
                [.unopened], to: .proposed, by: [.administrator, .creditorsCommittee, .creditor, .court],
                needs: [.quorumToCall], issues: [.proposal], .bankruptcy(62, 2))
        case .callFirst:
            Rule(
                [.unopened], to: .noticed, by: [.court], expects: [.withinFirstTime, .afterClaimPeriod, .noticeInTime],
                starts: [.firstMeeting, .materials], emits: [.nameChair, .notifyCreditors], issues: [.callNotice],
                .bankruptcy(62, 1), .bankruptcy(60), .bankruptcy(63))
        case .callLater:
            Rule(
                [.proposed], to: .noticed, by: [.chair, .court], expects: [.noticeInTime], starts: [.materials],
                emits: [.notifyCreditors], issues: [.callNotice], .bankruptcy(62, 2), .bankruptcy(63))
        case .reschedule:
            Rule(
                [.noticed], to: nil, by: [.chair, .court], expects: [.withinFirstTime, .noticeInTime],
                starts: [.firstMeeting, .materials], emits: [.notifyCreditors], issues: [.callNotice],
                evidence: .convention,
                .bankruptcy(63))
        case .tellMatters:
            Rule(
                [.noticed], to: nil, by: [.administrator], expects: [.mattersToldInTime], stops: [.materials],
                evidence: .memory, Citation("EFF20", 16))
        case .hold:
            Rule(
                [.noticed], to: .convened, by: [.chair, .court], expects: [.employeesRepresented],
                stops: [.firstMeeting, .materials],
                .bankruptcy(59, 5), .bankruptcy(60), .bankruptcyInterpretation3(11, 1))
        case .close:
            Rule(
                [.convened], to: .closed, by: [.chair, .court], expects: [.minutesSigned], emits: [.recordMinutes],
                issues: [.minutes], .bankruptcy(61, 2))
        }
    }

    /// Only the first meeting has a time to be held in; the call of a new day counts it afresh.
    public func rule(for kind: Act.Kind) -> Rule<Self> {
        kind == .reschedule && !isFirst
            ? Self.table[kind].without(starting: [.firstMeeting]) : Self.table[kind]
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .quorumToCall:
            Ground(
                .bankruptcy(62, 2), cure: "由代表债权总额四分之一以上的债权人提议", "let creditors with a quarter of all claims propose")
        // law: bankruptcy.v19
        case .withinFirstTime:
            Ground(rule: "bankruptcy.v19", .bankruptcy(62, 1), cure: "提前会议日期", "set an earlier day")
        // law: bankruptcy.v19
        case .afterClaimPeriod:
            Ground(
                rule: "bankruptcy.v19", .bankruptcy(62, 1), cure: "在债权申报期限届满后召开",
                "meet after the time to declare has ended")
        // law: bankruptcy.v20
        case .noticeInTime:
            Ground(
                rule: "bankruptcy.v20", .bankruptcy(63), cure: "改期，或者快速审理案件经全体已知债权人同意缩短",
                "set a later day, or in the fast track let all known creditors agree to a shorter time")
        case .mattersToldInTime: Ground(Citation("EFF20", 16), curedBy: .reschedule)
        case .employeesRepresented:
            Ground(.bankruptcy(59, 5), cure: "通知职工和工会派代表参加", "let employees and union send representatives")
        case .minutesSigned: Ground(.bankruptcy(61, 2), cure: "补签会议记录", "sign the minutes")
        }
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .firstMeeting: [.firstCreditorsMeeting]
        case .materials: [.creditorsMeetingMaterials]
        }
    }

    public static func owner(of phase: Phase) -> BankruptcyRole? {
        switch phase {
        case .unopened: .court
        case .proposed, .noticed, .convened: .chair
        case .closed: nil
        }
    }

    /// The first meeting counts from the end of the time to declare; matters are told before the day of the meeting, in the
    /// fast track only.
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<BankruptcyRole>) -> CivilDate? {
        switch clock {
        case .firstMeeting: call?.claimsCloseOn
        case .materials: call.flatMap { $0.isFastTrack ? $0.day : nil }
        }
    }
}
