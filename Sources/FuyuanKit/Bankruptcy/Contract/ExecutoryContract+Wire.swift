extension ExecutoryContract {
    /// What is done about a contract.
    @nonexhaustive
    public enum Act: WireAct {
        /// 列入未履行完毕合同.
        case list(ContractAtAcceptance)
        /// 催告.
        case demand(ContractDemand)
        /// 决定继续履行.
        case continueContract(ContractContinuation)
        /// 要求提供担保.
        case demandSecurity
        /// 提供担保.
        case giveSecurity
        /// 未提供担保.
        case failSecurity
        /// 解除.
        case rescind
        /// 视为解除.
        case lapse

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case list
            case demand
            case continueContract
            case demandSecurity
            case giveSecurity
            case failSecurity
            case rescind
            case lapse

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .list: Term("list", "列入未履行完毕合同", "list")
                case .demand: Term("demand", "催告", "demand an answer")
                case .continueContract: Term("continue-contract", "决定继续履行", "continue")
                case .demandSecurity: Term("demand-security", "要求提供担保", "demand security")
                case .giveSecurity: Term("give-security", "提供担保", "give security")
                case .failSecurity: Term("fail-security", "未提供担保", "fail to give security")
                case .rescind: Term("rescind", "解除", "rescind")
                case .lapse: Term("lapse", "视为解除", "lapse")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .list: .list
            case .demand: .demand
            case .continueContract: .continueContract
            case .demandSecurity: .demandSecurity
            case .giveSecurity: .giveSecurity
            case .failSecurity: .failSecurity
            case .rescind: .rescind
            case .lapse: .lapse
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .list: .list(try .transfer(nil, through: &c))
            case .demand: .demand(try .transfer(nil, through: &c))
            case .continueContract: .continueContract(try .transfer(nil, through: &c))
            case .demandSecurity: .demandSecurity
            case .giveSecurity: .giveSecurity
            case .failSecurity: .failSecurity
            case .rescind: .rescind
            case .lapse: .lapse
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .list(let it): try c.put(it)
            case .demand(let it): try c.put(it)
            case .continueContract(let it): try c.put(it)
            case .demandSecurity, .giveSecurity, .failSecurity, .rescind, .lapse:
                break
            }
        }
    }
}
