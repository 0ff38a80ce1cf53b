/// 召开通知: when a meeting is to be, and when notice of it was given.
public struct MeetingCall: WireRecord {
    /// The day of the meeting.
    public var day: CivilDate
    /// The last day of the time to declare claims; nil where the entry does not say, or for later meetings.
    public var claimsCloseOn: CivilDate?
    /// The day notice was given; nil for the day of the act.
    public var noticeOn: CivilDate?
    /// Whether the case is on the fast track.
    public var isFastTrack: Bool
    /// Whether all known creditors agreed to a shorter notice (fast track only).
    public var isShorterAgreed: Bool

    /// A call.
    public init(
        on day: CivilDate, claimsCloseOn: CivilDate? = nil, noticeOn: CivilDate? = nil, isFastTrack: Bool = false,
        isShorterAgreed: Bool = false
    ) {
        self.day = day
        self.claimsCloseOn = claimsCloseOn
        self.noticeOn = noticeOn
        self.isFastTrack = isFastTrack
        self.isShorterAgreed = isShorterAgreed
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            on: try c.field("day", value?.day), claimsCloseOn: try c.optional("claimsCloseOn", value?.claimsCloseOn),
            noticeOn: try c.optional("noticeOn", value?.noticeOn),
            isFastTrack: try c.defaulted("isFastTrack", value?.isFastTrack, default: false),
            isShorterAgreed: try c.defaulted("isShorterAgreed", value?.isShorterAgreed, default: false))
    }

    /// Whether a first meeting is within fifteen days of the end of the time to declare; nil where that is not known.
    /// law: bankruptcy.v19
    public func isFirstInTime(in law: LegalContext) -> Bool? {
        claimsCloseOn.flatMap { TimeLimit.firstCreditorsMeeting.lastDay(from: $0, in: law) }.map { day <= $0 }
    }

    /// Whether a first meeting is not before the end of the time to declare; nil where that is not known.
    /// law: bankruptcy.v19
    public var isAfterClaimPeriod: Bool? { claimsCloseOn.map { day >= $0 } }

    /// Whether notice is given fifteen days before the meeting, or a shorter time was agreed in the fast track.
    /// law: bankruptcy.v20
    public func isNoticeInTime(givenOn given: CivilDate, in law: LegalContext) -> Bool? {
        if isFastTrack, isShorterAgreed { return true }
        return TimeLimit.creditorsMeetingNotice.lastDay(from: day, in: law).map { (noticeOn ?? given) <= $0 }
    }

    /// What is wrong with the times of a first meeting's call: too late, before the end of the time to declare, or notified
    /// too late.
    public func findings(givenOn given: CivilDate, isFirst: Bool, in law: LegalContext = .current) -> [Finding] {
        var findings: [Finding] = []
        if isFirst, isFirstInTime(in: law) == false {
            findings.append(
                Finding(
                    "bankruptcy.v19", .error, at: "day", TimeLimit.firstCreditorsMeeting.basis,
                    "第一次债权人会议应当自债权申报期限届满之日起十五日内召开",
                    "the first meeting must be within fifteen days of the end of the time to declare"))
        }
        if isFirst, isAfterClaimPeriod == false {
            findings.append(
                Finding(
                    "bankruptcy.v19", .warning, at: "day", TimeLimit.firstCreditorsMeeting.basis,
                    "第一次债权人会议宜在债权申报期限届满后召开", "the first meeting is usually after the time to declare has ended"))
        }
        if isNoticeInTime(givenOn: given, in: law) == false {
            findings.append(
                Finding(
                    "bankruptcy.v20", .error, at: "noticeOn", TimeLimit.creditorsMeetingNotice.basis,
                    "召开债权人会议应当提前十五日通知已知的债权人", "known creditors must be notified fifteen days before the meeting"))
        }
        return findings
    }
}
