extension DebtorObservation {
    public typealias Role = BankruptcyRole
    public typealias Effect = Nothing
    public typealias Document = Nothing

    /// Where an observation stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before the decision.
        case notObserved
        /// The period runs.
        case observing
        /// What remains of the debts is gone.
        case released
        /// Ended for a breach; no release.
        case ended

        public var term: Term {
            switch self {
            case .notObserved: Term("not-observed", "未设观察期", "not observed")
            case .observing: Term("observing", "观察期内", "observed")
            case .released: Term("released", "免除剩余债务", "released")
            case .ended: Term("ended", "终止观察", "ended")
            }
        }
    }

    /// What runs during an observation.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case observation

        public var term: Term {
            switch self {
            case .observation: Term("observation", "观察期", "observation")
            }
        }
    }

    /// What a row expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case lawInForce
        case periodOver

        public var term: Term {
            switch self {
            case .lawInForce: Term("law-in-force", "法律规定观察期", "a law knows the observation")
            case .periodOver: Term("period-over", "观察期已满", "the period is over")
            }
        }
    }

    /// What is done during an observation.
    @nonexhaustive
    public enum Act: WireAct {
        /// 设定观察期.
        case begin(ObservationBeginning)
        /// 报告收入和财产.
        case report
        /// 免除剩余债务.
        case release
        /// 终止观察.
        case end

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case begin
            case report
            case release
            case end

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .begin: Term("begin", "设定观察期", "begin the observation")
                case .report: Term("report", "报告收入和财产", "report income and property")
                case .release: Term("release", "免除剩余债务", "release from the rest")
                case .end: Term("end", "终止观察", "end for a breach")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .begin: .begin
            case .report: .report
            case .release: .release
            case .end: .end
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .begin: .begin(try .transfer(nil, through: &c))
            case .report: .report
            case .release: .release
            case .end: .end
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .begin(let it): try c.put(it)
            case .report, .release, .end:
                break
            }
        }
    }
}
