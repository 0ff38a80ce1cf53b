/// Finds the period to sue, step by step.
struct SuitTale {
    let act: AdministrativeAct
    let claim: SuitPeriod.Claim
    let stage: RemedyRoads.Stage
    let law: LegalContext
    let spans: [ExcludedSpan]
    let override: CivilDate?
    var rule = SuitPeriod.Rule.direct
    var governing: CivilDate?
    var firstDay: CivilDate?
    var waiting: Finding?
    var deadline = CappedDeadline(nil, under: [])
    var notes: [Finding] = []
    var derivation = Derivation()

    init(
        _ act: AdministrativeAct, _ claim: SuitPeriod.Claim, _ stage: RemedyRoads.Stage, _ override: CivilDate?,
        _ spans: [ExcludedSpan], _ law: LegalContext
    ) {
        self.act = act
        self.claim = claim
        self.stage = stage
        self.override = override
        self.spans = spans
        self.law = law
    }

    mutating func tell() {
        switch stage {
        case .decided(let served, let isTold, let learned): tellDecided(served, isTold, learned)
        case .refused(let served), .rejected(let served): tellRefused(served)
        case .accepted(let day, let isSummary, let extra): tellOverdue(day, isSummary, extra)
        case .none, .sued, .withdrawn, .ruled: tellAct()
        }
        if deadline.isCutOff, deadline.period != nil, !spans.isEmpty {
            notes.append(
                Finding(
                    "administrative.ceilingNotSuspended", .notice, deadline.basis,
                    "最长期限不因障碍中止，耽误的时间不顺延最长期限", "Nothing suspends the longest time: lost days do not move it"))
        }
        if deadline.isCutOff, let deciding = deadline.deciding, let last = deciding.lastDay,
            last != deciding.unrolledDay
        {
            notes.append(
                Finding(
                    "administrative.ceilingRolled", .notice, deciding.basis,
                    "最长期限届满日为休息日，是否顺延没有明文规定，本结果按顺延计算",
                    "The longest time ends on a rest day; no text says whether it moves, here it does"))
        }
    }

    mutating func govern(_ day: CivilDate, _ zh: String, _ en: String) -> CivilDate {
        let chosen = override ?? day
        governing = chosen
        derivation.add(
            override == nil ? "适用法律：以\(zh)为准" : "适用法律：按指定的日期",
            override == nil ? "The law: that of \(en)" : "The law: that of the day given", result: "\(chosen)")
        return chosen
    }

    mutating func end(_ period: Deadline?, under ceilings: [Deadline] = []) {
        deadline = CappedDeadline(period, under: ceilings)
        derivation.add(deadline.derivation)
    }

    func run(_ limit: TimeLimit, from start: CivilDate, _ governing: CivilDate) -> Deadline {
        limit.deadline(from: start, in: law, excluding: spans, governedBy: governing)
    }

    /// A suit has to wait until an organ’s time is over.
    mutating func wait(until over: CivilDate, _ basis: Basis, _ zh: String, _ en: String) {
        firstDay = over.adding(days: 1)
        guard let firstDay else { return }
        waiting = Finding(
            "administrative.suitPremature", .error, at: "suit", basis, "\(zh)，\(firstDay)起方可起诉",
            "\(en): a suit may be brought from \(firstDay)")
    }

    // MARK: Against the act

    private mutating func tellAct() {
        switch claim {
        case .voidness:
            tellVoidness()
            return
        case .agreementPerformance:
            tellAgreement()
            return
        case .ordinary, .agreementChange: break
        }
        if let inaction = act.inaction {
            tellInaction(inaction)
            return
        }
        guard let known = act.contentDay else {
            rule = .contentUnknown
            if let made = act.madeOn {
                let day = govern(made, "作出行政行为之日", "the day the act was made")
                derivation.add(
                    "知道行政行为之日不明：仅受最长期限限制", "The day the act was known is not recorded: only the longest time runs",
                    Basis(.administrativeProcedure(46, 2)))
                end(nil, under: longStops(day))
            }
            return
        }
        tellKnown(known)
    }

    private mutating func tellKnown(_ known: CivilDate) {
        let first = act.notice.start.map { Swift.min($0, known) } ?? known
        let day = govern(known, "知道行政行为之日", "the day the act was known")
        let limit = act.subject?.suitLimit ?? .administrativeSuit
        if act.subject?.suitLimit != nil { rule = .special }
        var ceilings = longStops(day)
        var start: CivilDate? = known
        if !act.told.contains(.suitLimit) {
            rule = .limitNotStated
            start = act.suitLimitLearnedOn.map { Swift.max($0, known) }
            derivation.add(
                start == nil
                    ? "未告知起诉期限且尚未知道：期限未起算，仅受最长期限限制" : "未告知起诉期限：自知道或者应当知道起诉期限之日起计算",
                start == nil
                    ? "The limit to sue was not told and is not yet known: the period has not begun, only the longest time runs"
                    : "The limit to sue was not told: counted from the day it was or should have been known",
                result: start.map { "\($0)" } ?? "—", unstatedBasis(day, paragraph: 1))
            ceilings.append(
                TimeLimit.administrativeSuitUnnotified.ceiling(from: known, in: law, governedBy: day))
        } else if first < known || act.notice.way == .unserved {
            rule = rule == .special ? .special : .contentUnknown
            derivation.add(
                "不知道行政行为内容：自知道或者应当知道内容之日起计算",
                "The content was not known: counted from the day it was or should have been known", result: "\(known)",
                isOld(day)
                    ? Basis(.administrativeInterpretation2000(42)) : Basis(.administrativeProcedureInterpretation(65)))
        }
        end(start.map { run(limit, from: $0, day) }, under: ceilings)
        noteTransition(limit, start, day)
    }

    // law: administrative.L-F03
    private func longStops(_ day: CivilDate) -> [Deadline] {
        guard let made = act.madeOn else { return [] }
        let limit: TimeLimit = act.isRealProperty ? .administrativeLongStopImmovables : .administrativeLongStop
        return [limit.ceiling(from: made, in: law, governedBy: day)]
    }

    // law: administrative.L-F05 administrative.V-L02b
    private mutating func tellInaction(_ inaction: AdministrativeAct.Inaction) {
        rule = .inaction
        guard let received = inaction.requestReceivedOn else {
            notes.append(
                Finding(
                    "administrative.V-L02b", .error, at: "act.inaction",
                    Basis(.administrativeProcedureInterpretation(93, 1)),
                    "未向行政机关提出申请即起诉其不履行法定职责，裁定驳回起诉",
                    "A suit against inaction without a request to the organ is dismissed"))
            return
        }
        let day = govern(received, "行政机关收到申请之日", "the day the organ received the request")
        let over: CivilDate?
        if let end = inaction.termEndsOn {
            over = end
            derivation.add(
                "法律、法规规定的履行期限届满", "The term to act set by law ends", result: "\(end)",
                Basis(.administrativeProcedure(47, 1)))
        } else {
            let duty = TimeLimit.administrativeDutyPeriod.deadline(from: received, in: law, governedBy: day)
            over = duty.unrolledDay
            derivation.add(
                "没有规定履行期限的，按\(duty.counting.period.text(in: .zh))计算",
                "No term set: \(duty.counting.period.text(in: .en))", result: over.map { "\($0)" } ?? "—", duty.basis)
        }
        guard let over else { return }
        if inaction.isEmergency {
            derivation.add("紧急情况下不受履行期限限制，可以即时起诉", "An emergency: no waiting", Basis(.administrativeProcedure(47, 2)))
        } else {
            wait(
                until: over,
                isOld(day) ? Basis(.administrativeInterpretation2000(39)) : Basis(.administrativeProcedure(47, 1)),
                "行政机关的履行期限尚未届满", "The organ’s time to act is not over")
        }
        end(run(.administrativeSuitInaction, from: over, day))
    }

    private mutating func tellAgreement() {
        rule = .agreementPerformance
        guard let known = act.contentDay else { return }
        let day = govern(known, "知道权利受到损害之日", "the day the harm was known")
        derivation.add(
            "请求履行行政协议的，参照民事法律规范关于诉讼时效的规定，不适用起诉期限",
            "A claim to perform an administrative agreement is under civil limitation, not under the period to sue",
            Basis(.administrativeAgreements(25)))
        end(run(.agreementLimitation, from: known, day))
    }

    // law: administrative.V-L31
    private mutating func tellVoidness() {
        rule = .voidness
        let boundary = TimeLimit.administrativeSuit.since
        if let made = act.madeOn, let boundary, made < boundary {
            notes.append(
                Finding(
                    "administrative.V-L31", .error, at: "suit", Basis(.administrativeProcedureInterpretation(162)),
                    "对\(boundary)之前作出的行政行为请求确认无效的，不予立案",
                    "A claim that an act made before \(boundary) is void is not docketed"))
            return
        }
        derivation.add(
            "单独请求确认无效的，立案时不审查起诉期限", "A separate claim of voidness is not tested against the period at filing",
            Basis(.administrativeProcedureInterpretation(94)))
        notes.append(
            Finding(
                "administrative.voidnessFallback", .notice, Basis(.administrativeProcedureInterpretation(94, 2)),
                "行政行为不属于无效、原告改为请求撤销而超过起诉期限的，裁定驳回起诉",
                "Where the act is not void and quashing is asked for out of time, the suit is dismissed"))
    }

    // MARK: The law of 1989

    func isOld(_ day: CivilDate) -> Bool { TimeLimit.administrativeSuit.since.map { day < $0 } ?? false }

    func unstatedBasis(_ day: CivilDate, paragraph: UInt8) -> Basis {
        TimeLimit.administrativeSuitUnnotified.since.map { day < $0 } ?? false
            ? Basis(.administrativeInterpretation2000(41, paragraph))
            : Basis(.administrativeProcedureInterpretation(64, paragraph))
    }

    /// A period under the text of 1989 that had not ended on 2015-05-01 follows the text of 2014.
    private mutating func noteTransition(_ limit: TimeLimit, _ start: CivilDate?, _ day: CivilDate) {
        guard override == nil, limit == .administrativeSuit, isOld(day), let start, let since = limit.since,
            let old = deadline.endDay, old >= since,
            let later = limit.deadline(from: start, in: law, excluding: spans, governedBy: since).lastDay
        else { return }
        notes.append(
            Finding(
                "administrative.suitTransition", .warning, Basis(Citation("ALI15", 26)),
                "\(since)前起诉期限尚未届满的，适用修改后的起诉期限：\(later)",
                "A period that had not ended before \(since) follows the amended law: \(later)"))
    }
}
