/// The law of one kind of case as a value: where it stands, what may be done by whom, and what follows.
///
/// A machine is a struct with stored facts and one exhaustive table: one row per kind of act (``rule(for:)-swift.type.method``).
/// It holds no clock and does nothing: ``apply(_:in:)`` takes an act and the occasion, and gives back what follows, or
/// every reason why not. Load a case by replaying its acts; the phase is never stored.
public protocol CaseMachine: Sendable, Hashable {
    /// Where the case stands: bare cases, the first of them before anything happened.
    associatedtype Phase: Vocabulary
    /// What is done; carries the payload.
    associatedtype Act: WireAct
    /// Who does it.
    associatedtype Role: Vocabulary
    /// What a row needs or expects.
    associatedtype Condition: Vocabulary
    /// What runs.
    associatedtype Clock: Vocabulary
    /// What must now happen.
    associatedtype Effect: Vocabulary
    /// What paper is made (文书).
    associatedtype Document: Vocabulary

    /// What the machine is called.
    static var name: Term { get }
    /// The phase before the first act.
    static var initial: Phase { get }
    /// The phases nothing leads out of.
    static var finals: EnumSet<Phase> { get }
    /// The row of one kind of act: an exhaustive switch, read once into ``table``.
    static func rule(for kind: Act.Kind) -> Rule<Self>
    /// The rows, read once: `static let table = makeTable()`.
    static var table: RuleBook<Self> { get }
    /// Where a condition comes from, and what would cure its lack.
    static func ground(of condition: Condition) -> Ground<Self>
    /// The time limits a clock may run under, the usual one first; empty where the law sets none.
    static func limits(of clock: Clock) -> [TimeLimit]
    /// Who must move next while the case stands in this phase; nil for final phases.
    static func owner(of phase: Phase) -> Role?

    /// A case before its first act.
    init()
    /// Whether the case is closed: by default, when nothing more can happen (``isFinal``). A machine whose closed cases
    /// can be opened again says itself where it is closed.
    var isClosed: Bool { get }
    /// Phase and clocks; only the engine changes what is inside.
    var standing: Standing<Self> { get set }
    /// The row that governs a kind of act in this case; the default is ``table``'s. A machine whose law changed with
    /// time picks here.
    func rule(for kind: Act.Kind) -> Rule<Self>
    /// The limit a clock runs under in this case; the default is the first of ``limits(of:)``.
    func limit(of clock: Clock) -> TimeLimit?
    /// The day a clock starts counting from when `act` starts it: by default the day of the act. Nil when not known.
    func anchor(of clock: Clock, for act: Act, in occasion: Occasion<Role>) -> CivilDate?
    /// The last day `act` itself sets for a clock it starts, as where a court sets a time; the default is none.
    func orderedLastDay(of clock: Clock, for act: Act, in occasion: Occasion<Role>) -> CivilDate?
    /// The day that chooses the edition of a clock's limit; the default is the day it counts from. Old cases keep old
    /// law where the transitional rule says so.
    func governingDay(of clock: Clock) -> CivilDate?
    /// Whether a condition holds: nil when the file, or the law in hand, cannot tell. `act` is nil when somebody asks
    /// what might be done, without the particulars.
    func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<Role>) -> Bool?
    /// Why a component (a claim, an agreement) refuses its part of the act; empty when it does not.
    func refusalOfPart(_ act: Act, in occasion: Occasion<Role>) -> [Reason]
    /// Notes the facts an accepted act brings. Only the engine can make the permit. A component's act is applied here;
    /// what follows from it is added to `outcome`, what was irregular about it to ``standing``.
    mutating func record(
        _ act: Act, in occasion: Occasion<Role>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>)
    /// Every running clock of the case and of the parts it keeps, the nearest last day first; the default is the case's
    /// own.
    func allDeadlines(asOf day: CivilDate, in law: LegalContext) -> [RunningDeadline]
    /// What is wrong with the case as it stands on a day, beyond what its acts showed: a rule no act breaks but silence
    /// does. The default is nothing.
    func findings(asOf day: CivilDate, in law: LegalContext) -> [Finding]
}

extension CaseMachine {
    /// Reads the rows of ``rule(for:)-swift.type.method`` and the limits of ``limits(of:)``.
    public static func makeTable() -> RuleBook<Self> { RuleBook() }

    /// Where the case stands.
    @inlinable
    public var phase: Phase { standing.phase }
    /// What runs and what ran.
    @inlinable
    public var clocks: Clocks<Clock> { standing.clocks }
    /// Whether nothing more can happen.
    @inlinable
    public var isFinal: Bool { Self.finals.contains(phase) }

    @inlinable
    public var isClosed: Bool { isFinal }

    public func findings(asOf day: CivilDate, in law: LegalContext) -> [Finding] { [] }

    @inlinable
    public func rule(for kind: Act.Kind) -> Rule<Self> { Self.table[kind] }

    @inlinable
    public func limit(of clock: Clock) -> TimeLimit? { Self.table.limit(of: clock) }

    @inlinable
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<Role>) -> CivilDate? { occasion.day }

    @inlinable
    public func orderedLastDay(of clock: Clock, for act: Act, in occasion: Occasion<Role>) -> CivilDate? { nil }

    @inlinable
    public func governingDay(of clock: Clock) -> CivilDate? { nil }

    @inlinable
    public func refusalOfPart(_ act: Act, in occasion: Occasion<Role>) -> [Reason] { [] }

    public func allDeadlines(asOf day: CivilDate, in law: LegalContext) -> [RunningDeadline] {
        deadlines(asOf: day, in: law)
    }
}
