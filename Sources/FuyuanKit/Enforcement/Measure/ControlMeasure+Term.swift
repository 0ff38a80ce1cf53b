extension MeasureTakeover {
    /// The last day of the measure as it was taken: as printed, but not beyond the ceiling; nil where neither is known.
    public func lastDay(in law: LegalContext) -> CivilDate? {
        let ceiling = takenOn.flatMap { day in ruling.item.longestTerm?.lastDay(from: day, in: law) }
        guard let until else { return ceiling }
        return ceiling.map { Swift.min($0, until) } ?? until
    }
}

/// The term of a measure: where it counts from, its ceiling, its last day.
extension ControlMeasure {
    /// The last day a term of this item may have, counted from a day; nil where the law sets no ceiling.
    /// law: enforcement.V10
    public static func ceiling(
        of item: MeasuredItem, from day: CivilDate, isRenewal: Bool = false, in law: LegalContext
    ) -> CivilDate? {
        (isRenewal ? item.longestRenewal : item.longestTerm)?.lastDay(from: day, in: law)
    }

    /// The last day an act states; nil where it states none.
    func statedExpiry(_ act: Act) -> CivilDate? {
        switch act {
        case .serveAssistant(let it), .publishEquity(let it), .sealWithoutRegistry(let it), .priorReleased(let it):
            it.until
        case .transferPending(let it): it.service.until
        case .renew(let it): it.until
        case .restoreAfterDismissal(let it): it.until
        case .autoConvert(let it): it.until
        case .renewPoliceMeasure(let it): it.renewedUntil ?? it.until
        case _: nil
        }
    }

    /// The day the term that an act sets counts from. A renewal counts on from the old last day.
    func termStart(_ act: Act, on day: CivilDate, in law: LegalContext) -> CivilDate? {
        switch act {
        case .serveAssistant(let it), .publishEquity(let it), .sealWithoutRegistry(let it), .priorReleased(let it):
            it.on ?? day
        case .transferPending(let it): it.service.on ?? day
        case .renew: expiresOn ?? day
        case .restoreAfterDismissal: day
        case .autoConvert(let it): it.takenOn
        case .renewPoliceMeasure(let it): it.renewedUntil == nil ? it.takenOn : it.lastDay(in: law) ?? day
        case _: nil
        }
    }

    /// The item an act's term is about.
    private func item(_ act: Act) -> MeasuredItem? {
        switch act {
        case .autoConvert(let it), .renewPoliceMeasure(let it): it.ruling.item
        case _: item
        }
    }

    /// Whether an act renews.
    private func renews(_ act: Act) -> Bool {
        switch act {
        case .renew: true
        case .renewPoliceMeasure(let it): it.renewedUntil != nil
        case _: false
        }
    }

    /// Whether the term an act sets keeps to the ceiling; nil where it cannot be told.
    func keepsCeiling(_ act: Act?, _ occasion: Occasion<EnforcementRole>) -> Bool? {
        guard let act, let item = item(act) else { return nil }
        guard let until = statedExpiry(act) else { return true }
        guard let start = termStart(act, on: occasion.day, in: occasion.law) else { return nil }
        if until < start { return false }
        // Income has no ceiling; a co-owned thing or a substitute whose class is not said cannot be judged.
        if !item.governing.isOwnClass { return nil }
        // A ceiling from memory bars nothing.
        guard item.longestTerm != nil, item.governing.termEvidence == .statute else { return true }
        return Self.ceiling(of: item, from: start, isRenewal: renews(act), in: occasion.law).map { until <= $0 }
    }

    /// Sets the term an act brings.
    mutating func beginTerm(_ act: Act, in occasion: Occasion<EnforcementRole>) {
        let start = termStart(act, on: occasion.day, in: occasion.law)
        let ceiling = item(act).flatMap { item in
            start.flatMap { Self.ceiling(of: item, from: $0, isRenewal: renews(act), in: occasion.law) }
        }
        if renews(act) { renewals += 1 }
        let stated = statedExpiry(act)
        termFrom = start
        expiresOn = stated ?? ceiling
        // A preservation printed beyond the ceiling ends at the ceiling.
        if case .autoConvert = act, let stated, let ceiling { expiresOn = Swift.min(stated, ceiling) }
        renewalAskedOn = nil
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .term: [.immovableSealing, .movableSealing, .depositFreeze, .stateShareFreeze, .stateShareRenewal]
        case .handOverReply: [.firstSealingReply]
        case .excessRelease: [.excessEquityRelease]
        case .lifting: [.preservationLifting]
        case .liftAfterNoSuit: [.liftAfterNoSuit]
        }
    }

    /// The term runs under the ceiling of the class; release of excess is timed for equity, lifting for preservation.
    public func limit(of clock: Clock) -> TimeLimit? {
        switch clock {
        case .term: longestTerm
        case .handOverReply: .firstSealingReply
        case .excessRelease: item?.governing == .equity ? .excessEquityRelease : nil
        case .lifting: isPreservation ? .preservationLifting : nil
        case .liftAfterNoSuit: .liftAfterNoSuit
        }
    }

    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>) -> CivilDate? {
        switch clock {
        case .term: termFrom
        case .excessRelease: excessRuledOn
        case .liftAfterNoSuit: suitTimeEnds
        case .handOverReply, .lifting: occasion.day
        }
    }

    public func orderedLastDay(
        of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>
    ) -> CivilDate? {
        clock == .term ? expiresOn : nil
    }
}
