/// A machine's rows and limits, read once: `static let table = makeTable()`.
///
/// A collection of the rows in the order of the kinds' raw values.
@frozen
public struct RuleBook<Machine: CaseMachine>: Sendable, RandomAccessCollection {
    @usableFromInline let rules: [Rule<Machine>]
    @usableFromInline let limits: [[TimeLimit]]

    init() {
        rules = Machine.Act.Kind.allCases.map { Machine.rule(for: $0) }
        limits = Machine.Clock.allCases.map { Machine.limits(of: $0) }
    }

    init(rules: [Rule<Machine>], limits: [[TimeLimit]]) {
        self.rules = rules
        self.limits = limits
    }

    /// The same book with rows amended: another edition of the law, or the law of another procedure.
    public func amended(_ change: (Rule<Machine>) -> Rule<Machine>) -> RuleBook {
        RuleBook(rules: rules.map(change), limits: limits)
    }

    /// The same book with rows and limits amended by what they are of.
    public func amended(
        rows change: (Machine.Act.Kind, Rule<Machine>) -> Rule<Machine>,
        limits replace: (Machine.Clock, [TimeLimit]) -> [TimeLimit] = { _, limits in limits }
    ) -> RuleBook {
        RuleBook(
            rules: zip(Machine.Act.Kind.allCases, rules).map { change($0, $1) },
            limits: zip(Machine.Clock.allCases, limits).map { replace($0, $1) })
    }

    @inlinable
    public var startIndex: Int { 0 }
    @inlinable
    public var endIndex: Int { rules.count }

    /// The row at a place; the place is the raw value of its kind.
    @inlinable
    public subscript(position: Int) -> Rule<Machine> { rules[position] }

    /// The row of a kind of act.
    @inlinable
    public subscript(kind: Machine.Act.Kind) -> Rule<Machine> { rules[Int(kind.rawValue)] }

    /// The usual limit of a clock; nil where the law sets none.
    @inlinable
    public func limit(of clock: Machine.Clock) -> TimeLimit? { limits[Int(clock.rawValue)].first }
}
