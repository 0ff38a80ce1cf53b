extension CreditorsMeeting {
    public typealias Role = BankruptcyRole

    /// Where a creditors’ meeting stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before a meeting is proposed or called.
        case unopened
        /// A later meeting is proposed.
        case proposed
        /// Called; creditors are notified.
        case noticed
        /// In session, on site or from afar.
        case convened
        /// Ended; minutes are signed.
        case closed

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未提议", "not proposed")
            case .proposed: Term("proposed", "提议召开", "proposed")
            case .noticed: Term("noticed", "已通知", "noticed")
            case .convened: Term("convened", "召开中", "convened")
            case .closed: Term("closed", "已结束", "closed")
            }
        }
    }

    /// What a row needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case quorumToCall
        case withinFirstTime
        case afterClaimPeriod
        case noticeInTime
        case mattersToldInTime
        case employeesRepresented
        case minutesSigned

        public var term: Term {
            switch self {
            case .quorumToCall:
                Term(
                    "quorum-to-call", "提议的债权人所代表的债权额占债权总额四分之一以上",
                    "the creditors who propose hold a quarter of all claims or more")
            case .withinFirstTime:
                Term(
                    "within-first-time", "第一次会议自债权申报期限届满之日起十五日内召开",
                    "the first meeting is within fifteen days of the end of the time to declare")
            case .afterClaimPeriod:
                Term(
                    "after-claim-period", "第一次会议在债权申报期限届满后召开",
                    "the first meeting is not before the end of the time to declare")
            case .noticeInTime: Term("notice-in-time", "会议召开十五日前通知", "notice is given fifteen days before the meeting")
            case .mattersToldInTime:
                Term("matters-told-in-time", "表决事项提前三日告知", "the matters to be voted are told three days ahead")
            case .employeesRepresented:
                Term("employees-represented", "有职工和工会的代表参加", "employees and union are represented")
            case .minutesSigned: Term("minutes-signed", "会议记录已签名", "the minutes are signed")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case firstMeeting
        case materials

        public var term: Term {
            switch self {
            case .firstMeeting: Term("first-meeting", "第一次债权人会议", "first creditors’ meeting")
            case .materials: Term("materials", "快审表决事项提前告知", "matters told ahead, fast track")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case nameChair
        case notifyCreditors
        case recordMinutes

        public var term: Term {
            switch self {
            case .nameChair: Term("name-chair", "指定债权人会议主席", "name the chair")
            case .notifyCreditors: Term("notify-creditors", "通知已知债权人", "notify the known creditors")
            case .recordMinutes: Term("record-minutes", "制作会议记录", "keep minutes")
            }
        }
    }

    /// What paper is made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case callNotice
        case proposal
        case minutes

        public var term: Term {
            switch self {
            case .callNotice: Term("call-notice", "召开通知", "notice of the meeting")
            case .proposal: Term("proposal", "召开债权人会议提议书", "proposal to call a meeting")
            case .minutes: Term("minutes", "会议记录", "minutes")
            }
        }
    }
}
