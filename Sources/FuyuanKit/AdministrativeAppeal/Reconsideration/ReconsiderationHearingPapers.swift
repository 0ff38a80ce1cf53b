/// The notice of a hearing (行政复议法 art. 51).
public struct ReconsiderationHearingNotice: WireRecord {
    /// The day of the hearing.
    public var hearingOn: CivilDate
    /// The day the parties were told; nil for the day of the entry.
    public var notifiedOn: CivilDate?

    /// As recorded; what is not known is nil.
    public init(hearingOn: CivilDate, notifiedOn: CivilDate? = nil) {
        self.hearingOn = hearingOn
        self.notifiedOn = notifiedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            hearingOn: try c.field("hearingOn", value?.hearingOn),
            notifiedOn: try c.optional("notifiedOn", value?.notifiedOn))
    }

    /// The last day to tell the parties: so many working days before the hearing, never rolled. Nil where it cannot be
    /// told.
    public func lastNoticeDay(in law: LegalContext) -> CivilDate? {
        TimeLimit.reconsiderationHearingNotice.lastDay(from: hearingOn, in: law)
    }

    /// Whether the parties were told in time; nil where it cannot be told.
    /// law: administrative.V-R15
    public func isInTime(enteredOn day: CivilDate, in law: LegalContext) -> Bool? {
        lastNoticeDay(in: law).map { (notifiedOn ?? day) <= $0 }
    }
}

/// A hearing as held (行政复议法 arts. 50, 51).
public struct ReconsiderationHearing: WireRecord {
    /// How many presided; nil when not known.
    public var presiders: Int?
    /// How many hearing officers sat; nil when not known.
    public var officers: Int?
    /// How many kept the record; nil when not known.
    public var clerks: Int?
    /// Whether the respondent’s head took part; nil when not known.
    public var headAttended: Bool?
    /// Whether the head gave reasons for staying away; nil when not known.
    public var headExplained: Bool?
    /// Whether staff was sent instead; nil when not known.
    public var staffSent: Bool?
    /// Whether the applicant stayed away without good reason, which waives the hearing.
    public var applicantAbsent: Bool

    /// As recorded; what is not known is nil.
    public init(
        presiders: Int? = 1, officers: Int? = 2, clerks: Int? = 1, headAttended: Bool? = true,
        headExplained: Bool? = nil, staffSent: Bool? = nil, applicantAbsent: Bool = false
    ) {
        self.presiders = presiders
        self.officers = officers
        self.clerks = clerks
        self.headAttended = headAttended
        self.headExplained = headExplained
        self.staffSent = staffSent
        self.applicantAbsent = applicantAbsent
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            presiders: try c.optional("presiders", value?.presiders),
            officers: try c.optional("officers", value?.officers), clerks: try c.optional("clerks", value?.clerks),
            headAttended: try c.optional("headAttended", value?.headAttended),
            headExplained: try c.optional("headExplained", value?.headExplained),
            staffSent: try c.optional("staffSent", value?.staffSent),
            applicantAbsent: try c.defaulted("applicantAbsent", value?.applicantAbsent, default: false))
    }

    /// Whether one presided, at least two officers sat and one kept the record.
    /// law: administrative.V-R14
    public var isComplete: Bool? {
        guard let presiders, let officers, let clerks else { return nil }
        return presiders == 1 && officers >= 2 && clerks == 1
    }

    /// Whether the head took part, or explained and sent staff.
    /// law: administrative.V-R16
    public var isHeadAccountedFor: Bool? {
        guard let headAttended else { return nil }
        if headAttended { return true }
        if headExplained == false || staffSent == false { return false }
        return headExplained == nil || staffSent == nil ? nil : true
    }

    /// What is wrong with it.
    public var findings: [Finding] {
        var findings: [Finding] = []
        if isComplete == false {
            findings.append(
                Finding(
                    "administrative.V-R14", .error, at: "hearing", Basis(.reconsideration(50, 3)),
                    "听证应当由一名主持人、两名以上听证员和一名记录员组成", "one presider, at least two officers and one clerk"))
        }
        if isHeadAccountedFor == false {
            findings.append(
                Finding(
                    "administrative.V-R16", .warning, at: "hearing.headAttended", Basis(.reconsideration(51, 3)),
                    "被申请人的负责人未参加听证，也未说明理由并委托工作人员参加",
                    "the respondent’s head stayed away without giving reasons and sending staff"))
        }
        return findings
    }
}

/// The consultation of the committee (行政复议法 arts. 52, 61).
public struct ReconsiderationConsultation: WireRecord {
    /// Whether its opinion is on record; nil when not known.
    public var isRecorded: Bool?

    /// As recorded; what is not known is nil.
    public init(isRecorded: Bool? = true) {
        self.isRecorded = isRecorded
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isRecorded: try c.optional("isRecorded", value?.isRecorded))
    }
}
