/// Counts behind the rates of reply and of adoption of judicial advice (司法建议反馈率、采纳率). Tallies of parts add up.
/// law: administrative.I17
public struct AdviceTally: Sendable, Hashable {
    /// Advice delivered.
    public var delivered: Int64
    /// Among it, replied to in time.
    public var repliedInTime: Int64
    /// Among it, replied to, in time or late.
    public var replied: Int64
    /// Among the replies, those that adopt it in whole or in part.
    public var adopted: Int64

    /// A tally; nothing counted unless said.
    public init(delivered: Int64 = 0, repliedInTime: Int64 = 0, replied: Int64 = 0, adopted: Int64 = 0) {
        self.delivered = delivered
        self.repliedInTime = repliedInTime
        self.replied = replied
        self.adopted = adopted
    }

    /// The tally of both, in either order; nil when a count does not fit.
    public func merged(with other: AdviceTally) -> AdviceTally? {
        guard let delivered = Int64.sumOfCounts(delivered, other.delivered),
            let inTime = Int64.sumOfCounts(repliedInTime, other.repliedInTime),
            let replied = Int64.sumOfCounts(replied, other.replied),
            let adopted = Int64.sumOfCounts(adopted, other.adopted)
        else { return nil }
        return AdviceTally(delivered: delivered, repliedInTime: inTime, replied: replied, adopted: adopted)
    }

    /// 反馈率: replied in time ÷ delivered; nil where nothing was delivered.
    public var replyRate: Percent? { repliedInTime > replied ? nil : Count.share(repliedInTime, of: delivered) }

    /// 采纳率: adopted ÷ replied; nil where nobody replied.
    public var adoptionRate: Percent? { Count.share(adopted, of: replied) }
}
