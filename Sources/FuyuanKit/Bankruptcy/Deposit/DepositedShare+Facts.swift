extension DepositedShare {
    /// Only a share not taken lapses after the announcement, only one in suit after the conclusion.
    public func rule(for kind: Act.Kind) -> Rule<Self> {
        var strange = EnumSet<Clock>()
        if self.kind != .unclaimed { strange.insert(.unclaimed) }
        if self.kind != .litigated { strange.insert(.litigated) }
        return Self.table[kind].without(starting: strange)
    }

    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<BankruptcyRole>) -> CivilDate? {
        switch clock {
        case .unclaimed: announcedOn
        case .litigated: concludedOn
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        switch condition {
        case .amountValid: deposit(act).map { $0.amount > .zero }
        case .natureKnown: deposit(act).map { $0.kind != .conditional || $0.condition != nil }
        case .kindFits: act.map { Self.kind(for: $0.kind) == kind }
        case .announced: announcedOn != nil
        case .concluded: concludedOn != nil
        case .creditorEntitled: isCreditorEntitled(act)
        case .othersEntitled: isCreditorEntitled(act).map { !$0 }
        case .inTime: clock.map { standing.clocks[$0] == nil ? true : isInTime($0, in: occasion) } ?? true
        case .timeOver: clock.flatMap { isInTime($0, in: occasion) }.map { !$0 }
        case .withinShare: release(act).map { $0 >= .zero && $0 <= amount }
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<BankruptcyRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .deposit(let it):
            kind = it.kind
            creditor = it.creditor
            amount = it.amount
            nature = it.condition
        case .announceFinal(let it): announcedOn = it.day ?? occasion.day
        case .noteConclusion(let it): concludedOn = it.day ?? occasion.day
        case .deliverOnTest(let it):
            nature = nature ?? it.condition
            delivered = amount
        case .claimShare, .deliverDecided: delivered = amount
        case .releaseGeneralGuarantee(let it): delivered = it.amount
        case .redistributeOnTest(let it): nature = nature ?? it.condition
        case .lapseUnclaimed, .redistributeDecided, .lapseLitigated, .releaseToOthers: break
        }
    }

    /// The clock of its kind; nil where the kind has none.
    private var clock: Clock? {
        switch kind {
        case .unclaimed?: .unclaimed
        case .litigated?: .litigated
        case .conditional?, .generalGuarantee?, nil: nil
        }
    }

    /// The kind of deposit an act releases; nil for acts that release nothing.
    private static func kind(for act: Act.Kind) -> DepositKind? {
        switch act {
        case .deliverOnTest, .redistributeOnTest: .conditional
        case .claimShare, .lapseUnclaimed: .unclaimed
        case .deliverDecided, .redistributeDecided, .lapseLitigated: .litigated
        case .releaseGeneralGuarantee, .releaseToOthers: .generalGuarantee
        case .deposit, .announceFinal, .noteConclusion: nil
        }
    }

    /// Precedent met, or subsequent not met: to the creditor; the other way round: to the others.
    private func isCreditorEntitled(_ act: Act?) -> Bool? {
        switch act {
        case .deliverOnTest(let it), .redistributeOnTest(let it):
            (nature ?? it.condition).map { ($0 == .precedent) == it.isMet }
        case _: nil
        }
    }

    private func deposit(_ act: Act?) -> ShareDeposit? {
        guard case .deposit(let it) = act else { return nil }
        return it
    }

    private func release(_ act: Act?) -> Money? {
        guard case .releaseGeneralGuarantee(let it) = act else { return nil }
        return it.amount
    }
}
