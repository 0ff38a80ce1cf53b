extension AddedParty {
    public typealias Role = EnforcementRole

    /// Where a request to change or add a party stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything happened.
        case unfiled
        case applied
        /// Or examined without a hearing, being clear.
        case heard
        case ruled
        case reconsidering
        case reconsidered
        case suitFiled
        case suitJudged
        case withdrawn
        case rulingFinal

        public var term: Term {
            switch self {
            case .unfiled: Term("unfiled", "未申请", "not asked")
            case .applied: Term("applied", "已申请", "asked")
            case .heard: Term("heard", "已听证", "heard")
            case .ruled: Term("ruled", "已裁定", "ruled")
            case .reconsidering: Term("reconsidering", "复议中", "being reconsidered")
            case .reconsidered: Term("reconsidered", "复议裁定", "reconsidered")
            case .suitFiled: Term("suit-filed", "提起执行异议之诉", "suit filed")
            case .suitJudged: Term("suit-judged", "判决生效", "suit judged")
            case .withdrawn: Term("withdrawn", "撤回", "withdrawn")
            case .rulingFinal: Term("ruling-final", "裁定生效", "ruling final")
            }
        }
    }

    /// What an act about a party needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case inWriting
        case additionNeeded
        case notGuarantor
        case heardInPublic
        case panelFormed
        case handlerStaysOut
        case ruledInTime
        case presidentApproved
        case reconsiderationRoute
        case suitRoute
        case appliedInTime
        case suedInTime
        case decidedInTime
        case remedyTimePassed
        case disposalOpen
        case securitySufficient

        public var term: Term {
            switch self {
            case .inWriting: Term("in-writing", "提交书面申请和证据", "in writing, with evidence")
            case .additionNeeded: Term("addition-needed", "需要裁定变更、追加", "a ruling is needed at all")
            case .notGuarantor: Term("not-guarantor", "被申请人不是执行担保人", "the person is not a guarantor of enforcement")
            case .heardInPublic:
                Term("heard-in-public", "公开听证，或者事实清楚、争议不大", "a public hearing, unless the matter is clear")
            case .panelFormed: Term("panel-formed", "已组成合议庭", "a panel was formed")
            case .handlerStaysOut:
                Term("handler-stays-out", "办理执行实施案件的人员未参与审查", "whoever handled the enforcement does not sit")
            case .ruledInTime: Term("ruled-in-time", "在六十日内作出裁定", "ruled within sixty days")
            case .presidentApproved: Term("president-approved", "经院长批准", "approved by the president")
            case .reconsiderationRoute:
                Term("reconsideration-route", "该事由适用复议", "the ground’s remedy is reconsideration")
            case .suitRoute: Term("suit-route", "该事由适用执行异议之诉", "the ground’s remedy is a suit")
            case .appliedInTime: Term("applied-in-time", "在十日内申请复议", "asked for within ten days")
            case .suedInTime: Term("sued-in-time", "在十五日内起诉", "sued within fifteen days")
            case .decidedInTime: Term("decided-in-time", "在六十日内作出复议裁定", "reconsidered within sixty days")
            case .remedyTimePassed: Term("remedy-time-passed", "复议、起诉期限已届满", "the time for the remedy has passed")
            case .disposalOpen: Term("disposal-open", "争议范围内的财产可以处分", "the property in dispute may be disposed of")
            case .securitySufficient: Term("security-sufficient", "担保充分、有效", "the security is sufficient and valid")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case ruling
        case remedy
        case reconsideration

        public var term: Term {
            switch self {
            case .ruling: Term("ruling", "变更、追加审查", "ruling on the request")
            case .remedy: Term("remedy", "申请复议或者起诉", "asking for reconsideration, or suing")
            case .reconsideration: Term("reconsideration", "复议审查", "reconsidering")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case changeParty
        case renameOnly
        case enforceDirectly
        case barDisposal
        case mayContinue
        case mayPreserve
        case rulingStands

        public var term: Term {
            switch self {
            case .changeParty: Term("change-party", "变更、追加当事人", "the party is changed or added")
            case .renameOnly: Term("rename-only", "直接列变更后的名称", "the new name is used; no ruling is needed")
            case .enforceDirectly:
                Term("enforce-directly", "直接执行该财产", "the property is enforced on directly; no ruling is needed")
            case .barDisposal: Term("bar-disposal", "不得处分争议范围内的财产", "the property in dispute is not disposed of")
            case .mayContinue: Term("may-continue", "可以继续执行", "enforcement may go on")
            case .mayPreserve: Term("may-preserve", "可以申请保全", "preservation may be asked for")
            case .rulingStands: Term("ruling-stands", "裁定生效", "the ruling is final")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case application
        case hearingRecord
        case ruling
        case serviceReturn
        case reconsiderationPaper
        case reconsiderationRuling
        case complaint
        case judgment
        case securityPaper

        public var term: Term {
            switch self {
            case .application: Term("application", "变更、追加申请书", "request")
            case .hearingRecord: Term("hearing-record", "听证笔录", "record of the hearing")
            case .ruling: Term("ruling", "变更、追加裁定", "ruling")
            case .serviceReturn: Term("service-return", "送达回证", "return of service")
            case .reconsiderationPaper: Term("reconsideration-paper", "复议申请书", "request for reconsideration")
            case .reconsiderationRuling: Term("reconsideration-ruling", "复议裁定", "ruling on reconsideration")
            case .complaint: Term("complaint", "起诉状", "complaint")
            case .judgment: Term("judgment", "判决书", "judgment")
            case .securityPaper: Term("security-paper", "担保书", "paper of security")
            }
        }
    }
}
