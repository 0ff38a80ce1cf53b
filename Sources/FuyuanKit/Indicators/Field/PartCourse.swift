/// The course of an item that has a file of its own, or is a part of a case: a measure, an asset, a receipt of money.
public struct PartCourse<Machine: CaseMachine>: Sendable {
    /// One act of it.
    public struct Step: Sendable {
        /// The day.
        public let day: CivilDate
        /// What was done.
        public let act: Machine.Act
        /// The item before.
        public let before: Machine
        /// The item after.
        public let after: Machine

        /// Whether the act brought the item into one of the phases from outside them.
        public func enters(_ phases: EnumSet<Machine.Phase>) -> Bool {
            phases.contains(after.phase) && !phases.contains(before.phase)
        }
    }

    /// The name it is counted under: its own file, or `case#machine-number`.
    public let unit: String
    /// The case it belongs to; its own file where it has one.
    public let file: CaseID
    /// Its acts, in order.
    public let steps: [Step]

    /// The item as it stands.
    public var state: Machine { steps.last?.after ?? Machine() }

    /// The day of the first act that brought it into one of the phases; nil where none did.
    public func firstDay(entering phases: EnumSet<Machine.Phase>) -> CivilDate? {
        steps.first { $0.enters(phases) }?.day
    }

    init(
        _ unit: String, of file: CaseID, _ acts: some Sequence<(CivilDate, Actor<Machine.Role>, Machine.Act)>,
        under law: LegalContext
    ) {
        self.unit = unit
        self.file = file
        var machine = Machine()
        var steps: [Step] = []
        for (day, actor, act) in acts {
            let before = machine
            guard (try? machine.apply(act, in: Occasion(actor, on: day, under: law))) != nil else { continue }
            steps.append(Step(day: day, act: act, before: before, after: machine))
        }
        self.steps = steps
    }
}

/// A machine that keeps others as its parts.
protocol PartKeeper: CaseMachine {
    /// The act of a part that an act of the case carries; nil where it carries none of that machine.
    static func partAct<Part: CaseMachine>(in act: Act, of part: Part.Type) -> PartAct<Part>?
}

extension BankruptcyCase: PartKeeper {
    static func partAct<Part: CaseMachine>(in act: Act, of part: Part.Type) -> PartAct<Part>? {
        switch act {
        case .claim(let it): it as? PartAct<Part>
        case .asset(let it): it as? PartAct<Part>
        case .measure(let it): it as? PartAct<Part>
        case .coordination(let it): it as? PartAct<Part>
        case _: nil
        }
    }
}

extension EnforcementCase: PartKeeper {
    static func partAct<Part: CaseMachine>(in act: Act, of part: Part.Type) -> PartAct<Part>? {
        switch act {
        case .measure(let it): it as? PartAct<Part>
        case .disposal(let it): it as? PartAct<Part>
        case .funds(let it): it as? PartAct<Part>
        case _: nil
        }
    }
}

extension CaseFile {
    /// The file as a course.
    func course(under law: LegalContext) -> PartCourse<Machine> {
        PartCourse(id.rawValue, of: id, done.map { ($0.day, $0.actor, $0.act) }, under: law)
    }
}

extension CaseFile where Machine: PartKeeper {
    /// The courses of the parts of one machine, by their numbers. O(number of entries).
    func courses<Part: CaseMachine>(of part: Part.Type, under law: LegalContext) -> [PartCourse<Part>]
    where Part.Role == Machine.Role {
        var acts: [UInt32: [(CivilDate, Actor<Part.Role>, Part.Act)]] = [:]
        for done in done {
            guard let it = Machine.partAct(in: done.act, of: Part.self) else { continue }
            acts[it.number, default: []].append((done.day, done.actor, it.act))
        }
        return acts.sorted { $0.key < $1.key }.map {
            PartCourse(
                IndicatorContribution.part("\(Part.name.wire)-\($0.key)", of: id), of: id, $0.value, under: law)
        }
    }
}

extension Indicator {
    /// An indicator over items that are parts of cases of one machine or have files of their own. An item is either:
    /// one that a case keeps and that has a file beside counts twice.
    static func courses<Part: CaseMachine, Whole: PartKeeper>(
        _ definition: IndicatorDefinition, of part: Part.Type, in whole: Whole.Type,
        _ reading: @escaping @Sendable (PartCourse<Part>, IndicatorPeriod, LegalContext) -> [IndicatorContribution]
    ) -> Indicator where Part.Role == Whole.Role {
        .union(
            definition,
            [
                .parts(definition, of: Part.self) { reading($0.course(under: $2), $1, $2) },
                .parts(definition, of: Whole.self) { file, period, law in
                    file.courses(of: Part.self, under: law).flatMap { reading($0, period, law) }
                },
            ])
    }
}
