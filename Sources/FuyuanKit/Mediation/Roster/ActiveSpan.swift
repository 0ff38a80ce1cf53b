/// A time in which a member of the roster may be chosen: from a day, up to but not including another.
@frozen
public struct ActiveSpan: Sendable, Hashable {
    /// The first day.
    public let from: CivilDate
    /// The day it ended, no longer part of it; nil while it lasts.
    public var until: CivilDate?

    /// A time.
    @inlinable
    public init(from: CivilDate, until: CivilDate? = nil) {
        self.from = from
        self.until = until
    }

    /// Whether a day lies in it.
    @inlinable
    public func contains(_ day: CivilDate) -> Bool { day >= from && (until.map { day < $0 } ?? true) }
}
