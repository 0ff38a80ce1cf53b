extension CreditorsMeeting {
    /// What is done about a meeting.
    @nonexhaustive
    public enum Act: WireAct {
        /// 提议召开.
        case propose(MeetingProposal)
        /// 召集第一次会议.
        case callFirst(MeetingCall)
        /// 召集以后的会议.
        case callLater(MeetingCall)
        /// 改期.
        case reschedule(MeetingCall)
        /// 告知表决事项.
        case tellMatters
        /// 开会.
        case hold(MeetingOpening)
        /// 闭会.
        case close(MeetingMinutes)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case propose
            case callFirst
            case callLater
            case reschedule
            case tellMatters
            case hold
            case close

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .propose: Term("propose", "提议召开", "propose a meeting")
                case .callFirst: Term("call-first", "召集第一次会议", "call the first meeting")
                case .callLater: Term("call-later", "召集以后的会议", "call a later meeting")
                case .reschedule: Term("reschedule", "改期", "set another day")
                case .tellMatters: Term("tell-matters", "告知表决事项", "tell the matters to be voted")
                case .hold: Term("hold", "开会", "hold the meeting")
                case .close: Term("close", "闭会", "close the meeting")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .propose: .propose
            case .callFirst: .callFirst
            case .callLater: .callLater
            case .reschedule: .reschedule
            case .tellMatters: .tellMatters
            case .hold: .hold
            case .close: .close
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .propose: .propose(try .transfer(nil, through: &c))
            case .callFirst: .callFirst(try .transfer(nil, through: &c))
            case .callLater: .callLater(try .transfer(nil, through: &c))
            case .reschedule: .reschedule(try .transfer(nil, through: &c))
            case .tellMatters: .tellMatters
            case .hold: .hold(try .transfer(nil, through: &c))
            case .close: .close(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .propose(let it): try c.put(it)
            case .callFirst(let it): try c.put(it)
            case .callLater(let it): try c.put(it)
            case .reschedule(let it): try c.put(it)
            case .hold(let it): try c.put(it)
            case .close(let it): try c.put(it)
            case .tellMatters:
                break
            }
        }
    }
}
