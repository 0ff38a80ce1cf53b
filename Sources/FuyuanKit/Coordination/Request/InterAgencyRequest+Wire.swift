extension InterAgencyRequest {
    /// What is done.
    @nonexhaustive
    public enum Act: WireAct {
        /// 拟制.
        case draft
        /// 发出.
        case submit(InformationDemand)
        /// 撤回.
        case revoke
        /// 核验身份、权限.
        case verifyIdentity(IdentityVerification)
        /// 不予提供.
        case reject(InformationRejection)
        /// 要求补充.
        case askMore(InformationSupplementCall)
        /// 补充材料.
        case supplement(InformationSupplement)
        /// 逾期失效.
        case lapse
        /// 受理.
        case accept(AccessGrant)
        /// 办理.
        case process
        /// 在线查阅.
        case lookUp(InformationLookup)
        /// 部分反馈.
        case answerPart(InformationReply)
        /// 补充反馈.
        case answerRest(InformationReply)
        /// 反馈.
        case answer(InformationReply)
        /// 确认接收.
        case acknowledge
        /// 提请协调.
        case escalate(RequestEscalation)
        /// 协调后交办.
        case instruct(CoordinationOpinion)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case draft
            case submit
            case revoke
            case verifyIdentity
            case reject
            case askMore
            case supplement
            case lapse
            case accept
            case process
            case lookUp
            case answerPart
            case answerRest
            case answer
            case acknowledge
            case escalate
            case instruct

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .draft: Term("draft", "拟制", "draft")
                case .submit: Term("submit", "发出", "send")
                case .revoke: Term("revoke", "撤回", "take back")
                case .verifyIdentity: Term("verify-identity", "核验身份、权限", "check identity and authority")
                case .reject: Term("reject", "不予提供", "refuse")
                case .askMore: Term("ask-more", "要求补充", "ask for more")
                case .supplement: Term("supplement", "补充材料", "supplement")
                case .lapse: Term("lapse", "逾期失效", "lapse")
                case .accept: Term("accept", "受理", "accept")
                case .process: Term("process", "办理", "search")
                case .lookUp: Term("look-up", "在线查阅", "look up online")
                case .answerPart: Term("answer-part", "部分反馈", "answer in part")
                case .answerRest: Term("answer-rest", "补充反馈", "answer the rest")
                case .answer: Term("answer", "反馈", "answer")
                case .acknowledge: Term("acknowledge", "确认接收", "confirm receipt")
                case .escalate: Term("escalate", "提请协调", "take to the office")
                case .instruct: Term("instruct", "协调后交办", "instruct after coordination")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .draft: .draft
            case .submit: .submit
            case .revoke: .revoke
            case .verifyIdentity: .verifyIdentity
            case .reject: .reject
            case .askMore: .askMore
            case .supplement: .supplement
            case .lapse: .lapse
            case .accept: .accept
            case .process: .process
            case .lookUp: .lookUp
            case .answerPart: .answerPart
            case .answerRest: .answerRest
            case .answer: .answer
            case .acknowledge: .acknowledge
            case .escalate: .escalate
            case .instruct: .instruct
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .draft: .draft
            case .submit: .submit(try .transfer(nil, through: &c))
            case .revoke: .revoke
            case .verifyIdentity: .verifyIdentity(try .transfer(nil, through: &c))
            case .reject: .reject(try .transfer(nil, through: &c))
            case .askMore: .askMore(try .transfer(nil, through: &c))
            case .supplement: .supplement(try .transfer(nil, through: &c))
            case .lapse: .lapse
            case .accept: .accept(try .transfer(nil, through: &c))
            case .process: .process
            case .lookUp: .lookUp(try .transfer(nil, through: &c))
            case .answerPart: .answerPart(try .transfer(nil, through: &c))
            case .answerRest: .answerRest(try .transfer(nil, through: &c))
            case .answer: .answer(try .transfer(nil, through: &c))
            case .acknowledge: .acknowledge
            case .escalate: .escalate(try .transfer(nil, through: &c))
            case .instruct: .instruct(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .submit(let it): try c.put(it)
            case .verifyIdentity(let it): try c.put(it)
            case .reject(let it): try c.put(it)
            case .askMore(let it): try c.put(it)
            case .accept(let it): try c.put(it)
            case .lookUp(let it): try c.put(it)
            case .answerPart(let it): try c.put(it)
            case .answerRest(let it): try c.put(it)
            case .answer(let it): try c.put(it)
            case .escalate(let it): try c.put(it)
            case .instruct(let it): try c.put(it)
            case .supplement(let it): try c.put(it)
            case .draft, .revoke, .lapse, .process, .acknowledge:
                break
            }
        }
    }
}
