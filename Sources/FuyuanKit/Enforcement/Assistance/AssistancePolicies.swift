extension PolicyParameter {
    /// 不动产“点对点”自动反馈: two minutes, as one city reports of its system.
    /// law: enforcement.landAutoReply
    public static let landAutoReplyMinutes = PolicyParameter(
        Term("land-auto-reply-minutes", "不动产点对点查询自动反馈", "automatic answer of the land registry"), .count(2),
        unit: Bilingual("分钟", "minutes"), Basis(Citation("JZ22")), .local)

    /// 对政府机构列入前预警: whether a public body is warned before a listing or a measure here; by default it is.
    /// law: enforcement.orgPreNotice
    public static let warnsPublicBodies = PolicyParameter(
        Term("warns-public-bodies", "对政府机构列入前预警", "public bodies are warned beforehand"), .flag(true),
        Basis(Citation("GZ23")), .local)

    /// Every parameter of assistance in enforcement that a caller may replace, but for days of answer: those are time
    /// limits, and stand among ``calendarPolicies``.
    public static let enforcementAssistancePolicies: [PolicyParameter] = [landAutoReplyMinutes, warnsPublicBodies]
}
