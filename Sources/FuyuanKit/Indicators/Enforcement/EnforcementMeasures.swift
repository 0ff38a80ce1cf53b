/// Measures, money, lots and lists in enforcement.
extension Indicator {
    /// 漏续封率: of the terms of measures that ended in the period, those that ended without a decision to renew.
    /// law: enforcement.renewalMiss
    public static let renewalMiss = Indicator.courses(
        IndicatorDefinition(
            Term("renewal-miss", "漏续封率", "measures lapsed without a decision"), .share, in: .percent,
            numerator: Term("lapsed", "届满前没有续行裁定而失效的", "lapsed without a ruling to renew"),
            denominator: Term("ends", "期内届满的查封、扣押、冻结期限", "terms of measures that ended in the period"),
            Basis(.civilProcedureInterpretation(485)), .convention),
        of: ControlMeasure.self, in: EnforcementCase.self
    ) { measure, period, _ in measure.ends(in: period) }

    /// 按时发放率: of the receipts whose last day to pay out lies in the period, those paid out by then. One lawfully held
    /// back is not due.
    /// law: enforcement.payOutOnTime
    public static let paidOutOnTime = Indicator.courses(
        IndicatorDefinition(
            Term("paid-out-on-time", "案款按时发放率", "paid out in time"), .share, in: .percent,
            numerator: Term("in-time", "按期发放的", "paid out by then"),
            denominator: Term("due", "三十日发放期限在期内届满的案款", "receipts whose thirty days ended in the period"),
            Basis(.enforcementMoney(10)), .convention),
        of: CaseFunds.self, in: EnforcementCase.self
    ) { funds, period, law in
        let state = funds.state
        guard let last = state.lastDay(of: .payOut, in: law), period.contains(last) else { return [] }
        return [.share(funds.unit, state.clocks[.payOut]?.stoppedOn.map { $0 <= last } ?? false)]
    }

    /// 成交率: of the lots first put up in the period, those sold; one taken in kind is not sold.
    /// law: enforcement.auctionSuccess
    public static let auctionSuccess = Indicator.courses(
        IndicatorDefinition(
            Term("auction-success", "财产处置成交率", "share of lots sold"), .share, in: .percent,
            numerator: Term("sold", "成交并付清价款的（不含以物抵债）", "sold and paid; not taken in kind"),
            denominator: Term("lots", "期内首次发布拍卖、变卖公告的标的物", "lots first announced in the period"),
            Basis(.onlineAuction(1)), .convention),
        of: JudicialDisposal.self, in: EnforcementCase.self
    ) { lot, period, _ in
        guard let first = lot.steps.first(where: { $0.before.publishedOn == nil && $0.after.publishedOn != nil }),
            period.contains(first.day)
        else { return [] }
        return [.share(lot.unit, lot.state.isSold)]
    }

    /// 溢价率: what lots sold in the period brought above their starting prices, of those prices.
    /// law: enforcement.premium
    public static let auctionPremium = Indicator.courses(
        IndicatorDefinition(
            Term("auction-premium", "溢价率", "premium over the starting price"), .ratio, in: .percent,
            numerator: Term("above-start", "成交价高于起拍价的部分", "what the prices were above the starting prices"),
            denominator: Term("starting-prices", "期内成交标的物的起拍价", "starting prices of the lots sold in the period"),
            Basis(.onlineAuction(10)), .convention),
        of: JudicialDisposal.self, in: EnforcementCase.self
    ) { lot, period, _ in
        let state = lot.state
        guard state.isSold, let price = state.price?.fen, let start = state.startPrice?.fen,
            period.contains(lot.steps.last { $0.enters(JudicialDisposal.passing) }?.day)
        else { return [] }
        return [IndicatorContribution(lot.unit, price - start, of: start)]
    }

    /// 发布失信被执行人: entries published in the period. Entries, not persons.
    /// law: enforcement.listed
    public static let listingsPublished = Indicator.parts(
        IndicatorDefinition(
            Term("listings-published", "发布失信被执行人", "entries published"), .count, in: .entries,
            numerator: Term("entries", "期内发布的失信被执行人名单条目", "entries published in the period"),
            Basis(Citation("JZ22"))),
        of: DishonestListing.self
    ) { file, period, law in file.course(under: law).entries(in: period) }

    /// 限制高消费: orders made in the period.
    /// law: enforcement.restricted
    public static let restrictionsOrdered = Indicator.parts(
        IndicatorDefinition(
            Term("restrictions-ordered", "限制高消费", "consumption orders"), .count, in: .entries,
            numerator: Term("orders", "期内发出的限制消费令", "orders made in the period"), Basis(Citation("JZ22"))),
        of: ConsumptionRestriction.self
    ) { file, period, _ in
        file.done.filter { ($0.outcome.kind == .order || $0.outcome.kind == .graceOver) && period.contains($0.day) }
            .map { .counted(IndicatorContribution.part("order-\($0.sequence)", of: file.id)) }
    }

    /// 按时删除率: of the exits from the list whose three working days ended in the period, those deleted by then.
    /// law: enforcement.deleteOnTime
    public static let deletedOnTime = Indicator.parts(
        IndicatorDefinition(
            Term("deleted-on-time", "失信信息按时删除率", "deleted in time"), .share, in: .percent,
            numerator: Term("in-time", "三个工作日内删除的", "deleted within three working days"),
            denominator: Term("exits", "删除期限在期内届满的退出事由", "exits whose time to delete ended in the period"),
            Basis(.dishonestyList(10)), .convention),
        of: DishonestListing.self
    ) { file, period, law in file.course(under: law).deletions(in: period, under: law) }

    /// 拒执移送立案率: of the referrals to the police in the period, those in which a case was filed.
    /// law: enforcement.refusalOutcome
    public static let refusalsFiled = Indicator.share(
        IndicatorDefinition(
            Term("refusals-filed", "拒执移送立案率", "referrals filed"), .share, in: .percent,
            numerator: Term("filed", "其中公安机关立案的", "those the police filed"),
            denominator: Term("referred", "期内移送的拒执线索", "referrals of the period"), Basis(.refusalCrime()), .convention),
        of: RefusalCrimeReferral.self
    ) { file, period, _ in
        guard let referred = file.firstAct(where: { $0.outcome.kind == .transfer }), period.contains(referred.day)
        else { return nil }
        return file.firstAct { $0.outcome.kind == .fileCase || $0.outcome.kind == .fileAfterOrder } != nil
    }
}
