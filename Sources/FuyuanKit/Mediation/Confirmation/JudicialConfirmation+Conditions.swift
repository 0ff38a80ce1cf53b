extension JudicialConfirmation {
    /// What an act needs or is expected to have.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case organisationLed
        case joint
        case agentsLawful
        case withinWindow
        case windowOver
        case routeMatches
        case subjectAllowed
        case labourInScope
        case sameCourt
        case papersComplete
        case acceptedInTime
        case noFee
        case supplementDay
        case bothSummoned
        case rightBench
        case ecoCompensation
        case noticeOver
        case noShamSuspicion
        case shamSuspected
        case contentLawful
        case decidedInTime
        case rulingForm
        case groundGiven
        case firstExtension
        case defaulted
        case notServed
        case objectionInTime
        case enforceableStill

        public var term: Term {
            switch self {
            case .organisationLed:
                Term("organisation-led", "由依法设立的调解组织主持调解", "a lawfully established organisation mediated")
            case .joint: Term("joint", "双方当事人共同申请", "both parties apply jointly")
            case .agentsLawful: Term("agents-lawful", "由本人或者符合规定的代理人申请", "the parties or lawful agents apply")
            case .withinWindow: Term("within-window", "在协议生效之日起三十日内", "within thirty days of effect")
            case .windowOver: Term("window-over", "申请期限已届满", "the time to apply is over")
            case .routeMatches: Term("route-matches", "由有管辖权的人民法院受理", "the court has jurisdiction")
            case .subjectAllowed: Term("subject-allowed", "不属于不予受理的情形", "the subject may be confirmed")
            case .labourInScope:
                Term(
                    "labour-in-scope", "劳动争议仅就给付义务在人民调解委员会达成协议",
                    "labour: duties to pay only, before a people's mediation commission")
            case .sameCourt: Term("same-court", "由受理申请的法院办理", "done by the court applied to")
            case .papersComplete: Term("papers-complete", "材料齐全", "the papers are complete")
            case .acceptedInTime: Term("accepted-in-time", "在规定期限内决定受理", "the decision to accept is in time")
            case .noFee: Term("no-fee", "不收取费用", "no fee is charged")
            case .supplementDay: Term("supplement-day", "补交期限晚于通知之日", "the day set lies after the notice")
            case .bothSummoned: Term("both-summoned", "双方当事人同时到场", "both parties were summoned together")
            case .rightBench:
                Term("right-bench", "独任审查，重大疑难案件由合议庭审查", "a sole judge, or a panel in major or difficult cases")
            case .ecoCompensation:
                Term("eco-compensation", "属于生态环境损害赔偿协议", "the agreement compensates ecological damage")
            case .noticeOver:
                Term(
                    "notice-over", "生态环境损害赔偿协议已公告且公告期满",
                    "an agreement on ecological damage was published and the notice is over")
            case .noShamSuspicion: Term("no-sham-suspicion", "没有未查清的虚假调解嫌疑", "no suspicion of sham is open")
            case .shamSuspected: Term("sham-suspected", "有未查清的虚假调解嫌疑", "a suspicion of sham is open")
            case .contentLawful: Term("content-lawful", "协议内容合法", "the terms are lawful")
            case .decidedInTime: Term("decided-in-time", "在审查期限内裁定", "decided within the time")
            case .rulingForm: Term("ruling-form", "以裁定书作出", "made as a ruling")
            case .groundGiven: Term("ground-given", "写明驳回理由", "a ground is given")
            case .firstExtension: Term("first-extension", "尚未延长过", "not extended before")
            case .defaulted: Term("defaulted", "有按撤回处理的事由", "there is a ground to treat it as withdrawn")
            case .notServed: Term("not-served", "该方尚未收到裁定", "this side has not received the ruling yet")
            case .objectionInTime: Term("objection-in-time", "在法定期限内提出异议", "the objection is in time")
            case .enforceableStill: Term("enforceable-still", "在申请执行期间内", "within the time to ask for enforcement")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case keepContractualForce
        case pointOutRoute
        case returnPapers
        case summonBoth
        case askOrganisation
        case serveRuling
        case informOrganisation
        case openEnforcement
        case transferCrimeEvidence

        public var term: Term {
            switch self {
            case .keepContractualForce:
                Term("keep-contractual-force", "协议仍具有合同效力", "the agreement keeps the force of a contract")
            case .pointOutRoute: Term("point-out-route", "告知可以重新调解或者起诉", "point out: mediate anew, or sue")
            case .returnPapers: Term("return-papers", "退回材料", "return the papers")
            case .summonBoth: Term("summon-both", "通知双方当事人同时到场", "summon both parties together")
            case .askOrganisation: Term("ask-organisation", "可以向调解组织核实", "the organisation may be asked")
            case .serveRuling: Term("serve-ruling", "向双方送达裁定", "serve the ruling on both")
            case .informOrganisation: Term("inform-organisation", "告知调解组织", "inform the organisation")
            case .openEnforcement: Term("open-enforcement", "启动执行", "open enforcement")
            case .transferCrimeEvidence: Term("transfer-crime-evidence", "移送犯罪线索", "pass on evidence of crime")
            }
        }
    }
}
