/// 非诉执行申请: an application of an administrative organ to a court to enforce its decision, against which nobody sued.
///
/// ``NonLitigationEnforcement`` makes one of each application to look at it.
/// law: enforcement.V56
public struct NonLitigationApplication: WireRecord {
    /// The day of the application.
    public var appliedOn: CivilDate
    /// The last day to sue or to seek reconsideration; nil when not known.
    public var remedyLastDay: CivilDate?
    /// The end of a deferral or of the instalments of a fine; nil where there is none.
    public var deferredUntil: CivilDate?
    /// The day the demand (催告书) was served; nil where none was.
    public var urgedOn: CivilDate?
    /// The papers handed in.
    public var papers: EnumSet<NonLitigationPaper>
    /// Whether the head of the organ signed the application.
    public var isSignedByHead: Bool
    /// Whether it bears the organ's seal and a date.
    public var isSealedAndDated: Bool
    /// Why it comes late, as written; nil where nothing is said.
    public var goodReason: String?

    /// An application.
    public init(
        on appliedOn: CivilDate, remedyLastDay: CivilDate?, deferredUntil: CivilDate? = nil, urgedOn: CivilDate?,
        papers: EnumSet<NonLitigationPaper> = .all, isSignedByHead: Bool = true, isSealedAndDated: Bool = true,
        goodReason: String? = nil
    ) {
        self.appliedOn = appliedOn
        self.remedyLastDay = remedyLastDay
        self.deferredUntil = deferredUntil
        self.urgedOn = urgedOn
        self.papers = papers
        self.isSignedByHead = isSignedByHead
        self.isSealedAndDated = isSealedAndDated
        self.goodReason = goodReason
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            on: try c.field("appliedOn", value?.appliedOn),
            remedyLastDay: try c.optional("remedyLastDay", value?.remedyLastDay),
            deferredUntil: try c.optional("deferredUntil", value?.deferredUntil),
            urgedOn: try c.optional("urgedOn", value?.urgedOn),
            papers: try c.defaulted("papers", value?.papers, default: .all),
            isSignedByHead: try c.field("isSignedByHead", value?.isSignedByHead),
            isSealedAndDated: try c.field("isSealedAndDated", value?.isSealedAndDated),
            goodReason: try c.optional("goodReason", value?.goodReason))
    }

    /// The day the window is counted from: the end of the time to sue or to seek reconsideration, or of a deferral where
    /// that is later.
    public var windowStart: CivilDate? {
        guard let remedyLastDay else { return nil }
        return deferredUntil.map { max($0, remedyLastDay) } ?? remedyLastDay
    }

    private var isDeferred: Bool {
        guard let deferredUntil, let remedyLastDay else { return false }
        return deferredUntil > remedyLastDay
    }

    /// The last day to apply; nil when not known.
    public func lastDayToApply(in law: LegalContext) -> CivilDate? {
        let limit: TimeLimit = isDeferred ? .deferredFineApplication : .nonLitigationApplication
        return windowStart.flatMap { limit.lastDay(from: $0, in: law) }
    }

    /// The last day the party has after the demand: ten days, which are working days; the application may follow. Nil
    /// where there was no demand.
    /// law: enforcement.E39
    public func urgingLastDay(in law: LegalContext) -> CivilDate? {
        urgedOn.flatMap { TimeLimit.performanceUrging.lastDay(from: $0, in: law) }
    }

    /// Whether the time to sue and to seek reconsideration has ended; nil when not known.
    /// law: administrative.V-N01
    public var isAfterRemedies: Bool? { windowStart.map { appliedOn > $0 } }

    /// Whether it comes within the window, or says why it does not; nil when not known.
    /// law: administrative.V-N02
    public func isInWindow(in law: LegalContext) -> Bool? {
        lastDayToApply(in: law).map { appliedOn <= $0 || isReasoned }
    }

    /// Whether ten working days after the demand have passed; false where there was no demand, nil outside the calendar.
    /// Before 行政强制法 no demand was asked for.
    /// law: administrative.V-N03
    public func isAfterDemand(in law: LegalContext) -> Bool? {
        guard urgedOn == nil else { return urgingLastDay(in: law).map { appliedOn > $0 } }
        return TimeLimit.performanceUrging.since.map { appliedOn < $0 } ?? false
    }

    /// Whether something is said for coming late.
    private var isReasoned: Bool { !(goodReason ?? "").isEmpty }

    /// Why a court would not accept it; empty where it would. A late application with a reason is a notice: whether the
    /// reason is good, the court decides.
    /// law: enforcement.V56
    /// law: enforcement.E38
    public func findings(in law: LegalContext) -> [Finding] {
        var findings: [Finding] = []
        func add(_ severity: Severity, _ path: String, _ basis: Basis, _ zh: String, _ en: String) {
            findings.append(Finding("enforcement.V56", severity, at: path, basis, zh, en))
        }
        let window = Basis(.coercion(53), .administrativeProcedureInterpretation(156))
        if isAfterRemedies == false {
            add(
                .error, "appliedOn", window, "法定起诉、复议期限尚未届满", "the time to sue or to seek reconsideration has not ended"
            )
        } else if let last = lastDayToApply(in: law) {
            if appliedOn > last {
                add(
                    isReasoned ? .notice : .error, "appliedOn", window,
                    isReasoned ? "逾期申请（至\(last)），由法院审查有无正当理由" : "逾期申请（至\(last)），没有正当理由的不予受理",
                    isReasoned
                        ? "late (last day \(last)): the court looks at the reason"
                        : "late (last day \(last)): not accepted without good reason")
            }
        } else {
            add(.notice, "remedyLastDay", window, "无从判断申请期限", "the window cannot be told")
        }
        let urging = Basis(.coercion(54), .coercion(69))
        if urgedOn == nil, isAfterDemand(in: law) == false {
            add(.error, "urgedOn", urging, "未经催告", "no demand was made")
        } else if isAfterDemand(in: law) == false, let last = urgingLastDay(in: law) {
            add(
                .error, "urgedOn", urging, "催告书送达后未满十个工作日（至\(last)）",
                "ten working days after the demand have not passed (\(last))")
        }
        for paper in EnumSet<NonLitigationPaper>.all.subtracting(papers) {
            add(.error, "papers", Basis(.coercion(55, 1)), "缺少：\(paper.term.zh)", "missing: \(paper.term.en)")
        }
        if !isSignedByHead {
            add(
                .error, "isSignedByHead", Basis(.coercion(55, 2)), "申请书未由行政机关负责人签名",
                "the head of the organ did not sign")
        }
        if !isSealedAndDated {
            add(.error, "isSealedAndDated", Basis(.coercion(55, 2)), "申请书未加盖印章、注明日期", "seal or date is missing")
        }
        return findings
    }
}
