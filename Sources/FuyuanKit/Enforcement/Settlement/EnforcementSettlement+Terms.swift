extension EnforcementSettlement {
    public typealias Role = EnforcementRole

    /// Where a settlement stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything happened.
        case unopened
        case negotiating
        /// In writing together, by one with the others’ consent, or oral, recorded and signed.
        case submitted
        /// It exists but was not submitted, or not admitted by the others.
        case privateOnly
        /// Enforcement is suspended.
        case performing
        /// Enforcement closes as completed; only voidness can undo that.
        case performed
        /// The creditor chooses one road.
        case breached
        /// The original basis is enforced.
        case revivalChosen
        /// The creditor sues on the settlement; enforcement of the basis may be terminated.
        case suitChosen
        /// Held void or rescinded by suit; the creditor may have enforcement revived.
        case voided
        case abandoned

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未协商", "not begun")
            case .negotiating: Term("negotiating", "协商", "being negotiated")
            case .submitted: Term("submitted", "已提交法院", "with the court")
            case .privateOnly: Term("private-only", "未提交的自行和解", "private only")
            case .performing: Term("performing", "履行中", "being performed")
            case .performed: Term("performed", "履行完毕", "performed")
            case .breached: Term("breached", "不履行", "not performed")
            case .revivalChosen: Term("revival-chosen", "选择恢复执行", "revival chosen")
            case .suitChosen: Term("suit-chosen", "选择起诉履行和解", "suit chosen")
            case .voided: Term("voided", "无效、撤销", "void")
            case .abandoned: Term("abandoned", "未达成", "not reached")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case revival

        public var term: Term {
            switch self {
            case .revival: Term("revival", "申请恢复执行", "asking for revival")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case interruptLimitation
        case maySuspend
        case suspendEnforcement
        case mayLiftMeasures
        case closeAsCompleted
        case resumeOriginal
        case deductPaid
        case barSuit
        case mayTerminateOriginal
        case turnMeasuresIntoPreservation
        case terminateOriginal
        case dismissObjection
        case noInKindRuling
        case enforceGuarantor
        case openObjection

        public var term: Term {
            switch self {
            case .interruptLimitation: Term("interrupt-limitation", "申请执行时效中断", "limitation is interrupted")
            case .maySuspend: Term("may-suspend", "可以裁定中止执行", "the court may suspend enforcement")
            case .suspendEnforcement: Term("suspend-enforcement", "中止执行", "enforcement is suspended")
            case .mayLiftMeasures:
                Term("may-lift-measures", "依申请执行人请求可以解除措施", "measures may be lifted at the creditor’s request")
            case .closeAsCompleted: Term("close-as-completed", "以执行完毕结案", "close as completed")
            case .resumeOriginal: Term("resume-original", "恢复执行原生效法律文书", "enforce the original basis")
            case .deductPaid: Term("deduct-paid", "扣除已履行部分", "deduct what was paid")
            case .barSuit: Term("bar-suit", "就履行和解的起诉不予受理", "a suit on the settlement is not accepted")
            case .mayTerminateOriginal:
                Term("may-terminate-original", "可以裁定终结原执行", "enforcement of the basis may be terminated")
            case .turnMeasuresIntoPreservation:
                Term("turn-measures-into-preservation", "措施转为诉讼保全", "measures become preservation in the suit")
            case .terminateOriginal:
                Term("terminate-original", "终结原生效法律文书的执行", "enforcement of the basis is terminated")
            case .dismissObjection: Term("dismiss-objection", "驳回异议", "the objection is dismissed")
            case .noInKindRuling: Term("no-in-kind-ruling", "不得依据和解协议作出以物抵债裁定", "no ruling in kind on the settlement")
            case .enforceGuarantor:
                Term("enforce-guarantor", "直接执行担保财产、保证人财产", "enforce on the security or the guarantor’s property")
            case .openObjection: Term("open-objection", "可以提出执行异议", "an objection may be raised")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case settlement
        case suspensionRuling
        case closingNotice
        case revivalRuling
        case noRevivalRuling
        case complaint
        case judgment
        case objectionPaper
        case objectionRuling
        case terminationRuling
        case inKindRuling
        case guarantorRuling

        public var term: Term {
            switch self {
            case .settlement: Term("settlement", "和解协议、笔录", "settlement or record")
            case .suspensionRuling: Term("suspension-ruling", "中止执行裁定", "ruling of suspension")
            case .closingNotice: Term("closing-notice", "结案通知书", "notice of closing")
            case .revivalRuling: Term("revival-ruling", "恢复执行裁定", "ruling of revival")
            case .noRevivalRuling: Term("no-revival-ruling", "不予恢复执行裁定", "ruling refusing revival")
            case .complaint: Term("complaint", "起诉状", "complaint")
            case .judgment: Term("judgment", "判决书", "judgment")
            case .objectionPaper: Term("objection-paper", "异议申请书", "written objection")
            case .objectionRuling: Term("objection-ruling", "异议裁定", "ruling on the objection")
            case .terminationRuling: Term("termination-ruling", "终结执行裁定", "ruling of termination")
            case .inKindRuling: Term("in-kind-ruling", "以物抵债裁定", "ruling in kind")
            case .guarantorRuling: Term("guarantor-ruling", "执行担保人财产裁定", "ruling on the guarantor’s property")
            }
        }
    }
}
