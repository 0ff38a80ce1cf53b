/// 裁定批准.
public struct PlanApproval: WireRecord {
    /// The last day of the term of performance; nil where the entry does not say.
    public var executionUntil: CivilDate?
    /// The last day of the term of supervision; nil where the entry does not say.
    public var supervisionUntil: CivilDate?

    /// An approval.
    public init(executionUntil: CivilDate? = nil, supervisionUntil: CivilDate? = nil) {
        self.executionUntil = executionUntil
        self.supervisionUntil = supervisionUntil
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            executionUntil: try c.optional("executionUntil", value?.executionUntil),
            supervisionUntil: try c.optional("supervisionUntil", value?.supervisionUntil))
    }
}
