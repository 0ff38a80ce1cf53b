extension AdministrativeFirstInstance {
    /// What is done in a first-instance suit.
    @nonexhaustive
    public enum Act: WireAct {
        /// 起诉.
        case fileComplaint(SuitComplaint)
        /// 立案前撤回起诉状.
        case retractComplaint
        /// 当场登记立案.
        case docketOnSpot
        /// 先予立案.
        case docketPending
        /// 指导释明.
        case guideCorrection(CorrectionGuidance)
        /// 提交补正材料.
        case submitCorrection(CorrectedComplaint)
        /// 补正后立案.
        case docketAfterCorrection
        /// 退回诉状.
        case returnComplaint
        /// 裁定不予立案.
        case ruleNotDocketed(NonDocketing)
        /// 引导诉前调解.
        case referPreFiling(PreFilingReferral)
        /// 调解不成转立案.
        case mediationFailedDocket
        /// 向上一级人民法院起诉.
        case courtSilent
        /// 发回重审立案.
        case docketRemanded
        /// 指令立案、移送后立案.
        case docketOrdered(OrderedDocketing)
        /// 通知预交案件受理费.
        case noticeFee
        /// 预交案件受理费.
        case payFee
        /// 未预交案件受理费.
        case feeUnpaid(UnpaidSuitFee)
        /// 适用简易程序.
        case useSummary(SummarySuit)
        /// 发送起诉状副本.
        case serveComplaint(ComplaintService)
        /// 被告签收.
        case receiveComplaint(ReceivedComplaint)
        /// 提交答辩状和证据.
        case submitAnswer(DefendantAnswer)
        /// 发送答辩状副本.
        case sendAnswer
        /// 申请延期举证.
        case askLateEvidence(LateEvidenceRequest)
        /// 决定是否准许延期举证.
        case decideLateEvidence(LateEvidenceLeave)
        /// 延期事由消除.
        case endLateCause(LateEvidenceCauseEnd)
        /// 逾期举证.
        case evidenceDefault
        /// 提出管辖异议.
        case objectJurisdiction
        /// 驳回管辖异议.
        case overruleObjection
        /// 对管辖异议裁定上诉.
        case appealJurisdiction(SuitAppeal)
        /// 移送.
        case transfer(SuitTransfer)
        /// 组织证据交换.
        case exchangeEvidence
        /// 证据交换完毕.
        case closeExchange
        /// 组成合议庭.
        case formPanel(AdministrativePanel)
        /// 传唤.
        case summon(HearingSummons)
        /// 开庭.
        case openHearing(HearingOpening)
        /// 延期开庭.
        case adjourn(SuitAdjournment)
        /// 另定开庭.
        case rescheduleHearing(HearingSummons)
        /// 转为普通程序.
        case convertToOrdinary
        /// 延长审理期限.
        case extendTrial(AdministrativeTrialExtension)
        /// 扣除审理期限.
        case excludeTime(ExcludedTrialTime)
        /// 提出新的诉讼请求.
        case raiseNewClaim(NewSuitClaim)
        /// 请求一并解决民事争议.
        case joinCivilDispute(LateSuitRequest)
        /// 请求一并审查规范性文件.
        case requestDocumentReview(LateSuitRequest)
        /// 一并提出赔偿请求.
        case claimCompensation(LateSuitRequest)
        /// 法院调取证据.
        case collectEvidence(CourtEvidence)
        /// 审查规范性文件.
        case reviewDocument(DocumentReview)
        /// 中止诉讼.
        case suspend(SuitSuspension)
        /// 恢复庭审.
        case resume
        /// 恢复庭前程序.
        case resumeBeforeHearing
        /// 恢复送达程序.
        case resumeBeforeService
        /// 恢复管辖异议审查.
        case resumeBeforeRuling
        /// 中止满九十日终结诉讼.
        case stayLapsed(SuitLapse)
        /// 终结诉讼.
        case partyGone(SuitAbatement)
        /// 调解.
        case mediate(SuitMediation)
        /// 签收调解书.
        case signMediation(SignedSuitMediation)
        /// 调解不成及时判决.
        case mediationFails
        /// 庭前调解不成.
        case mediationFailsUnheard
        /// 申请撤诉.
        case requestWithdrawal
        /// 准许撤诉.
        case approveWithdrawal(WithdrawalReview)
        /// 不准许撤诉.
        case refuseWithdrawal(WithdrawalReview)
        /// 原告缺席按撤诉处理.
        case plaintiffAbsent(PartyAbsence)
        /// 原告缺席继续审理.
        case hearWithoutPlaintiff(PartyAbsence)
        /// 被告缺席.
        case defendantAbsent(PartyAbsence)
        /// 裁定停止执行.
        case stayAct(ActStayRuling)
        /// 驳回停止执行申请.
        case refuseStay
        /// 先予执行.
        case advanceEnforce(AdvanceEnforcementRuling)
        /// 保全.
        case preserve
        /// 对裁定申请复议.
        case askReview
        /// 被告改变行政行为.
        case organChangesAct(ChangedAct)
        /// 原告选择.
        case chooseAfterChange(ActChangeDecision)
        /// 庭审结束评议.
        case closeHearing
        /// 宣判.
        case pronounce(AdministrativeJudgment)
        /// 驳回起诉.
        case dismiss(SuitDismissal)
        /// 送达裁判.
        case serve(ServedSuitDecision)
        /// 上诉期满.
        case windowLapses
        /// 上诉.
        case appeal(SuitAppeal)

        public var kind: Kind {
            switch self {
            case .fileComplaint: .fileComplaint
            case .retractComplaint: .retractComplaint
            case .docketOnSpot: .docketOnSpot
            case .docketPending: .docketPending
            case .guideCorrection: .guideCorrection
            case .submitCorrection: .submitCorrection
            case .docketAfterCorrection: .docketAfterCorrection
            case .returnComplaint: .returnComplaint
            case .ruleNotDocketed: .ruleNotDocketed
            case .referPreFiling: .referPreFiling
            case .mediationFailedDocket: .mediationFailedDocket
            case .courtSilent: .courtSilent
            case .docketRemanded: .docketRemanded
            case .docketOrdered: .docketOrdered
            case .noticeFee: .noticeFee
            case .payFee: .payFee
            case .feeUnpaid: .feeUnpaid
            case .useSummary: .useSummary
            case .serveComplaint: .serveComplaint
            case .receiveComplaint: .receiveComplaint
            case .submitAnswer: .submitAnswer
            case .sendAnswer: .sendAnswer
            case .askLateEvidence: .askLateEvidence
            case .decideLateEvidence: .decideLateEvidence
            case .endLateCause: .endLateCause
            case .evidenceDefault: .evidenceDefault
            case .objectJurisdiction: .objectJurisdiction
            case .overruleObjection: .overruleObjection
            case .appealJurisdiction: .appealJurisdiction
            case .transfer: .transfer
            case .exchangeEvidence: .exchangeEvidence
            case .closeExchange: .closeExchange
            case .formPanel: .formPanel
            case .summon: .summon
            case .openHearing: .openHearing
            case .adjourn: .adjourn
            case .rescheduleHearing: .rescheduleHearing
            case .convertToOrdinary: .convertToOrdinary
            case .extendTrial: .extendTrial
            case .excludeTime: .excludeTime
            case .raiseNewClaim: .raiseNewClaim
            case .joinCivilDispute: .joinCivilDispute
            case .requestDocumentReview: .requestDocumentReview
            case .claimCompensation: .claimCompensation
            case .collectEvidence: .collectEvidence
            case .reviewDocument: .reviewDocument
            case .suspend: .suspend
            case .resume: .resume
            case .resumeBeforeHearing: .resumeBeforeHearing
            case .resumeBeforeService: .resumeBeforeService
            case .resumeBeforeRuling: .resumeBeforeRuling
            case .stayLapsed: .stayLapsed
            case .partyGone: .partyGone
            case .mediate: .mediate
            case .signMediation: .signMediation
            case .mediationFails: .mediationFails
            case .mediationFailsUnheard: .mediationFailsUnheard
            case .requestWithdrawal: .requestWithdrawal
            case .approveWithdrawal: .approveWithdrawal
            case .refuseWithdrawal: .refuseWithdrawal
            case .plaintiffAbsent: .plaintiffAbsent
            case .hearWithoutPlaintiff: .hearWithoutPlaintiff
            case .defendantAbsent: .defendantAbsent
            case .stayAct: .stayAct
            case .refuseStay: .refuseStay
            case .advanceEnforce: .advanceEnforce
            case .preserve: .preserve
            case .askReview: .askReview
            case .organChangesAct: .organChangesAct
            case .chooseAfterChange: .chooseAfterChange
            case .closeHearing: .closeHearing
            case .pronounce: .pronounce
            case .dismiss: .dismiss
            case .serve: .serve
            case .windowLapses: .windowLapses
            case .appeal: .appeal
            }
        }
    }
}
