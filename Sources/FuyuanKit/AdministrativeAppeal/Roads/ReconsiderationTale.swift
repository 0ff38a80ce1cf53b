/// Finds the period to apply for reconsideration, step by step.
struct ReconsiderationTale {
    let act: AdministrativeAct
    let text: ReconsiderationPeriod.Text
    let spans: [ExcludedSpan]
    let law: LegalContext
    var start: CivilDate?
    var firstDay: CivilDate?
    var isTold = true
    var deadline = CappedDeadline(nil, under: [])
    var notes: [Finding] = []
    var derivation = Derivation()

    init(
        _ act: AdministrativeAct, _ text: ReconsiderationPeriod.Text, _ spans: [ExcludedSpan], _ law: LegalContext
    ) {
        self.act = act
        self.text = text
        self.spans = spans
        self.law = law
    }

    mutating func tell() {
        derivation.add(
            "适用法律：以申请行政复议之日为准", "The law: that of the day of the application",
            result: "\(text.term.zh) / \(text.term.en)",
            text == .text2023 ? Basis(.reconsideration(90)) : Basis(.reconsideration2017(43)))
        if let inaction = act.inaction { tellInaction(inaction) } else { tellAct() }
        var main: Deadline?
        if let start { main = period(from: start) }
        deadline = CappedDeadline(main, under: ceilings())
        derivation.add(deadline.derivation)
        tellNotes()
    }

    /// The base period, or the longer one of another statute.
    private mutating func period(from start: CivilDate) -> Deadline {
        let limit = TimeLimit.reconsiderationApplication
        let day = text.governingDay(start)
        guard let other = act.otherPeriod else {
            return limit.deadline(from: start, in: law, excluding: spans, governedBy: day)
        }
        let usual = limit.counting(on: day, in: law)
        let special = Counting(other.content, usual.rule)
        let isLonger =
            (special.unrolledDay(from: start, in: law, governedBy: day) ?? .min)
            > (usual.unrolledDay(from: start, in: law, governedBy: day) ?? .min)
        derivation.add(
            isLonger ? "其他法律规定的申请期限更长，从其规定" : "其他规定的申请期限短于法定期限，不适用",
            isLonger ? "Another statute gives longer: it applies" : "Another text gives less: it does not apply",
            result: "\(other.content.text(in: .zh)) / \(other.content.text(in: .en))",
            Basis(other.citation, text == .text2023 ? .reconsideration(20, 1) : .reconsideration2017(9, 1)))
        guard isLonger else { return limit.deadline(from: start, in: law, excluding: spans, governedBy: day) }
        return special.deadline(
            from: start, in: law, extendedBy: .none, excluding: spans, governedBy: day, of: limit,
            basis: Basis(other.citation))
    }

    // law: administrative.L-R04
    private mutating func tellInaction(_ inaction: AdministrativeAct.Inaction) {
        if let end = inaction.termEndsOn {
            start = end
            derivation.add(
                "不作为：自法定履行期限届满之日起计算", "Inaction: counted from the end of the term set by law", result: "\(end)",
                Basis(.reconsiderationRegulation(16, 1, item: 1)))
        } else if let received = inaction.requestReceivedOn {
            let limit = TimeLimit.reconsiderationDutyPeriod
            let duty = limit.deadline(from: received, in: law, governedBy: text.governingDay(received))
            start = duty.unrolledDay
            derivation.add(
                "不作为：没有履行期限规定的，自行政机关收到申请满六十日起计算",
                "Inaction: no term set, so counted from the sixtieth day after the organ received the request",
                result: duty.unrolledDay.map { "\($0)" } ?? "—", Basis(.reconsiderationRegulation(16, 1, item: 2)))
        } else {
            derivation.add(
                "不作为：未记载行政机关收到申请之日", "Inaction: the day the request was received is not recorded",
                Basis(.reconsiderationRegulation(16)))
        }
        if inaction.isEmergency {
            derivation.add(
                "紧急情况下请求履行法定职责，不受上述履行期限限制", "In an emergency no such term has to be waited for",
                Basis(.reconsiderationRegulation(16, 2)))
        } else if let first = start?.adding(days: 1) {
            firstDay = first
            derivation.add(
                "履行期限届满后方可申请行政复议", "Reconsideration may be sought once that time is over", result: "\(first)",
                Basis(.reconsiderationRegulation(16, 1)))
        }
    }

    // law: administrative.L-R01 administrative.L-R02
    private mutating func tellAct() {
        let way = act.notice.way
        guard let base = act.notice.start ?? (way == .unserved ? act.contentKnownOn : nil) else {
            derivation.add(
                way == .unserved ? "法律文书应当送达而未送达，视为不知道该行政行为，期限未起算" : "知道行政行为之日不明，期限未起算",
                way == .unserved
                    ? "The document should have been served but was not: the act counts as unknown, the period has not begun"
                    : "The day the act was known is not recorded: the period has not begun",
                way.basis)
            return
        }
        derivation.add(
            "起算情形：\(way.term.zh)", "How it became known: \(way.term.en)", result: "\(base)",
            way == .known && text == .text2017 ? Basis(.reconsideration2017(9, 1)) : way.basis)
        start = base
        isTold = act.isReconsiderationTold && !isSilentOnFirst
        guard !isTold else { return }
        switch text {
        case .text2023:
            start = act.reconsiderationLearnedOn.map { Swift.max($0, base) }
            derivation.add(
                start == nil
                    ? "未告知申请复议的权利、复议机关和申请期限，且尚未知道：期限未起算，仅受最长期限限制"
                    : "未告知申请复议的权利、复议机关和申请期限：自知道或者应当知道之日起计算",
                start == nil
                    ? "Right, organ and period were not told and are not yet known: the period has not begun, only the longest time runs"
                    : "Right, organ and period were not told: counted from the day they were or should have been known",
                result: start.map { "\($0)" } ?? "—", Basis(.reconsideration(20, 3)))
        case .text2017:
            // The 2017 text has no rule for rights that were not told, only for an act told later.
            start = act.reconsiderationLearnedOn.map { Swift.max($0, base) } ?? base
            derivation.add(
                act.reconsiderationLearnedOn == nil
                    ? "2017年文本对未告知权利的后果没有规定，自知道之日起计算" : "事后补充告知的，自收到补充告知通知之日起计算",
                act.reconsiderationLearnedOn == nil
                    ? "The 2017 text sets no consequence of not telling the rights: counted from knowing"
                    : "Told later: counted from the day the supplementary notice arrived",
                result: start.map { "\($0)" } ?? "—", Basis(.reconsiderationRegulation(15, 1, item: 5)))
        }
    }

    /// Whether the organ did not say that reconsideration comes first, and that counts as not telling.
    // law: administrative.V-R38
    private var isSilentOnFirst: Bool {
        text == .text2023 && !act.told.contains(.reconsiderationFirst) && law.flag(.untoldFirstIsUntold)
            && ReconsiderationFirst(act).map { !$0.isAmbiguous } == true
    }

    // law: administrative.L-R02 administrative.L-R03
    private func ceilings() -> [Deadline] {
        guard text == .text2023, act.inaction == nil else { return [] }
        var ceilings: [Deadline] = []
        if !isTold, let known = act.contentDay {
            ceilings.append(
                TimeLimit.reconsiderationApplicationCap.ceiling(
                    from: known, in: law, governedBy: text.governingDay(known)))
        }
        if let made = act.madeOn {
            let limit: TimeLimit =
                act.isRealProperty ? .reconsiderationLongStopImmovables : .reconsiderationLongStop
            ceilings.append(limit.ceiling(from: made, in: law, governedBy: text.governingDay(made)))
        }
        return ceilings
    }

    private mutating func tellNotes() {
        if deadline.isCutOff, !spans.isEmpty, deadline.period != nil {
            notes.append(
                Finding(
                    "administrative.ceilingNotSuspended", .notice, deadline.basis,
                    "最长期限不因障碍中止，耽误的时间不顺延最长期限", "Nothing suspends the longest time: lost days do not move it"))
        }
        if let deciding = deadline.deciding, deadline.isCutOff, let last = deciding.lastDay,
            last != deciding.unrolledDay
        {
            notes.append(
                Finding(
                    "administrative.ceilingRolled", .notice, deciding.basis,
                    "最长期限届满日为休息日，是否顺延没有明文规定，本结果按顺延计算",
                    "The longest time ends on a rest day; no text says whether it moves, here it does"))
        }
        if text == .text2017, let last = deadline.endDay, ReconsiderationPeriod.Text.governing(last) == .text2023 {
            notes.append(
                Finding(
                    "administrative.textChange", .warning, Basis(.reconsideration(90)),
                    "期限跨越2023年修订施行之日：施行后提出的申请适用修订后的期限和最长期限",
                    "The period crosses the day the 2023 revision entered into force: a later application follows its period and longest times"
                ))
        }
        if text == .text2017, act.inaction == nil, !act.isReconsiderationTold {
            notes.append(
                Finding(
                    "administrative.untold2017", .warning, Basis(.reconsiderationRegulation(17)),
                    "2017年文本未规定未告知复议权利的申请期限，实践做法不一",
                    "The 2017 text does not say how long one may apply where the rights were not told; practice differs"
                ))
        }
    }
}
