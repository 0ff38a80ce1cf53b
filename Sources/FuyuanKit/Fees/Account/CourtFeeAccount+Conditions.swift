extension CourtFeeAccount {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .sameCourt: Ground(.fees(24), cure: "由收取费用的法院办理", "let the court that has the money act")
        case .notNegative: Ground(cure: "更正数额", "correct the amount")
        case .feeFits: Ground(.fees(13), cure: "按收费标准重新计算", "compute it again by the scale")
        case .halvedOnce:
            Ground(
                rule: "mediation.V077", .civilProcedureInterpretation(206), cure: "减半只能一次", "halve it once only")
        case .registered: Ground(.fees(22), Citation("OP25", 6), cure: "登记立案后通知", "file the case first")
        case .mustPrepay: Ground(.fees(20), cure: "结案后向负担人收取", "ask the one who bears it, after the end")
        case .callFits: Ground(.fees(22), cure: "更正通知数额", "correct the notice")
        case .fullAmount: Ground(.fees(22), .civilProcedureInterpretation(199), cure: "足额交纳", "pay in full")
        case .notMore: Ground(.fees(53), cure: "退还多交部分", "pay back what was paid too much")
        case .inTime, .inSupplementTime: Ground(.fees(22), .civilProcedureInterpretation(199))
        case .feeOverdue: Ground(.fees(22), cure: "待交费期限届满", "wait until the time to pay is over")
        case .writtenWithProof: Ground(.fees(48), cure: "补交书面申请和证明", "hand in the application and proof")
        case .groundFits: Ground(.fees(45), .fees(46), .fees(47), cure: "写明符合的情形", "name a ground of that relief")
        case .reliefLawful:
            Ground(
                rule: "mediation.V078", .fees(44, 2), .fees(46, 2), cure: "免交限于自然人，减交不低于法定比例",
                "waive for natural persons only; reduce by no less than the least share")
        case .deferredBeforeFiling: Ground(.fees(49), cure: "决定立案之前准予缓交", "decide on a deferral before filing")
        case .reasonsInWriting: Ground(.fees(48), cure: "书面说明理由", "give reasons in writing")
        case .waiverGranted: Ground(.fees(45), curedBy: .payReduced)
        case .stillToPay: Ground(.fees(46), .fees(47), curedBy: .waive)
        case .moreIsDue: Ground(.fees(21), .civilProcedureInterpretation(199), cure: "核对应交数额", "check what is due")
        case .supplementOverdue:
            Ground(.civilProcedureInterpretation(199), cure: "待补交期限届满", "wait until the time is over")
        case .conversionUnpaid:
            Ground(
                .civilProcedureInterpretation(199), cure: "增加的请求未交费的，只对增加部分处理",
                "of an unpaid raise of the claim, deal with the raise alone")
        case .noGoodReason: Ground(.civilProcedureInterpretation(199), cure: "另行指定补交期限", "set a new time")
        case .comesBack: Ground(.fees(26), .fees(28), .fees(24), cure: "不予退还；移送的随案移交", "nothing comes back")
        case .refundFits: Ground(.fees(27), .fees(15), .fees(21), cure: "按规定数额退还", "pay back what the law gives")
        case .caseGoesOn: Ground(.fees(21), curedBy: .finishRefund)
        case .inRefundTime: Ground(.fees(53))
        case .refundWhole: Ground(.fees(53), cure: "足额退还", "pay it all back")
        case .nothingComesBack: Ground(.fees(15), .civilProcedureInterpretation(207), curedBy: .refund)
        case .listSent: Ground(.fees(53), cure: "向当事人发送清单", "send the list to the parties")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<FeeAccountRole>) -> Bool? {
        switch condition {
        case .sameCourt: courtID == nil ? true : occasion.actor.id.map { $0 == courtID }
        case .notNegative: amounts(of: act).map { $0.allSatisfy { !$0.isNegative } }
        case .feeFits:
            opened(by: act).map { it in it.claim.flatMap { fee(of: it, on: $0) }.map { $0 == it.fee } ?? true }
        case .halvedOnce: opened(by: act).map(isHalvedOnce)
        case .registered: call(act).flatMap(\.isRegistered)
        case .mustPrepay: call(act).map { $0.isAfterDecision || opening?.prepayment.payer != .nobody }
        case .callFits: call(act).map { $0.amount == due }
        case .fullAmount: payment(act).map { $0.amount >= outstanding }
        case .notMore: payment(act).map { $0.amount <= outstanding }
        case .inTime: isInTime(.prepayment, in: occasion)
        case .feeOverdue: isInTime(.prepayment, in: occasion).map { !$0 }
        case .writtenWithProof: asked(act).flatMap { it in Self.both(it.isWritten, it.hasProof) }
        case .groundFits: asked(act).flatMap { it in it.ground.map { $0.relief == it.relief } }
        case .reliefLawful: granted(act).flatMap(isLawful)
        case .deferredBeforeFiling: granted(act).flatMap { $0.relief == .deferral ? $0.beforeFiling : true }
        case .reasonsInWriting: denied(act).flatMap(\.hasReasons)
        case .waiverGranted: relief.map { $0.relief == .waiver }
        case .stillToPay: relief.map { $0.relief != .waiver }
        case .moreIsDue: more(act).map { $0.fee > paid }
        case .inSupplementTime: isInTime(.supplement, in: occasion)
        case .supplementOverdue: isInTime(.supplement, in: occasion).map { !$0 }
        case .conversionUnpaid: supplement.map { $0.cause == .toOrdinary }
        case .noGoodReason: defaulted(act).flatMap(\.hasGoodReason).map { !$0 }
        case .comesBack: ordered(act).flatMap(refund).map { $0 > .zero }
        case .refundFits: ordered(act).flatMap { it in refund(for: it).map { it.amount == nil || it.amount == $0 } }
        case .caseGoesOn: order.map { $0.cause == .claimReduced }
        case .inRefundTime: isInTime(.refund, in: occasion)
        case .refundWhole: repaid(act).map { $0.amount == refundDue }
        case .nothingComesBack: closed(act).map(leavesNothing)
        case .listSent: closed(act).flatMap(\.listSent)
        }
    }

    private static func both(_ one: Bool?, _ other: Bool?) -> Bool? {
        if one == false || other == false { return false }
        return one == nil || other == nil ? nil : true
    }

    private func fee(of opening: FeeOpening, on claim: Money) -> Money? {
        (try? Fee.property(claim))?.halved(for: opening.halvings).amount
    }

    private func isHalvedOnce(_ opening: FeeOpening) -> Bool {
        guard let claim = opening.claim, let full = try? Fee.property(claim) else { return true }
        return full.finding(charged: opening.fee, for: opening.halvings) == nil
    }

    /// Whether the ending leaves nothing to pay back: a case mediated or withdrawn costs half.
    private func leavesNothing(_ closing: FeeClosing) -> Bool {
        switch closing.ending {
        case .mediated, .withdrawn, .withdrawnAfterActChanged:
            refund(for: FeeRefundOrder(.mediatedOrWithdrawn)) == .zero || order?.cause == .mediatedOrWithdrawn
        case .judgment, .partlyWon, .divorce, .claimReducedLate, .lateEvidence, .retrialByOne, .retrialByBoth,
            .paymentOrderUnopposed, .paymentOrderOpposed, .publicNotice, .enforcement, .enforcementSettled,
            .preservation, .arbitration, .maritimeInjunction, .maritimeApplication, .specialProcedureNotice,
            .bankruptcy:
            true
        }
    }
}

extension CourtFeeAccount {
    /// Every amount an act states; nil where there is no act.
    private func amounts(of act: Act?) -> [Money]? {
        switch act {
        case nil: nil
        case .open(let it): [it.fee, it.claim ?? .zero]
        case .noticeFee(let it): [it.amount]
        case .pay(let it), .payPart(let it), .payReduced(let it), .paySupplement(let it): [it.amount]
        case .grantRelief(let it): [it.toPay ?? .zero]
        case .requireMore(let it): [it.fee]
        case .refund(let it): [it.amount ?? .zero, it.newClaim ?? .zero, it.borne]
        case .finishRefund(let it), .finishPartRefund(let it): [it.amount]
        case .markExempt, .applyRelief, .denyRelief, .waive, .defaultFee, .defaultSupplement, .passOn, .closeAccount: []
        }
    }
}

/// The particulars of an act; nil where it is another act, or none.
extension CourtFeeAccount {
    private func opened(by act: Act?) -> FeeOpening? {
        guard case .open(let it) = act else { return nil }
        return it
    }

    private func call(_ act: Act?) -> FeeCall? {
        guard case .noticeFee(let it) = act else { return nil }
        return it
    }

    private func payment(_ act: Act?) -> FeePayment? {
        switch act {
        case .pay(let it), .payPart(let it), .payReduced(let it), .paySupplement(let it): it
        case _: nil
        }
    }

    private func asked(_ act: Act?) -> ReliefApplication? {
        guard case .applyRelief(let it) = act else { return nil }
        return it
    }

    private func granted(_ act: Act?) -> ReliefGrant? {
        guard case .grantRelief(let it) = act else { return nil }
        return it
    }

    private func denied(_ act: Act?) -> ReliefDenial? {
        guard case .denyRelief(let it) = act else { return nil }
        return it
    }

    private func more(_ act: Act?) -> FeeSupplementCall? {
        guard case .requireMore(let it) = act else { return nil }
        return it
    }

    private func defaulted(_ act: Act?) -> FeeSupplementDefault? {
        guard case .defaultSupplement(let it) = act else { return nil }
        return it
    }

    private func ordered(_ act: Act?) -> FeeRefundOrder? {
        guard case .refund(let it) = act else { return nil }
        return it
    }

    private func repaid(_ act: Act?) -> FeePayment? {
        switch act {
        case .finishRefund(let it), .finishPartRefund(let it): it
        case _: nil
        }
    }

    private func closed(_ act: Act?) -> FeeClosing? {
        guard case .closeAccount(let it) = act else { return nil }
        return it
    }
}
