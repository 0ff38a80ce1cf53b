/// The service of one decision on all its addressees: each has his own period, and the decision takes effect after the
/// last of them (民诉法解释 art. 244).
public struct JointService: Sendable, Hashable {
    /// When one addressee was served.
    public struct Served: Sendable, Hashable {
        /// On whom.
        public let addressee: ActorID
        /// When; nil while not served.
        public let day: CivilDate?

        /// One addressee.
        public init(_ addressee: ActorID, on day: CivilDate?) {
            self.addressee = addressee
            self.day = day
        }
    }

    /// The addressees.
    public var served: [Served]

    /// A decision's addressees.
    public init(_ served: [Served]) { self.served = served }

    /// Each addressee's last day; nil while not served, or where it cannot be told.
    /// law: mediation.edge-47
    /// law: mediation.R22
    public func lastDays(
        of limit: TimeLimit, in law: LegalContext
    ) -> [(addressee: ActorID, lastDay: CivilDate?)] {
        served.map { one in (one.addressee, one.day.flatMap { limit.lastDay(from: $0, in: law) }) }
    }

    /// The day the decision takes effect when nobody appeals: the day after the latest of the last days. Nil while an
    /// addressee is not served, where there is none, or where a last day cannot be told.
    public func effectiveDay(after limit: TimeLimit, in law: LegalContext) -> CivilDate? {
        var latest: CivilDate?
        for (_, lastDay) in lastDays(of: limit, in: law) {
            guard let lastDay else { return nil }
            latest = latest.map { Swift.max($0, lastDay) } ?? lastDay
        }
        return latest?.adding(days: 1)
    }

    /// The day the last addressee was served, on which a mediation statement takes effect; nil while one is not.
    public var lastServedOn: CivilDate? {
        let days = served.compactMap(\.day)
        return days.count == served.count ? days.max() : nil
    }
}
