extension JudicialAdvice {
    /// What an act of an advice needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case sameCourt
        case necessary
        case addresseeHeard
        case ownArea
        case sameLevel
        case suggestionsMatched
        case committeeApproved
        case presidentSigned
        case numbered
        case replyTermStated
        case replyTermUsual
        case copiedUpward
        case adopts
        case repliedInTime
        case replyTimePassed
        case reasonsGiven
        case majorProblem
        case handlingProposed
        case documentAdviceInTime
        case toSuperiors
        case defendantSummoned
        case firstInstanceCourt

        public var term: Term {
            switch self {
            case .sameCourt: Term("same-court", "由提出建议的人民法院办理", "done by the court that advises")
            case .necessary: Term("necessary", "确有必要", "really necessary")
            case .addresseeHeard: Term("addressee-heard", "已听取被建议单位意见", "the unit to be advised was heard")
            case .ownArea: Term("own-area", "向本辖区单位提出，或者由上级法院提出", "within the court’s area, or through the court above")
            case .sameLevel: Term("same-level", "向同级主管机关提出", "addressed to the competent department of the same level")
            case .suggestionsMatched:
                Term(
                    "suggestions-matched", "每项建议对应所列问题",
                    "every suggestion answers a stated problem, and every problem has one")
            case .committeeApproved:
                Term("committee-approved", "综合治理类建议经审判委员会讨论", "comprehensive advice was approved by the committee")
            case .presidentSigned: Term("president-signed", "由院长签发", "signed by the president")
            case .numbered: Term("numbered", "统一编号", "numbered as such letters are")
            case .replyTermStated: Term("reply-term-stated", "载明答复期限", "the time to reply is stated")
            case .replyTermUsual:
                Term("reply-term-usual", "答复期限一般不超过两个月", "at most the usual two months, or a reason is given")
            case .copiedUpward: Term("copied-upward", "问题重大的抄送上级机关", "copied upward where the problem is major")
            case .adopts: Term("adopts", "答复为采纳或者部分采纳", "the reply adopts it in whole or in part")
            case .repliedInTime: Term("replied-in-time", "在期限内答复", "replied in time")
            case .replyTimePassed: Term("reply-time-passed", "答复期限已过", "the time to reply has passed")
            case .reasonsGiven: Term("reasons-given", "说明不采纳的理由", "reasons are given")
            case .majorProblem: Term("major-problem", "问题重大，需要高度重视", "the problem is major")
            case .handlingProposed:
                Term("handling-proposed", "向制定机关提出处理建议", "a proposal is made to the organ that made the document")
            case .documentAdviceInTime:
                Term("document-advice-in-time", "在裁判生效之日起三个月内", "within three months after the judgment took effect")
            case .toSuperiors: Term("to-superiors", "向监察机关、上一级行政机关提出", "sent to the supervisory and the superior organ")
            case .defendantSummoned:
                Term("defendant-summoned", "被告经传唤拒不到庭或者中途退庭", "the defendant was summoned and stayed away, or left")
            case .firstInstanceCourt: Term("first-instance-court", "由第一审人民法院提出", "given by the court of first instance")
            }
        }
    }
}
