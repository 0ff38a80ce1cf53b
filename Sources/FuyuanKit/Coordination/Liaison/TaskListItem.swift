/// 清单条目: a task as a list shows it: what was asked, how far it is, what was found, how it was closed.
public struct TaskListItem: WireRecord {
    /// The task's file: 编号, the same in every version.
    public var id: CaseID
    /// What is asked: matter, source, field, measures, units, lead official, results, criteria, indicators.
    public var task: TaskDraft
    /// Where it stands.
    public var phase: CoordinationTask.Phase
    /// The day it was issued; nil before.
    public var issuedOn: CivilDate?
    /// The time first set; nil before it is issued.
    public var originalDue: TaskDue?
    /// The time now; nil before it is issued.
    public var due: TaskDue?
    /// 进展.
    public var progress: [FiledReport]
    /// 检查.
    public var inspections: [FiledInspection]
    /// 督办等级.
    public var level: SupervisionLevel
    /// The letters of urging.
    public var notices: [FiledNotice]
    /// The day it was closed; nil before.
    public var closedOn: CivilDate?
    /// 销号; nil before.
    public var closure: TaskClosure?

    /// A task as its file stands; nil before it is drafted.
    public init?(of file: CaseFile<CoordinationTask>) {
        let state = file.state
        guard let draft = state.draft else { return nil }
        id = file.id
        task = draft
        phase = state.phase
        issuedOn = state.issuedOn
        originalDue = state.originalDue
        due = state.due
        progress = state.reports
        inspections = state.inspections
        level = state.level
        notices = state.notices
        closedOn = state.closedOn
        closure = state.closure
    }

    /// A task as a paper lists it.
    public init(
        _ id: CaseID, _ task: TaskDraft, phase: CoordinationTask.Phase, issuedOn: CivilDate? = nil,
        originalDue: TaskDue? = nil, due: TaskDue? = nil, progress: [FiledReport] = [],
        inspections: [FiledInspection] = [], level: SupervisionLevel = .none, notices: [FiledNotice] = [],
        closedOn: CivilDate? = nil, closure: TaskClosure? = nil
    ) {
        self.id = id
        self.task = task
        self.phase = phase
        self.issuedOn = issuedOn
        self.originalDue = originalDue ?? task.due
        self.due = due ?? task.due
        self.progress = progress
        self.inspections = inspections
        self.level = level
        self.notices = notices
        self.closedOn = closedOn
        self.closure = closure
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), try c.field("task", value?.task), phase: try c.field("phase", value?.phase),
            issuedOn: try c.optional("issuedOn", value?.issuedOn),
            originalDue: try c.optional("originalDue", value?.originalDue), due: try c.optional("due", value?.due),
            progress: try c.defaulted("progress", value?.progress, default: []),
            inspections: try c.defaulted("inspections", value?.inspections, default: []),
            level: try c.defaulted("level", value?.level, default: .none),
            notices: try c.defaulted("notices", value?.notices, default: []),
            closedOn: try c.optional("closedOn", value?.closedOn), closure: try c.optional("closure", value?.closure))
    }

    /// Whether it is neither closed nor dropped.
    public var isOpen: Bool { !CoordinationTask.finals.contains(phase) }

    /// The day it, or a standing task's next report, is due; nil where none is set.
    public var nextDay: CivilDate? {
        if let day = due?.day { return day }
        return (progress.last?.day ?? issuedOn).flatMap { due?.nextReport(after: $0) }
    }

    /// Whether it was issued, is open and not suspended, and its time is over.
    public func isOverdue(on day: CivilDate) -> Bool {
        guard isOpen, phase != .drafted, phase != .undrafted, phase != .suspended else { return false }
        return nextDay.map { day > $0 } ?? false
    }

    /// Why it should not be on the list as it is: a task without unit, lead official or day; a closed task without
    /// report, inspection or word to the leading group; a unit without a seat on the day of issue.
    /// law: mediation.V100 mediation.V101 mediation.V102
    public func findings(checking roster: MemberRoster? = nil, at path: String = "") -> [Finding] {
        let plan = Basis(Citation("HS24"))
        var found = phase == .drafted || phase == .undrafted ? [] : task.findings(at: path)
        if let roster, let unit = task.unit, let issuedOn, roster.isSeated(unit, on: issuedOn) == false {
            found.append(
                Finding(
                    "mediation.V101", .warning, at: path, plan, "下达之日责任单位不是成员单位：\(unit)",
                    "the unit had no seat on the day of issue: \(unit)"))
        }
        guard phase == .closed else { return found }
        func lack(_ zh: String, _ en: String) {
            found.append(Finding("mediation.V102", .error, at: path, plan, "已销号任务" + zh, "a closed task has no " + en))
        }
        if !progress.contains(where: \.isCompletion) { lack("没有落实情况报告", "report") }
        if inspections.isEmpty { lack("没有检查记录", "inspection") }
        if (closure?.report ?? "").isEmpty { lack("没有向领导小组报告", "report to the leading group") }
        return found
    }
}
