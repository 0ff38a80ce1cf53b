extension EnforcementCase {
    /// The phases in which a case of enforcement is closed.
    static let closings: EnumSet<Phase> = [
        .completed, .roundEnded, .terminated, .cancelled, .refused, .rejected,
    ]
}

extension CaseFile where Machine == EnforcementCase {
    /// How and when the case was closed for the first time, where it was filed as a first enforcement (首次执行); a case
    /// filed as a resumed one (执恢) has no first closing.
    var firstClosing: (day: CivilDate, phase: EnforcementCase.Phase)? {
        for done in done {
            if case .accept(let it) = done.act, it.number?.type?.description == EnforcementCaseType.revived.code {
                return nil
            }
            if done.enters(EnforcementCase.closings) { return (done.day, done.outcome.to) }
        }
        return nil
    }

    /// The day it was filed for the first time.
    var firstFiledOn: CivilDate? { firstAct { $0.outcome.kind == .accept }?.day }

    /// The day it was closed, as it stands now; nil for an open case.
    var closedOn: CivilDate? { lastDay(entering: EnforcementCase.closings) }

    /// Days from the filing to the closing that stands, without those left out of the term (不计入审限); nil for an open
    /// case.
    var daysTaken: Int64? {
        guard let filed = state.filedOn, let closed = closedOn, filed <= closed else { return nil }
        let pauses = state.clocks.pauses.filter { $0.clock == .caseTerm && $0.since < closed && $0.until > filed }
            .map { (max($0.since, filed), min($0.until, closed)) }.sorted { $0 < $1 }
        var (out, reached) = (0, filed)
        for (since, until) in pauses where until > reached {
            out += max(since, reached).days(until: until)
            reached = until
        }
        return Int64(filed.days(until: closed) - out)
    }

    /// Whether a round stood ended on a day of the period, and whether one was revived in it; nil where none stood.
    func wasRevived(in period: IndicatorPeriod) -> Bool? {
        var (since, stood, revived) = (CivilDate?.none, false, false)
        for done in done {
            if done.outcome.to == .roundEnded {
                since = since ?? done.day
            } else if let from = since, done.outcome.from == .roundEnded {
                if from <= period.through, done.day >= period.from { stood = true }
                if done.outcome.kind == .propertyTurnedUp, period.contains(done.day) { revived = true }
                since = nil
            }
        }
        if let since, since <= period.through { stood = true }
        return stood ? revived : nil
    }

    /// Money that came in for the creditors, with what was taken in kind: receipts without what went back to the
    /// debtor, and prices of things taken without the difference paid in. In fen; nil where a sum does not fit.
    var realised: Int64? {
        let receipts = state.parts.funds.compactMap { funds -> Int64? in
            guard let came = funds.receipt?.amount.fen else { return nil }
            return max(0, came - (funds.calculation?.toDebtor.fen ?? 0))
        }
        let taken = state.parts.disposals.enumerated().compactMap { place, lot -> Int64? in
            guard lot.isInKind, JudicialDisposal.passing.contains(lot.phase), let price = lot.price?.fen,
                let number = state.parts.disposals.number(at: place)
            else { return nil }
            return max(0, price - difference(paidFor: number))
        }
        return Int64.total(receipts + taken)
    }

    /// The difference last promised by who takes a lot in kind.
    private func difference(paidFor number: UInt32) -> Int64 {
        for done in done.reversed() {
            guard case .disposal(let it) = done.act, it.number == number,
                case .undertakeInKind(let taking) = it.act
            else { continue }
            return taking.difference?.fen ?? 0
        }
        return 0
    }

    /// The nodes of the case whose last day lies in a period: its own, those of its money and of its disposals, each in
    /// its latest run. A time that is somebody’s right, or that the law does not set, is no node.
    func nodes(dueIn period: IndicatorPeriod, under law: LegalContext) -> [IndicatorContribution] {
        var nodes = state.nodes(dueIn: period, under: law, in: id.rawValue)
        for (part, number) in zip(state.parts.funds, state.parts.funds.numbers) {
            nodes += part.nodes(
                dueIn: period, under: law, in: IndicatorContribution.part("\(CaseFunds.name.wire)-\(number)", of: id))
        }
        for (part, number) in zip(state.parts.disposals, state.parts.disposals.numbers) {
            nodes += part.nodes(
                dueIn: period, under: law,
                in: IndicatorContribution.part("\(JudicialDisposal.name.wire)-\(number)", of: id))
        }
        return nodes
    }
}

extension CaseMachine {
    /// The clocks whose last day lies in a period; in the numerator those not cleared by it.
    func nodes(
        dueIn period: IndicatorPeriod, under law: LegalContext, in unit: String
    ) -> [IndicatorContribution] {
        clocks.all.compactMap { running in
            guard let limit = limit(of: running.clock), !limit.isRight,
                let last = lastDay(of: running.clock, in: law), period.contains(last)
            else { return nil }
            return .share("\(unit)/\(running.clock.term.wire)", running.stoppedOn.map { $0 > last } ?? true)
        }
    }
}

extension JudicialDisposal {
    /// The phases of a lot whose sale stands.
    static let passing: EnumSet<Phase> = [.confirmed, .inKindRuled, .titlePassed, .delivered]

    /// Whether it was sold, and not taken in kind.
    var isSold: Bool { !isInKind && Self.passing.contains(phase) }
}

extension PartCourse where Machine == ControlMeasure {
    /// The ends of its terms in a period: true where it lapsed without a decision, false where a renewal was ruled by
    /// then. A measure lifted, sold or deducted by its last day has none; one that was lifted later had lapsed.
    func ends(in period: IndicatorPeriod) -> [IndicatorContribution] {
        var ends: [(day: CivilDate, isLapsed: Bool)] = []
        for step in steps {
            guard case .renew = step.act, let end = step.before.expiresOn else { continue }
            ends.append((end, false))
        }
        let gone = steps.last { $0.enters([.released, .deducted, .extinguishedByDisposal]) }
        let stoodUntil = state.isInForce || state.phase == .lapsed ? nil : gone?.day
        if let end = state.expiresOn, stoodUntil.map({ $0 > end }) ?? true { ends.append((end, true)) }
        return ends.filter { period.contains($0.day) }.map { .share("\(unit)/\($0.day)", $0.isLapsed) }
    }
}

extension PartCourse where Machine == DishonestListing {
    /// The entries published in a period.
    func entries(in period: IndicatorPeriod) -> [IndicatorContribution] {
        steps.filter { $0.enters(DishonestListing.visible) && $0.before.publishedOn != $0.after.publishedOn }
            .compactMap { $0.after.publishedOn }.filter { period.contains($0) }.map { .counted("\(unit)/\($0)") }
    }

    /// The exits whose last day to delete lies in a period; in the numerator those deleted by then.
    func deletions(in period: IndicatorPeriod, under law: LegalContext) -> [IndicatorContribution] {
        steps.indices.compactMap { place in
            let step = steps[place]
            guard step.enters([.removed, .revoked, .expired]),
                let last = step.after.lastDay(of: .deletion, in: law), period.contains(last)
            else { return nil }
            let erased = steps[place...].first { $0.enters([.erased]) }?.day
            return .share("\(unit)/\(step.day)", erased.map { $0 <= last } ?? false)
        }
    }
}
