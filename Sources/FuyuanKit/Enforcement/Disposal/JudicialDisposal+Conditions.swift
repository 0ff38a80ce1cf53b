extension JudicialDisposal {
    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        switch condition {
        case .controlled: opening(act).map { !$0.isUncontrolled }
        case .titleChecked: opening(act)?.titleChecked
        case .pricingInTime:
            opening(act)?.controlledOn.flatMap { TimeLimit.pricingStart.lastDay(from: $0, in: occasion.law) }
                .map { occasion.day <= $0 }
        case .methodInOrder: inOrder(act)
        case .priceAgreed: found(act)?.bothAgreed
        case .commissioned: act.map { commissioned == ($0.kind == .appraise ? .appraisal : .networkInquiry) }
        case .reportInTime: inTime(.newReport, in: occasion) ?? inTime(.report, in: occasion)
        case .extensionAsked: moreTime(act).flatMap { isAskedInTime($0, in: occasion) }
        case .extensionLeft: extensions < (commissioned == .appraisal ? 2 : 1)
        case .sentInTime: isInTime(.reportSending, in: occasion)
        case .objectionOpen:
            objection(act).map {
                !$0.toCorrected && (commissioned == .appraisal || commissioned == .networkInquiry)
            }
        case .objectionInTime: isInTime(.reportObjection, in: occasion)
        case .objectionsSettled: !hasOpenObjection
        case .equityUnpriced: unpriced(act).map { kind == .equity && $0.inWriting == true }
        case .disposalInTime: isInTime(.disposalStart, in: occasion)
        case .priceValid: isUnpriced ? true : isInTime(.priceValidity, in: occasion)
        case .biddingWithinValidity: isWithinValidity(act, in: occasion.law)
        case .priceNotBelowFloor: act == nil ? nil : isPriceLawful(act, on: occasion.day) ?? true
        case .priceKnown:
            // Price or base missing: it cannot be told.
            notice(act).flatMap {
                $0.it.terms.exemption != nil || isPriceLawful(act, on: occasion.day) != nil ? true : nil
            }
        case .depositInRange:
            notice(act).flatMap { notice in
                schedule(of: notice.round).flatMap {
                    notice.it.terms.isDepositLawful(in: $0, reference: referencePrice)
                }
            }
        case .panelDecided: notice(act)?.it.panelDecided
        case .noticeLongEnough: isNoticeLongEnough(act, in: occasion)
        case .partiesTold: arePartiesTold(act, in: occasion)
        case .equityOnline: kind == .equity ? manner == .online : true
        case .capitalShown: kind == .equity ? notice(act)?.it.capitalShown : true
        case .surplusOrAsked: isWorthwhile(act)
        case .samePlatform: isSamePlatform(act)
        case .roundInTime: schedule(of: round ?? .first)?.interval == nil ? true : isInTime(.nextRound, in: occasion)
        case .firstFailed: round == .first
        case .thirdAllowed: round == .second && allowsThird
        case .noticeOver: biddingOn.map { occasion.day >= $0 }
        case .atLeastStart: bid(act).map { bid in startPrice.map { bid.price >= $0 } ?? true }
        case .mayBid: bid(act).map { $0.tie == nil }
        case .noDefaulter: bid(act).map { bid in bid.buyer.map { !defaulters.contains($0) } ?? true }
        case .notDisqualified: act == nil ? nil : !(isHouse && (buyerFellThrough || qualification(act) == false))
        case .qualified: isHouse ? qualification(act) : true
        case .creditorDepositCovered: bid(act).flatMap { isDepositCovered($0) }
        case .inKindAsked: inKindAsked || isAgreedSale(act)
        case .roundsOver: isAgreedSale(act) ? true : kind.map { manner.rounds(for: $0).last == round }
        case .traditionalMovable: manner == .traditional && kind?.isMovable ?? false && round == .second
        case .criminalProperty: isCriminal && isLastRound
        case .differencePaid: taking(act)?.isCovered
        case .atReserve: taking(act).flatMap { taking in startPrice.map { taking.price == $0 } }
        case .consented: consent(act)?.consented
        case .harmsNobody: consent(act)?.harmsNobody
        case .notFromSettlement: consent(act).map { $0.source != .privateSettlement }
        case .differenceOwed: differenceOwed != nil
        case .paidInTime: isInTime(.balance, in: occasion)
        case .approvalsObtained: needsApproval ? payment(act)?.approvalsObtained : true
        case .windowOver: lastDay(of: .saleWindow, in: occasion.law).map { occasion.day >= $0 }
        case .fellThrough: phase == .defaulted || buyerFellThrough
        case .pausedInFirst: round == .first
        case .pausedInSecond: round == .second
        case .pausedInThird: round == .third
        case .pausedInSale: round == .sale
        case .resumedInTime: isInTime(.resumption, in: occasion)
        case .objectedBeforeEnd: annulment(act).flatMap { $0.isBeforeEnd }
        case .rulingInTime: isInTime(.rulingService, in: occasion)
        case .askedInTime: isAskedInTime(act, in: occasion)
        case .salePaid: manner == .online ? bid(act)?.paidInFull : true
        case .saleNoticeInTime:
            inTime(.saleNotice, in: occasion) ?? (manner == .ship || isAgreedSale(act) ? true : nil)
        case .handedOverInTime: isInTime(.handOver, in: occasion)
        case .notYetSold: isWithdrawable(act)
        }
    }

    /// Whether the property is sold without auction as the law allows: then nothing need have failed.
    private func isAgreedSale(_ act: Act?) -> Bool { notice(act)?.it.terms.exemption == .agreedSale }

    /// Whether the round was the last before a sale.
    private var isLastRound: Bool { kind.map { manner.rounds(for: $0).last == round } ?? false || round == .sale }

    /// In time under a clock that runs; nil where it does not.
    private func inTime(_ clock: Clock, in occasion: Occasion<EnforcementRole>) -> Bool? {
        clocks.isRunning(clock) ? isInTime(clock, in: occasion) : nil
    }

    /// The first way of all needs no reason.
    private func inOrder(_ act: Act?) -> Bool? {
        guard case .agreePrice = act else {
            return commission(act)?.inOrder ?? found(act)?.inOrder ?? orderByCommission
        }
        return true
    }

    /// Where the report was commissioned, the order was judged then.
    private var orderByCommission: Bool? { phase == .pricing && commissioned != nil ? true : nil }

    private func isAskedInTime(_ it: PricingExtension, in occasion: Occasion<EnforcementRole>) -> Bool? {
        guard let end = lastDay(of: .report, in: occasion.law), it.days > 0 else { return it.days > 0 ? nil : false }
        let most = commissioned == .networkInquiry ? TimeLimit.onlinePricing.extensible?.longest : .days(Self.mostDays)
        if let most, it.days > Int(most.length) { return false }
        // Platforms ask within their three days.
        let latest =
            commissioned == .networkInquiry
            ? end : TimeLimit.appraisalExtensionRequest.lastDay(from: end, in: occasion.law)
        return it.askedOn.flatMap { asked in latest.map { asked <= $0 } }
    }

    /// The most days an appraisal is given at once: half of the two extensions together.
    static var mostDays: Int { Int(TimeLimit.appraisal.extensible?.longest?.length ?? 0) / 2 }

    private func isAskedInTime(_ act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        guard let act else { return nil }
        if act.kind == .insistOnAuction { return isInTime(.noSurplusReply, in: occasion) }
        return inTime(.inKindInquiry, in: occasion) ?? true
    }
}
