extension EnforcementDistributionPlan {
    /// What is done about the distribution.
    @nonexhaustive
    public enum Act: WireAct {
        /// 启动分配.
        case openDistribution(DistributionOpening)
        /// 申请参与分配.
        case join(ParticipationRequest)
        /// 财产执行终结.
        case noteEnforced
        /// 制作分配方案.
        case draft(ProceedsPlan)
        /// 重新制作分配方案.
        case redraft(ProceedsPlan)
        /// 送达分配方案.
        case serve
        /// 对方案提出异议.
        case object(PlanObjection)
        /// 通知其他人.
        case tellOthers
        /// 提出反对意见.
        case counterObject(PlanReply)
        /// 通知异议人.
        case tellObjector
        /// 提起分配方案异议之诉.
        case sue(PlanSuit)
        /// 分配无争议部分.
        case payUncontested(ContestedPayment)
        /// 修正方案.
        case amend(ProceedsPlan)
        /// 按判决修正方案.
        case amendByJudgment(ProceedsPlan)
        /// 驳回诉讼请求.
        case dismissSuit
        /// 撤回异议.
        case withdrawObjection
        /// 按方案分配.
        case execute

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case openDistribution
            case join
            case noteEnforced
            case draft
            case redraft
            case serve
            case object
            case tellOthers
            case counterObject
            case tellObjector
            case sue
            case payUncontested
            case amend
            case amendByJudgment
            case dismissSuit
            case withdrawObjection
            case execute

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .openDistribution: Term("open-distribution", "启动分配", "open the distribution")
                case .join: Term("join", "申请参与分配", "ask to participate")
                case .noteEnforced: Term("note-enforced", "财产执行终结", "note that the property is enforced")
                case .draft: Term("draft", "制作分配方案", "draw up the plan")
                case .redraft: Term("redraft", "重新制作分配方案", "draw up the plan anew")
                case .serve: Term("serve", "送达分配方案", "serve the plan")
                case .object: Term("object", "对方案提出异议", "object to the plan")
                case .tellOthers: Term("tell-others", "通知其他人", "tell the others of the objection")
                case .counterObject: Term("counter-object", "提出反对意见", "oppose the objection")
                case .tellObjector: Term("tell-objector", "通知异议人", "tell the objector")
                case .sue: Term("sue", "提起分配方案异议之诉", "sue on the plan")
                case .payUncontested: Term("pay-uncontested", "分配无争议部分", "pay out what is not in dispute")
                case .amend: Term("amend", "修正方案", "amend the plan")
                case .amendByJudgment: Term("amend-by-judgment", "按判决修正方案", "amend the plan by judgment")
                case .dismissSuit: Term("dismiss-suit", "驳回诉讼请求", "dismiss the suit")
                case .withdrawObjection: Term("withdraw-objection", "撤回异议", "withdraw the objection")
                case .execute: Term("execute", "按方案分配", "carry the plan out")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .openDistribution: .openDistribution
            case .join: .join
            case .noteEnforced: .noteEnforced
            case .draft: .draft
            case .redraft: .redraft
            case .serve: .serve
            case .object: .object
            case .tellOthers: .tellOthers
            case .counterObject: .counterObject
            case .tellObjector: .tellObjector
            case .sue: .sue
            case .payUncontested: .payUncontested
            case .amend: .amend
            case .amendByJudgment: .amendByJudgment
            case .dismissSuit: .dismissSuit
            case .withdrawObjection: .withdrawObjection
            case .execute: .execute
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .openDistribution: .openDistribution(try .transfer(nil, through: &c))
            case .join: .join(try .transfer(nil, through: &c))
            case .noteEnforced: .noteEnforced
            case .draft: .draft(try .transfer(nil, through: &c))
            case .redraft: .redraft(try .transfer(nil, through: &c))
            case .serve: .serve
            case .object: .object(try .transfer(nil, through: &c))
            case .tellOthers: .tellOthers
            case .counterObject: .counterObject(try .transfer(nil, through: &c))
            case .tellObjector: .tellObjector
            case .sue: .sue(try .transfer(nil, through: &c))
            case .payUncontested: .payUncontested(try .transfer(nil, through: &c))
            case .amend: .amend(try .transfer(nil, through: &c))
            case .amendByJudgment: .amendByJudgment(try .transfer(nil, through: &c))
            case .dismissSuit: .dismissSuit
            case .withdrawObjection: .withdrawObjection
            case .execute: .execute
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .openDistribution(let it): try c.put(it)
            case .join(let it): try c.put(it)
            case .draft(let it): try c.put(it)
            case .redraft(let it): try c.put(it)
            case .object(let it): try c.put(it)
            case .counterObject(let it): try c.put(it)
            case .sue(let it): try c.put(it)
            case .payUncontested(let it): try c.put(it)
            case .amend(let it): try c.put(it)
            case .amendByJudgment(let it): try c.put(it)
            case .noteEnforced, .serve, .tellOthers, .tellObjector, .dismissSuit, .withdrawObjection, .execute:
                break
            }
        }
    }
}
