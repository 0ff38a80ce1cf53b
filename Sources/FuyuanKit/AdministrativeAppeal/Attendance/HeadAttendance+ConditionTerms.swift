extension HeadAttendance {
    /// What an act of a record of attendance needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case ownOrgan
        case toldWithComplaint
        case noticeInTime
        case noticeFullDays
        case warned
        case noticedWhereMust
        case eligibleHead
        case beforeHearing
        case hearingUndisturbed
        case identityComplete
        case identityLacking
        case excuseSealed
        case excuseProven
        case sealedAuthorisation
        case correspondingStaff
        case officialPresent
        case adviceGiven
        case absenceRecorded
        case faultFound
        case noHearingYet
        case calledAgain
        case outcomeKnown
        case headAbsent

        public var term: Term {
            switch self {
            case .ownOrgan: Term("own-organ", "由被诉行政机关办理", "done by the defendant itself")
            case .toldWithComplaint: Term("told-with-complaint", "随起诉状副本一并告知", "told with the papers of the complaint")
            case .noticeInTime: Term("notice-in-time", "开庭三日前通知", "notified three days before the hearing")
            case .noticeFullDays: Term("notice-full-days", "开庭前满三日", "three full days before the hearing")
            case .warned: Term("warned", "告知不出庭的后果", "warned of what follows from absence")
            case .noticedWhereMust: Term("noticed-where-must", "应当通知的已经通知", "notified where the court must")
            case .eligibleHead: Term("eligible-head", "属于被诉行政机关负责人", "a head of the defendant")
            case .beforeHearing: Term("before-hearing", "在开庭前", "before the hearing")
            case .hearingUndisturbed: Term("hearing-undisturbed", "不影响正常开庭", "the hearing is not disturbed")
            case .identityComplete:
                Term("identity-complete", "身份证明载明姓名、职务并加盖印章", "the proof states name and post and bears the seal")
            case .identityLacking: Term("identity-lacking", "身份证明欠缺", "the proof of identity is lacking")
            case .excuseSealed: Term("excuse-sealed", "加盖印章或者由主要负责人签字", "sealed, or signed by the principal")
            case .excuseProven: Term("excuse-proven", "附有证明材料", "with proof")
            case .sealedAuthorisation: Term("sealed-authorisation", "授权委托书加盖印章", "a sealed authorisation")
            case .correspondingStaff: Term("corresponding-staff", "属于相应的工作人员", "corresponding staff")
            case .officialPresent: Term("official-present", "负责人或者工作人员到庭", "the head or staff are there")
            case .adviceGiven: Term("advice-given", "已提出司法建议", "the advice was given")
            case .absenceRecorded: Term("absence-recorded", "裁判文书已载明", "the judgment states it")
            case .faultFound: Term("fault-found", "存在应当提出司法建议的情形", "a situation that calls for advice")
            case .noHearingYet: Term("no-hearing-yet", "尚未开庭", "no hearing was held yet")
            case .calledAgain: Term("called-again", "曾再次通知出庭", "called again before")
            case .headAbsent: Term("head-absent", "开庭而负责人未出庭", "a hearing was held and no head attended")
            case .outcomeKnown: Term("outcome-known", "出庭结果已定", "the outcome is known")
            }
        }
    }
}
