extension EnterpriseRequest {
    /// What is done.
    @nonexhaustive
    public enum Act: WireAct {
        /// 提出诉求.
        case submit(EnterpriseDemand)
        /// 受理.
        case accept
        /// 不予受理.
        case decline(DemandRejection)
        /// 分派.
        case assign(DemandAssignment)
        /// 转办.
        case reassign(DemandAssignment)
        /// 办理.
        case handle
        /// 反馈.
        case answer(DemandAnswer)
        /// 办结.
        case close
        /// 重新办理.
        case reopen
        /// 评价.
        case evaluate(DemandRating)
        /// 撤回.
        case withdraw

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case submit
            case accept
            case decline
            case assign
            case reassign
            case handle
            case answer
            case close
            case reopen
            case evaluate
            case withdraw

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .submit: Term("submit", "提出诉求", "make a request")
                case .accept: Term("accept", "受理", "accept")
                case .decline: Term("decline", "不予受理", "decline")
                case .assign: Term("assign", "分派", "assign")
                case .reassign: Term("reassign", "转办", "pass on")
                case .handle: Term("handle", "办理", "handle")
                case .answer: Term("answer", "反馈", "answer")
                case .close: Term("close", "办结", "close")
                case .reopen: Term("reopen", "重新办理", "handle again")
                case .evaluate: Term("evaluate", "评价", "rate")
                case .withdraw: Term("withdraw", "撤回", "take back")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .submit: .submit
            case .accept: .accept
            case .decline: .decline
            case .assign: .assign
            case .reassign: .reassign
            case .handle: .handle
            case .answer: .answer
            case .close: .close
            case .reopen: .reopen
            case .evaluate: .evaluate
            case .withdraw: .withdraw
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .submit: .submit(try .transfer(nil, through: &c))
            case .accept: .accept
            case .decline: .decline(try .transfer(nil, through: &c))
            case .assign: .assign(try .transfer(nil, through: &c))
            case .reassign: .reassign(try .transfer(nil, through: &c))
            case .handle: .handle
            case .answer: .answer(try .transfer(nil, through: &c))
            case .close: .close
            case .reopen: .reopen
            case .evaluate: .evaluate(try .transfer(nil, through: &c))
            case .withdraw: .withdraw
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .submit(let it): try c.put(it)
            case .decline(let it): try c.put(it)
            case .assign(let it): try c.put(it)
            case .reassign(let it): try c.put(it)
            case .answer(let it): try c.put(it)
            case .evaluate(let it): try c.put(it)
            case .accept, .handle, .close, .reopen, .withdraw:
                break
            }
        }
    }
}
