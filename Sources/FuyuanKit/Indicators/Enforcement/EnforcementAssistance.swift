/// Help in enforcement: persons found, answers in time, reports of the grid.
extension Indicator {
    private static let jiaozuo = Basis(Citation("JZ22"))

    private static func policeReply(
        _ file: CaseFile<AssistanceRequest>, _ period: IndicatorPeriod
    ) -> AssistanceReply? {
        let state = file.state
        guard state.request?.topic == .policeFindPerson, state.phase != .withdrawn, let reply = state.reply,
            period.contains(reply.answeredOn)
        else { return nil }
        return reply
    }

    /// 查找被执行人: person-times the police found debtors for a court.
    /// law: enforcement.personsFound
    public static let personsFound = Indicator.sum(
        IndicatorDefinition(
            Term("persons-found", "公安机关协助查找被执行人", "debtors found by the police"), .sum, in: .personTimes,
            numerator: Term("found", "期内答复中查找到的人次", "person-times found in answers of the period"), jiaozuo),
        of: AssistanceRequest.self
    ) { file, period, _ in policeReply(file, period).map { Int64(clamping: max(0, $0.subjects)) } }

    /// 查找后执结案件: cases closed after the police found the debtor; a case named in two answers is one.
    /// law: enforcement.casesClosedByLocate
    public static let casesClosedByLocating = Indicator.parts(
        IndicatorDefinition(
            Term("cases-closed-by-locating", "公安机关协助查找后执结案件", "cases closed after the debtor was found"), .count,
            in: .cases, numerator: Term("closed", "期内答复中载明执结的案件", "cases closed, as answers of the period say"),
            jiaozuo),
        of: AssistanceRequest.self
    ) { file, period, _ in
        policeReply(file, period)?.casesClosed.map { .counted($0.description) } ?? []
    }

    /// 有效信息: answers of the police that brought something.
    /// law: enforcement.policeInfo
    public static let policeInformation = Indicator.count(
        IndicatorDefinition(
            Term("police-information", "公安机关提供的有效信息", "useful information from the police"), .count,
            in: .messages, numerator: Term("useful", "期内查有结果的答复", "answers of the period that found something"),
            jiaozuo),
        of: AssistanceRequest.self
    ) { file, period, _ in
        policeReply(file, period).map { $0.outcome == .found || $0.outcome == .done } ?? false
    }

    /// 协助按时率: of the requests due in the period, those fulfilled by the day due.
    /// law: enforcement.assistOnTime
    public static let assistanceOnTime = Indicator.share(
        IndicatorDefinition(
            Term("assistance-on-time", "协助执行按时率", "assistance in time"), .share, in: .percent,
            numerator: Term("in-time", "按期办结的", "fulfilled by then"),
            denominator: Term("due", "期内到期的协助执行请求（不含网格任务）", "requests due in the period, tasks of the grid left out"),
            Basis(.civilProcedure(262)), .convention),
        of: AssistanceRequest.self
    ) { file, period, law in
        let state = file.state
        guard state.task == nil, state.phase != .withdrawn, let last = state.lastDay(of: .answer, in: law),
            period.contains(last)
        else { return nil }
        return state.isDone && (state.reply?.answeredOn.map { $0 <= last } ?? false)
    }

    /// 网格反馈率: of the tasks given to grid workers in the period, those reported on.
    /// law: enforcement.gridFeedback
    public static let gridFeedback = Indicator.share(
        IndicatorDefinition(
            Term("grid-feedback", "网格反馈率", "reports of grid workers"), .share, in: .percent,
            numerator: Term("reported", "已反馈的", "those reported on"),
            denominator: Term("dispatched", "期内派发的网格任务", "tasks given in the period"), Basis(), .convention),
        of: AssistanceRequest.self
    ) { file, period, _ in
        guard let given = file.firstAct(where: { $0.outcome.kind == .dispatchGrid }), period.contains(given.day),
            file.state.phase != .withdrawn
        else { return nil }
        return file.state.gridReport != nil
    }
}
