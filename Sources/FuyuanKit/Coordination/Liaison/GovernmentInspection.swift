/// 政府督查: an inspection by the government of how its units do their tasks, and what 政府督查工作条例 asks of it.
public struct GovernmentInspection: WireRecord {
    /// Who inspects.
    public var inspector: ActorID
    /// Whether the inspector is the government, or a body it designated; nil where not said.
    public var isDesignated: Bool?
    /// The unit inspected.
    public var object: ActorID
    /// What it is about.
    public var matter: String
    /// Where the plan is found; nil where there is none.
    public var plan: String?
    /// The day of the inspection.
    public var day: CivilDate
    /// The day the finding was sent to the unit; nil where it was not.
    public var toldOn: CivilDate?
    /// Who wrote the finding.
    public var authors: [ActorID]
    /// Who re-examines it; empty where nobody asked for it.
    public var reviewers: [ActorID]
    /// The day the unit asked for a re-examination; nil where it did not.
    public var reviewAskedOn: CivilDate?

    /// An inspection.
    public init(
        by inspector: ActorID, isDesignated: Bool? = nil, of object: ActorID, on matter: String, plan: String? = nil,
        day: CivilDate, toldOn: CivilDate? = nil, authors: [ActorID] = [], reviewers: [ActorID] = [],
        reviewAskedOn: CivilDate? = nil
    ) {
        self.inspector = inspector
        self.isDesignated = isDesignated
        self.object = object
        self.matter = matter
        self.plan = plan
        self.day = day
        self.toldOn = toldOn
        self.authors = authors
        self.reviewers = reviewers
        self.reviewAskedOn = reviewAskedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            by: try c.field("inspector", value?.inspector),
            isDesignated: try c.optional("isDesignated", value?.isDesignated),
            of: try c.field("object", value?.object), on: try c.field("matter", value?.matter),
            plan: try c.optional("plan", value?.plan), day: try c.field("day", value?.day),
            toldOn: try c.optional("toldOn", value?.toldOn),
            authors: try c.defaulted("authors", value?.authors, default: []),
            reviewers: try c.defaulted("reviewers", value?.reviewers, default: []),
            reviewAskedOn: try c.optional("reviewAskedOn", value?.reviewAskedOn))
    }

    /// The last day to ask for a re-examination; nil before the unit was told, or where it cannot be told.
    public func lastDayToAsk(in law: LegalContext) -> CivilDate? {
        toldOn.flatMap { TimeLimit.inspectionReviewRequest.lastDay(from: $0, in: law) }
    }

    /// The last day to answer the request; nil where nobody asked, or where it cannot be told.
    public func lastDayToAnswer(in law: LegalContext) -> CivilDate? {
        reviewAskedOn.flatMap { TimeLimit.inspectionReview.lastDay(from: $0, in: law) }
    }

    /// What is wrong with the inspection: nobody designated, no plan, the unit inspected on the same matter by others or
    /// over again, the finding not sent, its author re-examining it, the request late.
    public func findings(beside others: [GovernmentInspection] = [], in law: LegalContext) -> [Finding] {
        var found: [Finding] = []
        func add(_ code: String, _ severity: Severity, _ zh: String, _ en: String) {
            found.append(Finding("liaison.inspection.\(code)", severity, Basis(Citation("GD20")), zh, en))
        }
        if isDesignated == false {
            add("not-designated", .error, "督查主体既非政府，也非其指定机构", "neither the government nor a body it designated")
        }
        if (plan ?? "").isEmpty { add("no-plan", .warning, "没有督查方案", "there is no plan") }
        if others.contains(where: { $0.object == object && $0.matter == matter && $0.inspector != inspector }) {
            add("many-heads", .warning, "同一事项多头督查", "several inspect the same matter")
        }
        let again = others.contains {
            $0.object == object && $0.matter == matter && $0.inspector == inspector && $0.day != day
        }
        if again { add("repeated", .warning, "同一事项重复督查", "the same matter is inspected over again") }
        if toldOn == nil { add("not-told", .notice, "督查结论尚未反馈", "the unit was not told the finding") }
        if !Set(authors).isDisjoint(with: reviewers) {
            add("not-recused", .error, "作出结论的人员应当回避复核", "who wrote the finding does not re-examine it")
        }
        if let asked = reviewAskedOn, let last = lastDayToAsk(in: law), asked > last {
            add("asked-late", .warning, "复核申请逾期", "the request for re-examination is late")
        }
        return found
    }
}
