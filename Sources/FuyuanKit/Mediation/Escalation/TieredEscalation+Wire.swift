extension TieredEscalation {
    /// What is done with a dispute on its way through the tiers.
    @nonexhaustive
    public enum Act: WireAct {
        /// 登记.
        case log(LoggedDispute)
        /// 协同单位参与.
        case join
        /// 同意社会调解.
        case agreeToMediate
        /// 不同意社会调解.
        case refuse
        /// 分流社会调解.
        case assignSocial
        /// 社会调解未成.
        case reportFailure
        /// 行政跟进.
        case escalateAdministrative
        /// 申请行政复议.
        case applyReview
        /// 作出复议决定.
        case decideReview(ReviewDecision = ReviewDecision())
        /// 复议期限届满未作决定.
        case reviewExpires(ReviewExpiry)
        /// 诉讼断后.
        case escalateCourt
        /// 社会层化解.
        case resolveSocial(SocialOutcome)
        /// 行政层化解.
        case resolveAdministrative(AdministrativeOutcome)
        /// 司法层解决.
        case resolveJudicial(JudicialOutcome)
        /// 放弃或者自行和解.
        case withdraw
        /// 直接起诉.
        case directFiling
        /// 转前置程序.
        case goToPriorBody
        /// 导入信访.
        case divert(PetitionDiversion)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case log
            case join
            case agreeToMediate
            case refuse
            case assignSocial
            case reportFailure
            case escalateAdministrative
            case applyReview
            case decideReview
            case reviewExpires
            case escalateCourt
            case resolveSocial
            case resolveAdministrative
            case resolveJudicial
            case withdraw
            case directFiling
            case goToPriorBody
            case divert

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .log: Term("log", "登记", "log")
                case .join: Term("join", "协同单位参与", "join")
                case .agreeToMediate: Term("agree-to-mediate", "同意社会调解", "agree to social mediation")
                case .refuse: Term("refuse", "不同意社会调解", "refuse social mediation")
                case .assignSocial: Term("assign-social", "分流社会调解", "assign to the social tier")
                case .reportFailure: Term("report-failure", "社会调解未成", "report that the social tier failed")
                case .escalateAdministrative:
                    Term("escalate-administrative", "行政跟进", "escalate to the administrative tier")
                case .applyReview: Term("apply-review", "申请行政复议", "apply for reconsideration")
                case .decideReview: Term("decide-review", "作出复议决定", "decide the review")
                case .reviewExpires:
                    Term("review-expires", "复议期限届满未作决定", "the time for review runs out")
                case .escalateCourt: Term("escalate-court", "诉讼断后", "escalate to court")
                case .resolveSocial: Term("resolve-social", "社会层化解", "resolve at the social tier")
                case .resolveAdministrative:
                    Term("resolve-administrative", "行政层化解", "resolve at the administrative tier")
                case .resolveJudicial: Term("resolve-judicial", "司法层解决", "resolve at the court tier")
                case .withdraw: Term("withdraw", "放弃或者自行和解", "withdraw")
                case .directFiling: Term("direct-filing", "直接起诉", "sue at once")
                case .goToPriorBody: Term("go-to-prior-body", "转前置程序", "go to what must come first")
                case .divert: Term("divert", "导入信访", "divert to petition")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .log: .log
            case .join: .join
            case .agreeToMediate: .agreeToMediate
            case .refuse: .refuse
            case .assignSocial: .assignSocial
            case .reportFailure: .reportFailure
            case .escalateAdministrative: .escalateAdministrative
            case .applyReview: .applyReview
            case .decideReview: .decideReview
            case .reviewExpires: .reviewExpires
            case .escalateCourt: .escalateCourt
            case .resolveSocial: .resolveSocial
            case .resolveAdministrative: .resolveAdministrative
            case .resolveJudicial: .resolveJudicial
            case .withdraw: .withdraw
            case .directFiling: .directFiling
            case .goToPriorBody: .goToPriorBody
            case .divert: .divert
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .log: .log(try .transfer(nil, through: &c))
            case .join: .join
            case .agreeToMediate: .agreeToMediate
            case .refuse: .refuse
            case .assignSocial: .assignSocial
            case .reportFailure: .reportFailure
            case .escalateAdministrative: .escalateAdministrative
            case .applyReview: .applyReview
            case .decideReview: .decideReview(try .transfer(nil, through: &c))
            case .reviewExpires: .reviewExpires(try .transfer(nil, through: &c))
            case .escalateCourt: .escalateCourt
            case .resolveSocial: .resolveSocial(try .transfer(nil, through: &c))
            case .resolveAdministrative: .resolveAdministrative(try .transfer(nil, through: &c))
            case .resolveJudicial: .resolveJudicial(try .transfer(nil, through: &c))
            case .withdraw: .withdraw
            case .directFiling: .directFiling
            case .goToPriorBody: .goToPriorBody
            case .divert: .divert(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .log(let it): try c.put(it)
            case .decideReview(let it): try c.put(it)
            case .reviewExpires(let it): try c.put(it)
            case .resolveSocial(let it): try c.put(it)
            case .resolveAdministrative(let it): try c.put(it)
            case .resolveJudicial(let it): try c.put(it)
            case .divert(let it): try c.put(it)
            case .join, .agreeToMediate, .refuse, .assignSocial, .reportFailure, .escalateAdministrative, .applyReview,
                .escalateCourt, .withdraw, .directFiling, .goToPriorBody:
                break
            }
        }
    }
}
