extension AdministrativeMediation {
    public typealias Role = AdministrativeRole

    /// Where a mediation by an organ stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything happened.
        case unopened
        case applied
        case proposed
        case consentObtained
        case refused
        case transferred
        case mediating
        case agreed
        case terminated
        /// Of the civil part only.
        case confirmed
        case performed

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未启动", "not opened")
            case .applied: Term("applied", "已申请", "applied for")
            case .proposed: Term("proposed", "依职权提出", "proposed by the organ")
            case .consentObtained: Term("consent-obtained", "各方同意", "all agree")
            case .refused: Term("refused", "不予受理", "not accepted")
            case .transferred: Term("transferred", "移送有权机关", "passed on to the organ in charge")
            case .mediating: Term("mediating", "调解", "being mediated")
            case .agreed: Term("agreed", "调解协议书", "agreement made")
            case .terminated: Term("terminated", "终止调解", "ended without agreement")
            case .confirmed: Term("confirmed", "司法确认", "confirmed by the court")
            case .performed: Term("performed", "履行", "performed")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case acceptance
        case passingOn
        case confirmation

        public var term: Term {
            switch self {
            case .acceptance: Term("acceptance", "决定是否受理", "decision to accept")
            case .passingOn: Term("passing-on", "移送", "passing on")
            case .confirmation: Term("confirmation", "申请司法确认", "time to ask for confirmation")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case decideAcceptance
        case seekConsent
        case keepEnforcing
        case bindParties
        case tellConfirmation
        case decideOrAdvise
        case designateOrgan
        case enforceable

        public var term: Term {
            switch self {
            case .decideAcceptance: Term("decide-acceptance", "决定是否受理", "decide whether to accept")
            case .seekConsent: Term("seek-consent", "征求各方意见", "ask everybody for consent")
            case .keepEnforcing: Term("keep-enforcing", "不代替行政执法", "enforcement of the law goes on")
            case .bindParties: Term("bind-parties", "协议对各方有约束力", "the agreement binds the parties")
            case .tellConfirmation:
                Term("tell-confirmation", "民事部分可以申请司法确认", "the civil part may be confirmed by the court")
            case .decideOrAdvise:
                Term(
                    "decide-or-advise", "作出决定或者告知复议、裁决、诉讼", "decide, or tell of reconsideration, adjudication and suit")
            case .designateOrgan:
                Term("designate-organ", "管辖争议由共同上级指定", "the common superior designates, where competence is disputed")
            case .enforceable: Term("enforceable", "可以申请强制执行", "enforceable")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case application
        case transferLetter
        case refusalNotice
        case consentPaper
        case record
        case agreementPaper
        case endNotice
        case confirmationApplication
        case confirmationRuling
        case proofOfPerformance

        public var term: Term {
            switch self {
            case .application: Term("application", "申请书", "application")
            case .transferLetter: Term("transfer-letter", "移送函", "letter of transfer")
            case .refusalNotice: Term("refusal-notice", "书面告知", "written notice of refusal")
            case .consentPaper: Term("consent-paper", "同意书", "consent")
            case .record: Term("record", "调解笔录", "record of mediation")
            case .agreementPaper: Term("agreement-paper", "行政调解协议书", "agreement")
            case .endNotice: Term("end-notice", "终止告知", "notice of the end")
            case .confirmationApplication: Term("confirmation-application", "司法确认申请书", "application for confirmation")
            case .confirmationRuling: Term("confirmation-ruling", "司法确认裁定书", "ruling of confirmation")
            case .proofOfPerformance: Term("proof-of-performance", "履行凭证", "proof of performance")
            }
        }
    }
}
