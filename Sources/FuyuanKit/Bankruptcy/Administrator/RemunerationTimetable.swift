/// The days that matter in fixing, changing, paying and contesting an administrator’s pay (报酬规定 arts. 6, 8, 11, 17,
/// 18); each is nil until it happened.
public struct RemunerationTimetable: WireRecord {
    /// The court fixed the scheme.
    public var schemeFixedOn: CivilDate?
    /// The court adjusted the scheme.
    public var adjustedOn: CivilDate?
    /// The administrator received the notice of the adjustment.
    public var adjustmentReceivedOn: CivilDate?
    /// The court received the application for payment.
    public var paymentAppliedOn: CivilDate?
    /// The court received an objection.
    public var objectionReceivedOn: CivilDate?
    /// The administrator received the notice of the objection.
    public var objectionNoticeReceivedOn: CivilDate?
    /// Whether a resolution of the creditors’ meeting stands behind the objection; nil when not known.
    public var objectionHasResolution: Bool?
    /// Whether the scheme was reported at the first creditors’ meeting; nil when not known.
    public var reportedAtFirstMeeting: Bool?

    /// A timetable.
    public init(
        schemeFixedOn: CivilDate? = nil, adjustedOn: CivilDate? = nil, adjustmentReceivedOn: CivilDate? = nil,
        paymentAppliedOn: CivilDate? = nil, objectionReceivedOn: CivilDate? = nil,
        objectionNoticeReceivedOn: CivilDate? = nil, objectionHasResolution: Bool? = nil,
        reportedAtFirstMeeting: Bool? = nil
    ) {
        self.schemeFixedOn = schemeFixedOn
        self.adjustedOn = adjustedOn
        self.adjustmentReceivedOn = adjustmentReceivedOn
        self.paymentAppliedOn = paymentAppliedOn
        self.objectionReceivedOn = objectionReceivedOn
        self.objectionNoticeReceivedOn = objectionNoticeReceivedOn
        self.objectionHasResolution = objectionHasResolution
        self.reportedAtFirstMeeting = reportedAtFirstMeeting
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            schemeFixedOn: try c.optional("schemeFixedOn", value?.schemeFixedOn),
            adjustedOn: try c.optional("adjustedOn", value?.adjustedOn),
            adjustmentReceivedOn: try c.optional("adjustmentReceivedOn", value?.adjustmentReceivedOn),
            paymentAppliedOn: try c.optional("paymentAppliedOn", value?.paymentAppliedOn),
            objectionReceivedOn: try c.optional("objectionReceivedOn", value?.objectionReceivedOn),
            objectionNoticeReceivedOn: try c.optional("objectionNoticeReceivedOn", value?.objectionNoticeReceivedOn),
            objectionHasResolution: try c.optional("objectionHasResolution", value?.objectionHasResolution),
            reportedAtFirstMeeting: try c.optional("reportedAtFirstMeeting", value?.reportedAtFirstMeeting))
    }

    /// The deadlines that run from the days known, in the order of the articles.
    /// law: bankruptcy.tl.rem.notifyPlan
    /// law: bankruptcy.tl.rem.notifyAdjust
    /// law: bankruptcy.tl.rem.reportAdjust
    /// law: bankruptcy.tl.rem.decidePay
    /// law: bankruptcy.tl.rem.objectionNotify
    /// law: bankruptcy.tl.rem.objectionExplain
    /// law: bankruptcy.tl.rem.objectionDecide
    public func deadlines(in law: LegalContext) -> [Deadline] {
        let running: [(TimeLimit, CivilDate?)] = [
            (.remunerationPlanNotice, schemeFixedOn), (.remunerationAdjustmentNotice, adjustedOn),
            (.remunerationAdjustmentReport, adjustmentReceivedOn), (.remunerationPayment, paymentAppliedOn),
            (.remunerationObjectionNotice, objectionReceivedOn),
            (.remunerationObjectionAnswer, objectionNoticeReceivedOn),
            (.remunerationObjectionDecision, objectionReceivedOn),
        ]
        return running.compactMap { limit, day in day.map { limit.deadline(from: $0, in: law) } }
    }

    /// What is missing: the report at the first meeting (art. 6(2)), the resolution behind an objection (art. 17).
    public var findings: [Finding] {
        var findings: [Finding] = []
        if reportedAtFirstMeeting == false {
            findings.append(
                Finding(
                    "bankruptcy.remuneration/not-reported", .error, at: "reportedAtFirstMeeting",
                    Basis(.remuneration(6, 2)), "管理人应当在第一次债权人会议上报告报酬方案",
                    "the administrator reports the scheme at the first creditors’ meeting"))
        }
        if objectionReceivedOn != nil, objectionHasResolution == false {
            findings.append(
                Finding(
                    "bankruptcy.remuneration/no-resolution", .error, at: "objectionHasResolution",
                    Basis(.remuneration(17)), "对管理人报酬的异议应当附有债权人会议决议",
                    "an objection to the pay needs a resolution of the creditors’ meeting"))
        }
        return findings
    }
}
