extension LiaisonThread {
    public func orderedLastDay(of clock: Clock, for act: Act, in occasion: Occasion<LiaisonRole>) -> CivilDate? {
        message?.respondBy
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<LiaisonRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .issue(let it):
            message = it
            sender = occasion.actor.id
        case .deliver(let it): note(.delivered, it.minute, in: occasion)
        case .read(let it): note(.read, it.minute, in: occasion)
        case .reply(let it): note(.replied, it.minute, in: occasion)
        case .extend(let it): standing.fix(.response, lastDay: it.until, permit)
        case .urge: urgings += 1
        case .withdraw: withdrawnOn = occasion.day
        case .expire, .close: break
        }
    }

    private mutating func note(_ step: ThreadReceipt.Step, _ minute: Int?, in occasion: Occasion<LiaisonRole>) {
        receipts.append(ThreadReceipt(step: step, day: occasion.day, minute: minute, unit: occasion.actor.id))
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .respondByNamed: Ground(cure: "载明回复期限", "name a last day to reply")
        case .supervisorNamed: Ground(cure: "载明收件人的上级主管", "name the addressee’s supervisor")
        case .bySender: Ground(cure: "由发件人办理", "let the sender do it")
        case .byAddressee: Ground(cure: "由收件人办理", "let the addressee do it")
        case .inTime: Ground(cure: "期限届满后只能回复", "once the time is over, only a reply helps")
        case .timePassed: Ground(curedBy: .reply)
        case .laterDay: Ground(cure: "约定晚于原期限的日期", "name a day later than the present one")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<LiaisonRole>) -> Bool? {
        switch condition {
        case .respondByNamed: sent(act).map { $0.respondBy != nil }
        case .supervisorNamed: sent(act).map { $0.supervisor != nil }
        case .bySender: isSender(occasion.actor.id)
        case .byAddressee: message.flatMap { message in occasion.actor.id.map { $0 == message.addressee } }
        case .inTime: lastDay(of: .response, in: occasion.law).map { occasion.day <= $0 } ?? true
        case .timePassed: lastDay(of: .response, in: occasion.law).map { occasion.day > $0 } ?? false
        case .laterDay: isLaterDay(act, in: occasion)
        }
    }

    /// Where the sender is not known, anybody but the addressee is taken for it.
    private func isSender(_ id: ActorID?) -> Bool? {
        guard let id else { return nil }
        return sender.map { $0 == id } ?? message.map { $0.addressee != id }
    }

    private func sent(_ act: Act?) -> LiaisonMessage? {
        guard case .issue(let it) = act else { return nil }
        return it
    }

    private func isLaterDay(_ act: Act?, in occasion: Occasion<LiaisonRole>) -> Bool? {
        guard case .extend(let it) = act else { return nil }
        return lastDay(of: .response, in: occasion.law).map { it.until > $0 } ?? true
    }
}

extension LiaisonThread {
    /// The day of the reply; nil before.
    public var repliedOn: CivilDate? { receipt(.replied)?.day }

    /// The receipt of a step; nil where there is none.
    public func receipt(_ step: ThreadReceipt.Step) -> ThreadReceipt? { receipts.first { $0.step == step } }

    /// Days from sending to the reply (首次响应时长); nil before the reply.
    public var responseDays: Int? {
        guard let start = clocks[.response]?.start, let repliedOn else { return nil }
        return start.days(until: repliedOn)
    }

    /// Minutes from sending to the reply; nil where a minute is not known, or before the reply.
    public var responseMinutes: Int? {
        guard let days = responseDays, let sent = message?.minute, let replied = receipt(.replied)?.minute,
            ThreadReceipt.minutes.contains(sent), ThreadReceipt.minutes.contains(replied)
        else { return nil }
        return days * ThreadReceipt.minutes.count + replied - sent
    }

    /// The supervisor’s task once the time to reply has passed; nil before, and where a reply or a withdrawal came in
    /// time.
    ///
    /// A function of the journal, the day and the law alone: asked again, replayed, or told twice, it is the same task.
    public func overdueTask(of thread: CaseID, asOf day: CivilDate, in law: LegalContext) -> OverdueTask? {
        guard let message, let last = lastDay(of: .response, in: law), day > last else { return nil }
        let settled = repliedOn ?? withdrawnOn
        if let settled, settled <= last { return nil }
        return OverdueTask(
            thread: thread, supervisor: message.supervisor, addressee: message.addressee, subject: message.subject,
            respondBy: last, settledOn: settled.flatMap { $0 <= day ? $0 : nil })
    }

    /// A warning while the time to reply has passed and no reply has come.
    public func findings(asOf day: CivilDate, in law: LegalContext) -> [Finding] {
        guard let task = overdueTask(of: "", asOf: day, in: law), !task.isSettled else { return [] }
        return [
            Finding(
                "liaison-thread/overdue", .warning, at: "respondBy", Basis(), "联络事项逾期未回复",
                "no reply came within the time set")
        ]
    }
}
