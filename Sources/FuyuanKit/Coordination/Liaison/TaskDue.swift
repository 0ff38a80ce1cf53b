/// 完成时限: the day a task is due, or 长期 with a cycle of reports.
public struct TaskDue: WireRecord {
    /// The last day; nil for a standing task.
    public var day: CivilDate?
    /// For a standing task, how many months lie between its reports; nil otherwise.
    public var everyMonths: Int?

    init(day: CivilDate?, everyMonths: Int?) {
        self.day = day
        self.everyMonths = everyMonths
    }

    /// Due on a day.
    public static func on(_ day: CivilDate) -> TaskDue { TaskDue(day: day, everyMonths: nil) }

    /// 长期: standing, with a report every so many months.
    public static func standing(reportEvery months: Int) -> TaskDue { TaskDue(day: nil, everyMonths: months) }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(day: try c.optional("day", value?.day), everyMonths: try c.optional("everyMonths", value?.everyMonths))
    }

    /// Whether it says anything: a day, or a cycle of at least a month.
    public var isSet: Bool { day != nil || (everyMonths ?? 0) >= 1 }
    /// Whether the task has no end.
    public var isStanding: Bool { day == nil && (everyMonths ?? 0) >= 1 }
    /// The day by which the next report is due, counted from the latest; nil for a task with a day.
    public func nextReport(after day: CivilDate) -> CivilDate? {
        isStanding ? everyMonths.flatMap(day.adding(months:)) : nil
    }
}
