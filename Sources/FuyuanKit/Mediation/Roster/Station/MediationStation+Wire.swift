extension MediationStation {
    /// What is done about a station.
    @nonexhaustive
    public enum Act: WireAct {
        /// 筹建.
        case plan(StationPlan)
        /// 挂牌.
        case establish(StationOpening)
        /// 运行.
        case operate(StationStaff)
        /// 暂停.
        case suspend(StationChange)
        /// 恢复.
        case resume
        /// 合并.
        case merge(StationChange)
        /// 撤销.
        case close(StationChange)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case plan
            case establish
            case operate
            case suspend
            case resume
            case merge
            case close

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .plan: Term("plan", "筹建", "plan")
                case .establish: Term("establish", "挂牌", "establish")
                case .operate: Term("operate", "运行", "operate")
                case .suspend: Term("suspend", "暂停", "suspend")
                case .resume: Term("resume", "恢复", "resume")
                case .merge: Term("merge", "合并", "merge")
                case .close: Term("close", "撤销", "close")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .plan: .plan
            case .establish: .establish
            case .operate: .operate
            case .suspend: .suspend
            case .resume: .resume
            case .merge: .merge
            case .close: .close
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .plan: .plan(try .transfer(nil, through: &c))
            case .establish: .establish(try .transfer(nil, through: &c))
            case .operate: .operate(try .transfer(nil, through: &c))
            case .suspend: .suspend(try .transfer(nil, through: &c))
            case .resume: .resume
            case .merge: .merge(try .transfer(nil, through: &c))
            case .close: .close(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .plan(let it): try c.put(it)
            case .establish(let it): try c.put(it)
            case .operate(let it): try c.put(it)
            case .suspend(let it): try c.put(it)
            case .merge(let it): try c.put(it)
            case .close(let it): try c.put(it)
            case .resume:
                break
            }
        }
    }
}
