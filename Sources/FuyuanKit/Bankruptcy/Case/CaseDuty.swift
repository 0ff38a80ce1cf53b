/// A duty that follows from an act of the main case after its opening.
@nonexhaustive
public enum CaseDuty: UInt8, Vocabulary, WireValue {
    /// 暂停行使担保权.
    case staySecurity
    /// 不得分配投资收益.
    case withholdDividends
    /// 提交重整计划草案.
    /// law: bankruptcy.D14
    case draftPlan
    /// 通知恢复保全.
    /// law: bankruptcy.x08
    case tellSealingOrgans
    /// 恢复保全措施.
    /// law: bankruptcy.x08 bankruptcy.edge-29
    case restoreMeasures
    /// 不得先行解除.
    /// law: bankruptcy.edge-29
    case keepOwnMeasures
    /// 恢复个别追偿诉讼.
    /// law: bankruptcy.x08
    case resumeRecoverySuits
    /// 公告终结.
    case announceEnd
    /// 通知恢复保全（终结）.
    /// law: bankruptcy.x08
    case tellOrgansAfterEnd
    /// 恢复保全措施（终结）.
    /// law: bankruptcy.x08
    case restoreAfterEnd
    /// 恢复执行.
    /// law: bankruptcy.x08
    case resumeEnforcement
    /// 恢复个别追偿诉讼（终结）.
    /// law: bankruptcy.x08
    case resumeSuitsAfterEnd
    /// 公告批准.
    case announcePlan
    /// 移交财产和营业事务.
    case handBack
    /// 执行重整计划.
    /// law: bankruptcy.edge-20
    case performPlan
    /// 监督重整计划执行.
    case supervisePlan
    /// 终结执行（重整）.
    /// law: bankruptcy.x06
    case endEnforcementByPlan
    /// 公告认可和解.
    case announceSettlement
    /// 移交并报告.
    case handBackAndReport
    /// 履行和解协议.
    case performSettlement
    /// 送达宣告裁定.
    /// law: bankruptcy.D16
    case serveDeclaration
    /// 通知债权人并公告宣告.
    case notifyDeclaration
    /// 终结执行.
    /// law: bankruptcy.v71 bankruptcy.x06
    case terminateEnforcement
    /// 驳回个别追偿诉讼.
    /// law: bankruptcy.x16
    case dismissRecoverySuits
    /// 终止劳动合同.
    case endLabourContracts
    /// 公告终结.
    case announceConclusion
    /// 办理注销登记.
    /// law: bankruptcy.D20
    case deregister
    /// 终止执行职务.
    case endOffice
    /// 任职限制.
    /// law: bankruptcy.v74 bankruptcy.D20
    case takeNoPost
    /// 不得转让股权.
    case keepEquity
    /// 恢复执行（驳回）.
    /// law: bankruptcy.x08
    case resumeEnforcementAfterDismissal

    public var term: Term {
        switch self {
        case .staySecurity: Term("stay-security", "暂停行使担保权", "security stayed")
        case .withholdDividends: Term("withhold-dividends", "不得分配投资收益", "no dividends")
        case .draftPlan: Term("draft-plan", "提交重整计划草案", "draft plan")
        case .tellSealingOrgans: Term("tell-sealing-organs", "通知恢复保全", "old organs are told")
        case .restoreMeasures: Term("restore-measures", "恢复保全措施", "measures restored")
        case .keepOwnMeasures: Term("keep-own-measures", "不得先行解除", "the court’s own measures stay")
        case .resumeRecoverySuits: Term("resume-recovery-suits", "恢复个别追偿诉讼", "direct-recovery suits go on")
        case .announceEnd: Term("announce-end", "公告终结", "end announced")
        case .tellOrgansAfterEnd: Term("tell-organs-after-end", "通知恢复保全（终结）", "old organs are told of the end")
        case .restoreAfterEnd: Term("restore-after-end", "恢复保全措施（终结）", "measures restored after the end")
        case .resumeEnforcement: Term("resume-enforcement", "恢复执行", "enforcement goes on")
        case .resumeSuitsAfterEnd:
            Term("resume-suits-after-end", "恢复个别追偿诉讼（终结）", "direct-recovery suits go on after the end")
        case .announcePlan: Term("announce-plan", "公告批准", "approval announced")
        case .handBack: Term("hand-back", "移交财产和营业事务", "property handed back")
        case .performPlan: Term("perform-plan", "执行重整计划", "plan performed")
        case .supervisePlan: Term("supervise-plan", "监督重整计划执行", "plan supervised")
        case .endEnforcementByPlan: Term("end-enforcement-by-plan", "终结执行（重整）", "enforcement ended by the plan")
        case .announceSettlement: Term("announce-settlement", "公告认可和解", "settlement announced")
        case .handBackAndReport: Term("hand-back-and-report", "移交并报告", "handed back and reported")
        case .performSettlement: Term("perform-settlement", "履行和解协议", "settlement performed")
        case .serveDeclaration: Term("serve-declaration", "送达宣告裁定", "declaration served")
        case .notifyDeclaration: Term("notify-declaration", "通知债权人并公告宣告", "declaration notified and announced")
        case .terminateEnforcement: Term("terminate-enforcement", "终结执行", "enforcement terminated")
        case .dismissRecoverySuits: Term("dismiss-recovery-suits", "驳回个别追偿诉讼", "direct-recovery suits dismissed")
        case .endLabourContracts: Term("end-labour-contracts", "终止劳动合同", "labour contracts end")
        case .announceConclusion: Term("announce-conclusion", "公告终结", "conclusion announced")
        case .deregister: Term("deregister", "办理注销登记", "deregistration")
        case .endOffice: Term("end-office", "终止执行职务", "administrator’s office ends")
        case .takeNoPost: Term("take-no-post", "任职限制", "no post for officers")
        case .keepEquity: Term("keep-equity", "不得转让股权", "officers keep their equity")
        case .resumeEnforcementAfterDismissal:
            Term("resume-enforcement-after-dismissal", "恢复执行（驳回）", "enforcement goes on after the dismissal")
        }
    }

    /// The stable code, such as `bankruptcy-case/serve-declaration`.
    public var code: String { "bankruptcy-case/" + term.wire }
}
