/// A theme of the work (工作主题、任务): an open list; the known ones are 通化's six tasks. A matter may carry several.
public struct TaskTheme: OpenCode, WireValue {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 行政案件协调化解.
    public static let administrativeCases: TaskTheme = "tonghua-administrative-cases"
    /// 优化环境激活活力.
    public static let businessEnvironment: TaskTheme = "tonghua-business-environment"
    /// 重点项目落地见效.
    public static let keyProjects: TaskTheme = "tonghua-key-projects"
    /// 重大风险预判防控.
    public static let majorRisks: TaskTheme = "tonghua-major-risks"
    /// 矛盾纠纷排查化解.
    public static let disputes: TaskTheme = "tonghua-disputes"
    /// 联动任务落细落实.
    public static let followUp: TaskTheme = "tonghua-task-follow-up"

    /// 通化's six tasks.
    public static let tonghua: [TaskTheme] = [
        .administrativeCases, .businessEnvironment, .keyProjects, .majorRisks, .disputes, .followUp,
    ]

    /// What it is called: the published name, or the code itself.
    public func name(in language: Language) -> String { LocalMechanism(rawValue: rawValue).name(in: language) }
}

/// Matters by theme. A matter with several themes stands under each: the totals of the themes do not add up to the
/// matters.
public struct ThemeReport: Sendable, Hashable {
    /// The matters of each theme.
    public private(set) var matters: [TaskTheme: Set<CaseID>] = [:]
    /// Every matter, with themes or without.
    public private(set) var all: Set<CaseID> = []

    /// A report on these matters.
    public init(_ matters: some Sequence<LinkageMatter>) {
        for matter in matters {
            all.insert(matter.id)
            for theme in matter.themes { self.matters[theme, default: []].insert(matter.id) }
        }
    }

    /// Both reports as one, by set union.
    public func merged(with other: ThemeReport) -> ThemeReport {
        var merged = self
        merged.all.formUnion(other.all)
        merged.matters.merge(other.matters) { $0.union($1) }
        return merged
    }

    /// How many matters there are.
    public var matterCount: Int { all.count }

    /// The themes, in the order of their codes.
    public var themes: [TaskTheme] { matters.keys.sorted { $0.rawValue < $1.rawValue } }

    /// How many matters fall under a theme.
    public func count(of theme: TaskTheme) -> Int { matters[theme]?.count ?? 0 }

    /// What the totals of the themes come to: no count of matters.
    public var themeTotal: Int { matters.values.reduce(0) { $0 + $1.count } }

    /// The matters without a theme, in order.
    public var unthemed: [CaseID] {
        all.subtracting(matters.values.reduce(into: []) { $0.formUnion($1) }).sorted { $0.rawValue < $1.rawValue }
    }

    /// The matters under more than one theme, in order.
    public var shared: [CaseID] {
        var seen: [CaseID: Int] = [:]
        for group in matters.values { for matter in group { seen[matter, default: 0] += 1 } }
        return seen.filter { $0.value > 1 }.keys.sorted { $0.rawValue < $1.rawValue }
    }

    /// A notice where the totals of the themes and the number of matters differ.
    public var findings: [Finding] {
        guard !shared.isEmpty || !unthemed.isEmpty else { return [] }
        return [
            Finding(
                "governance.themes-do-not-add-up", .notice, Basis(Citation("TH")),
                "各主题合计\(themeTotal)件次，事项共\(matterCount)件：\(shared.count)件跨主题，\(unthemed.count)件未归主题，合计数不等于事项数",
                """
                the themes total \(themeTotal), the matters are \(matterCount): \(shared.count) stand under several \
                themes, \(unthemed.count) under none; the totals do not add up
                """)
        ]
    }
}
