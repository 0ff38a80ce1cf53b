/// 轮候: the measures on one thing, in the order in which they were registered.
///
/// The first is in force, the others wait. When the first is lifted or lapses the next takes effect by itself; after the
/// whole thing is sold nobody who waited ever does. What was lifted for a bankruptcy comes back in the old order.
/// Every method is O(n) in the measures on the thing; nothing traps: an unknown number gives nil.
public struct SealingQueue: Sendable, Hashable {
    /// One measure in the queue.
    public struct Place: Sendable, Hashable {
        /// The number of the measure.
        public let number: UInt32
        /// The court or organ that holds it; nil when not said.
        public let holder: ActorID?
        /// The day it was registered.
        public let registeredOn: CivilDate
        /// When it was registered among the measures on this thing; restoring keeps it.
        let order: UInt32
    }

    /// Those that stand, the one in force first.
    public private(set) var standing: [Place] = []
    /// Those lifted for a bankruptcy, in the old order, each until it is restored or declined.
    public private(set) var suspended: [Place] = []
    /// Whether the whole thing was disposed of.
    public private(set) var isSold = false
    private var counter: UInt32 = 0

    /// Nobody has a measure on the thing.
    public init() {}

    /// The measure in force; nil where there is none.
    public var first: Place? { standing.first }
    /// Those that wait, in order.
    public var waiting: ArraySlice<Place> { standing.dropFirst() }
    /// The rank of a measure, 1 the one in force; nil where it is not in the queue.
    public func rank(of number: UInt32) -> Int? { standing.firstIndex { $0.number == number }.map { $0 + 1 } }

    /// Registers a measure at the end of the queue. Its rank: 1 where it is in force at once, nil where it is there
    /// already or the thing is sold.
    @discardableResult
    public mutating func register(_ number: UInt32, by holder: ActorID? = nil, on day: CivilDate) -> Int? {
        guard !isSold, counter < .max, !(standing + suspended).contains(where: { $0.number == number }) else {
            return nil
        }
        counter += 1
        standing.append(Place(number: number, holder: holder, registeredOn: day, order: counter))
        return standing.count
    }

    /// Takes a measure out: released, lapsed or withdrawn. The measure that takes effect by itself because of it; nil
    /// where none does.
    @discardableResult
    public mutating func lift(_ number: UInt32) -> Place? {
        guard let index = standing.firstIndex(where: { $0.number == number }) else { return nil }
        standing.remove(at: index)
        return index == 0 ? standing.first : nil
    }

    /// The whole thing is disposed of: those who waited and never take effect.
    @discardableResult
    public mutating func sell() -> [Place] {
        isSold = true
        let never = Array(waiting)
        standing = []
        suspended = []
        return never
    }

    /// Lifts every measure for a bankruptcy and keeps the old order in mind.
    public mutating func liftForBankruptcy() {
        suspended = (suspended + standing).sorted { $0.order < $1.order }
        standing = []
    }

    /// Restores a measure in its old order, before anything registered since. Its rank; nil where it was not lifted for a
    /// bankruptcy.
    @discardableResult
    public mutating func restore(_ number: UInt32) -> Int? {
        guard !isSold, let index = suspended.firstIndex(where: { $0.number == number }) else { return nil }
        let place = suspended.remove(at: index)
        let rank = standing.firstIndex { $0.order > place.order } ?? standing.count
        standing.insert(place, at: rank)
        return rank + 1
    }

    /// Its organ will not restore it; whether it could have.
    @discardableResult
    public mutating func decline(_ number: UInt32) -> Bool {
        guard let index = suspended.firstIndex(where: { $0.number == number }) else { return false }
        suspended.remove(at: index)
        return true
    }
}
