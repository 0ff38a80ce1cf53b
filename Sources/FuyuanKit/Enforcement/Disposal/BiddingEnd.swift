/// 竞价时间的顺延: when online bidding ends (网络司法拍卖规定 art. 20).
///
/// A bid in the last five minutes moves the end to five minutes after that bid. Times are seconds since any fixed moment,
/// such as midnight of the opening day. A bid exactly five minutes before the end counts as within them, and leaves the end
/// where it is.
public struct BiddingEnd: Sendable, Hashable {
    /// When bidding ends.
    public let end: Int
    /// The ends on the way, one for each bid that moved it.
    public let extensions: [Int]
    /// Bids after the end: without effect.
    public let late: [Int]
    /// How it comes about.
    public let derivation: Derivation

    /// The seconds a late bid adds, counted from the bid.
    public static let extensionSeconds = 300

    /// The end of bidding that was to end at `scheduled`; bids in any order. O(n log n).
    public init(scheduled: Int, bids: [Int]) {
        var end = scheduled
        var (extensions, late): ([Int], [Int]) = ([], [])
        var told = Derivation()
        let basis = Basis(.onlineAuction(20))
        told.add("预定结束", "to end at", result: Self.text(scheduled), basis)
        for bid in bids.sorted() {
            if bid > end {
                late.append(bid)
                continue
            }
            let (moved, overflow) = bid.addingReportingOverflow(Self.extensionSeconds)
            guard !overflow, moved > end else { continue }
            end = moved
            extensions.append(end)
            told.add(
                "\(Self.text(bid))的出价在最后五分钟内，顺延五分钟", "the bid of \(Self.text(bid)) is in the last five minutes",
                result: Self.text(end), basis)
        }
        self.end = end
        self.extensions = extensions
        self.late = late
        derivation = told
    }

    /// Whether so many seconds of bidding are the 24 hours the law asks for.
    public static func isLongEnough(opened: Int, scheduled: Int) -> Bool {
        let (length, overflow) = scheduled.subtractingReportingOverflow(opened)
        return !overflow && length >= Int(TimeLimit.biddingTime.period.length) * 3600
    }

    /// The seconds as `hh:mm:ss`, with the days before it from the second day on.
    public static func text(_ seconds: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let day = seconds >= 0 ? seconds / 86_400 : (seconds + 1) / 86_400 - 1
        let rest = seconds &- day &* 86_400
        let clock = "\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))"
        return day == 0 ? clock : "\(day)d \(clock)"
    }
}
