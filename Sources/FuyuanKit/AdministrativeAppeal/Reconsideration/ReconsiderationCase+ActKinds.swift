extension ReconsiderationCase.Act {
    /// The kinds of act.
    @nonexhaustive
    public enum Kind: UInt8, Vocabulary {
        case submitApplication
        case submitViaPenalisingOrgan
        case forwardApplication
        case selfCorrectAndSettle
        case startReview
        case requestSupplement
        case supply
        case supplementTimeout
        case accept
        case deemAccepted
        case refuse
        case orderAcceptance
        case takeDirectly
        case orderResumption
        case serveCopy
        case rejectApplication
        case answerFiled
        case newEvidence
        case answerDefault
        case reviewSummary
        case reviewAfterOpinions
        case hearOpinions
        case assess
        case investigate
        case leaveOutTime
        case scheduleHearing
        case holdHearing
        case reviewAfterHearing
        case consultCommittee
        case reviewAfterConsultation
        case startMediation
        case pauseForMediation
        case signMediation
        case mediationFails
        case suspend
        case suspendAwaitingParty
        case resume
        case resumeAnswer
        case resumeOpening
        case stayLapsed
        case withdrawApproved
        case partyGone
        case criminalMeasure
        case stayAct
        case convertToOrdinary
        case extend
        case documentReview
        case referDocument
        case notifyDrafter
        case drafterAnswers
        case forwardDocument
        case documentHandled
        case approveDecision
        case serveDecision
        case decisionTimeout
        case orderDecision
        case issueOpinion
        case reportOpinion
        case expectPerformance
        case redo
        case copyToSuperior
        case orderPerformance
        case enforceMediation
        case perform
        case enforceAgainstApplicant
        case sue
        case upperTakes

        public static let wireIndex = VocabularyIndex<Kind>()

        public var term: Term {
            switch self {
            case .submitApplication: Term("submit-application", "提出申请", "apply")
            case .submitViaPenalisingOrgan:
                Term("submit-via-penalising-organ", "通过处罚机关提交", "apply through the penalising organ")
            case .forwardApplication: Term("forward-application", "转送", "forward")
            case .selfCorrectAndSettle:
                Term("self-correct-and-settle", "自行改正、申请人撤回", "correct it, and the applicant withdraws")
            case .startReview: Term("start-review", "审查", "start the review")
            case .requestSupplement: Term("request-supplement", "通知补正", "ask for completion")
            case .supply: Term("supply", "提交补正", "complete")
            case .supplementTimeout: Term("supplement-timeout", "逾期不补正", "note that it was not completed")
            case .accept: Term("accept", "受理", "accept")
            case .deemAccepted: Term("deem-accepted", "视为受理", "note that it is deemed accepted")
            case .refuse: Term("refuse", "不予受理", "refuse")
            case .orderAcceptance: Term("order-acceptance", "上级责令受理", "order acceptance")
            case .takeDirectly: Term("take-directly", "上级直接受理", "take the case directly")
            case .orderResumption: Term("order-resumption", "上级责令恢复审理", "order resumption")
            case .serveCopy: Term("serve-copy", "发送副本", "send the copy")
            case .rejectApplication: Term("reject-application", "驳回申请", "reject the application")
            case .answerFiled: Term("answer-filed", "提交答复证据", "answer with evidence")
            case .newEvidence: Term("new-evidence", "补充证据", "add evidence")
            case .answerDefault: Term("answer-default", "逾期不答复", "note that nobody answered")
            case .reviewSummary: Term("review-summary", "简易程序书面审理", "review on paper under the summary procedure")
            case .reviewAfterOpinions: Term("review-after-opinions", "听取意见后审理", "review after opinions")
            case .hearOpinions: Term("hear-opinions", "听取意见", "hear opinions")
            case .assess: Term("assess", "评估案件", "assess the case")
            case .investigate: Term("investigate", "调查取证", "investigate")
            case .leaveOutTime: Term("leave-out-time", "扣除审限", "leave time out")
            case .scheduleHearing: Term("schedule-hearing", "组织听证", "schedule a hearing")
            case .holdHearing: Term("hold-hearing", "举行听证", "hold the hearing")
            case .reviewAfterHearing: Term("review-after-hearing", "听证后审理", "review after the hearing")
            case .consultCommittee: Term("consult-committee", "提请咨询", "consult the committee")
            case .reviewAfterConsultation: Term("review-after-consultation", "咨询后审理", "review after the consultation")
            case .startMediation: Term("start-mediation", "调解", "start mediation")
            case .pauseForMediation: Term("pause-for-mediation", "同意调解期间中止", "stand still during mediation by consent")
            case .signMediation: Term("sign-mediation", "签署调解书", "sign the mediation statement")
            case .mediationFails: Term("mediation-fails", "调解不成", "mediation fails")
            case .suspend: Term("suspend", "中止", "suspend")
            case .suspendAwaitingParty: Term("suspend-awaiting-party", "待确定参加人而中止", "suspend until a party is settled")
            case .resume: Term("resume", "恢复审理", "resume")
            case .resumeAnswer: Term("resume-answer", "恢复答复举证", "resume at the answer")
            case .resumeOpening: Term("resume-opening", "恢复至受理后", "resume after acceptance")
            case .stayLapsed: Term("stay-lapsed", "中止满60日", "terminate a stay that lasted")
            case .withdrawApproved: Term("withdraw-approved", "准予撤回", "withdraw with approval")
            case .partyGone: Term("party-gone", "无承受人或者放弃", "terminate for want of an applicant")
            case .criminalMeasure: Term("criminal-measure", "转为刑事强制措施", "terminate for a criminal measure")
            case .stayAct: Term("stay-act", "停止执行", "stop the act")
            case .convertToOrdinary: Term("convert-to-ordinary", "转普通程序", "turn to the ordinary procedure")
            case .extend: Term("extend", "延长", "extend")
            case .documentReview: Term("document-review", "附带审查中止", "suspend for a review of its own")
            case .referDocument: Term("refer-document", "附带审查需转送而中止", "suspend to pass a document on")
            case .notifyDrafter: Term("notify-drafter", "通知制定机关", "tell the drafter")
            case .drafterAnswers: Term("drafter-answers", "制定机关答复", "the drafter answers")
            case .forwardDocument: Term("forward-document", "转送规范性文件", "pass the document on")
            case .documentHandled: Term("document-handled", "规范性文件处理完毕", "the document is dealt with")
            case .approveDecision: Term("approve-decision", "同意、集体讨论", "approve the decision")
            case .serveDecision: Term("serve-decision", "送达", "serve the decision")
            case .decisionTimeout: Term("decision-timeout", "逾期未作决定", "note that the period ended")
            case .orderDecision: Term("order-decision", "上级责令作出决定", "order a decision")
            case .issueOpinion: Term("issue-opinion", "制发意见书", "issue an opinion")
            case .reportOpinion: Term("report-opinion", "报送纠正情况", "report the correction")
            case .expectPerformance: Term("expect-performance", "履行", "begin to perform")
            case .redo: Term("redo", "重新作出行政行为", "act anew")
            case .copyToSuperior: Term("copy-to-superior", "抄告上一级主管部门", "copy the decision to the superior department")
            case .orderPerformance: Term("order-performance", "责令限期履行", "order performance")
            case .enforceMediation: Term("enforce-mediation", "调解书强制执行", "enforce the mediation statement")
            case .perform: Term("perform", "履行", "perform")
            case .enforceAgainstApplicant: Term("enforce-against-applicant", "强制执行", "enforce against the applicant")
            case .sue: Term("sue", "提起行政诉讼", "sue")
            case .upperTakes: Term("upper-takes", "上级审理", "the upper organ takes the case")
            }
        }
    }
}
