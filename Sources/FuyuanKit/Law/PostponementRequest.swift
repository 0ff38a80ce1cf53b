/// 顺延申请: a request to have a missed period back, after force majeure or another justified obstacle.
public struct PostponementRequest: Sendable, Hashable {
    /// The day the obstacle was removed.
    public let obstacleRemoved: CivilDate
    /// How and when the request was handed in.
    public let submission: Submission

    /// A request.
    public init(obstacleRemoved: CivilDate, _ submission: Submission) {
        self.obstacleRemoved = obstacleRemoved
        self.submission = submission
    }

    /// A finding where the request came too late; none where it was in time or the last day cannot be told.
    /// law: mediation.V065
    public func findings(in law: LegalContext) -> [Finding] {
        let limit = TimeLimit.postponementRequest
        guard let last = limit.lastDay(from: obstacleRemoved, in: law), submission.day > last else { return [] }
        return [
            Finding(
                "mediation.V065", .error, at: "submission", limit.basis,
                "障碍于\(obstacleRemoved)消除，顺延申请应在\(last)前提出，实际于\(submission.day)提出",
                "the obstacle was removed on \(obstacleRemoved); the request was due by \(last) and came on \(submission.day)"
            )
        ]
    }
}
