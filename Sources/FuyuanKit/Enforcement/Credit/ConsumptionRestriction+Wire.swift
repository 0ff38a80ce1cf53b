extension ConsumptionRestriction {
    /// What is done about a consumption order.
    @nonexhaustive
    public enum Act: WireAct {
        /// 申请限制消费.
        case apply(RestrictionProposal)
        /// 依职权审查.
        case ownMotion(RestrictionProposal)
        /// 不予限制.
        case decline
        /// 发令.
        case order(RestrictionOrder)
        /// 给予宽限期.
        case grantGrace(GraceGrant)
        /// 宽限期满.
        case graceOver
        /// 单次批准.
        case approveAct(SingleApproval)
        /// 单次使用完毕.
        case actDone
        /// 暂时解除.
        case urgentNeed(TemporaryLifting)
        /// 期满恢复.
        case monthOver
        /// 履行完毕.
        case performed
        /// 因担保或者同意解除.
        case securityOrConsent(RestrictionLifting)
        /// 因职务变更解除.
        case roleChanged(RoleChange)
        /// 申请纠正.
        case requestCorrection(CreditCorrectionRequest)
        /// 纠正.
        case decideCorrection
        /// 驳回纠正申请.
        case denyCorrection(CreditCorrectionDismissal)
        /// 申请复议.
        case reconsider
        /// 复议维持.
        case upholdOrder
        /// 复议撤销.
        case overturnOrder
        /// 违反.
        case violate(RestrictionViolation)
        /// 完成解除.
        case unregister

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case apply
            case ownMotion
            case decline
            case order
            case grantGrace
            case graceOver
            case approveAct
            case actDone
            case urgentNeed
            case monthOver
            case performed
            case securityOrConsent
            case roleChanged
            case requestCorrection
            case decideCorrection
            case denyCorrection
            case reconsider
            case upholdOrder
            case overturnOrder
            case violate
            case unregister

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .apply: Term("apply", "申请限制消费", "apply for a restriction")
                case .ownMotion: Term("own-motion", "依职权审查", "review of own motion")
                case .decline: Term("decline", "不予限制", "decline")
                case .order: Term("order", "发令", "order")
                case .grantGrace: Term("grant-grace", "给予宽限期", "grant grace")
                case .graceOver: Term("grace-over", "宽限期满", "end of grace")
                case .approveAct: Term("approve-act", "单次批准", "approve one act")
                case .actDone: Term("act-done", "单次使用完毕", "the act is done")
                case .urgentNeed: Term("urgent-need", "暂时解除", "lift for a time")
                case .monthOver: Term("month-over", "期满恢复", "end of the month")
                case .performed: Term("performed", "履行完毕", "perform")
                case .securityOrConsent: Term("security-or-consent", "因担保或者同意解除", "lift on security or consent")
                case .roleChanged: Term("role-changed", "因职务变更解除", "lift on change of role")
                case .requestCorrection: Term("request-correction", "申请纠正", "ask for correction")
                case .decideCorrection: Term("decide-correction", "纠正", "correct")
                case .denyCorrection: Term("deny-correction", "驳回纠正申请", "dismiss the request")
                case .reconsider: Term("reconsider", "申请复议", "ask to reconsider")
                case .upholdOrder: Term("uphold-order", "复议维持", "uphold")
                case .overturnOrder: Term("overturn-order", "复议撤销", "overturn")
                case .violate: Term("violate", "违反", "violate")
                case .unregister: Term("unregister", "完成解除", "clear the register")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .apply: .apply
            case .ownMotion: .ownMotion
            case .decline: .decline
            case .order: .order
            case .grantGrace: .grantGrace
            case .graceOver: .graceOver
            case .approveAct: .approveAct
            case .actDone: .actDone
            case .urgentNeed: .urgentNeed
            case .monthOver: .monthOver
            case .performed: .performed
            case .securityOrConsent: .securityOrConsent
            case .roleChanged: .roleChanged
            case .requestCorrection: .requestCorrection
            case .decideCorrection: .decideCorrection
            case .denyCorrection: .denyCorrection
            case .reconsider: .reconsider
            case .upholdOrder: .upholdOrder
            case .overturnOrder: .overturnOrder
            case .violate: .violate
            case .unregister: .unregister
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .apply: .apply(try .transfer(nil, through: &c))
            case .ownMotion: .ownMotion(try .transfer(nil, through: &c))
            case .decline: .decline
            case .order: .order(try .transfer(nil, through: &c))
            case .grantGrace: .grantGrace(try .transfer(nil, through: &c))
            case .graceOver: .graceOver
            case .approveAct: .approveAct(try .transfer(nil, through: &c))
            case .actDone: .actDone
            case .urgentNeed: .urgentNeed(try .transfer(nil, through: &c))
            case .monthOver: .monthOver
            case .performed: .performed
            case .securityOrConsent: .securityOrConsent(try .transfer(nil, through: &c))
            case .roleChanged: .roleChanged(try .transfer(nil, through: &c))
            case .requestCorrection: .requestCorrection(try .transfer(nil, through: &c))
            case .decideCorrection: .decideCorrection
            case .denyCorrection: .denyCorrection(try .transfer(nil, through: &c))
            case .reconsider: .reconsider
            case .upholdOrder: .upholdOrder
            case .overturnOrder: .overturnOrder
            case .violate: .violate(try .transfer(nil, through: &c))
            case .unregister: .unregister
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .apply(let it): try c.put(it)
            case .ownMotion(let it): try c.put(it)
            case .order(let it): try c.put(it)
            case .grantGrace(let it): try c.put(it)
            case .approveAct(let it): try c.put(it)
            case .urgentNeed(let it): try c.put(it)
            case .securityOrConsent(let it): try c.put(it)
            case .roleChanged(let it): try c.put(it)
            case .requestCorrection(let it): try c.put(it)
            case .denyCorrection(let it): try c.put(it)
            case .violate(let it): try c.put(it)
            case .decline, .graceOver, .actDone, .monthOver, .performed, .decideCorrection, .reconsider, .upholdOrder,
                .overturnOrder, .unregister:
                break
            }
        }
    }
}
