extension EnforcementTransfer {
    public typealias Role = BankruptcyRole

    /// Where a transfer stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Nobody has been asked.
        case unopened
        /// The enforcing court informs the parties and asks.
        case consulting
        /// One enforcement applicant, or the debtor, consents.
        case consentGiven
        /// Enforcement goes on, in the order of seizure.
        case consentRefused
        /// The panel examines whether to transfer.
        case panelReview
        /// A basic court asks its intermediate court before it sends the case to another region.
        case upperReview
        /// Enforcement is suspended.
        case decided
        /// The papers are with the receiving court.
        case delivered
        /// The receiving court asked for more.
        case incomplete
        /// Docketed under a number of type 破申.
        case docketed
        /// Thirty days from receipt of the papers.
        case examining
        /// The main case is open; enforcement stays suspended.
        case accepted
        /// Refused, or dismissed later; enforcement resumes.
        case notAccepted
        /// The receiving court refused or stayed silent.
        case supervised
        /// Papers and property are back with the enforcing court.
        case returned
        /// Bankruptcy was declared, or reorganisation or settlement ended.
        case enforcementEnded

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未启动", "not begun")
            case .consulting: Term("consulting", "征询告知", "consulting")
            case .consentGiven: Term("consent-given", "书面同意", "consent given")
            case .consentRefused: Term("consent-refused", "均不同意", "nobody consents")
            case .panelReview: Term("panel-review", "合议庭审查", "panel review")
            case .upperReview: Term("upper-review", "报审", "review above")
            case .decided: Term("decided", "决定移送", "decided")
            case .delivered: Term("delivered", "已移送材料", "delivered")
            case .incomplete: Term("incomplete", "待补材料", "incomplete")
            case .docketed: Term("docketed", "已立案", "docketed")
            case .examining: Term("examining", "审查中", "examining")
            case .accepted: Term("accepted", "裁定受理", "accepted")
            case .notAccepted: Term("not-accepted", "不予受理或者驳回", "not accepted")
            case .supervised: Term("supervised", "上级监督", "supervised")
            case .returned: Term("returned", "已退回", "returned")
            case .enforcementEnded: Term("enforcement-ended", "执行终结", "enforcement ended")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case decisionService
        case dishonestyDeletion
        case ruling
        case rulingService
        case handOver
        case returning
        case sendDeclaration
        case supervision

        public var term: Term {
            switch self {
            case .decisionService: Term("decision-service", "移送决定送达", "service of the decision")
            case .dishonestyDeletion: Term("dishonesty-deletion", "删除失信信息", "deletion of the dishonesty listing")
            case .ruling: Term("ruling", "作出裁定并告知执行法院", "ruling told to the enforcing court")
            case .rulingService: Term("ruling-service", "裁定送达", "service of the ruling")
            case .handOver: Term("hand-over", "移交财产、价款", "handing over property and money")
            case .returning: Term("returning", "退回材料、财产", "return of papers and property")
            case .sendDeclaration: Term("send-declaration", "送交宣告、终止裁定", "sending the declaration or termination")
            case .supervision: Term("supervision", "上级责令", "answer to the higher court’s order")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case suspendEnforcement
        case notifyEnforcingCourts
        case sellPerishables
        case openPetition
        case informEnforcingCourt
        case resumeEnforcement
        case followSeizureOrder
        case closeEnforcement

        public var term: Term {
            switch self {
            case .suspendEnforcement: Term("suspend-enforcement", "裁定中止执行", "enforcement is suspended")
            case .notifyEnforcingCourts:
                Term("notify-enforcing-courts", "通知所有已知执行法院中止执行", "all known enforcing courts are told to suspend")
            case .sellPerishables:
                Term(
                    "sell-perishables", "季节性、易腐物品及时变价，价款不作分配", "perishable goods are sold, the price is held undivided")
            case .openPetition: Term("open-petition", "立破申案件", "an examination of the petition is opened")
            case .informEnforcingCourt: Term("inform-enforcing-court", "告知执行法院", "the enforcing court is told")
            case .resumeEnforcement: Term("resume-enforcement", "恢复执行", "enforcement resumes")
            case .followSeizureOrder:
                Term("follow-seizure-order", "按查封先后顺序清偿", "ordinary creditors are paid in the order of seizure")
            case .closeEnforcement: Term("close-enforcement", "终结执行", "the enforcement case closes")
            }
        }
    }
}
