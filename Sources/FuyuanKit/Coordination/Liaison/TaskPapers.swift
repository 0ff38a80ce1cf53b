/// 下达: the task goes on the list.
public struct TaskIssue: WireRecord {
    /// The list.
    public var list: String
    /// The version of the list it enters with.
    public var version: Int
    /// Whether the responsible unit had a seat, or was invited, on that day; nil where nobody checked.
    public var isSeated: Bool?

    /// An issue.
    public init(on list: String, version: Int, isSeated: Bool? = nil) {
        self.list = list
        self.version = version
        self.isSeated = isSeated
    }

    /// An issue, the unit looked up in a roster on a day.
    /// law: mediation.V101
    public init(_ draft: TaskDraft, on list: String, version: Int, checking roster: MemberRoster, on day: CivilDate) {
        self.init(on: list, version: version, isSeated: draft.unit.flatMap { roster.isSeated($0, on: day) })
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            on: try c.field("list", value?.list), version: try c.field("version", value?.version),
            isSeated: try c.optional("isSeated", value?.isSeated))
    }
}

/// 落实情况报告: what a unit says it did.
public struct TaskReport: WireRecord {
    /// What was done.
    public var text: String
    /// Where the evidence is found.
    public var evidenceRefs: [String]

    /// A report.
    public init(_ text: String, evidenceRefs: [String] = []) {
        self.text = text
        self.evidenceRefs = evidenceRefs
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("text", value?.text),
            evidenceRefs: try c.defaulted("evidenceRefs", value?.evidenceRefs, default: []))
    }
}

/// 检查记录: what the office found.
public struct TaskInspection: WireRecord {
    /// What was found.
    public var finding: String
    /// Whether the criteria are met.
    public var meetsCriteria: Bool

    /// An inspection.
    public init(_ finding: String, meetsCriteria: Bool) {
        self.finding = finding
        self.meetsCriteria = meetsCriteria
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("finding", value?.finding), meetsCriteria: try c.field("meetsCriteria", value?.meetsCriteria))
    }
}

/// 整改通知: what is to be put right, and by when.
public struct TaskReturn: WireRecord {
    /// The defects.
    public var defects: [String]
    /// The day by which they are put right; nil where none is set.
    public var dueOn: CivilDate?

    /// A return.
    public init(_ defects: [String], by dueOn: CivilDate? = nil) {
        self.defects = defects
        self.dueOn = dueOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("defects", value?.defects), by: try c.optional("dueOn", value?.dueOn))
    }
}

/// 批示: why the leading group suspends, takes up again or drops a task.
public struct TaskInstruction: WireRecord {
    /// The reason; empty where none is given.
    public var reason: String
    /// For a task taken up again, its new time; nil where it stays.
    public var due: TaskDue?

    /// An instruction.
    public init(because reason: String, due: TaskDue? = nil) {
        self.reason = reason
        self.due = due
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            because: try c.defaulted("reason", value?.reason, default: ""), due: try c.optional("due", value?.due))
    }
}

/// 延期审批: a later day, and why.
public struct TaskExtension: WireRecord {
    /// The new last day.
    public var day: CivilDate
    /// The reason; empty where none is given.
    public var reason: String

    /// An extension.
    public init(to day: CivilDate, because reason: String) {
        self.day = day
        self.reason = reason
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            to: try c.field("day", value?.day), because: try c.defaulted("reason", value?.reason, default: ""))
    }
}

/// 销号单: the task is closed, and the leading group was told.
public struct TaskClosure: WireRecord {
    /// Where the report to the leading group is found; nil where it was not told.
    public var report: String?
    /// The office that reported; nil where not said.
    public var reportedBy: OfficeTitle?

    /// A closure.
    public init(report: String? = nil, reportedBy: OfficeTitle? = nil) {
        self.report = report
        self.reportedBy = reportedBy
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            report: try c.optional("report", value?.report), reportedBy: try c.optional("reportedBy", value?.reportedBy)
        )
    }
}

/// A report with the day and the unit it came from.
public struct FiledReport: WireRecord {
    /// The day.
    public var day: CivilDate
    /// Who reported; nil where the entry did not say.
    public var by: ActorID?
    /// Whether it says the task is done.
    public var isCompletion: Bool
    /// The report.
    public var report: TaskReport

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            day: try c.field("day", value?.day), by: try c.optional("by", value?.by),
            isCompletion: try c.field("isCompletion", value?.isCompletion), report: try c.field("report", value?.report)
        )
    }
}

/// An inspection with the day, who did it and what time was set to put things right.
public struct FiledInspection: WireRecord {
    /// The day.
    public var day: CivilDate
    /// Who inspected; nil where the entry did not say.
    public var by: ActorID?
    /// What was found.
    public var inspection: TaskInspection
    /// What is to be put right, and by when; nil where it was not sent back.
    public var sentBack: TaskReturn?

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            day: try c.field("day", value?.day), by: try c.optional("by", value?.by),
            inspection: try c.field("inspection", value?.inspection),
            sentBack: try c.optional("sentBack", value?.sentBack))
    }
}

/// A letter of urging with its day.
public struct FiledNotice: WireRecord {
    /// The day.
    public var day: CivilDate
    /// The letter.
    public var notice: SupervisionNotice

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(day: try c.field("day", value?.day), notice: try c.field("notice", value?.notice))
    }
}
