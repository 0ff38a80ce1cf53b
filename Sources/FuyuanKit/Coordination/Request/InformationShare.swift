/// What units tell each other of (信息互通事项). An open list: every place has its own topics.
public struct ShareTopic: OpenCode, WireValue {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 重点工作动态.
    public static let keyWork: ShareTopic = "key-work"
    /// 重大案件信息.
    public static let majorCase: ShareTopic = "major-case"
    /// 执法办案信息.
    public static let lawEnforcement: ShareTopic = "law-enforcement"
    /// 环境违法线索.
    public static let environmentalClue: ShareTopic = "environmental-clue"
    /// 裁判结果.
    public static let judgment: ShareTopic = "judgment"
    /// 典型案例.
    public static let typicalCase: ShareTopic = "typical-case"
}

/// One thing a unit tells others.
public struct SharedEvent: WireRecord, Identifiable {
    /// Its name, given by the unit that tells it.
    public var name: String
    /// The unit that tells it.
    public var source: ActorID
    /// What it is about.
    public var topic: ShareTopic
    /// The day it happened.
    public var day: CivilDate
    /// What happened, in words; no personal names.
    public var text: String
    /// The case it belongs to; nil where to none.
    public var caseNumber: CaseNumber?

    /// An event.
    public init(
        _ name: String, from source: ActorID, on topic: ShareTopic, day: CivilDate, _ text: String,
        in caseNumber: CaseNumber? = nil
    ) {
        self.name = name
        self.source = source
        self.topic = topic
        self.day = day
        self.text = text
        self.caseNumber = caseNumber
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("name", value?.name), from: try c.field("source", value?.source),
            on: try c.field("topic", value?.topic), day: try c.field("day", value?.day),
            try c.field("text", value?.text), in: try c.optional("caseNumber", value?.caseNumber))
    }

    /// An event's id: the unit and the name it gave.
    public struct ID: Sendable, Hashable {
        /// The unit that tells it.
        public let source: ActorID
        /// The name it gave.
        public let name: String
    }

    /// The event's id.
    public var id: ID { ID(source: source, name: name) }
}

/// 信息共享: what one unit subscribed to, and what it received: delivered at least once, applied once.
///
/// The same event delivered again changes nothing; the same name with other content is a conflict and is kept aside.
/// What was received does not depend on the order of delivery. Source: the mechanism of the 哈尼河湖 area in the account
/// of 通化.
public struct InformationShare: Sendable, Hashable {
    /// What came of a delivery.
    @nonexhaustive
    public enum Receipt: Sendable, Hashable {
        /// It is new, and now counts.
        case applied
        /// It was there already, the same to the letter.
        case redelivered
        /// The subscription does not hold its topic, its source or its day.
        case notSubscribed
        /// Its name is taken by another content.
        case conflict
    }

    /// What is subscribed to.
    public let subscription: InformationSubscription
    private var known: [SharedEvent.ID: SharedEvent] = [:]
    private var aside: Set<SharedEvent> = []

    /// A share before its first delivery.
    public init(_ subscription: InformationSubscription) { self.subscription = subscription }

    /// Takes a delivery. O(1) but for conflicts.
    @discardableResult
    public mutating func receive(_ event: SharedEvent) -> Receipt {
        guard subscription.covers(event) else { return .notSubscribed }
        guard let before = known.updateValue(event, forKey: event.id) else { return .applied }
        if before == event { return .redelivered }
        // Whichever came first, the one whose text comes first counts, so that the order of delivery does not matter.
        let isFirst = JSON.write(before).lexicographicallyPrecedes(JSON.write(event))
        known[event.id] = isFirst ? before : event
        aside.insert(isFirst ? event : before)
        return .conflict
    }

    /// The events received, by day, source and name.
    public var events: [SharedEvent] {
        known.values.sorted { ($0.day, $0.source.rawValue, $0.name) < ($1.day, $1.source.rawValue, $1.name) }
    }

    /// The contents kept aside, because their name is another’s; by what they say.
    public var conflicts: [SharedEvent] {
        aside.sorted { JSON.write($0).lexicographicallyPrecedes(JSON.write($1)) }
    }

    /// How many events were received.
    public var count: Int { known.count }

    /// The event with an id; nil where it did not arrive.
    public subscript(id: SharedEvent.ID) -> SharedEvent? { known[id] }
}

/// 订阅: who wants to be told of what, from whom, and how long.
public struct InformationSubscription: WireRecord {
    /// The unit that is told.
    public var subscriber: ActorID
    /// The topics.
    public var topics: [ShareTopic]
    /// The units whose events are wanted; empty for all.
    public var sources: [ActorID]
    /// The first and the last day of events that are wanted; nil for no bound.
    public var from: CivilDate?
    public var through: CivilDate?

    /// A subscription.
    public init(
        _ subscriber: ActorID, to topics: [ShareTopic], of sources: [ActorID] = [], from: CivilDate? = nil,
        through: CivilDate? = nil
    ) {
        self.subscriber = subscriber
        self.topics = topics
        self.sources = sources
        self.from = from
        self.through = through
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("subscriber", value?.subscriber), to: try c.field("topics", value?.topics),
            of: try c.defaulted("sources", value?.sources, default: []), from: try c.optional("from", value?.from),
            through: try c.optional("through", value?.through))
    }

    /// Whether an event is wanted.
    public func covers(_ event: SharedEvent) -> Bool {
        topics.contains(event.topic) && (sources.isEmpty || sources.contains(event.source))
            && from.map { event.day >= $0 } != false && through.map { event.day <= $0 } != false
    }
}
