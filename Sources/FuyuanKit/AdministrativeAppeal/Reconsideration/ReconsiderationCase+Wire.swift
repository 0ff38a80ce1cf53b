extension ReconsiderationCase {
    /// What is done in a reconsideration.
    @nonexhaustive
    public enum Act: WireAct {
        /// 提出申请.
        case submitApplication(ReconsiderationApplication)
        /// 通过处罚机关提交.
        case submitViaPenalisingOrgan(ReconsiderationApplication)
        /// 转送.
        case forwardApplication
        /// 自行改正、申请人撤回.
        case selfCorrectAndSettle
        /// 审查.
        case startReview
        /// 通知补正.
        case requestSupplement(ReconsiderationSupplement)
        /// 提交补正.
        case supply(ReconsiderationSupply)
        /// 逾期不补正.
        case supplementTimeout
        /// 受理.
        case accept(ReconsiderationAdmission)
        /// 视为受理.
        case deemAccepted
        /// 不予受理.
        case refuse(ReconsiderationRefusal)
        /// 上级责令受理.
        case orderAcceptance
        /// 上级直接受理.
        case takeDirectly
        /// 上级责令恢复审理.
        case orderResumption
        /// 发送副本.
        case serveCopy(ReconsiderationCopy)
        /// 驳回申请.
        case rejectApplication(ReconsiderationRefusal)
        /// 提交答复证据.
        case answerFiled(ReconsiderationAnswer)
        /// 补充证据.
        case newEvidence(ReconsiderationEvidence)
        /// 逾期不答复.
        case answerDefault
        /// 简易程序书面审理.
        case reviewSummary(ReconsiderationAnswer)
        /// 听取意见后审理.
        case reviewAfterOpinions(ReconsiderationOpinions)
        /// 听取意见.
        case hearOpinions(ReconsiderationOpinions)
        /// 评估案件.
        case assess(ReconsiderationAssessment)
        /// 调查取证.
        case investigate(ReconsiderationInvestigation)
        /// 扣除审限.
        case leaveOutTime(ReconsiderationTimeOut)
        /// 组织听证.
        case scheduleHearing(ReconsiderationHearingNotice)
        /// 举行听证.
        case holdHearing(ReconsiderationHearing)
        /// 听证后审理.
        case reviewAfterHearing
        /// 提请咨询.
        case consultCommittee(ReconsiderationConsultation)
        /// 咨询后审理.
        case reviewAfterConsultation
        /// 调解.
        case startMediation(ReconsiderationMediationStart)
        /// 同意调解期间中止.
        case pauseForMediation
        /// 签署调解书.
        case signMediation(ReconsiderationMediationStatement)
        /// 调解不成.
        case mediationFails
        /// 中止.
        case suspend(ReconsiderationSuspension)
        /// 待确定参加人而中止.
        case suspendAwaitingParty(ReconsiderationSuspension)
        /// 恢复审理.
        case resume
        /// 恢复答复举证.
        case resumeAnswer
        /// 恢复至受理后.
        case resumeOpening
        /// 中止满60日.
        case stayLapsed
        /// 准予撤回.
        case withdrawApproved(ReconsiderationWithdrawal)
        /// 无承受人或者放弃.
        case partyGone(ReconsiderationEnding)
        /// 转为刑事强制措施.
        case criminalMeasure
        /// 停止执行.
        case stayAct(ReconsiderationActStay)
        /// 转普通程序.
        case convertToOrdinary(ReconsiderationConversion)
        /// 延长.
        case extend(ReconsiderationExtension)
        /// 附带审查中止.
        case documentReview(ReconsiderationDocumentReview)
        /// 附带审查需转送而中止.
        case referDocument(ReconsiderationDocumentReview)
        /// 通知制定机关.
        case notifyDrafter
        /// 制定机关答复.
        case drafterAnswers
        /// 转送规范性文件.
        case forwardDocument
        /// 规范性文件处理完毕.
        case documentHandled
        /// 同意、集体讨论.
        case approveDecision(ReconsiderationDecisionPaper)
        /// 送达.
        case serveDecision(ReconsiderationService)
        /// 逾期未作决定.
        case decisionTimeout
        /// 上级责令作出决定.
        case orderDecision
        /// 制发意见书.
        case issueOpinion(ReconsiderationOpinionLetter)
        /// 报送纠正情况.
        case reportOpinion
        /// 履行.
        case expectPerformance
        /// 重新作出行政行为.
        case redo(ReconsiderationRedo)
        /// 抄告上一级主管部门.
        case copyToSuperior
        /// 责令限期履行.
        case orderPerformance(ReconsiderationPerformanceOrder)
        /// 调解书强制执行.
        case enforceMediation(ReconsiderationEnforcement)
        /// 履行.
        case perform
        /// 强制执行.
        case enforceAgainstApplicant(ReconsiderationEnforcement)
        /// 提起行政诉讼.
        case sue
        /// 上级审理.
        case upperTakes

        public var kind: Kind {
            switch self {
            case .submitApplication: .submitApplication
            case .submitViaPenalisingOrgan: .submitViaPenalisingOrgan
            case .forwardApplication: .forwardApplication
            case .selfCorrectAndSettle: .selfCorrectAndSettle
            case .startReview: .startReview
            case .requestSupplement: .requestSupplement
            case .supply: .supply
            case .supplementTimeout: .supplementTimeout
            case .accept: .accept
            case .deemAccepted: .deemAccepted
            case .refuse: .refuse
            case .orderAcceptance: .orderAcceptance
            case .takeDirectly: .takeDirectly
            case .orderResumption: .orderResumption
            case .serveCopy: .serveCopy
            case .rejectApplication: .rejectApplication
            case .answerFiled: .answerFiled
            case .newEvidence: .newEvidence
            case .answerDefault: .answerDefault
            case .reviewSummary: .reviewSummary
            case .reviewAfterOpinions: .reviewAfterOpinions
            case .hearOpinions: .hearOpinions
            case .assess: .assess
            case .investigate: .investigate
            case .leaveOutTime: .leaveOutTime
            case .scheduleHearing: .scheduleHearing
            case .holdHearing: .holdHearing
            case .reviewAfterHearing: .reviewAfterHearing
            case .consultCommittee: .consultCommittee
            case .reviewAfterConsultation: .reviewAfterConsultation
            case .startMediation: .startMediation
            case .pauseForMediation: .pauseForMediation
            case .signMediation: .signMediation
            case .mediationFails: .mediationFails
            case .suspend: .suspend
            case .suspendAwaitingParty: .suspendAwaitingParty
            case .resume: .resume
            case .resumeAnswer: .resumeAnswer
            case .resumeOpening: .resumeOpening
            case .stayLapsed: .stayLapsed
            case .withdrawApproved: .withdrawApproved
            case .partyGone: .partyGone
            case .criminalMeasure: .criminalMeasure
            case .stayAct: .stayAct
            case .convertToOrdinary: .convertToOrdinary
            case .extend: .extend
            case .documentReview: .documentReview
            case .referDocument: .referDocument
            case .notifyDrafter: .notifyDrafter
            case .drafterAnswers: .drafterAnswers
            case .forwardDocument: .forwardDocument
            case .documentHandled: .documentHandled
            case .approveDecision: .approveDecision
            case .serveDecision: .serveDecision
            case .decisionTimeout: .decisionTimeout
            case .orderDecision: .orderDecision
            case .issueOpinion: .issueOpinion
            case .reportOpinion: .reportOpinion
            case .expectPerformance: .expectPerformance
            case .redo: .redo
            case .copyToSuperior: .copyToSuperior
            case .orderPerformance: .orderPerformance
            case .enforceMediation: .enforceMediation
            case .perform: .perform
            case .enforceAgainstApplicant: .enforceAgainstApplicant
            case .sue: .sue
            case .upperTakes: .upperTakes
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .submitApplication: .submitApplication(try .transfer(nil, through: &c))
            case .submitViaPenalisingOrgan: .submitViaPenalisingOrgan(try .transfer(nil, through: &c))
            case .forwardApplication: .forwardApplication
            case .selfCorrectAndSettle: .selfCorrectAndSettle
            case .startReview: .startReview
            case .requestSupplement: .requestSupplement(try .transfer(nil, through: &c))
            case .supply: .supply(try .transfer(nil, through: &c))
            case .supplementTimeout: .supplementTimeout
            case .accept: .accept(try .transfer(nil, through: &c))
            case .deemAccepted: .deemAccepted
            case .refuse: .refuse(try .transfer(nil, through: &c))
            case .orderAcceptance: .orderAcceptance
            case .takeDirectly: .takeDirectly
            case .orderResumption: .orderResumption
            case .serveCopy: .serveCopy(try .transfer(nil, through: &c))
            case .rejectApplication: .rejectApplication(try .transfer(nil, through: &c))
            case .answerFiled: .answerFiled(try .transfer(nil, through: &c))
            case .newEvidence: .newEvidence(try .transfer(nil, through: &c))
            case .answerDefault: .answerDefault
            case .reviewSummary: .reviewSummary(try .transfer(nil, through: &c))
            case .reviewAfterOpinions: .reviewAfterOpinions(try .transfer(nil, through: &c))
            case .hearOpinions: .hearOpinions(try .transfer(nil, through: &c))
            case .assess: .assess(try .transfer(nil, through: &c))
            case .investigate: .investigate(try .transfer(nil, through: &c))
            case .leaveOutTime: .leaveOutTime(try .transfer(nil, through: &c))
            case .scheduleHearing: .scheduleHearing(try .transfer(nil, through: &c))
            case .holdHearing: .holdHearing(try .transfer(nil, through: &c))
            case .reviewAfterHearing: .reviewAfterHearing
            case .consultCommittee: .consultCommittee(try .transfer(nil, through: &c))
            case .reviewAfterConsultation: .reviewAfterConsultation
            case .startMediation: .startMediation(try .transfer(nil, through: &c))
            case .pauseForMediation: .pauseForMediation
            case .signMediation: .signMediation(try .transfer(nil, through: &c))
            case .mediationFails: .mediationFails
            case .suspend: .suspend(try .transfer(nil, through: &c))
            case .suspendAwaitingParty: .suspendAwaitingParty(try .transfer(nil, through: &c))
            case .resume: .resume
            case .resumeAnswer: .resumeAnswer
            case .resumeOpening: .resumeOpening
            case .stayLapsed: .stayLapsed
            case .withdrawApproved: .withdrawApproved(try .transfer(nil, through: &c))
            case .partyGone: .partyGone(try .transfer(nil, through: &c))
            case .criminalMeasure: .criminalMeasure
            case .stayAct: .stayAct(try .transfer(nil, through: &c))
            case .convertToOrdinary: .convertToOrdinary(try .transfer(nil, through: &c))
            case .extend: .extend(try .transfer(nil, through: &c))
            case .documentReview: .documentReview(try .transfer(nil, through: &c))
            case .referDocument: .referDocument(try .transfer(nil, through: &c))
            case .notifyDrafter: .notifyDrafter
            case .drafterAnswers: .drafterAnswers
            case .forwardDocument: .forwardDocument
            case .documentHandled: .documentHandled
            case .approveDecision: .approveDecision(try .transfer(nil, through: &c))
            case .serveDecision: .serveDecision(try .transfer(nil, through: &c))
            case .decisionTimeout: .decisionTimeout
            case .orderDecision: .orderDecision
            case .issueOpinion: .issueOpinion(try .transfer(nil, through: &c))
            case .reportOpinion: .reportOpinion
            case .expectPerformance: .expectPerformance
            case .redo: .redo(try .transfer(nil, through: &c))
            case .copyToSuperior: .copyToSuperior
            case .orderPerformance: .orderPerformance(try .transfer(nil, through: &c))
            case .enforceMediation: .enforceMediation(try .transfer(nil, through: &c))
            case .perform: .perform
            case .enforceAgainstApplicant: .enforceAgainstApplicant(try .transfer(nil, through: &c))
            case .sue: .sue
            case .upperTakes: .upperTakes
            }
        }
    }
}
