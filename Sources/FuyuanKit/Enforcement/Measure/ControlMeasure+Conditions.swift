extension ControlMeasure {
    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        switch condition {
        case .propertyOfDebtor, .notExempt, .wageAccountSpared, .bankAssetSpared, .networkOnDebtor, .ofThisCase,
            .withinAmount, .partiesServed, .amountStated, .sealableThoughSold, .criminalProperty, .moneyItem,
            .marginFree:
            holdsOfRuling(condition, act)
        case .firstInLine, .servedClass, .equityItem, .noRegistry, .withinCeiling, .expiryStated, .papersComplete,
            .coOwnersTold, .transferNotRegistered, .noTransferNotice, .earlierMeasureExists, .queueRecorded,
            .promotedInOrder, .wholeSold, .measureStands:
            holdsOfStart(condition, act, occasion)
        case .isPreservation, .beforeExpiry, .askedInTime, .termOver, .clearlyAbove, .excessSeverable,
            .excessReleasedInTime, .liftedInTime, .consentToSecurity, .releaseFounded, .releasedForBankruptcy,
            .groundToRestore,
            .oldRankKept, .suitTimeOver, .liftedAfterNoSuit, .substituteExists, .substituteRuled, .stillInForce,
            .homeSpared, .sixtyDaysPassed, .notYetOnSale, .priorLienEnforcing, .replyInTime, .preservedOneYear,
            .notDisputed:
            holdsOfCourse(condition, act, occasion)
        }
    }

    /// The ruling an act brings, or the one on file.
    private func ruling(_ act: Act?) -> MeasureRuling? {
        switch act {
        case .rule(let it): it
        case .ruleSoldProperty(let it): it.ruling
        case .autoConvert(let it), .autoConvertWaiting(let it), .renewPoliceMeasure(let it): it.ruling
        case .deductOutright(let it): it.ruling
        case _: ruling
        }
    }

    private func holdsOfRuling(_ condition: Condition, _ act: Act?) -> Bool? {
        if condition == .criminalProperty {
            guard case .renewPoliceMeasure(let it) = act else { return nil }
            return it.isCriminalProperty
        }
        guard let ruling = ruling(act) else { return nil }
        switch condition {
        case .propertyOfDebtor: return ruling.target != .otherPerson
        case .notExempt: return ruling.exemption == nil
        case .wageAccountSpared, .bankAssetSpared:
            let rule = condition == .wageAccountSpared ? "enforcement.V15" : "enforcement.V16"
            guard let protection = ruling.protection, protection.rule == rule else { return true }
            return protection.mayFreeze(payingProjectWorkers: ruling.paysProjectWorkers)
        case .networkOnDebtor: return !ruling.isOnline || ruling.target == .debtor
        case .ofThisCase: return ruling.isOfThisCase
        case .withinAmount: return ruling.withinAmount
        case .partiesServed: return ruling.isServed
        case .amountStated: return !ruling.item.governing.statesAmount || ruling.item.value != nil
        case .sealableThoughSold:
            guard case .ruleSoldProperty(let it) = act else { return nil }
            return it.sale.maySeal
        case .moneyItem: return (substitute ?? ruling.item).governing.isMoney
        case .marginFree: return isMarginFree(ruling, act)
        case _: return nil
        }
    }

    private func isMarginFree(_ ruling: MeasureRuling, _ act: Act?) -> Bool? {
        guard ruling.protection == .creditMargin else { return true }
        switch act {
        case .deduct(let it): return it.isMarginFree
        case .deductOutright(let it): return it.isMarginFree
        case _: return nil
        }
    }

    /// The service an act brings.
    private func service(_ act: Act?) -> MeasureService? {
        switch act {
        case .serveAssistant(let it), .publishEquity(let it), .sealWithoutRegistry(let it), .priorReleased(let it): it
        case .transferPending(let it): it.service
        case _: nil
        }
    }

    private func holdsOfStart(_ condition: Condition, _ act: Act?, _ occasion: Occasion<EnforcementRole>) -> Bool? {
        switch condition {
        case .firstInLine: service(act)?.isFirst
        case .promotedInOrder: service(act)?.isFirst
        case .servedClass: item.map { $0.governing.start != .onPublicity }
        case .equityItem: item.map { $0.governing.start == .onPublicity }
        case .noRegistry: item.map { $0.governing.start == .onControl || $0.governing == .realEstate }
        case .withinCeiling: keepsCeiling(act, occasion)
        case .expiryStated: act.map { (statedExpiry($0)) != nil }
        case .papersComplete: papers(act)
        case .coOwnersTold: item.flatMap { $0.asset == .coOwned ? service(act)?.areCoOwnersTold : true }
        case .transferNotRegistered: pending(act)?.isRegistered.map { !$0 }
        case .noTransferNotice: pending(act)?.otherCourtFirst.map { !$0 }
        case .earlierMeasureExists: entry(act)?.hasEarlier
        case .queueRecorded: entry(act)?.isRecorded
        case .wholeSold:
            if case .soldByPrior(let it) = act { it.isWhole } else { nil }
        case .measureStands: stands(act, occasion)
        case _: nil
        }
    }

    private func papers(_ act: Act?) -> Bool? {
        if case .renew(let it) = act { return it.hasPapers }
        return service(act)?.hasPapers
    }

    private func pending(_ act: Act?) -> PendingTransfer? {
        guard case .transferPending(let it) = act else { return nil }
        return it
    }

    private func entry(_ act: Act?) -> QueueEntry? {
        switch act {
        case .queueBehind(let it), .queueWithoutRegistry(let it): it
        case _: nil
        }
    }

    /// Whether a measure taken elsewhere still stands: not set aside, its last day not past.
    private func stands(_ act: Act?, _ occasion: Occasion<EnforcementRole>) -> Bool? {
        switch act {
        case .autoConvertWaiting(let it): return it.isRevoked.map { !$0 }
        case .autoConvert(let it), .renewPoliceMeasure(let it):
            if it.isRevoked == true { return false }
            guard let last = it.lastDay(in: occasion.law) else { return nil }
            if last < occasion.day { return false }
            return it.isRevoked.map { !$0 }
        case _: return nil
        }
    }
}
