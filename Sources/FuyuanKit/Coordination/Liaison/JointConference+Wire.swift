extension JointConference {
    /// What is done about a meeting.
    @nonexhaustive
    public enum Act: WireAct {
        /// 提议.
        case propose(ConferenceProposal)
        /// 征集议题.
        case collect(ConferenceAgenda)
        /// 通知会议.
        case schedule(ConferenceNotice)
        /// 召开.
        case convene(ConferenceAttendance)
        /// 延期.
        case postpone(ConferenceChange)
        /// 取消.
        case cancel(ConferenceChange)
        /// 起草纪要.
        case draft(ConferenceMinutes)
        /// 印发纪要.
        case issue(MinutesIssue)
        /// 跟踪落实.
        case track
        /// 补明责任单位和时限.
        case assign(ResolutionAssignment)
        /// 记载事项销号.
        case settle(ResolutionOutcome)
        /// 会议事项办结.
        case close(ConferenceReport)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case propose
            case collect
            case schedule
            case convene
            case postpone
            case cancel
            case draft
            case issue
            case track
            case assign
            case settle
            case close

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .propose: Term("propose", "提议", "propose")
                case .collect: Term("collect", "征集议题", "collect topics")
                case .schedule: Term("schedule", "通知会议", "schedule")
                case .convene: Term("convene", "召开", "convene")
                case .postpone: Term("postpone", "延期", "postpone")
                case .cancel: Term("cancel", "取消", "cancel")
                case .draft: Term("draft", "起草纪要", "draft the minutes")
                case .issue: Term("issue", "印发纪要", "issue the minutes")
                case .track: Term("track", "跟踪落实", "follow up")
                case .assign: Term("assign", "补明责任单位和时限", "assign a decision")
                case .settle: Term("settle", "记载事项销号", "note a decision as settled")
                case .close: Term("close", "会议事项办结", "close")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .propose: .propose
            case .collect: .collect
            case .schedule: .schedule
            case .convene: .convene
            case .postpone: .postpone
            case .cancel: .cancel
            case .draft: .draft
            case .issue: .issue
            case .track: .track
            case .assign: .assign
            case .settle: .settle
            case .close: .close
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .propose: .propose(try .transfer(nil, through: &c))
            case .collect: .collect(try .transfer(nil, through: &c))
            case .schedule: .schedule(try .transfer(nil, through: &c))
            case .convene: .convene(try .transfer(nil, through: &c))
            case .postpone: .postpone(try .transfer(nil, through: &c))
            case .cancel: .cancel(try .transfer(nil, through: &c))
            case .draft: .draft(try .transfer(nil, through: &c))
            case .issue: .issue(try .transfer(nil, through: &c))
            case .track: .track
            case .assign: .assign(try .transfer(nil, through: &c))
            case .settle: .settle(try .transfer(nil, through: &c))
            case .close: .close(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .propose(let it): try c.put(it)
            case .collect(let it): try c.put(it)
            case .schedule(let it): try c.put(it)
            case .convene(let it): try c.put(it)
            case .postpone(let it): try c.put(it)
            case .cancel(let it): try c.put(it)
            case .draft(let it): try c.put(it)
            case .issue(let it): try c.put(it)
            case .assign(let it): try c.put(it)
            case .settle(let it): try c.put(it)
            case .close(let it): try c.put(it)
            case .track:
                break
            }
        }
    }
}
