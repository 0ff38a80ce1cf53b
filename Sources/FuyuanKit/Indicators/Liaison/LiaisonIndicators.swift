/// Indicators over files of liaison: tasks of a list, meetings, requests between organs, messages and tickets.
extension Indicator {
    /// 联动事项: tasks issued by the last day of the period and not dropped.
    /// law: enforcement.linkItems administrative.I11
    public static let tasksListed = Indicator.count(
        IndicatorDefinition(
            Term("tasks-listed", "府院联动事项", "tasks of the liaison list"), .count, in: .items,
            numerator: Term("issued", "期末前下达且未撤销的清单任务", "tasks issued by the last day and not dropped"),
            Basis(Citation("HS24"), Citation("JZ22"))),
        of: CoordinationTask.self
    ) { file, period, _ in isListed(file, period) }

    /// 按期完成率: of the tasks whose day, extensions included, lies in the period, those closed by it.
    /// law: mediation.taskOnTimeRate
    public static let tasksOnTime = Indicator.share(.taskOnTime, of: CoordinationTask.self) { file, period, _ in
        let state = file.state
        guard state.issuedOn != nil, state.phase != .cancelled, let last = state.due?.day, period.contains(last) else {
            return nil
        }
        return state.closedOn.map { $0 <= last } ?? false
    }

    /// 销号率: of the tasks on the list on the last day of the period, those closed by it.
    public static let tasksClosed = Indicator.share(
        IndicatorDefinition(
            Term("tasks-closed", "清单任务销号率", "tasks closed"), .share, in: .percent,
            numerator: Term("closed", "期末前销号的", "closed by the last day"),
            denominator: Term("issued", "期末前下达且未撤销的清单任务", "tasks issued by the last day and not dropped"),
            Basis(Citation("HS24"))),
        of: CoordinationTask.self
    ) { file, period, _ in
        isListed(file, period) ? file.state.closedOn.map { $0 <= period.through } ?? false : nil
    }

    /// 逾期任务: tasks past their day and open on the last day of the period; a suspended task is not overdue.
    public static let tasksOverdue = Indicator.count(
        IndicatorDefinition(
            Term("tasks-overdue", "逾期清单任务", "tasks overdue"), .count, in: .items,
            numerator: Term("overdue", "期末已过时限而未销号的清单任务", "tasks past their day and open on the last day"),
            Basis(Citation("HS24"))),
        of: CoordinationTask.self
    ) { file, period, _ in
        guard isListed(file, period), file.state.phase != .suspended, let last = file.state.due?.day else {
            return false
        }
        return last < period.through && (file.state.closedOn.map { $0 > period.through } ?? true)
    }

    private static func isListed(_ file: CaseFile<CoordinationTask>, _ period: IndicatorPeriod) -> Bool {
        file.state.phase != .cancelled && file.state.issuedOn.map { $0 <= period.through } ?? false
    }

    /// 联席会议: joint conferences held in the period.
    /// law: enforcement.pubSystems
    public static let conferencesHeld = Indicator.count(
        IndicatorDefinition(
            Term("conferences-held", "召开联席会议", "joint conferences held"), .count, in: .times,
            numerator: Term("held", "期内召开的联席会议", "conferences held in the period"), Basis(Citation("TH"))),
        of: JointConference.self
    ) { file, period, _ in period.contains(file.state.heldOn) }

    /// 决议办结率: of the resolutions of conferences held in the period, those settled: the task closed, dropped, or kept
    /// as a standing one.
    public static let resolutionsSettled = Indicator.parts(
        IndicatorDefinition(
            Term("resolutions-settled", "联席会议决议办结率", "resolutions of conferences settled"), .share, in: .percent,
            numerator: Term("settled", "已办结的", "those settled"),
            denominator: Term("resolutions", "期内召开的联席会议的决议", "resolutions of conferences held in the period"),
            Basis(Citation("HS24"))),
        of: JointConference.self
    ) { file, period, _ in
        guard period.contains(file.state.heldOn) else { return [] }
        return file.state.resolutions.map {
            .share(
                IndicatorContribution.part("resolution-\($0.id.rawValue)", of: file.id),
                file.state.outcome(of: $0.id) != nil)
        }
    }

    /// 信息查询按期答复率: of the requests between organs whose day to answer lies in the period, those answered by it. One
    /// taken back is on neither side.
    public static let requestsAnswered = Indicator.share(
        IndicatorDefinition(
            Term("requests-answered", "机关间信息查询按期答复率", "requests between organs answered in time"), .share,
            in: .percent, numerator: Term("in-time", "按期答复或者说明理由拒绝的", "answered, or refused with reasons, by then"),
            denominator: Term("due", "期内到期的信息查询请求", "requests whose day to answer lies in the period"),
            Basis(Citation("HS24", 7))),
        of: InterAgencyRequest.self
    ) { file, period, law in
        guard file.state.phase != .revoked, let last = file.state.lastDay(of: .response, in: law),
            period.contains(last)
        else { return nil }
        return file.state.clocks[.response]?.stoppedOn.map { $0 <= last } ?? false
    }

    /// 联络事项按期回复率: of the messages whose day to reply lies in the period, those replied to by it.
    public static let threadsReplied = Indicator.share(
        IndicatorDefinition(
            Term("threads-replied", "联络事项按期回复率", "messages replied to in time"), .share, in: .percent,
            numerator: Term("in-time", "按期回复的", "replied to by then"),
            denominator: Term("due", "期内到期的联络事项", "messages whose day to reply lies in the period"),
            Basis(Citation("JZ22"))),
        of: LiaisonThread.self
    ) { file, period, law in
        guard file.state.phase != .withdrawn, let last = file.state.lastDay(of: .response, in: law),
            period.contains(last)
        else { return nil }
        return file.state.clocks[.response]?.stoppedOn.map { $0 <= last } ?? false
    }

    /// 首次响应时长: days from sending to the first reply, of messages replied to in the period.
    public static let threadResponseDays = Indicator.mean(
        IndicatorDefinition(
            Term("thread-response-days", "联络事项平均首次响应时长", "mean days to the first reply"), .mean, in: .days,
            numerator: Term("days", "发出至首次回复的天数", "days from sending to the first reply"),
            denominator: Term("replied", "期内首次回复的联络事项", "messages first replied to in the period"),
            Basis(Citation("JZ22"))),
        of: LiaisonThread.self
    ) { file, period, _ in
        period.contains(file.firstDay(entering: [.replied])) ? file.state.responseDays.map(Int64.init) : nil
    }

    /// 诉求办结率: of the requests of enterprises taken in during the period, those closed by its end; one taken back is
    /// on neither side.
    public static let enterpriseRequestsClosed = Indicator.share(
        IndicatorDefinition(
            Term("enterprise-requests-closed", "企业诉求办结率", "requests of enterprises closed"), .share, in: .percent,
            numerator: Term("closed", "期末前办结的", "closed by the last day"),
            denominator: Term("accepted", "期内受理的企业诉求", "requests taken in during the period"),
            Basis(Citation("JZ22"))),
        of: EnterpriseRequest.self
    ) { file, period, _ in
        guard file.state.phase != .withdrawn, period.contains(file.firstDay(entering: [.accepted])) else { return nil }
        return file.lastDay(entering: [.closed, .evaluated]).map { $0 <= period.through } ?? false
    }

    /// 跨域立案三十分钟内响应率: of the filings across districts answered in the period whose minutes are known, those
    /// answered within thirty minutes.
    /// law: mediation.n3
    public static let crossDomainAnswered = Indicator.share(
        IndicatorDefinition(
            Term("cross-domain-answered", "跨域立案三十分钟内响应率", "filings across districts answered in thirty minutes"),
            .share, in: .percent, numerator: Term("within-thirty", "三十分钟内答复的", "answered within thirty minutes"),
            denominator: Term(
                "answered", "期内答复且记有时刻的跨域立案", "filings across districts answered in the period, minutes known"),
            Basis(), .convention),
        of: ServiceTicket.self
    ) { file, period, law in
        guard file.state.isCrossDomain, period.contains(file.state.answeredOn),
            let minutes = file.state.answerMinutes,
            case .count(let limit) = law.value(of: .crossDomainAnswerMinutes)
        else { return nil }
        return minutes <= limit
    }

    /// Every indicator over files of liaison.
    public static let liaison: [Indicator] = [
        tasksListed, tasksOnTime, tasksClosed, tasksOverdue, conferencesHeld, resolutionsSettled, requestsAnswered,
        threadsReplied, threadResponseDays, enterpriseRequestsClosed, crossDomainAnswered,
    ]
}
