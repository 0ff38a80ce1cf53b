extension Entrustment {
    /// What is done about an entrustment.
    @nonexhaustive
    public enum Act: WireAct {
        /// 拟委托.
        case propose(EntrustmentProposal)
        /// 不委托.
        case drop
        /// 发委托函.
        case send(EntrustmentLetter)
        /// 要求补办.
        case requestCure
        /// 补办手续.
        case cure
        /// 视为撤回.
        case deemWithdrawn
        /// 受托法院立案.
        case fileEntrusted
        /// 委托法院销案.
        case cancelCase
        /// 续行措施.
        case renewMeasure
        /// 高级人民法院同意退回.
        case agreeReturn
        /// 退回委托.
        case returnEntrustment
        /// 六个月未执结.
        case noteInaction
        /// 执结.
        case concludeEntrusted

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case propose
            case drop
            case send
            case requestCure
            case cure
            case deemWithdrawn
            case fileEntrusted
            case cancelCase
            case renewMeasure
            case agreeReturn
            case returnEntrustment
            case noteInaction
            case concludeEntrusted

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .propose: Term("propose", "拟委托", "propose")
                case .drop: Term("drop", "不委托", "drop")
                case .send: Term("send", "发委托函", "send the letter")
                case .requestCure: Term("request-cure", "要求补办", "ask for completion")
                case .cure: Term("cure", "补办手续", "complete the papers")
                case .deemWithdrawn: Term("deem-withdrawn", "视为撤回", "take as withdrawn")
                case .fileEntrusted: Term("file-entrusted", "受托法院立案", "file at the entrusted court")
                case .cancelCase: Term("cancel-case", "委托法院销案", "close as cancelled")
                case .renewMeasure: Term("renew-measure", "续行措施", "renew a measure")
                case .agreeReturn: Term("agree-return", "高级人民法院同意退回", "agree to the return")
                case .returnEntrustment: Term("return-entrustment", "退回委托", "return")
                case .noteInaction: Term("note-inaction", "六个月未执结", "note six months’ inaction")
                case .concludeEntrusted: Term("conclude-entrusted", "执结", "conclude")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .propose: .propose
            case .drop: .drop
            case .send: .send
            case .requestCure: .requestCure
            case .cure: .cure
            case .deemWithdrawn: .deemWithdrawn
            case .fileEntrusted: .fileEntrusted
            case .cancelCase: .cancelCase
            case .renewMeasure: .renewMeasure
            case .agreeReturn: .agreeReturn
            case .returnEntrustment: .returnEntrustment
            case .noteInaction: .noteInaction
            case .concludeEntrusted: .concludeEntrusted
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .propose: .propose(try .transfer(nil, through: &c))
            case .drop: .drop
            case .send: .send(try .transfer(nil, through: &c))
            case .requestCure: .requestCure
            case .cure: .cure
            case .deemWithdrawn: .deemWithdrawn
            case .fileEntrusted: .fileEntrusted
            case .cancelCase: .cancelCase
            case .renewMeasure: .renewMeasure
            case .agreeReturn: .agreeReturn
            case .returnEntrustment: .returnEntrustment
            case .noteInaction: .noteInaction
            case .concludeEntrusted: .concludeEntrusted
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .propose(let it): try c.put(it)
            case .send(let it): try c.put(it)
            case .drop, .requestCure, .cure, .deemWithdrawn, .fileEntrusted, .cancelCase, .renewMeasure, .agreeReturn,
                .returnEntrustment, .noteInaction, .concludeEntrusted:
                break
            }
        }
    }
}
