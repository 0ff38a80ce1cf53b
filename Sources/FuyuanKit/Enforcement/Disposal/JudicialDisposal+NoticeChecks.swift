/// Checks of a notice of auction, a bid and an annulment.
extension JudicialDisposal {
    /// Whether start price, reserve or sale price keep the floor; nil where price or base is not known, and where the law
    /// sets no floor: auctions anew after a default, and days before the present rules.
    func isPriceLawful(_ act: Act?, on day: CivilDate) -> Bool? {
        guard let (it, round) = notice(act), let schedule = schedule(of: round), let act else { return nil }
        if act.kind == .auctionWithoutReserve { return true }
        guard act.kind != .reAuction, act.kind != .inKindUnpaid else { return it.terms.startPrice == nil ? nil : true }
        if let since = manner.floorsSince, day < since { return nil }
        return it.terms.isPriceLawful(in: schedule, reference: referencePrice, previous: startPrice)
    }

    /// Whether the notice stands long enough before bidding.
    /// law: enforcement.V26
    func isNoticeLongEnough(_ act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        guard let (it, round) = notice(act), let bidding = it.biddingOn else { return nil }
        return schedule(of: round)?.earliestBidding(publishedOn: occasion.day, in: occasion.law).map { bidding >= $0 }
    }

    /// Whether parties and holders of pre-emption were told ahead; a posting counts five days on.
    func arePartiesTold(_ act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        guard let (it, round) = notice(act), let schedule = schedule(of: round) else { return nil }
        let posted = it.partiesPostedOn.flatMap { $0.adding(days: Self.postingDays) }
        guard let told = [it.partiesToldOn, posted].compactMap({ $0 }).max() else { return nil }
        return schedule.latestPartyNotice(publishedOn: occasion.day, biddingOn: it.biddingOn, in: occasion.law)
            .map { told <= $0 }
    }

    /// The days after which a posting counts as notice (网络司法拍卖规定 art. 16).
    public static let postingDays = 5

    /// Whether bidding opens within the validity of the price, or six months after it.
    /// law: enforcement.V23
    func isWithinValidity(_ act: Act?, in law: LegalContext) -> Bool? {
        if isUnpriced { return true }
        guard let bidding = notice(act)?.it.biddingOn, let end = lastDay(of: .priceValidity, in: law) else {
            return nil
        }
        return TimeLimit.disposalAfterValidity.lastDay(from: end, in: law).map { bidding <= $0 }
    }

    /// Whether something would be left for the creditor, or he asked and the price is above what stands before him.
    func isWorthwhile(_ act: Act?) -> Bool? {
        guard let burden else { return true }
        guard let notice = notice(act) else { return nil }
        if !creditorInsists { return false }
        return notice.it.terms.startPrice.map { $0 > burden }
    }

    /// Whether the second round is on the platform of the first; off line there is none.
    func isSamePlatform(_ act: Act?) -> Bool? {
        guard manner == .online else { return true }
        guard let platform, let next = notice(act)?.it.platform else { return nil }
        return platform == next
    }

    /// Whether it may still be called off: before it is sold or taken in kind; until the ruling is served for a bankruptcy,
    /// as the property is still the debtor’s.
    /// law: enforcement.E7
    func isWithdrawable(_ act: Act?) -> Bool? {
        guard case .withdraw(let it) = act else { return nil }
        let sold: EnumSet<Phase> = [.knockedDown, .confirmed, .inKindRuled]
        return !sold.contains(phase) || it.ground == .bankruptcy
    }

    /// Whether a creditor who bids paid what his claim lacks of the deposit.
    func isDepositCovered(_ bid: WinningBid) -> Bool? {
        guard let claim = bid.creditorClaim else { return true }
        guard let gap = deposit.flatMap({ CreditorDeposit(deposit: $0, claim: claim)?.gap }) else { return nil }
        return gap == .zero ? true : bid.gapPaid.map { $0 >= gap }
    }
}

extension DisposalAnnulment {
    /// Whether it was asked for before the enforcement ended (异议复议规定 art. 6); nil when not known.
    public var isBeforeEnd: Bool? {
        guard let enforcementEndedOn else { return true }
        return objectedOn.map { $0 <= enforcementEndedOn }
    }
}

extension AuctionManner {
    /// The first day of the floors the kit knows; earlier auctions are not judged by them.
    var floorsSince: CivilDate? {
        switch self {
        case .online: CivilDate("2017-01-01")
        // The revision of 2020 made the appraisal the first reserve price.
        case .traditional: CivilDate("2021-01-01")
        case .ship: CivilDate("2015-03-01")
        }
    }
}
