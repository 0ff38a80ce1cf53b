/// An application to enforce an administrative judgment, and whether it is in time (行诉法解释 art. 153).
public struct JudgmentExecutionRequest: WireRecord {
    /// The day of the application.
    public var appliedOn: CivilDate
    /// The last day set for performance, of the instalment in question; nil where none is set.
    public var performanceEndedOn: CivilDate?
    /// The day the document was served, from which the time runs where no day for performance is set; nil when not
    /// known.
    public var servedOn: CivilDate?
    /// The day of the latest interruption, from which the time runs anew; nil for none.
    public var interruptedOn: CivilDate?
    /// How many days the time stood still; a negative number counts as none.
    public var suspendedDays: Int
    /// Whether there is good reason for being late.
    public var hasGoodReason: Bool

    /// An application.
    public init(
        appliedOn: CivilDate, performanceEndedOn: CivilDate? = nil, servedOn: CivilDate? = nil,
        interruptedOn: CivilDate? = nil, suspendedDays: Int = 0, hasGoodReason: Bool = false
    ) {
        self.appliedOn = appliedOn
        self.performanceEndedOn = performanceEndedOn
        self.servedOn = servedOn
        self.interruptedOn = interruptedOn
        self.suspendedDays = suspendedDays
        self.hasGoodReason = hasGoodReason
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            appliedOn: try c.field("appliedOn", value?.appliedOn),
            performanceEndedOn: try c.optional("performanceEndedOn", value?.performanceEndedOn),
            servedOn: try c.optional("servedOn", value?.servedOn),
            interruptedOn: try c.optional("interruptedOn", value?.interruptedOn),
            suspendedDays: try c.defaulted("suspendedDays", value?.suspendedDays, default: 0),
            hasGoodReason: try c.defaulted("hasGoodReason", value?.hasGoodReason, default: false))
    }

    /// The last day to apply; nil where the day it runs from is not known.
    /// law: administrative.L-F32
    public func lastDay(in law: LegalContext) -> CivilDate? {
        (interruptedOn ?? performanceEndedOn ?? servedOn).flatMap { start in
            TimeLimit.administrativeJudgmentApplication.lastDay(
                from: start, in: law, excluding: suspendedDays.clamped(to: 0...100_000))
        }
    }

    /// Whether the court accepts it as to time; nil where that cannot be told.
    public func isOpen(in law: LegalContext) -> Bool? {
        if hasGoodReason { return true }
        return lastDay(in: law).map { appliedOn <= $0 }
    }

    /// What is wrong with the time: an error, or a notice where it cannot be told.
    /// law: administrative.V-L30
    public func findings(in law: LegalContext) -> [Finding] {
        let basis = Basis(.administrativeProcedureInterpretation(153))
        return switch isOpen(in: law) {
        case true?: []
        case false?:
            [
                Finding(
                    "administrative.V-L30", .error, at: "appliedOn", basis,
                    "逾期申请执行，无中止、中断事由亦无正当理由，不予受理",
                    "the two years are over: not accepted, unless suspended, interrupted or late for good reason")
            ]
        case nil:
            [
                Finding(
                    "administrative.V-L30", .notice, at: "performanceEndedOn", basis, "申请执行期限的起算日不明，无从判断",
                    "the day the two years run from is not known")
            ]
        }
    }
}
