extension ServiceOfProcess {
    /// What is done to serve a paper on one addressee.
    @nonexhaustive
    public enum Act: WireAct {
        /// 交付送达.
        case prepare(ServiceOrder)
        /// 启动送达.
        case attempt(ServiceAttempt)
        /// 交邮.
        case mail(PostalDispatch = PostalDispatch())
        /// 委托其他法院送达.
        case entrust(ServiceEntrustment = ServiceEntrustment())
        /// 签收或者到达.
        case deliver(ServiceDelivery)
        /// 视为送达.
        case deem(DeemedService)
        /// 退回、未妥投.
        case bounce(ServiceBounce)
        /// 公告.
        case announce(ServiceAnnouncement)
        /// 公告期满.
        case noticeExpires
        /// 送达无效.
        case voidService(VoidService)
        /// 转为普通程序.
        case convertProcedure
        /// 被告不明确，驳回起诉.
        case dismissUnclear

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case prepare
            case attempt
            case mail
            case entrust
            case deliver
            case deem
            case bounce
            case announce
            case noticeExpires
            case voidService
            case convertProcedure
            case dismissUnclear

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .prepare: Term("prepare", "交付送达", "hand over for service")
                case .attempt: Term("attempt", "启动送达", "attempt service")
                case .mail: Term("mail", "交邮", "hand to the post")
                case .entrust: Term("entrust", "委托其他法院送达", "entrust another court")
                case .deliver: Term("deliver", "签收或者到达", "delivered")
                case .deem: Term("deem", "视为送达", "deem served")
                case .bounce: Term("bounce", "退回、未妥投", "not delivered")
                case .announce: Term("announce", "公告", "announce")
                case .noticeExpires: Term("notice-expires", "公告期满", "notice runs out")
                case .voidService: Term("void-service", "送达无效", "void service")
                case .convertProcedure: Term("convert-procedure", "转为普通程序", "convert to the ordinary procedure")
                case .dismissUnclear: Term("dismiss-unclear", "被告不明确，驳回起诉", "dismiss for want of a clear defendant")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .prepare: .prepare
            case .attempt: .attempt
            case .mail: .mail
            case .entrust: .entrust
            case .deliver: .deliver
            case .deem: .deem
            case .bounce: .bounce
            case .announce: .announce
            case .noticeExpires: .noticeExpires
            case .voidService: .voidService
            case .convertProcedure: .convertProcedure
            case .dismissUnclear: .dismissUnclear
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .prepare: .prepare(try .transfer(nil, through: &c))
            case .attempt: .attempt(try .transfer(nil, through: &c))
            case .mail: .mail(try .transfer(nil, through: &c))
            case .entrust: .entrust(try .transfer(nil, through: &c))
            case .deliver: .deliver(try .transfer(nil, through: &c))
            case .deem: .deem(try .transfer(nil, through: &c))
            case .bounce: .bounce(try .transfer(nil, through: &c))
            case .announce: .announce(try .transfer(nil, through: &c))
            case .noticeExpires: .noticeExpires
            case .voidService: .voidService(try .transfer(nil, through: &c))
            case .convertProcedure: .convertProcedure
            case .dismissUnclear: .dismissUnclear
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .prepare(let it): try c.put(it)
            case .attempt(let it): try c.put(it)
            case .mail(let it): try c.put(it)
            case .entrust(let it): try c.put(it)
            case .deliver(let it): try c.put(it)
            case .deem(let it): try c.put(it)
            case .bounce(let it): try c.put(it)
            case .announce(let it): try c.put(it)
            case .voidService(let it): try c.put(it)
            case .noticeExpires, .convertProcedure, .dismissUnclear:
                break
            }
        }
    }
}
