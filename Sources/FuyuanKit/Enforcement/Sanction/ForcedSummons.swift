/// 拘传: a summons by force, and how long the person may be questioned (民诉法解释 art. 482).
public struct ForcedSummons: Sendable, Hashable {
    /// When he was brought in.
    public var arrivedAt: Moment
    /// When the questioning ended; nil while it lasts.
    public var endedAt: Moment?
    /// Whether the matter is complex and detention is likely, which allows more time.
    public var isDetentionLikely: Bool
    /// Whether the president approved (民事诉讼法 art. 119(1)); nil when not known.
    public var presidentApproved: Bool?

    /// A summons by force.
    public init(
        arrivedAt: Moment, endedAt: Moment? = nil, isDetentionLikely: Bool = false, presidentApproved: Bool? = nil
    ) {
        self.arrivedAt = arrivedAt
        self.endedAt = endedAt
        self.isDetentionLikely = isDetentionLikely
        self.presidentApproved = presidentApproved
    }

    /// The moment the questioning must end: 8 hours after he was brought in, 24 where detention is likely; nil at the end
    /// of the year 9999.
    public var latestEnd: Moment? {
        let limit = TimeLimit.summonsQuestioning
        let more = isDetentionLikely ? limit.extensible?.longest?.length ?? 0 : 0
        return Counting(.hours(Int(limit.period.length) + Int(more)), .civilCode).end(from: arrivedAt)
    }

    /// What is wrong: questioned too long, no approval. `now` stands for the end while the questioning lasts.
    public func findings(asOf now: Moment? = nil, at path: String = "") -> [Finding] {
        var findings: [Finding] = []
        if let end = endedAt ?? now, let latest = latestEnd, end > latest {
            findings.append(
                Finding(
                    "enforcement.summons", .error, at: path, TimeLimit.summonsQuestioning.basis,
                    "拘传询问应当于\(latest)前结束", "the questioning must end by \(latest)"))
        }
        if presidentApproved == false {
            findings.append(
                Finding(
                    "enforcement.summons", .error, at: path, Basis(.civilProcedure(119, 1)), "拘传必须经院长批准",
                    "a summons by force needs the president’s approval"))
        }
        return findings
    }
}
