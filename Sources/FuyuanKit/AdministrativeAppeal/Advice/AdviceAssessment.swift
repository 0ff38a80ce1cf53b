/// 司法建议考核清单: how every advice stands on a day, for the yearly assessment of the units advised.
///
/// An advice without a reply on its last day's morrow is overdue, whether or not anybody noted it.
/// law: administrative.K19
public struct AdviceAssessment: Sendable, Hashable {
    /// How the reply to one advice stands.
    @nonexhaustive
    public enum ReplyState: UInt8, Vocabulary, WireValue {
        case awaited
        case overdue
        case inTime
        case late

        public static let wireIndex = VocabularyIndex<ReplyState>()

        public var term: Term {
            switch self {
            case .awaited: Term("awaited", "期限内待答复", "awaited")
            case .overdue: Term("overdue", "逾期未答复", "overdue")
            case .inTime: Term("in-time", "按期答复", "in time")
            case .late: Term("late", "逾期答复", "late")
            }
        }
    }

    /// One line of the list.
    public struct Item: Sendable, Hashable {
        /// The case of the advice.
        public let id: CaseID
        /// The unit advised; nil where the file does not tell.
        public let unit: ActorID?
        /// What it is about; nil where the file does not tell.
        public let kind: AdviceKind?
        /// How the reply stands.
        public let state: ReplyState
        /// The last day to reply; nil where it cannot be told.
        public let lastDay: CivilDate?
        /// What the unit did with it; nil before the reply.
        public let adoption: AdviceAdoption?
    }

    /// The day.
    public let day: CivilDate
    /// The delivered advice, in the order given; withdrawn advice and advice not yet delivered is left out.
    public let items: [Item]

    /// The list on a day of the files as they stand; a file listed twice counts once, as it stands last. O(files).
    public init(of files: some Sequence<CaseFile<JudicialAdvice>>, on day: CivilDate, in law: LegalContext) {
        self.day = day
        var last: [CaseID: CaseFile<JudicialAdvice>] = [:]
        var order: [CaseID] = []
        for file in files where last.updateValue(file, forKey: file.id) == nil { order.append(file.id) }
        items = order.compactMap { last[$0] }.compactMap { file in
            let advice = file.state
            guard let received = advice.receivedOn, received <= day, advice.phase != .cancelled else { return nil }
            let last = advice.lastDay(of: .reply, in: law)
            let state: ReplyState
            if let replied = advice.repliedOn, replied <= day {
                state = last.map { replied > $0 } ?? false ? .late : .inTime
            } else {
                state = last.map { day > $0 } ?? false ? .overdue : .awaited
            }
            let isAnswered = state == .inTime || state == .late
            return Item(
                id: file.id, unit: advice.addressee, kind: advice.adviceKind, state: state, lastDay: last,
                adoption: isAnswered ? advice.adoption : nil)
        }
    }

    /// The advice whose reply is overdue.
    public var overdue: [Item] { items.filter { $0.state == .overdue } }

    /// The counts behind the two rates.
    public var tally: AdviceTally {
        AdviceTally(
            delivered: Int64(items.count), repliedInTime: Int64(items.count { $0.state == .inTime }),
            replied: Int64(items.count { $0.adoption != nil }),
            adopted: Int64(items.count { $0.adoption == .adopted || $0.adoption == .adoptedInPart }))
    }
}
