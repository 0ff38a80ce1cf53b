/// An application for retrial (行政诉讼法 arts. 90, 91; 行诉法解释 arts. 30(3), 110; 行政再审立案规定 arts. 1, 2, 11, 12, 14).
public struct RetrialApplication: WireRecord {
    /// What it is about.
    public var target: RetrialTarget
    /// The grounds brought.
    public var grounds: EnumSet<RetrialGround>
    /// Where the main evidence is a ground: whether it is said to be forged; nil when not known.
    public var isEvidenceForged: Bool?
    /// The day a ground that runs from knowing became known; nil where none is brought, or not known.
    public var knownOn: CivilDate?
    /// Whether a third party that took no part without fault of its own applies.
    public var isOutsider: Bool
    /// Where an outsider applies: the day it knew, or should have known, of the harm; nil when not known.
    public var harmKnownOn: CivilDate?
    /// The day it was posted, which counts in place of its arrival; nil where it was handed in.
    public var postedOn: CivilDate?
    /// Whether the court is one level above the court whose decision is in effect; nil when not known.
    public var isOneLevelUp: Bool?
    /// What stands against it from an earlier application; nil for nothing.
    public var bar: RetrialFilingBar?

    /// An application.
    public init(
        _ target: RetrialTarget, _ grounds: EnumSet<RetrialGround>, isEvidenceForged: Bool? = nil,
        knownOn: CivilDate? = nil, isOutsider: Bool = false, harmKnownOn: CivilDate? = nil, postedOn: CivilDate? = nil,
        isOneLevelUp: Bool? = nil, bar: RetrialFilingBar? = nil
    ) {
        self.target = target
        self.grounds = grounds
        self.isEvidenceForged = isEvidenceForged
        self.knownOn = knownOn
        self.isOutsider = isOutsider
        self.harmKnownOn = harmKnownOn
        self.postedOn = postedOn
        self.isOneLevelUp = isOneLevelUp
        self.bar = bar
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("target", value?.target),
            try c.field("grounds", value?.grounds),
            isEvidenceForged: try c.optional("isEvidenceForged", value?.isEvidenceForged),
            knownOn: try c.optional("knownOn", value?.knownOn),
            isOutsider: try c.defaulted("isOutsider", value?.isOutsider, default: false),
            harmKnownOn: try c.optional("harmKnownOn", value?.harmKnownOn),
            postedOn: try c.optional("postedOn", value?.postedOn),
            isOneLevelUp: try c.optional("isOneLevelUp", value?.isOneLevelUp),
            bar: try c.optional("bar", value?.bar))
    }

    /// The last days to apply.
    public func period(in law: LegalContext) -> RetrialPeriod { RetrialPeriod(self, in: law) }

    /// Whether any ground brought runs from knowing it.
    public var runsFromKnowing: Bool {
        grounds.contains { $0.runsFromKnowing(isEvidenceForged: isEvidenceForged) }
    }

    /// Whether the main evidence is a ground, and whether it is forged nobody said: then the time may run from knowing.
    var isForgeryUnknown: Bool { grounds.contains(.evidenceFlawed) && isEvidenceForged == nil }

    /// Whether an earlier application stands against it when it arrives on a day. After a withdrawal the four grounds
    /// that run from knowing are still open for six months; nil where that cannot be told.
    public func isBarred(on day: CivilDate, in law: LegalContext) -> Bool? {
        switch bar {
        case nil: false
        case .afterDismissal, .againstRetrialJudgment, .afterProcuratorate: true
        case .withdrawnBefore:
            if runsFromKnowing {
                period(in: law).fromKnowing.map { (postedOn ?? day) > $0 }
            } else {
                isForgeryUnknown ? nil : true
            }
        }
    }

    /// What is wrong with the application when it arrives on a day: the time, the court, an earlier application, no
    /// statutory ground. What cannot be told is a notice.
    /// law: administrative.V-L27 administrative.V-L28
    public func findings(on day: CivilDate, in law: LegalContext) -> [Finding] {
        var found = period(in: law).findings(on: postedOn ?? day)
        if isOneLevelUp == false {
            found.append(
                Finding(
                    "administrative.V-L28", .error, at: "isOneLevelUp",
                    Basis(.administrativeProcedure(90), .retrialFiling(1), .retrialFiling(11)),
                    "申请再审应当向作出生效裁判的人民法院的上一级人民法院提出",
                    "apply to the court one level above the one whose decision is in effect"))
        }
        if let bar, isBarred(on: day, in: law) != false {
            found.append(
                Finding(
                    "administrative.retrialBar", isBarred(on: day, in: law) == nil ? .notice : .error, at: "bar",
                    bar.basis, "不予立案：\(bar.term.zh)", "not docketed: \(bar.term.en)"))
        }
        if grounds.isEmpty, !isOutsider {
            found.append(
                Finding(
                    "administrative.retrialGround", .error, at: "grounds", Basis(.administrativeProcedure(91)),
                    "未提出法定再审事由", "no statutory ground is brought"))
        }
        return found
    }
}
