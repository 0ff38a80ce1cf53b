extension CrossEnforcement {
    /// What is done about a cross enforcement.
    @nonexhaustive
    public enum Act: WireAct {
        /// 识别.
        case identify(CrossScreening)
        /// 督促执行.
        case urge(CrossUrging)
        /// 指令执行.
        case designate(CrossForum)
        /// 提级执行.
        case liftUp(CrossForum)
        /// 集中执行.
        case pool(CrossForum)
        /// 协同执行.
        case enforceJointly(CrossForum)
        /// 交还原法院.
        case handBack
        /// 办结.
        case conclude

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case identify
            case urge
            case designate
            case liftUp
            case pool
            case enforceJointly
            case handBack
            case conclude

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .identify: Term("identify", "识别", "identify")
                case .urge: Term("urge", "督促执行", "urge")
                case .designate: Term("designate", "指令执行", "designate")
                case .liftUp: Term("lift-up", "提级执行", "lift up")
                case .pool: Term("pool", "集中执行", "pool")
                case .enforceJointly: Term("enforce-jointly", "协同执行", "enforce jointly")
                case .handBack: Term("hand-back", "交还原法院", "hand back")
                case .conclude: Term("conclude", "办结", "conclude")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .identify: .identify
            case .urge: .urge
            case .designate: .designate
            case .liftUp: .liftUp
            case .pool: .pool
            case .enforceJointly: .enforceJointly
            case .handBack: .handBack
            case .conclude: .conclude
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .identify: .identify(try .transfer(nil, through: &c))
            case .urge: .urge(try .transfer(nil, through: &c))
            case .designate: .designate(try .transfer(nil, through: &c))
            case .liftUp: .liftUp(try .transfer(nil, through: &c))
            case .pool: .pool(try .transfer(nil, through: &c))
            case .enforceJointly: .enforceJointly(try .transfer(nil, through: &c))
            case .handBack: .handBack
            case .conclude: .conclude
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .identify(let it): try c.put(it)
            case .urge(let it): try c.put(it)
            case .designate(let it): try c.put(it)
            case .liftUp(let it): try c.put(it)
            case .pool(let it): try c.put(it)
            case .enforceJointly(let it): try c.put(it)
            case .handBack, .conclude:
                break
            }
        }
    }
}
