extension NonEnforcementRequest {
    /// What an act about a request needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case inTime
        case groundsFit
        case groundsTogether
        case attackable
        case notSettled
        case outsiderStanding
        case reviewedInTime
        case presidentApproved
        case panelFormed
        case handlerStaysOut
        case securitySufficient
        case reconsiderationOpen
        case appliedInTime
        case decidedInTime
        case isAward

        public var term: Term {
            switch self {
            case .inTime: Term("in-time", "在期限内提出", "made in time")
            case .groundsFit: Term("grounds-fit", "事由属于法定情形", "the grounds are those of the law")
            case .groundsTogether:
                Term("grounds-together", "多个事由一并提出，未曾被驳回", "all grounds together, and none dismissed before")
            case .attackable: Term("attackable", "不是仲裁调解书或者依和解、调解作出的裁决", "not a mediation or consent award")
            case .notSettled:
                Term("not-settled", "未以相同事由被驳回撤销仲裁裁决申请", "the same ground did not fail when setting aside was asked")
            case .outsiderStanding:
                Term("outsider-standing", "案外人的标的尚未执行终结", "enforcement on the outsider’s object has not ended")
            case .reviewedInTime: Term("reviewed-in-time", "在法定期限内审查完毕", "reviewed in time")
            case .presidentApproved: Term("president-approved", "经院长批准", "approved by the president")
            case .panelFormed: Term("panel-formed", "已组成合议庭", "a panel was formed")
            case .handlerStaysOut:
                Term("handler-stays-out", "办理执行实施案件的人员未参与审查", "whoever handled the enforcement does not sit")
            case .securitySufficient: Term("security-sufficient", "担保充分、有效或者适当", "the security is fit")
            case .reconsiderationOpen: Term("reconsideration-open", "该裁定可以申请复议", "the ruling can be reconsidered")
            case .appliedInTime: Term("applied-in-time", "在十日内申请复议", "asked for within ten days")
            case .decidedInTime: Term("decided-in-time", "复议在三十日内作出", "reconsidered within thirty days")
            case .isAward: Term("is-award", "执行依据为仲裁裁决", "the basis is an award")
            }
        }
    }
}
