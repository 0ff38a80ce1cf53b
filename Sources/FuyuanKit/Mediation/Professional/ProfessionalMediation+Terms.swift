extension ProfessionalMediation {
    public typealias Role = MediationRole

    /// Where a professional mediation stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything was asked for.
        case unopened
        /// Asked for, in the form the field wants.
        case applied
        /// The body checks scope and what bars acceptance.
        case acceptanceReview
        /// Taken up.
        case accepted
        /// Sessions are under way.
        case mediating
        /// An appraisal or test is made.
        case appraising
        /// Terms are settled; the paper is not complete.
        case agreementReached
        /// All signatures and seals are there.
        case agreementEffective
        /// Not taken up; other routes explained.
        case notAccepted
        /// The limit ran out without agreement.
        case deemedFailed
        /// Closed without agreement.
        case failed
        /// A suit or another body took the dispute.
        case endedBySuit
        /// Handed to judicial confirmation, or to review by labour arbitration.
        case confirmationRequested
        /// Paid or otherwise carried out.
        case performed

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未申请", "nothing asked for")
            case .applied: Term("applied", "已提出申请", "applied")
            case .acceptanceReview: Term("acceptance-review", "受理审查", "acceptance under review")
            case .accepted: Term("accepted", "已受理", "accepted")
            case .mediating: Term("mediating", "调解中", "mediating")
            case .appraising: Term("appraising", "鉴定、检验中", "under appraisal or test")
            case .agreementReached: Term("agreement-reached", "达成协议待签章", "agreed, to be signed")
            case .agreementEffective: Term("agreement-effective", "协议（调解书）生效", "agreement in effect")
            case .notAccepted: Term("not-accepted", "不予受理", "not accepted")
            case .deemedFailed: Term("deemed-failed", "逾期视为调解不成", "deemed failed")
            case .failed: Term("failed", "调解不成（终结）", "failed")
            case .endedBySuit: Term("ended-by-suit", "因起诉或者另案受理终止", "ended by a suit or another body")
            case .confirmationRequested: Term("confirmation-requested", "已申请司法确认（仲裁审查）", "confirmation requested")
            case .performed: Term("performed", "已履行", "performed")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case acceptance
        case mediationPeriod
        case secondMediation
        case confirmationWindow

        public var term: Term {
            switch self {
            case .acceptance: Term("acceptance", "受理期限", "time to accept")
            case .mediationPeriod: Term("mediation-period", "调解期限", "mediation period")
            case .secondMediation: Term("second-mediation", "第二次调解期限", "time for the second session")
            case .confirmationWindow: Term("confirmation-window", "申请司法确认期限", "window for confirmation")
            }
        }
    }
}
