extension NonEnforcementRequest {
    /// What is done about a request.
    @nonexhaustive
    public enum Act: WireAct {
        /// 申请不予执行仲裁裁决.
        case requestAward(AwardObjectionRequest)
        /// 案外人申请不予执行仲裁裁决.
        case requestAwardByOutsider(OutsiderAwardRequest)
        /// 申请不予执行公证债权文书.
        case requestNotarial(NotarialObjectionRequest)
        /// 受理.
        case acceptRequest
        /// 不予受理.
        case refuse(ObjectionRefusal)
        /// 组成合议庭.
        case formPanel(ReviewPanel)
        /// 提供担保.
        case secureSuspension(ReviewSecurity)
        /// 提供继续执行担保.
        case secureContinuation(ReviewSecurity)
        /// 中止审查.
        case suspendReview
        /// 恢复审查.
        case resumeReview
        /// 终结审查.
        case endReview(ReviewEnd)
        /// 延长审查.
        case extendReview(ReviewExtension)
        /// 裁定不予执行.
        case refuseEnforcement
        /// 驳回申请.
        case dismissRequest
        /// 送达裁定.
        case serveRuling(ServedRuling)
        /// 申请复议.
        case applyReconsideration
        /// 复议裁定.
        case decide(ReconsiderationDecision)
        /// 撤回申请.
        case withdrawRequest
        /// 准许原申请执行人保全.
        case preserve

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case requestAward
            case requestAwardByOutsider
            case requestNotarial
            case acceptRequest
            case refuse
            case formPanel
            case secureSuspension
            case secureContinuation
            case suspendReview
            case resumeReview
            case endReview
            case extendReview
            case refuseEnforcement
            case dismissRequest
            case serveRuling
            case applyReconsideration
            case decide
            case withdrawRequest
            case preserve

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .requestAward: Term("request-award", "申请不予执行仲裁裁决", "ask not to enforce an award")
                case .requestAwardByOutsider:
                    Term("request-award-by-outsider", "案外人申请不予执行仲裁裁决", "ask as an outsider not to enforce an award")
                case .requestNotarial:
                    Term("request-notarial", "申请不予执行公证债权文书", "ask not to enforce a notarised instrument")
                case .acceptRequest: Term("accept-request", "受理", "accept the request")
                case .refuse: Term("refuse", "不予受理", "refuse")
                case .formPanel: Term("form-panel", "组成合议庭", "form the panel")
                case .secureSuspension: Term("secure-suspension", "提供担保", "give security for a suspension")
                case .secureContinuation: Term("secure-continuation", "提供继续执行担保", "give security to go on")
                case .suspendReview: Term("suspend-review", "中止审查", "suspend the review")
                case .resumeReview: Term("resume-review", "恢复审查", "resume the review")
                case .endReview: Term("end-review", "终结审查", "end the review")
                case .extendReview: Term("extend-review", "延长审查", "extend the review")
                case .refuseEnforcement: Term("refuse-enforcement", "裁定不予执行", "refuse enforcement")
                case .dismissRequest: Term("dismiss-request", "驳回申请", "dismiss the request")
                case .serveRuling: Term("serve-ruling", "送达裁定", "serve the ruling")
                case .applyReconsideration: Term("apply-reconsideration", "申请复议", "apply for reconsideration")
                case .decide: Term("decide", "复议裁定", "decide on reconsideration")
                case .withdrawRequest: Term("withdraw-request", "撤回申请", "withdraw the request")
                case .preserve: Term("preserve", "采取保全措施", "preserve what the creditor got")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .requestAward: .requestAward
            case .requestAwardByOutsider: .requestAwardByOutsider
            case .requestNotarial: .requestNotarial
            case .acceptRequest: .acceptRequest
            case .refuse: .refuse
            case .formPanel: .formPanel
            case .secureSuspension: .secureSuspension
            case .secureContinuation: .secureContinuation
            case .suspendReview: .suspendReview
            case .resumeReview: .resumeReview
            case .endReview: .endReview
            case .extendReview: .extendReview
            case .refuseEnforcement: .refuseEnforcement
            case .dismissRequest: .dismissRequest
            case .serveRuling: .serveRuling
            case .applyReconsideration: .applyReconsideration
            case .decide: .decide
            case .withdrawRequest: .withdrawRequest
            case .preserve: .preserve
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .requestAward: .requestAward(try .transfer(nil, through: &c))
            case .requestAwardByOutsider: .requestAwardByOutsider(try .transfer(nil, through: &c))
            case .requestNotarial: .requestNotarial(try .transfer(nil, through: &c))
            case .acceptRequest: .acceptRequest
            case .refuse: .refuse(try .transfer(nil, through: &c))
            case .formPanel: .formPanel(try .transfer(nil, through: &c))
            case .secureSuspension: .secureSuspension(try .transfer(nil, through: &c))
            case .secureContinuation: .secureContinuation(try .transfer(nil, through: &c))
            case .suspendReview: .suspendReview
            case .resumeReview: .resumeReview
            case .endReview: .endReview(try .transfer(nil, through: &c))
            case .extendReview: .extendReview(try .transfer(nil, through: &c))
            case .refuseEnforcement: .refuseEnforcement
            case .dismissRequest: .dismissRequest
            case .serveRuling: .serveRuling(try .transfer(nil, through: &c))
            case .applyReconsideration: .applyReconsideration
            case .decide: .decide(try .transfer(nil, through: &c))
            case .withdrawRequest: .withdrawRequest
            case .preserve: .preserve
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .requestAward(let it): try c.put(it)
            case .requestAwardByOutsider(let it): try c.put(it)
            case .requestNotarial(let it): try c.put(it)
            case .refuse(let it): try c.put(it)
            case .formPanel(let it): try c.put(it)
            case .secureSuspension(let it): try c.put(it)
            case .secureContinuation(let it): try c.put(it)
            case .endReview(let it): try c.put(it)
            case .extendReview(let it): try c.put(it)
            case .serveRuling(let it): try c.put(it)
            case .decide(let it): try c.put(it)
            case .acceptRequest, .suspendReview, .resumeReview, .refuseEnforcement, .dismissRequest,
                .applyReconsideration, .withdrawRequest, .preserve:
                break
            }
        }
    }
}
