/// The days an entry stood in the published list.
public struct ListedSpan: Sendable, Hashable {
    /// The first day.
    public let from: CivilDate
    /// The day it no longer stood there; nil while it stands.
    public let until: CivilDate?

    /// The days an entry stood in the published list.
    public init(from: CivilDate, until: CivilDate?) {
        self.from = from
        self.until = until
    }

    /// Whether it stood there on a day.
    public func contains(_ day: CivilDate) -> Bool { day >= from && until.map { day < $0 } ?? true }
}
