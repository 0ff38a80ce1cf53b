extension BankruptcyCase {
    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case imposeOpeningEffects
        case announce
        case staySecurity
        case freeSecurity
        case forbidDividends
        case callMeeting
        case restoreMeasures
        case resumeSuits
        case resumeEnforcement
        case terminateEnforcement
        case endLabourContracts
        case dismissRecoverySuits
        case handBack
        case superviseExecution
        case bindAll
        case lapseConcessions
        case remitDebts
        case endAdministrator
        case followOldPlan
        case toTreasury
        case mergeEstates
        case carryConsents
        case pauseCreditDisplay
        case removeCreditRecord

        public var term: Term {
            switch self {
            case .imposeOpeningEffects: Term("impose-opening-effects", "受理的效力", "opening effects")
            case .announce: Term("announce", "公告", "announce")
            case .staySecurity: Term("stay-security", "暂停行使担保权", "stay of security")
            case .freeSecurity: Term("free-security", "担保权可以行使", "security may be enforced")
            case .forbidDividends: Term("forbid-dividends", "不得分配投资收益", "no dividends")
            case .callMeeting: Term("call-meeting", "召集债权人会议", "call a creditors’ meeting")
            case .restoreMeasures: Term("restore-measures", "恢复保全措施", "restore the old measures")
            case .resumeSuits: Term("resume-suits", "恢复诉讼", "suspended suits go on")
            case .resumeEnforcement: Term("resume-enforcement", "恢复执行", "enforcement goes on")
            case .terminateEnforcement: Term("terminate-enforcement", "终结执行", "enforcement is terminated")
            case .endLabourContracts: Term("end-labour-contracts", "劳动合同终止", "labour contracts end")
            case .dismissRecoverySuits:
                Term("dismiss-recovery-suits", "驳回个别追偿诉讼", "direct-recovery suits are dismissed")
            case .handBack: Term("hand-back", "移交财产和营业事务", "hand back property and business")
            case .superviseExecution: Term("supervise-execution", "监督计划执行", "supervise the plan")
            case .bindAll: Term("bind-all", "约束债务人和全体债权人", "binds the debtor and all creditors")
            case .lapseConcessions: Term("lapse-concessions", "债权调整的承诺失效", "concessions lapse")
            case .remitDebts: Term("remit-debts", "减免的债务消灭", "remitted debts are gone")
            case .endAdministrator: Term("end-administrator", "管理人终止执行职务", "the administrator’s office ends")
            case .followOldPlan: Term("follow-old-plan", "按原分配方案分配", "distribute by the old plan")
            case .toTreasury: Term("to-treasury", "上交国库", "to the treasury")
            case .mergeEstates: Term("merge-estates", "合并财产", "one estate")
            case .carryConsents: Term("carry-consents", "庭外同意延续", "earlier consents carry over")
            case .pauseCreditDisplay: Term("pause-credit-display", "暂停失信信息公示", "display of credit data is paused")
            case .removeCreditRecord: Term("remove-credit-record", "移除失信信息", "credit data are removed")
            }
        }
    }

    /// The papers of a bankruptcy case. The names are labels.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case acceptanceRuling
        case announcementPaper
        case reorganizationRuling
        case settlementRuling
        case dismissalRuling
        case appealRuling
        case declarationPaper
        case planApprovalRuling
        case terminationRuling
        case planEndRuling
        case supervisionReport
        case settlementApproval
        case selfAgreementRuling
        case realizationPlan
        case distributionPlan
        case distributionRuling
        case conclusionRequest
        case distributionReport
        case conclusionPaper
        case deregistrationForm
        case additionalRequest
        case consolidationPaper

        public var term: Term {
            switch self {
            case .acceptanceRuling: Term("acceptance-ruling", "受理裁定", "acceptance ruling")
            case .announcementPaper: Term("announcement-paper", "公告", "announcement")
            case .reorganizationRuling: Term("reorganization-ruling", "民事裁定书（债务人重整用）", "reorganisation ruling")
            case .settlementRuling: Term("settlement-ruling", "民事裁定书（和解用）", "settlement ruling")
            case .dismissalRuling: Term("dismissal-ruling", "民事裁定书（驳回申请用）", "dismissal ruling")
            case .appealRuling: Term("appeal-ruling", "二审裁定", "ruling on appeal")
            case .declarationPaper: Term("declaration-paper", "民事裁定书（宣告债务人破产用）", "declaration ruling")
            case .planApprovalRuling: Term("plan-approval-ruling", "民事裁定书（批准重整计划用）", "ruling approving the plan")
            case .terminationRuling: Term("termination-ruling", "民事裁定书（终止重整程序用）", "ruling ending the procedure")
            case .planEndRuling: Term("plan-end-ruling", "民事裁定书（终止执行用）", "ruling ending the execution")
            case .supervisionReport: Term("supervision-report", "监督报告", "supervision report")
            case .settlementApproval: Term("settlement-approval", "民事裁定书（认可和解协议用）", "ruling approving the settlement")
            case .selfAgreementRuling:
                Term("self-agreement-ruling", "民事裁定书（认可自行达成的协议用）", "ruling approving the agreement of all")
            case .realizationPlan: Term("realization-plan", "财产变价方案", "realisation plan")
            case .distributionPlan: Term("distribution-plan", "破产财产分配方案", "distribution plan")
            case .distributionRuling: Term("distribution-ruling", "民事裁定书（认可分配方案用）", "ruling approving the distribution")
            case .conclusionRequest: Term("conclusion-request", "提请终结报告", "request to conclude")
            case .distributionReport: Term("distribution-report", "财产分配报告", "report on the distribution")
            case .conclusionPaper: Term("conclusion-paper", "民事裁定书（终结破产程序用）", "conclusion ruling")
            case .deregistrationForm: Term("deregistration-form", "注销登记申请书", "application to deregister")
            case .additionalRequest: Term("additional-request", "追加分配申请", "request for additional distribution")
            case .consolidationPaper: Term("consolidation-paper", "民事裁定书（实质合并用）", "consolidation ruling")
            }
        }
    }
}
