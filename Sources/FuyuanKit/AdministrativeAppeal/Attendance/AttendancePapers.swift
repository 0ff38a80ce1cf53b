/// 权利义务告知书: the organ is told of the duty to appear.
/// law: administrative.V-H01
public struct AttendanceDuty: WireRecord {
    /// The case, the instance, the defendant.
    public var key: AttendanceKey
    /// Why the head is to appear; nil when not known.
    public var call: AttendanceCall?
    /// Whether it is told together with the papers of the complaint; nil when not known.
    public var withComplaint: Bool?

    /// 权利义务告知书: the organ is told of the duty to appear.
    public init(_ key: AttendanceKey, call: AttendanceCall? = nil, withComplaint: Bool? = nil) {
        self.key = key
        self.call = call
        self.withComplaint = withComplaint
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("key", value?.key),
            call: try c.optional("call", value?.call),
            withComplaint: try c.optional("withComplaint", value?.withComplaint))
    }
}

/// 出庭通知书: the head is called to a hearing.
/// law: administrative.V-H02
public struct AttendanceNoticePaper: WireRecord {
    /// The day of the hearing; nil where not fixed.
    public var hearingOn: CivilDate?
    /// The day the notice was received; nil for the day of the act.
    public var receivedOn: CivilDate?
    /// Whether it warns of what follows from absence; nil when not known.
    public var warns: Bool?

    /// 出庭通知书: the head is called to a hearing.
    public init(for hearingOn: CivilDate? = nil, received receivedOn: CivilDate? = nil, warns: Bool? = nil) {
        self.hearingOn = hearingOn
        self.receivedOn = receivedOn
        self.warns = warns
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            for: try c.optional("hearingOn", value?.hearingOn),
            received: try c.optional("receivedOn", value?.receivedOn),
            warns: try c.optional("warns", value?.warns))
    }
}

/// 确定的出庭负责人: the person who is to appear as head.
/// law: administrative.V-H03
public struct DesignatedHead: WireRecord {
    /// What he is.
    public var post: HeadPost
    /// Whether naming him now disturbs the hearing; nil when not known.
    public var disturbsHearing: Bool?

    /// 确定的出庭负责人: the person who is to appear as head.
    public init(_ post: HeadPost, disturbsHearing: Bool? = nil) {
        self.post = post
        self.disturbsHearing = disturbsHearing
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("post", value?.post),
            disturbsHearing: try c.optional("disturbsHearing", value?.disturbsHearing))
    }
}

/// 负责人身份证明.
/// law: administrative.V-H04
public struct IdentityProof: WireRecord {
    /// Whether it states the name.
    public var hasName: Bool
    /// Whether it states the post.
    public var hasPost: Bool
    /// Whether it bears the seal of the organ.
    public var hasSeal: Bool

    /// 负责人身份证明.
    public init(name hasName: Bool = true, post hasPost: Bool = true, seal hasSeal: Bool = true) {
        self.hasName = hasName
        self.hasPost = hasPost
        self.hasSeal = hasSeal
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            name: try c.defaulted("hasName", value?.hasName, default: true),
            post: try c.defaulted("hasPost", value?.hasPost, default: true),
            seal: try c.defaulted("hasSeal", value?.hasSeal, default: true))
    }
}

/// 不能出庭情况说明: why the head cannot appear.
public struct AbsenceExcuse: WireRecord {
    /// The reason.
    public var ground: AbsenceGround
    /// Whether it bears the seal of the organ or the signature of its principal; nil when not known.
    public var isSealed: Bool?
    /// Whether proof is attached; nil when not known.
    public var isProven: Bool?

    /// 不能出庭情况说明: why the head cannot appear.
    public init(_ ground: AbsenceGround, sealed isSealed: Bool? = nil, proven isProven: Bool? = nil) {
        self.ground = ground
        self.isSealed = isSealed
        self.isProven = isProven
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground),
            sealed: try c.optional("isSealed", value?.isSealed),
            proven: try c.optional("isProven", value?.isProven))
    }
}

/// 延期: the hearing is put off because the head cannot appear.
public struct AttendancePostponement: WireRecord {
    /// The new day; nil where not fixed.
    public var hearingOn: CivilDate?

    /// 延期: the hearing is put off because the head cannot appear.
    public init(to hearingOn: CivilDate? = nil) {
        self.hearingOn = hearingOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            to: try c.optional("hearingOn", value?.hearingOn))
    }
}

/// 工作人员出庭: who stands in for the head.
/// law: administrative.V-H06
public struct StaffSubstitute: WireRecord {
    /// Who comes.
    public var staff: StaffKind
    /// Whether he brings an authorisation with the seal of the organ; nil when not known.
    public var hasSealedAuthorisation: Bool?

    /// 工作人员出庭: who stands in for the head.
    public init(_ staff: StaffKind = .exercisesPower, authorisation hasSealedAuthorisation: Bool? = nil) {
        self.staff = staff
        self.hasSealedAuthorisation = hasSealedAuthorisation
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.defaulted("staff", value?.staff, default: .exercisesPower),
            authorisation: try c.optional("hasSealedAuthorisation", value?.hasSealedAuthorisation))
    }
}

/// 出庭: the head appears, where he was not named before.
public struct HeadAppearance: WireRecord {
    /// What he is.
    public var post: HeadPost
    /// His proof of identity; nil where he brings none.
    public var identity: IdentityProof?

    /// 出庭: the head appears, where he was not named before.
    public init(_ post: HeadPost, proof identity: IdentityProof? = nil) {
        self.post = post
        self.identity = identity
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("post", value?.post),
            proof: try c.optional("identity", value?.identity))
    }
}

/// 再次开庭: a further hearing of the same instance.
public struct LaterHearing: WireRecord {
    /// Whether the head came.
    public var headPresent: Bool

    /// 再次开庭: a further hearing of the same instance.
    public init(headPresent: Bool) {
        self.headPresent = headPresent
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            headPresent: try c.field("headPresent", value?.headPresent))
    }
}

/// 司法建议: the advice on attendance was given.
public struct AttendanceAdviceGiven: WireRecord {
    /// The case of the advice; nil where not said.
    public var advice: CaseID?

    /// 司法建议: the advice on attendance was given.
    public init(_ advice: CaseID? = nil) {
        self.advice = advice
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("advice", value?.advice))
    }
}

/// 裁判文书载明: what the judgment says of attendance.
/// law: administrative.V-H09
public struct JudgmentNote: WireRecord {
    /// Whether it states how attendance came out.
    public var statesAttendance: Bool

    /// 裁判文书载明: what the judgment says of attendance.
    public init(statesAttendance: Bool) {
        self.statesAttendance = statesAttendance
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            statesAttendance: try c.field("statesAttendance", value?.statesAttendance))
    }
}

/// 未开庭: no hearing is held in this instance.
public struct NoHearing: WireRecord {
    /// Why.
    public var reason: NoHearingReason

    /// 未开庭: no hearing is held in this instance.
    public init(_ reason: NoHearingReason) {
        self.reason = reason
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("reason", value?.reason))
    }
}

extension IdentityProof {
    /// Whether name, post and seal are all there.
    public var isComplete: Bool { hasName && hasPost && hasSeal }
}
