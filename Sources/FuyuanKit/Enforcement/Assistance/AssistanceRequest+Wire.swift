extension AssistanceRequest {
    /// What is done about a request.
    @nonexhaustive
    public enum Act: WireAct {
        /// 拟制.
        case draft(AssistanceDraft)
        /// 送达.
        case serve(AssistanceService)
        /// 签收受理.
        case accept
        /// 协助办结.
        case comply(AssistanceReply)
        /// 提出异议.
        case objectScope(ScopeObjection)
        /// 变更请求.
        case adjust(AssistanceAdjustment)
        /// 维持请求.
        case insist(ScopeAnswer)
        /// 撤回请求.
        case withdraw(AssistanceWithdrawal)
        /// 部分办结.
        case complyPartly(PartialReply)
        /// 补齐.
        case complyRest(AssistanceReply)
        /// 督办后办结.
        case complyLate(AssistanceReply)
        /// 超期.
        case timeout
        /// 督办.
        case urge
        /// 拒不协助.
        case refuse(AssistanceRefusal)
        /// 责令履行.
        case orderToAssist
        /// 制裁.
        case sanction(AssistanceSanction)
        /// 裁定承担责任.
        case liabilityRuling(AssistanceLiability)
        /// 网格派发.
        case dispatchGrid(GridTask)
        /// 补充事实.
        case addFact(GridFact)
        /// 网格反馈.
        case report(GridReport)
        /// 核实.
        case verify(GridVerification)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case draft
            case serve
            case accept
            case comply
            case objectScope
            case adjust
            case insist
            case withdraw
            case complyPartly
            case complyRest
            case complyLate
            case timeout
            case urge
            case refuse
            case orderToAssist
            case sanction
            case liabilityRuling
            case dispatchGrid
            case addFact
            case report
            case verify

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .draft: Term("draft", "拟制", "draft")
                case .serve: Term("serve", "送达", "serve")
                case .accept: Term("accept", "签收受理", "accept")
                case .comply: Term("comply", "协助办结", "comply")
                case .objectScope: Term("object-scope", "提出异议", "object to the scope")
                case .adjust: Term("adjust", "变更请求", "correct or narrow the request")
                case .insist: Term("insist", "维持请求", "uphold the request")
                case .withdraw: Term("withdraw", "撤回请求", "withdraw the request")
                case .complyPartly: Term("comply-partly", "部分办结", "comply in part")
                case .complyRest: Term("comply-rest", "补齐", "do the rest")
                case .complyLate: Term("comply-late", "督办后办结", "comply late")
                case .timeout: Term("timeout", "超期", "note that the time has passed")
                case .urge: Term("urge", "督办", "urge")
                case .refuse: Term("refuse", "拒不协助", "refuse")
                case .orderToAssist: Term("order-to-assist", "责令履行", "order to assist")
                case .sanction: Term("sanction", "制裁", "sanction")
                case .liabilityRuling: Term("liability-ruling", "裁定承担责任", "rule that the organ answers")
                case .dispatchGrid: Term("dispatch-grid", "网格派发", "send to the grid")
                case .addFact: Term("add-fact", "补充事实", "add a fact")
                case .report: Term("report", "网格反馈", "report")
                case .verify: Term("verify", "核实", "verify")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .draft: .draft
            case .serve: .serve
            case .accept: .accept
            case .comply: .comply
            case .objectScope: .objectScope
            case .adjust: .adjust
            case .insist: .insist
            case .withdraw: .withdraw
            case .complyPartly: .complyPartly
            case .complyRest: .complyRest
            case .complyLate: .complyLate
            case .timeout: .timeout
            case .urge: .urge
            case .refuse: .refuse
            case .orderToAssist: .orderToAssist
            case .sanction: .sanction
            case .liabilityRuling: .liabilityRuling
            case .dispatchGrid: .dispatchGrid
            case .addFact: .addFact
            case .report: .report
            case .verify: .verify
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .draft: .draft(try .transfer(nil, through: &c))
            case .serve: .serve(try .transfer(nil, through: &c))
            case .accept: .accept
            case .comply: .comply(try .transfer(nil, through: &c))
            case .objectScope: .objectScope(try .transfer(nil, through: &c))
            case .adjust: .adjust(try .transfer(nil, through: &c))
            case .insist: .insist(try .transfer(nil, through: &c))
            case .withdraw: .withdraw(try .transfer(nil, through: &c))
            case .complyPartly: .complyPartly(try .transfer(nil, through: &c))
            case .complyRest: .complyRest(try .transfer(nil, through: &c))
            case .complyLate: .complyLate(try .transfer(nil, through: &c))
            case .timeout: .timeout
            case .urge: .urge
            case .refuse: .refuse(try .transfer(nil, through: &c))
            case .orderToAssist: .orderToAssist
            case .sanction: .sanction(try .transfer(nil, through: &c))
            case .liabilityRuling: .liabilityRuling(try .transfer(nil, through: &c))
            case .dispatchGrid: .dispatchGrid(try .transfer(nil, through: &c))
            case .addFact: .addFact(try .transfer(nil, through: &c))
            case .report: .report(try .transfer(nil, through: &c))
            case .verify: .verify(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .draft(let it): try c.put(it)
            case .serve(let it): try c.put(it)
            case .comply(let it): try c.put(it)
            case .objectScope(let it): try c.put(it)
            case .adjust(let it): try c.put(it)
            case .insist(let it): try c.put(it)
            case .withdraw(let it): try c.put(it)
            case .complyPartly(let it): try c.put(it)
            case .complyRest(let it): try c.put(it)
            case .complyLate(let it): try c.put(it)
            case .refuse(let it): try c.put(it)
            case .sanction(let it): try c.put(it)
            case .liabilityRuling(let it): try c.put(it)
            case .dispatchGrid(let it): try c.put(it)
            case .addFact(let it): try c.put(it)
            case .report(let it): try c.put(it)
            case .verify(let it): try c.put(it)
            case .accept, .timeout, .urge, .orderToAssist:
                break
            }
        }
    }
}
