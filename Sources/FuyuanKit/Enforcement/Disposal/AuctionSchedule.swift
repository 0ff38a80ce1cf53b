/// 拍卖日程: the days between which a round may be published and held.
///
/// Notices must stand a number of days before bidding: 网络司法拍卖规定 arts. 12, 16, 26; 拍卖变卖规定 arts. 8, 11; 船舶扣押拍卖规定 art. 10.
public struct AuctionSchedule: Sendable, Hashable {
    /// The manner.
    public var manner: AuctionManner
    /// What is sold.
    public var kind: DisposalPropertyKind
    /// The round.
    public var round: AuctionRound

    /// A round of a disposal.
    public init(_ round: AuctionRound, by manner: AuctionManner, of kind: DisposalPropertyKind) {
        self.manner = manner
        self.kind = kind
        self.round = round
    }

    /// How long the notice must stand before the auction; nil where no text of it was read: first auctions of ships,
    /// sales that are not online.
    public var notice: TimeLimit? {
        switch (manner, round) {
        case (.online, .first): kind.isMovable ? .firstAuctionNoticeMovable : .firstAuctionNotice
        // Online sales: the same times, from memory.
        case (.online, .second), (.online, .third), (.online, .sale):
            kind.isMovable ? .secondAuctionNoticeMovable : .secondAuctionNotice
        case (.traditional, .first), (.traditional, .second), (.traditional, .third):
            kind.isMovable ? .traditionalAuctionNoticeMovable : .traditionalAuctionNotice
        case (.ship, .second), (.ship, .third): .shipReauctionNotice
        case (.ship, .first), (.ship, .sale), (.traditional, .sale): nil
        }
    }

    /// The time within which a round follows a failed one; nil for ships and where none follows.
    public var interval: TimeLimit? {
        switch (manner, round) {
        case (.online, .second): .secondAuction
        case (.traditional, .second), (.traditional, .third): .traditionalNextAuction
        case (_, .first), (_, .sale), (.online, .third), (.ship, .second), (.ship, .third): nil
        }
    }

    /// The earliest day bidding may open after a notice; nil where no time is known or outside the calendar.
    public func earliestBidding(publishedOn day: CivilDate, in law: LegalContext) -> CivilDate? {
        guard let notice else { return nil }
        let period = notice.counting(on: day, in: law).period
        return period.unit == .days ? day.adding(days: Int(period.length)) : nil
    }

    /// The last day to publish for bidding on a day; nil where no time is known or outside the calendar.
    public func latestNotice(biddingOn day: CivilDate, in law: LegalContext) -> CivilDate? {
        notice?.lastDay(from: day, in: law)
    }

    /// The last day this round may be held after the one before failed; nil where the law sets none.
    public func latestBidding(failedOn day: CivilDate, in law: LegalContext) -> CivilDate? {
        interval?.lastDay(from: day, in: law)
    }

    /// The last day to tell the parties and holders of pre-emption: before publication online, before the auction otherwise;
    /// nil outside the calendar or for ships.
    public func latestPartyNotice(publishedOn: CivilDate, biddingOn: CivilDate?, in law: LegalContext) -> CivilDate? {
        switch manner {
        case .online: TimeLimit.auctionPartyNotice.lastDay(from: publishedOn, in: law)
        case .traditional: biddingOn.flatMap { TimeLimit.traditionalPartyNotice.lastDay(from: $0, in: law) }
        case .ship: nil
        }
    }

    /// What is wrong with the days of a notice.
    public func findings(
        publishedOn published: CivilDate, biddingOn bidding: CivilDate?, partiesToldOn told: CivilDate?,
        in law: LegalContext
    ) -> [Finding] {
        var findings: [Finding] = []
        if let bidding, let earliest = earliestBidding(publishedOn: published, in: law), bidding < earliest,
            let notice
        {
            findings.append(
                Finding(
                    "enforcement.V26", .error, at: "biddingOn", notice.basis,
                    "\(notice.term.zh)应当在拍卖\(notice.period.text(in: .zh))前，竞价最早为\(earliest)",
                    "\(notice.term.en) must stand \(notice.period.text(in: .en)) before; bidding opens on \(earliest) at the earliest"
                ))
        }
        if let told, let latest = latestPartyNotice(publishedOn: published, biddingOn: bidding, in: law), told > latest
        {
            findings.append(
                Finding(
                    "enforcement.V26", .error, at: "partiesToldOn", Basis(.onlineAuction(16), .auction(11)),
                    "应当最迟于\(latest)通知当事人、优先购买权人",
                    "parties and holders of pre-emption are told by \(latest) at the latest"))
        }
        return findings
    }
}
