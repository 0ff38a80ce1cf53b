extension CaseFunds {
    /// What is done with the money.
    @nonexhaustive
    public enum Act: WireAct {
        /// 到账.
        case receive(FundsReceipt)
        /// 认领.
        case claim(FundsClaim)
        /// 核算.
        case calculate(FundsCalculation)
        /// 发放.
        case pay(FundsPayment)
        /// 部分发放.
        case payPart(FundsPayment)
        /// 延缓发放.
        case hold(FundsHold)
        /// 恢复发放.
        case release

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case receive
            case claim
            case calculate
            case pay
            case payPart
            case hold
            case release

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .receive: Term("receive", "到账", "money arrives")
                case .claim: Term("claim", "认领", "claim to the case")
                case .calculate: Term("calculate", "核算", "calculate")
                case .pay: Term("pay", "发放", "pay out")
                case .payPart: Term("pay-part", "部分发放", "pay a part out")
                case .hold: Term("hold", "延缓发放", "hold back")
                case .release: Term("release", "恢复发放", "take up payment again")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .receive: .receive
            case .claim: .claim
            case .calculate: .calculate
            case .pay: .pay
            case .payPart: .payPart
            case .hold: .hold
            case .release: .release
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .receive: .receive(try .transfer(nil, through: &c))
            case .claim: .claim(try .transfer(nil, through: &c))
            case .calculate: .calculate(try .transfer(nil, through: &c))
            case .pay: .pay(try .transfer(nil, through: &c))
            case .payPart: .payPart(try .transfer(nil, through: &c))
            case .hold: .hold(try .transfer(nil, through: &c))
            case .release: .release
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .receive(let it): try c.put(it)
            case .claim(let it): try c.put(it)
            case .calculate(let it): try c.put(it)
            case .pay(let it): try c.put(it)
            case .payPart(let it): try c.put(it)
            case .hold(let it): try c.put(it)
            case .release:
                break
            }
        }
    }
}
