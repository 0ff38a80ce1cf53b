/// 申请强制执行的期限: from when to when an organ may apply to a court.
///
/// It opens when reconsideration and suit have both run out (行政强制法 art. 53). 行诉法解释 art. 156 counts the three months
/// from the time to sue alone; where that ends first, ``lastDayBySuit(in:)`` is the earlier last day.
public struct NonLitigationWindow: Sendable, Hashable {
    /// The last day to sue; nil where there is no suit, or it is not known.
    public var suitLastDay: CivilDate?
    /// The last day to seek reconsideration; nil where there is none, or it is not known.
    public var reconsiderationLastDay: CivilDate?
    /// The end of a deferral or of the instalments of a fine; nil where there is none.
    public var deferredUntil: CivilDate?

    /// A window.
    public init(suit: CivilDate?, reconsideration: CivilDate?, deferredUntil: CivilDate? = nil) {
        suitLastDay = suit
        reconsiderationLastDay = reconsideration
        self.deferredUntil = deferredUntil
    }

    /// The last day of the later remedy; nil where neither is known.
    /// law: administrative.V-N01
    public var remedyLastDay: CivilDate? {
        guard let suitLastDay else { return reconsiderationLastDay }
        return reconsiderationLastDay.map { max($0, suitLastDay) } ?? suitLastDay
    }

    /// The limit it runs under: of a deferred fine where the deferral ends later.
    /// law: administrative.L-N01b
    public var limit: TimeLimit { isDeferred ? .deferredFineApplication : .nonLitigationApplication }

    private var isDeferred: Bool {
        guard let deferredUntil, let remedyLastDay else { return false }
        return deferredUntil > remedyLastDay
    }

    /// The day it is counted from; nil where not known.
    public var start: CivilDate? { isDeferred ? deferredUntil : remedyLastDay }

    /// The first day an application may come; nil where not known.
    public var firstDay: CivilDate? { start?.adding(days: 1) }

    /// The last day; nil where it cannot be told.
    /// law: administrative.L-N01 administrative.V-N02
    public func lastDay(in law: LegalContext) -> CivilDate? { start.flatMap { limit.lastDay(from: $0, in: law) } }

    /// The last day counted from the time to sue alone; nil where it cannot be told.
    public func lastDayBySuit(in law: LegalContext) -> CivilDate? {
        if isDeferred { return lastDay(in: law) }
        return suitLastDay.flatMap { limit.lastDay(from: $0, in: law) }
    }

    /// How it comes about.
    public func derivation(in law: LegalContext) -> Derivation {
        var derivation = Derivation()
        if let suitLastDay {
            derivation.add(
                "起诉期限届满日", "the last day to sue", result: suitLastDay.description, Basis(.administrativeProcedure(46)))
        }
        if let reconsiderationLastDay {
            derivation.add(
                "申请复议期限届满日", "the last day to seek reconsideration", result: reconsiderationLastDay.description,
                Basis(.reconsideration(20)))
        }
        if isDeferred, let deferredUntil {
            derivation.add(
                "暂缓、分期缴纳期限结束之日", "the end of the deferral or instalments", result: deferredUntil.description,
                Basis(.penalties(72, 2)))
        }
        if let firstDay {
            derivation.add("可以申请的第一日", "the first day to apply", result: firstDay.description, Basis(.coercion(53)))
        }
        if let last = lastDay(in: law) {
            derivation.add("申请的最后一日", "the last day to apply", result: last.description, limit.basis)
        }
        if let last = lastDayBySuit(in: law), last != lastDay(in: law) {
            derivation.add(
                "仅自起诉期限届满之日起算的", "counted from the time to sue alone", result: last.description,
                Basis(.administrativeProcedureInterpretation(156)))
        }
        return derivation
    }
}
