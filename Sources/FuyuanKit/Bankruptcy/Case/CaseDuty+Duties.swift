extension CaseDuty {
    /// What must be done, or not be done.
    public var text: Bilingual {
        switch self {
        case .staySecurity: Bilingual("重整期间暂停行使担保权", "security is stayed during reorganisation")
        case .withholdDividends:
            Bilingual("重整期间不得请求投资收益分配", "ask for no dividends during reorganisation")
        case .keepEquity:
            Bilingual(
                "重整期间，董事、监事、高级管理人员未经人民法院同意不得向第三人转让其持有的债务人的股权",
                "directors, supervisors and officers transfer none of their equity to others without the court’s consent"
            )
        case .resumeEnforcementAfterDismissal:
            Bilingual("驳回裁定生效，恢复执行", "the dismissal is in effect: go on with enforcement")
        case .draftPlan:
            Bilingual("同时向人民法院和债权人会议提交重整计划草案", "hand the draft plan to the court and the creditors’ meeting")
        case .tellSealingOrgans:
            Bilingual("及时通知原保全单位按照原保全顺位恢复保全措施", "tell the organs that lifted measures to restore them in the old order")
        case .restoreMeasures:
            Bilingual("按照原保全顺位恢复保全措施，或者表示不再恢复", "restore the measures in the old order, or waive them")
        case .keepOwnMeasures:
            Bilingual(
                "在原保全单位恢复保全或者表示不再恢复之前，不得解除对债务人财产的保全措施",
                "keep the court’s own measures until the old organs restore theirs or waive them")
        case .resumeRecoverySuits: Bilingual("恢复审理已经中止的个别追偿诉讼", "go on with the direct-recovery suits that were paused")
        case .announceEnd: Bilingual("裁定终结破产程序并予以公告", "announce the end of the procedure")
        case .tellOrgansAfterEnd:
            Bilingual("及时通知原保全单位按照原保全顺位恢复保全措施", "tell the organs that lifted measures to restore them in the old order")
        case .restoreAfterEnd:
            Bilingual("按照原保全顺位恢复保全措施，或者表示不再恢复", "restore the measures in the old order, or waive them")
        case .resumeEnforcement: Bilingual("中止的情形消失，恢复执行", "what suspended enforcement is gone: go on with it")
        case .resumeSuitsAfterEnd: Bilingual("恢复审理已经中止的个别追偿诉讼", "go on with the direct-recovery suits that were paused")
        case .announcePlan:
            Bilingual("裁定批准，终止重整程序并予以公告", "announce the approval and the end of the reorganisation procedure")
        case .handBack: Bilingual("向债务人移交财产和营业事务", "hand property and business back to the debtor")
        case .performPlan: Bilingual("执行重整计划", "perform the plan")
        case .supervisePlan:
            Bilingual("在监督期内监督执行，届满时提交监督报告", "supervise the performance; report at the end of the period")
        case .endEnforcementByPlan: Bilingual("终结对债务人财产的执行", "terminate enforcement of the debtor’s property")
        case .announceSettlement:
            Bilingual("裁定认可，终止和解程序并予以公告", "announce the approval and the end of the settlement procedure")
        case .handBackAndReport:
            Bilingual("向债务人移交财产和营业事务，并向人民法院提交执行职务的报告", "hand property and business back, and report to the court")
        case .performSettlement: Bilingual("按照和解协议规定的条件清偿债务", "pay as the settlement says")
        case .serveDeclaration: Bilingual("将宣告裁定送达债务人和管理人", "serve the declaration on the debtor and the administrator")
        case .notifyDeclaration: Bilingual("通知已知债权人，并予以公告", "notify the known creditors, and announce it")
        case .terminateEnforcement: Bilingual("裁定终结对被执行人的执行", "terminate enforcement against the debtor")
        case .dismissRecoverySuits:
            Bilingual("债权人未变更为追收归入债务人财产的，驳回诉讼请求", "dismiss direct-recovery suits not changed into suits for the estate")
        case .endLabourContracts:
            Bilingual("劳动合同终止，依法办理经济补偿和社会保险关系转移", "labour contracts end; settle severance pay and social insurance")
        case .announceConclusion: Bilingual("裁定终结破产程序并予以公告", "announce the conclusion")
        case .deregister: Bilingual("持终结裁定向原登记机关办理注销登记", "deregister the debtor on the conclusion ruling")
        case .endOffice:
            Bilingual(
                "于办理注销登记完毕的次日终止执行职务，存在诉讼或者仲裁未决的除外",
                "the office ends the day after deregistration, unless suits or arbitrations are pending")
        case .takeNoPost:
            Bilingual(
                "对破产负有个人责任的，三年内不得担任任何企业的董事、监事、高级管理人员",
                "who is personally responsible takes no post of director, supervisor or officer for three years")
        }
    }

    /// The duty in a case; the time of the draft plan as extended, the end of the office from deregistration.
    func duty(since day: CivilDate, in file: BankruptcyCase, under law: LegalContext) -> Duty {
        let start: CivilDate? = self == .endOffice ? file.deregisteredOn : day
        let last = self == .draftPlan ? file.lastDay(of: .planDraft, in: law) : nil
        return Duty(
            code, text, owedBy: bound, to: addressee, since: start, within: limit, lastDay: last, in: law, basis,
            evidence: evidence)
    }

    /// Whether it binds up to its last day and no longer, as a ban does, and is never late.
    var endsWithItsTime: Bool { self == .takeNoPost }

    /// Whether the file shows it done.
    func isDone(in file: BankruptcyCase) -> Bool {
        switch self {
        case .staySecurity, .withholdDividends, .keepEquity: file.phase != .reorganizing
        case .draftPlan: file.phase != .reorganizing || file.draftSubmittedOn != nil
        case .tellSealingOrgans, .restoreMeasures, .keepOwnMeasures, .resumeRecoverySuits: false
        case .performPlan, .supervisePlan: file.phase != .planExecuting
        case .performSettlement: file.phase != .settlementExecuting
        case .serveDeclaration: file.clocks[.declarationService]?.stoppedOn != nil
        case .notifyDeclaration: file.clocks[.declarationNotice]?.stoppedOn != nil
        case .deregister: file.deregisteredOn != nil
        case .announceEnd, .tellOrgansAfterEnd, .restoreAfterEnd, .resumeEnforcement, .resumeSuitsAfterEnd,
            .announcePlan, .handBack, .endEnforcementByPlan, .announceSettlement, .handBackAndReport,
            .terminateEnforcement, .dismissRecoverySuits, .endLabourContracts, .announceConclusion, .endOffice,
            .takeNoPost, .resumeEnforcementAfterDismissal:
            false
        }
    }
}
