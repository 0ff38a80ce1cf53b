extension EstateAsset {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .mandateVerified:
            Ground(
                .bankruptcy(25), .bankruptcy(13), cure: "出示受理裁定书、指定管理人决定书并核验身份",
                "show the acceptance ruling and the decision of appointment, and be identified")
        case .measureLifted:
            Ground(rule: "bankruptcy.v62", .bankruptcy(19), cure: "由采取保全措施的单位解除", "let the organ that holds it lift it")
        // law: bankruptcy.tl.retrieval.before
        case .beforeVote:
            Ground(
                .bankruptcyInterpretation2(26), cure: "逾期主张的，承担由此增加的费用", "when late, the owner bears the added cost")
        case .feesPaid:
            Ground(.bankruptcyInterpretation2(28), cure: "支付加工费、保管费等费用", "pay the costs of processing and storage")
        case .agreedTermsMet:
            Ground(
                .bankruptcy(76), .bankruptcyInterpretation2(40), cure: "符合事先约定的条件", "meet the terms agreed beforehand")
        case .beforeArrival: Ground(.bankruptcyInterpretation2(39, 2))
        case .withinMarketValue:
            Ground(.bankruptcy(37, 2), cure: "以该质物或者留置物当时的市场价值为限", "pay no more than the thing is worth")
        case .reported:
            Ground(
                rule: "bankruptcy.v33", .bankruptcyInterpretation2(25), .bankruptcy(69, item: 9),
                cure: "先行报告债权人委员会或者人民法院", "report to the committee or the court first")
        case .creditorMaySue:
            Ground(
                .bankruptcyInterpretation2(23), .bankruptcyInterpretation2(13), cure: "先请求管理人追收",
                "ask the administrator first")
        case .avoidableAct: Ground(.bankruptcyInterpretation2(13))
        case .planAdopted:
            Ground(.bankruptcy(111), .bankruptcy(65, 1), cure: "提交债权人会议表决", "put the plan to the meeting")
        case .auctionOrResolved:
            Ground(
                rule: "bankruptcy.v35", .bankruptcy(112), cure: "拍卖，或者提请债权人会议决议",
                "auction, or ask the meeting to resolve")
        case .majorActReported:
            Ground(
                rule: "bankruptcy.v33", .bankruptcy(69), .bankruptcyInterpretation3(15), cure: "列入方案表决并提前十日书面报告",
                "have it voted, and report in writing ten days before")
        case .isCollateral: Ground(.bankruptcy(109))
        case .localRule:
            Ground(.pudong(11), cure: "当地没有规定的，请求上级机关纠正", "where no local rule says so, ask the organ’s superior")
        case .silenceLasted: Ground(.pudong(11), cure: "待七日届满", "wait until the seven days are over")
        case .meetingAgreed: Ground(.pudong(11), cure: "提请债权人会议同意", "ask the creditors’ meeting")
        case .courtReviewed: Ground(.pudong(11), cure: "报人民法院审查", "have the court review it")
        case .inKindResolved:
            Ground(rule: "bankruptcy.v35", .bankruptcy(114), cure: "由债权人会议决议", "let the meeting resolve")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        switch condition {
        case .mandateVerified:
            found(act).map {
                occasion.actor.role == .court || $0.mandate?.isVerified(for: occasion.actor.id) ?? false
            }
        case .measureLifted: unsealed(act)?.isLifted
        case .beforeVote: claim(act).map { claim in claim.votedOn.map { occasion.day < $0 } ?? true }
        case .feesPaid: claim(act)?.feesPaid
        case .agreedTermsMet: areTermsMet(act)
        case .beforeArrival: stop(act)?.beforeArrival
        case .withinMarketValue: redemption(act)?.isWithinValue
        case .reported: redemption(act)?.isReported
        case .creditorMaySue: mayRecover(act, occasion.actor.role)
        case .avoidableAct: recovery(act)?.ground.letsCreditorsAvoid
        case .planAdopted: planned(act)?.isAdopted
        case .auctionOrResolved: listing(act)?.isRouteLawful
        case .majorActReported: isReported(act, in: occasion)
        case .isCollateral: isCollateral
        case .localRule: occasion.law.value(of: .directDisposal) == .flag(true)
        case .silenceLasted:
            sealedSale(act)?.disposal.noticedOn.flatMap {
                TimeLimit.unsealingPudong.lastDay(from: $0, in: occasion.law)
            }
            .map { occasion.day > $0 }
        case .meetingAgreed: sealedSale(act)?.disposal.meetingAgreed
        case .courtReviewed: sealedSale(act)?.disposal.courtReviewed
        case .inKindResolved: inKind(act)?.hasResolution
        }
    }

    private func areTermsMet(_ act: Act?) -> Bool? {
        if let claim = claim(act) {
            return claim.inReorganization && !claim.isEndangered ? claim.agreedTermsMet : true
        }
        return stop(act).flatMap { $0.inReorganization && !$0.isEndangered ? $0.agreedTermsMet : true }
    }

    /// The administrator always may; a creditor where the administrator does not.
    private func mayRecover(_ act: Act?, _ role: BankruptcyRole) -> Bool? {
        role == .creditor ? recovery(act)?.administratorRefused : true
    }

    /// A sale that is no act of art. 69 needs no report; one of property that art. 69 names always does.
    private func isReported(_ act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        if let major = abandonment(act) ?? listing(act)?.major {
            return major.isRegular(on: occasion.day, in: occasion.law)
        }
        return listing(act) == nil ? nil : kind.flatMap { $0.isSoldByMajorAct ? nil : true }
    }
}

extension AssetKind {
    /// Whether selling it is always an act of art. 69: real estate, mining and intellectual property rights, claims and
    /// securities.
    public var isSoldByMajorAct: Bool {
        switch self {
        case .realEstate, .landUseRight, .intellectualProperty, .miningRight, .receivable, .securities, .equity: true
        case .movables, .vehicle, .money, .capitalDue, .other: false
        }
    }
}
