extension CrossCaseDuty {
    /// How many days a duty without a number in the law may stand before it is late: the day it arises, unless the place
    /// says otherwise. A convention; the law says 立即, 应当.
    public static let atOnce = PolicyParameter(
        Term("cross-case-at-once-days", "跨案协作事项立即办理的宽限日数", "days of grace for a duty due at once"), .count(0),
        unit: Bilingual("日", "days"), Basis(), .convention)

    private static let allLimits: [TimeLimit] = CrossCaseRule.all.compactMap(\.limit).reduce(into: []) { found, limit in
        if !found.contains(where: { $0.id == limit.id }) { found.append(limit) }
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .due: allLimits
        }
    }

    /// The limit the rule has; none where the duty is due at once.
    public func limit(of clock: Clock) -> TimeLimit? {
        switch clock {
        case .due: terms?.limit.flatMap(TimeLimit.init(id:))
        }
    }

    /// The day it arose; the day of insisting where a refusal was not accepted.
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<CrossCaseDutyRole>) -> CivilDate? {
        switch clock {
        case .due:
            if case .owe(let it) = act { return it.since }
            return occasion.day
        }
    }

    /// The day an act names, or the day a duty due at once must be done by.
    public func orderedLastDay(
        of clock: Clock, for act: Act, in occasion: Occasion<CrossCaseDutyRole>
    ) -> CivilDate? {
        switch clock {
        case .due:
            if case .owe(let it) = act { return it.lastDay ?? Self.atOnceDay(it, from: it.since, in: occasion.law) }
            guard case .insist(let it) = act else { return nil }
            return it.lastDay ?? terms.flatMap { Self.atOnceDay($0, from: occasion.day, in: occasion.law) }
        }
    }

    private static func atOnceDay(_ terms: CrossCaseDutyTerms, from day: CivilDate, in law: LegalContext) -> CivilDate?
    {
        guard terms.limit == nil, terms.nature == .duty else { return nil }
        guard case .count(let grace) = law.value(of: atOnce), grace > 0 else { return day }
        return day.adding(days: grace) ?? day
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .owedByActor: Ground(cure: "由义务单位办理", "let whoever owes it act")
        case .inTime: Ground(cure: "说明逾期理由", "say why it is late")
        case .reasonGiven: Ground(cure: "写明理由", "give the reason")
        case .notEscalated: Ground(cure: "已提请上级督办，等待督办结果", "it went to the supervisor already: wait for the result")
        case .lateOrRefused: Ground(cure: "待逾期或者拒绝后提请", "wait until it is late or refused")
        case .escalated: Ground(curedBy: .escalate)
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<CrossCaseDutyRole>) -> Bool? {
        switch condition {
        case .owedByActor:
            occasion.actor.role == .register
                ? true : terms?.holder.flatMap { holder in occasion.actor.id.map { $0 == holder } }
        case .inTime: clocks[.due].map { _ in isInTime(.due, in: occasion) ?? true }
        case .reasonGiven: reason(act).map { !$0.isEmpty }
        case .notEscalated: escalatedOn == nil
        case .lateOrRefused: phase == .refusedWithReason ? true : terms?.nature == .duty && isLate(in: occasion)
        case .escalated: escalatedOn != nil
        }
    }

    private func isLate(in occasion: Occasion<CrossCaseDutyRole>) -> Bool {
        isInTime(.due, in: occasion).map { !$0 } ?? false
    }

    private func reason(_ act: Act?) -> String? {
        if case .refuseWithReason(let it) = act { return it.reason }
        guard case .withdraw(let it) = act else { return nil }
        return it.reason
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<CrossCaseDutyRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .owe(let it):
            terms = it
            if it.limit == nil, it.lastDay == nil, it.nature != .duty { standing.stop(.due, on: it.since, permit) }
        case .acknowledge: acknowledgedOn = occasion.day
        case .perform(let it):
            performance = it
            performedOn = occasion.day
        case .refuseWithReason(let it): refusal = it.reason
        case .insist: refusal = nil
        case .withdraw(let it): withdrawal = it.reason
        case .escalate: escalatedOn = occasion.day
        case .urge: break
        }
    }

    /// Whether it is late on a day: a duty to act whose last day has passed while it is open.
    public func isOverdue(asOf day: CivilDate, in law: LegalContext) -> Bool {
        guard isOpen, terms?.nature == .duty else { return false }
        return lastDay(of: .due, in: law).map { day > $0 } ?? false
    }
}
