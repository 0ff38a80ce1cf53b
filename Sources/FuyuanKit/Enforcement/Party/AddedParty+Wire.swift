extension AddedParty {
    /// What is done about a request to change or add a party.
    @nonexhaustive
    public enum Act: WireAct {
        /// 申请变更、追加.
        case apply(AddedPartyApplication)
        /// 申请保全.
        case preserve
        /// 组成合议庭.
        case formPanel(ReviewPanel)
        /// 听证.
        case hear(ReviewHearing)
        /// 书面审查.
        case examineOnPapers(PaperExamination)
        /// 延长审查.
        case extendRuling(ReviewExtension)
        /// 裁定变更、追加.
        case grant
        /// 裁定驳回申请.
        case dismiss
        /// 送达裁定.
        case serveRuling(ServedRuling)
        /// 申请复议.
        case applyReconsideration
        /// 复议裁定.
        case decide(ReconsiderationDecision)
        /// 提起执行异议之诉.
        case sue
        /// 判决.
        case judgeSuit(ObjectionJudgment)
        /// 提供继续执行担保.
        case secureContinuation(ReviewSecurity)
        /// 处分争议财产.
        case disposeObject
        /// 撤回申请.
        case withdrawApplication
        /// 裁定生效.
        case noteFinal

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case apply
            case preserve
            case formPanel
            case hear
            case examineOnPapers
            case extendRuling
            case grant
            case dismiss
            case serveRuling
            case applyReconsideration
            case decide
            case sue
            case judgeSuit
            case secureContinuation
            case disposeObject
            case withdrawApplication
            case noteFinal

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .apply: Term("apply", "申请变更、追加", "apply")
                case .preserve: Term("preserve", "申请保全", "ask for preservation")
                case .formPanel: Term("form-panel", "组成合议庭", "form the panel")
                case .hear: Term("hear", "听证", "hold a hearing")
                case .examineOnPapers: Term("examine-on-papers", "书面审查", "examine on the papers")
                case .extendRuling: Term("extend-ruling", "延长审查", "extend the review")
                case .grant: Term("grant", "裁定变更、追加", "grant")
                case .dismiss: Term("dismiss", "裁定驳回申请", "dismiss")
                case .serveRuling: Term("serve-ruling", "送达裁定", "serve the ruling")
                case .applyReconsideration: Term("apply-reconsideration", "申请复议", "apply for reconsideration")
                case .decide: Term("decide", "复议裁定", "decide on reconsideration")
                case .sue: Term("sue", "提起执行异议之诉", "sue")
                case .judgeSuit: Term("judge-suit", "判决", "judge the suit")
                case .secureContinuation: Term("secure-continuation", "提供继续执行担保", "give security to go on")
                case .disposeObject: Term("dispose-object", "处分争议财产", "dispose of the property in dispute")
                case .withdrawApplication: Term("withdraw-application", "撤回申请", "withdraw the request")
                case .noteFinal: Term("note-final", "裁定生效", "note that the ruling is final")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .apply: .apply
            case .preserve: .preserve
            case .formPanel: .formPanel
            case .hear: .hear
            case .examineOnPapers: .examineOnPapers
            case .extendRuling: .extendRuling
            case .grant: .grant
            case .dismiss: .dismiss
            case .serveRuling: .serveRuling
            case .applyReconsideration: .applyReconsideration
            case .decide: .decide
            case .sue: .sue
            case .judgeSuit: .judgeSuit
            case .secureContinuation: .secureContinuation
            case .disposeObject: .disposeObject
            case .withdrawApplication: .withdrawApplication
            case .noteFinal: .noteFinal
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .apply: .apply(try .transfer(nil, through: &c))
            case .preserve: .preserve
            case .formPanel: .formPanel(try .transfer(nil, through: &c))
            case .hear: .hear(try .transfer(nil, through: &c))
            case .examineOnPapers: .examineOnPapers(try .transfer(nil, through: &c))
            case .extendRuling: .extendRuling(try .transfer(nil, through: &c))
            case .grant: .grant
            case .dismiss: .dismiss
            case .serveRuling: .serveRuling(try .transfer(nil, through: &c))
            case .applyReconsideration: .applyReconsideration
            case .decide: .decide(try .transfer(nil, through: &c))
            case .sue: .sue
            case .judgeSuit: .judgeSuit(try .transfer(nil, through: &c))
            case .secureContinuation: .secureContinuation(try .transfer(nil, through: &c))
            case .disposeObject: .disposeObject
            case .withdrawApplication: .withdrawApplication
            case .noteFinal: .noteFinal
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .apply(let it): try c.put(it)
            case .formPanel(let it): try c.put(it)
            case .hear(let it): try c.put(it)
            case .examineOnPapers(let it): try c.put(it)
            case .extendRuling(let it): try c.put(it)
            case .serveRuling(let it): try c.put(it)
            case .decide(let it): try c.put(it)
            case .judgeSuit(let it): try c.put(it)
            case .secureContinuation(let it): try c.put(it)
            case .preserve, .grant, .dismiss, .applyReconsideration, .sue, .disposeObject, .withdrawApplication,
                .noteFinal:
                break
            }
        }
    }
}
