/// 庭审旁听年度统计: the court hearings observed by organs in a calendar year, held against the least number a year.
///
/// The number is a local rule (秦皇岛: once for organs with many cases or heavy enforcement duties), a policy parameter.
/// law: administrative.I13
/// law: administrative.L-Q02
public struct SuitObservationYear: Sendable, Hashable {
    /// The year.
    public let year: Int
    /// How many hearings each organ observed in it; every organ bound is in it, with 0 if need be.
    public let hearings: [ActorID: Int]
    /// The organs bound to observe.
    public let bound: Set<ActorID>
    /// How many people observed in all; nil where the sum does not fit.
    public let observers: Int?

    /// The count of a year. Several cases on one day count each; a line without observers counts for nothing.
    public init(_ year: Int, of observations: some Sequence<SuitObservation>, bound: Set<ActorID>) {
        self.year = year
        self.bound = bound
        var hearings = Dictionary(uniqueKeysWithValues: bound.map { ($0, 0) })
        var people: Int? = 0
        for line in Set(observations) where line.observers > 0 && line.day.year == year {
            hearings[line.organ, default: 0] += 1
            people = people.flatMap { sum in
                let (both, overflow) = sum.addingReportingOverflow(line.observers)
                return overflow ? nil : both
            }
        }
        self.hearings = hearings
        observers = people
    }

    /// The least number of hearings a year under the law in hand; nil where the parameter holds no count.
    public static func least(in law: LegalContext) -> Int? {
        guard case .count(let least) = law.value(of: .courtObservationsPerYear) else { return nil }
        return least
    }

    /// Whether an organ observed often enough; nil where it is not bound, or the least number is not known.
    public func isMet(by organ: ActorID, in law: LegalContext) -> Bool? {
        guard bound.contains(organ), let least = Self.least(in: law) else { return nil }
        return (hearings[organ] ?? 0) >= least
    }

    /// The organs bound that did not observe often enough, by name.
    public func failing(in law: LegalContext) -> [ActorID] {
        bound.filter { isMet(by: $0, in: law) == false }.sorted { $0.rawValue < $1.rawValue }
    }
}
