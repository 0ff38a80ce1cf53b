/// What a published figure counts.
@nonexhaustive
public enum EnvironmentalQuantity: Sendable, Hashable {
    /// Cases.
    case cases(CaseCount)
    /// Persons.
    case persons(PersonCount)
    /// Money.
    case money(Money)

    /// The unit.
    public var unit: Term {
        switch self {
        case .cases: Term("cases", "件", "cases")
        case .persons: Term("persons", "人", "persons")
        case .money: Term("yuan", "元", "yuan")
        }
    }

    /// The sum; nil where the units differ or the sum does not fit: cases and persons are never mixed.
    public func adding(_ other: EnvironmentalQuantity) -> EnvironmentalQuantity? {
        if case .cases(let one) = self, case .cases(let two) = other { return one.adding(two).map { .cases($0) } }
        if case .persons(let one) = self, case .persons(let two) = other { return one.adding(two).map { .persons($0) } }
        if case .money(let one) = self, case .money(let two) = other { return one.adding(two).map { .money($0) } }
        return nil
    }
}
