/// A look at the coordination of one case before it closes: is each of the topics done, or expressly not applicable?
///
/// Coordination never decides a court's step: an open topic is a warning, and blocks only where a local policy says so.
public struct CoordinationReview: Sendable, Hashable {
    /// How one topic stands.
    @nonexhaustive
    public enum State: UInt8, Vocabulary {
        /// Nobody raised it.
        case missing
        /// Raised and not finished.
        case open
        /// The responsible unit declined.
        case declined
        /// Closed.
        case done
        /// Expressly not applicable to this case.
        case notApplicable

        public var term: Term {
            switch self {
            case .missing: Term("missing", "未提出", "not raised")
            case .open: Term("open", "未办结", "open")
            case .declined: Term("declined", "不予办理", "declined")
            case .done: Term("done", "已办结", "done")
            case .notApplicable: Term("not-applicable", "不适用", "not applicable")
            }
        }
    }

    /// Whether open topics block the conclusion of a case here; by default they do not.
    public static let blocksConclusion = PolicyParameter(
        Term("coordination-blocks-conclusion", "未办结的府院联动事项阻却终结", "open coordination items block the conclusion"),
        .flag(false), Basis(Citation("HS24", 6)), .local)

    /// The items of the case.
    public var items: [CoordinationItem]
    /// The topics said not to apply.
    public var notApplicable: EnumSet<BankruptcyTopic>
    /// The topics looked at.
    public var topics: EnumSet<BankruptcyTopic>

    /// A review; of the ten topics of the Huashan plan unless said otherwise.
    public init(
        _ items: [CoordinationItem], notApplicable: EnumSet<BankruptcyTopic> = [],
        of topics: EnumSet<BankruptcyTopic> = BankruptcyTopic.huashanTen
    ) {
        self.items = items
        self.notApplicable = notApplicable
        self.topics = topics
    }

    /// How a topic stands. Of several items the least advanced counts.
    public func state(of topic: BankruptcyTopic) -> State {
        let states = items.filter { $0.matter?.topic == topic }.map { item -> State in
            switch item.phase {
            case .closed: .done
            case .declined: .declined
            case .unraised, .raised, .triaged, .assigned, .inProgress, .replied, .verified, .overdue,
                .escalatedToJointMeeting:
                .open
            }
        }
        if let least = states.min(by: { $0.rawValue < $1.rawValue }) { return least }
        return notApplicable.contains(topic) ? .notApplicable : .missing
    }

    /// The topics neither done nor said not to apply.
    public var unsettled: EnumSet<BankruptcyTopic> {
        EnumSet(
            topics.filter {
                switch state(of: $0) {
                case .missing, .open, .declined: true
                case .done, .notApplicable: false
                }
            })
    }

    /// Whether the case may be concluded as far as coordination goes: always, unless a local policy makes open topics
    /// block it.
    public func mayConclude(in law: LegalContext) -> Bool { !isBlocking(in: law) || unsettled.isEmpty }

    /// One finding for each topic not settled: a warning, or an error where a local policy makes it block.
    public func findings(in law: LegalContext) -> [Finding] {
        unsettled.map { topic in
            let state = state(of: topic).term
            return Finding(
                "bankruptcy.coordination-review", isBlocking(in: law) ? .error : .warning, at: topic.term.wire,
                Basis(Citation("HS24", 6)), "府院联动难点「\(topic.term.zh)」\(state.zh)",
                "coordination topic “\(topic.term.en)”: \(state.en)")
        }
    }

    private func isBlocking(in law: LegalContext) -> Bool { law.value(of: Self.blocksConclusion) == .flag(true) }
}
