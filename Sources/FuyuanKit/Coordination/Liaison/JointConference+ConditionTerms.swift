extension JointConference {
    /// What an act needs or should have.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case callerMayCall
        case agendaGiven
        case chairNamed
        case requiredNotified
        case heldAsNotified
        case requiredPresent
        case quorum
        case allSeated
        case reasonGiven
        case idsUnique
        case leadersNamed
        case resolutionsAssigned
        case signedOff
        case resolutionKnown
        case resolutionsSettled
        case reportedUp

        public var term: Term {
            switch self {
            case .callerMayCall: Term("caller-may-call", "召集主体与会议形式相符", "this kind of meeting is called by this role")
            case .agendaGiven: Term("agenda-given", "已确定议题", "there is an agenda")
            case .chairNamed: Term("chair-named", "已确定主持人", "a chair is named")
            case .requiredNotified: Term("required-notified", "必须参加的主体均已通知", "everyone who must take part is notified")
            case .heldAsNotified: Term("held-as-notified", "在通知的日期召开", "held on the day notified")
            case .requiredPresent: Term("required-present", "必须参加的主体均已到会", "everyone who must take part is present")
            case .quorum: Term("quorum", "到会单位达到规定比例", "enough of the units notified are present")
            case .allSeated: Term("all-seated", "到会人员均代表受通知单位", "everyone present represents a unit notified")
            case .reasonGiven: Term("reason-given", "已说明理由", "a reason is given")
            case .idsUnique: Term("ids-unique", "议定事项编号不重复", "no number of a decision stands twice")
            case .leadersNamed: Term("leaders-named", "议定事项均写明牵头领导", "every decision names a lead official")
            case .resolutionsAssigned:
                Term("resolutions-assigned", "议定事项均写明责任单位和完成时限", "every decision names its unit and its day")
            case .signedOff: Term("signed-off", "纪要经主持人签发", "the chair signed the minutes")
            case .resolutionKnown: Term("resolution-known", "属于本次会议的议定事项", "it is a decision of this meeting")
            case .resolutionsSettled: Term("resolutions-settled", "议定事项均已销号或者撤销", "every decision is settled")
            case .reportedUp: Term("reported-up", "已向领导小组报告落实情况", "the leading group has the report")
            }
        }
    }
}
