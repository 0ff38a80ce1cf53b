/// An agreed extension of a mediation in suit: the added days lie outside the trial limit.
public struct InSuitExtension: WireRecord {
    /// By how many days.
    public var days: Int

    /// An extension.
    public init(days: Int) { self.days = days }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(days: try c.field("days", value?.days))
    }

    /// What is wrong with the extension under a limit, agreed on a day, `earlier` being the days already agreed.
    /// law: mediation.V064
    public func findings(
        of limit: TimeLimit, agreedOn day: CivilDate, after earlier: Int = 0, at path: String = ""
    ) -> [Finding] {
        guard let cap = limit.extensible?.longest(on: day), !isWithin(cap, after: earlier) else { return [] }
        return [
            Finding(
                "mediation.V064", .error, at: path, limit.extensible?.basis ?? limit.basis,
                "\(limit.term.zh)的延长累计不得超过\(cap.text(in: .zh))",
                "\(limit.term.en): extensions may not exceed \(cap.text(in: .en)) in all")
        ]
    }

    /// Whether it stays within a cap in days.
    func isWithin(_ cap: Period, after earlier: Int) -> Bool {
        let (total, overflow) = earlier.addingReportingOverflow(days)
        return !overflow && total <= Int(cap.length)
    }
}

/// How mediation by the court begins.
public struct CourtMediationOpening: WireRecord {
    /// Whether the parties agreed; nil when not known.
    public var isAgreed: Bool?

    /// An opening.
    public init(isAgreed: Bool? = true) { self.isAgreed = isAgreed }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isAgreed: try c.optional("isAgreed", value?.isAgreed))
    }
}

/// Why somebody is invited to help mediate (民事调解规定 art. 1).
@nonexhaustive
public enum InviteeLink: UInt8, Vocabulary, WireValue {
    /// Linked to a party: its unit, its village, its trade association.
    case party
    /// Linked to the case.
    case dispute
    /// Special knowledge or experience, or good at mediating.
    case expertise
    /// None of these.
    case unlinked

    public var term: Term {
        switch self {
        case .party: Term("party", "与当事人有特定关系", "linked to a party")
        case .dispute: Term("dispute", "与案件有一定联系", "linked to the case")
        case .expertise: Term("expertise", "具有专门知识、经验", "special knowledge or experience")
        case .unlinked: Term("unlinked", "无联系", "no link")
        }
    }
}

/// An invitation to help the court mediate.
public struct AssistanceInvitation: WireRecord {
    /// Who is invited.
    public var invitee: ActorID
    /// Why.
    public var link: InviteeLink

    /// An invitation.
    public init(_ invitee: ActorID, _ link: InviteeLink) {
        self.invitee = invitee
        self.link = link
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("invitee", value?.invitee), try c.field("link", value?.link))
    }
}

/// How a party to a divorce took part in its mediation (民诉法解释 art. 147).
@nonexhaustive
public enum DivorceAttendance: UInt8, Vocabulary, WireValue {
    /// In person.
    case present
    /// Absent, with a written opinion.
    case writtenOpinion
    /// Absent, without a written opinion.
    case absent
    /// Unable to express a will.
    case unableToExpressWill

    public var term: Term {
        switch self {
        case .present: Term("present", "本人到场", "present")
        case .writtenOpinion: Term("written-opinion", "未到场，出具书面意见", "absent, with a written opinion")
        case .absent: Term("absent", "未到场，未出具书面意见", "absent, without a written opinion")
        case .unableToExpressWill: Term("unable-to-express-will", "不能表达意思", "unable to express a will")
        }
    }
}

/// An agreement reached in suit.
public struct CourtConsensus: WireRecord {
    /// The agreement.
    public var draft: AgreementDraft
    /// How the parties to a divorce took part; nil when not known.
    public var divorceAttendance: DivorceAttendance?

    /// An agreement.
    public init(_ draft: AgreementDraft, divorceAttendance: DivorceAttendance? = nil) {
        self.draft = draft
        self.divorceAttendance = divorceAttendance
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("draft", value?.draft),
            divorceAttendance: try c.optional("divorceAttendance", value?.divorceAttendance))
    }
}
