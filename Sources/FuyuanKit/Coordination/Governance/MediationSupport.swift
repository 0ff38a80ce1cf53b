/// What supports a mediation body or a mediator: recognition, grade, allowance (资质认定、等级、补贴).
public struct MediationSupport: WireRecord {
    /// The body or the mediator.
    public var member: ActorID
    /// The certificate of recognition; nil where there is none.
    public var accreditation: String?
    /// The grade, as the place names it; nil where none is given.
    public var grade: String?
    /// The allowance for transport and time lost, a case (特邀调解规定 art. 29); nil where none is paid.
    public var subsidyPerCase: Money?

    /// Support.
    public init(
        _ member: ActorID, accreditation: String? = nil, grade: String? = nil, subsidyPerCase: Money? = nil
    ) {
        self.member = member
        self.accreditation = accreditation
        self.grade = grade
        self.subsidyPerCase = subsidyPerCase
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("member", value?.member), accreditation: try c.optional("accreditation", value?.accreditation),
            grade: try c.optional("grade", value?.grade),
            subsidyPerCase: try c.optional("subsidyPerCase", value?.subsidyPerCase))
    }
}
