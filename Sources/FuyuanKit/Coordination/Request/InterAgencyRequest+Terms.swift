extension InterAgencyRequest {
    public typealias Role = LiaisonRole

    /// Where a request stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything was written.
        case unopened
        /// Being written.
        case drafted
        /// Sent; the time to answer runs.
        case submitted
        /// Person, authority and purpose were checked.
        case authChecked
        /// Refused in writing.
        case rejected
        /// The requester must add papers.
        case supplementing
        /// The provider will answer.
        case accepted
        /// The search runs.
        case processing
        /// Some of it was sent.
        case partiallyAnswered
        /// All of it was sent.
        case answered
        /// The requester confirmed receipt.
        case acknowledged
        /// Taken to the office or the leading group.
        case escalated
        /// Lapsed for missing papers.
        case expired
        /// Taken back before an answer.
        case revoked

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未启动", "not begun")
            case .drafted: Term("drafted", "拟制", "drafted")
            case .submitted: Term("submitted", "已发出", "sent")
            case .authChecked: Term("auth-checked", "身份、权限已核验", "identity and authority checked")
            case .rejected: Term("rejected", "不予提供（说明理由）", "refused with reasons")
            case .supplementing: Term("supplementing", "补充材料", "being supplemented")
            case .accepted: Term("accepted", "已受理", "accepted")
            case .processing: Term("processing", "查询办理中", "being searched")
            case .partiallyAnswered: Term("partially-answered", "部分反馈", "answered in part")
            case .answered: Term("answered", "已反馈", "answered")
            case .acknowledged: Term("acknowledged", "已确认接收", "receipt confirmed")
            case .escalated: Term("escalated", "已提请协调", "taken to the office")
            case .expired: Term("expired", "失效", "lapsed")
            case .revoked: Term("revoked", "已撤回", "withdrawn")
            }
        }
    }

    /// What a row needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        /// A legal basis is named.
        case basisNamed
        /// A purpose is stated.
        case purposeStated
        /// The fields asked for are named.
        case scopeNamed
        /// The case is named.
        case caseNamed
        /// Who may look is named.
        case officersNamed
        /// The organ that was asked acts.
        case sameProvider
        /// The organ that asked acts.
        case sameRequester
        /// A bankruptcy administrator is registered online and checked.
        case administratorRegistered
        /// Identity and authority were found in order.
        case authorised
        /// Reasons are given.
        case reasonGiven
        /// The time to supplement has passed.
        case supplementTimePassed
        /// Nothing outside the scope is granted, looked at or sent.
        case withinScope
        /// Whoever looks was checked.
        case officerVerified
        /// Only those named are looked into.
        case subjectInScope
        /// The grant has not run out.
        case grantRunning
        /// Everything granted was sent, or said not to be held.
        case allAnswered
        /// The time to answer has passed, where that is the ground.
        case reallyLate
        /// The opinion leaves the outcome of a pending case alone.
        case adjudicationUntouched

        public var term: Term {
            switch self {
            case .basisNamed: Term("basis-named", "写明法律依据", "a legal basis is named")
            case .purposeStated: Term("purpose-stated", "写明查询目的", "a purpose is stated")
            case .scopeNamed: Term("scope-named", "写明查询范围", "a scope is named")
            case .caseNamed: Term("case-named", "写明案号", "the case is named")
            case .officersNamed: Term("officers-named", "写明经办人员", "the officers are named")
            case .sameProvider: Term("same-provider", "由被请求机关办理", "by the organ asked")
            case .sameRequester: Term("same-requester", "由请求机关办理", "by the organ that asked")
            case .administratorRegistered:
                Term("administrator-registered", "管理人已线上注册并核验身份", "the administrator registered online and was checked")
            case .authorised: Term("authorised", "身份、权限核验通过", "identity and authority were found in order")
            case .reasonGiven: Term("reason-given", "说明理由", "reasons are given")
            case .supplementTimePassed: Term("supplement-time-passed", "补充期限届满", "the time to supplement has passed")
            case .withinScope: Term("within-scope", "不超出核准的查询范围", "within the scope granted")
            case .officerVerified: Term("officer-verified", "经核验的经办人员", "an officer who was checked")
            case .subjectInScope: Term("subject-in-scope", "不超出函件载明的查询对象", "only those whom the letter names")
            case .grantRunning: Term("grant-running", "查阅许可在有效期内", "the grant still runs")
            case .allAnswered: Term("all-answered", "核准范围内的信息均已反馈", "everything granted was answered")
            case .reallyLate: Term("really-late", "确已逾期", "the time has really passed")
            case .adjudicationUntouched:
                Term("adjudication-untouched", "不干预未决案件的裁判", "a pending judgment is left alone")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        /// The time to answer, as the protocol or the letter sets it.
        case response
        /// The time to add papers, as the notice sets it.
        case supplement

        public var term: Term {
            switch self {
            case .response: Term("response", "反馈", "answering")
            case .supplement: Term("supplement", "补充材料", "supplementing")
            }
        }
    }
}
