/// 闭环: which steps of the loop were taken, on what day, shown by what.
public struct ReportingLoop: WireRecord {
    /// A step taken.
    public struct Mark: WireRecord {
        /// The step.
        public var step: ReportingStep
        /// The first day it was taken.
        public var day: CivilDate
        /// The file or paper that shows it; nil where not said.
        public var reference: String?

        /// A step taken.
        public init(_ step: ReportingStep, on day: CivilDate, reference: String? = nil) {
            self.step = step
            self.day = day
            self.reference = reference
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                try c.field("step", value?.step), on: try c.field("day", value?.day),
                reference: try c.optional("reference", value?.reference))
        }
    }

    /// The steps taken, at most one mark each, in the order of the loop.
    public let marks: [Mark]

    /// The loop with these steps taken; of several marks of a step the earliest counts.
    public init(_ marks: [Mark]) {
        var first: [ReportingStep: Mark] = [:]
        for mark in marks where first[mark.step].map({ mark.day < $0.day }) ?? true { first[mark.step] = mark }
        self.marks = ReportingStep.allCases.compactMap { first[$0] }
    }

    /// The steps the files of meetings and tasks show; assessment and learning are added by hand. O(entries).
    public init(
        meetings: some Sequence<CaseFile<JointConference>>, tasks: some Sequence<CaseFile<CoordinationTask>>,
        and others: [Mark] = []
    ) {
        var marks = others
        for file in meetings {
            for record in file.records {
                guard case .applied(let outcome) = record.verdict, outcome.kind == .issue else { continue }
                marks.append(Mark(.decide, on: record.entry.day, reference: file.id.rawValue))
            }
        }
        for file in tasks {
            for record in file.records {
                guard case .applied(let outcome) = record.verdict, let step = outcome.kind.step else { continue }
                marks.append(Mark(step, on: record.entry.day, reference: file.id.rawValue))
            }
        }
        self.init(marks)
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("marks", value?.marks))
    }

    /// The steps not taken, those that may be left out aside.
    public var missing: [ReportingStep] {
        let taken = EnumSet(marks.map(\.step))
        return ReportingStep.allCases.filter { !taken.contains($0) && !$0.isOptional }
    }

    /// Whether every step that must be was taken.
    public var isClosed: Bool { missing.isEmpty }

    /// Steps taken before the one that comes before them: a warning each.
    public var findings: [Finding] {
        zip(marks, marks.dropFirst()).compactMap { before, after in
            guard after.day < before.day else { return nil }
            return Finding(
                "liaison.loop.order", .warning, at: after.step.term.wire, after.step.basis,
                "「\(after.step.term.zh)」（\(after.day)）早于「\(before.step.term.zh)」（\(before.day)）",
                "“\(after.step.term.en)” (\(after.day)) is before “\(before.step.term.en)” (\(before.day))")
        }
    }
}

extension CoordinationTask.Act.Kind {
    /// The step of the loop an act takes; nil where it takes none.
    public var step: ReportingStep? {
        switch self {
        case .issue: .list
        case .start, .reportProgress, .report, .resubmit: .implement
        case .inspect: .inspect
        case .urge: .urge
        case .closeOut: .report
        case .draft, .accept, .pass, .returnForFix, .resume, .suspend, .reinstate, .extendDeadline, .cancel: nil
        }
    }
}
