extension ConsumptionRestriction {
    /// What an act about a consumption order needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case dutyUnperformed
        case notMandatory
        case weighed
        case presidentSigned
        case notCampusStudent
        case notEnoughControlled
        case notHeldBack
        case schoolBounded
        case graceFits
        case graceEnded
        case needShown
        case presidentApproved
        case needStated
        case withinAMonth
        case monthEnded
        case liftingGroundMet
        case heldARole
        case genuineChange
        case noLongerInControl
        case claimStated
        case correctionInTime
        case correctionDismissed
        case reconsiderationInTime
        case reconsiderationDecidedInTime
        case violationProven
        case clearedInTime

        public var term: Term {
            switch self {
            case .dutyUnperformed:
                Term(
                    "duty-unperformed", "未按执行通知书指定的期间履行给付义务",
                    "the duty to pay is not performed within the time of the notice")
            case .notMandatory:
                Term("not-mandatory", "不是失信被执行人（失信的应当限制消费）", "not listed as dishonest: then the order is compulsory")
            case .weighed: Term("weighed", "已审查消极履行、规避执行以及履行能力等因素", "passivity, evasion and ability are weighed")
            case .presidentSigned: Term("president-signed", "由院长签发", "signed by the president of the court")
            case .notCampusStudent: Term("not-campus-student", "不属于“校园贷”在校生", "no full-time student of a campus loan")
            case .notEnoughControlled: Term("not-enough-controlled", "未足额控制财产", "not enough property is controlled")
            case .notHeldBack: Term("not-held-back", "申请执行人未申请暂不采取", "the creditor did not ask to hold back")
            case .schoolBounded:
                Term(
                    "school-bounded", "限制子女就学仅限超出标准的收费，不影响正常就学",
                    "as to schools, only fees above standard, and schooling is not impaired")
            case .graceFits: Term("grace-fits", "宽限期为一至三个月", "grace of one to three months")
            case .graceEnded: Term("grace-ended", "宽限期已届满", "grace is over")
            case .needShown:
                Term(
                    "need-shown", "确属生活、经营必需，或者以个人财产因私消费",
                    "a need of life or business, or private spending of own money")
            case .presidentApproved: Term("president-approved", "经院长批准", "approved by the president of the court")
            case .needStated: Term("need-stated", "写明紧急情形", "the urgent need is stated")
            case .withinAMonth: Term("within-a-month", "不超过一个月", "a month at most")
            case .monthEnded: Term("month-ended", "暂时解除期限已届满", "the time of lifting is over")
            case .liftingGroundMet:
                Term(
                    "lifting-ground-met", "担保确实有效、申请执行人同意或者执行已经终结",
                    "the security is real, the creditor consents, or enforcement has ended")
            case .heldARole: Term("held-a-role", "因担任法定代表人、主要负责人被限制", "bound as legal representative or principal")
            case .genuineChange: Term("genuine-change", "因经营管理需要发生变更", "changed for genuine reasons of business")
            case .noLongerInControl:
                Term("no-longer-in-control", "不是实际控制人、直接责任人员", "neither controller nor directly responsible")
            case .claimStated: Term("claim-stated", "写明纠正请求", "the claim is stated")
            case .correctionInTime: Term("correction-in-time", "在十五日内审查完毕", "examined within fifteen days")
            case .correctionDismissed: Term("correction-dismissed", "纠正申请已被驳回", "the request was dismissed")
            case .reconsiderationInTime:
                Term("reconsideration-in-time", "自送达之日起十日内申请", "asked within ten days of service")
            case .reconsiderationDecidedInTime:
                Term("reconsideration-decided-in-time", "在十五日内作出复议决定", "decided within fifteen days")
            case .violationProven: Term("violation-proven", "违反行为经查证属实", "the violation is proven")
            case .clearedInTime: Term("cleared-in-time", "在三个工作日内解除", "cleared within three working days")
            }
        }
    }
}
