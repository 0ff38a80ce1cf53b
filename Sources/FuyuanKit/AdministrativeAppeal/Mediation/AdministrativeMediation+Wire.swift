extension AdministrativeMediation {
    /// What is done in a mediation by an organ.
    @nonexhaustive
    public enum Act: WireAct {
        /// 申请.
        case apply(OrganMediationApplication)
        /// 依职权提出.
        case propose(OrganMediationProposal)
        /// 受理.
        case acceptApplication
        /// 移送.
        case transfer(OrganMediationTransfer)
        /// 不予受理.
        case refuse(OrganMediationRefusal)
        /// 同意.
        case consent(OrganMediationConsent)
        /// 开始调解.
        case beginMediation
        /// 达成协议.
        case agree(OrganMediationAgreement)
        /// 终止.
        case terminate(OrganMediationEnd)
        /// 申请司法确认.
        case requestConfirmation
        /// 司法确认.
        case confirm
        /// 履行.
        case perform

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case apply
            case propose
            case acceptApplication
            case transfer
            case refuse
            case consent
            case beginMediation
            case agree
            case terminate
            case requestConfirmation
            case confirm
            case perform

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .apply: Term("apply", "申请", "apply")
                case .propose: Term("propose", "依职权提出", "propose")
                case .acceptApplication: Term("accept-application", "受理", "accept the application")
                case .transfer: Term("transfer", "移送", "pass on")
                case .refuse: Term("refuse", "不予受理", "refuse")
                case .consent: Term("consent", "同意", "consent")
                case .beginMediation: Term("begin-mediation", "开始调解", "begin to mediate")
                case .agree: Term("agree", "达成协议", "agree")
                case .terminate: Term("terminate", "终止", "end")
                case .requestConfirmation: Term("request-confirmation", "申请司法确认", "ask for confirmation")
                case .confirm: Term("confirm", "司法确认", "confirm")
                case .perform: Term("perform", "履行", "perform")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .apply: .apply
            case .propose: .propose
            case .acceptApplication: .acceptApplication
            case .transfer: .transfer
            case .refuse: .refuse
            case .consent: .consent
            case .beginMediation: .beginMediation
            case .agree: .agree
            case .terminate: .terminate
            case .requestConfirmation: .requestConfirmation
            case .confirm: .confirm
            case .perform: .perform
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .apply: .apply(try .transfer(nil, through: &c))
            case .propose: .propose(try .transfer(nil, through: &c))
            case .acceptApplication: .acceptApplication
            case .transfer: .transfer(try .transfer(nil, through: &c))
            case .refuse: .refuse(try .transfer(nil, through: &c))
            case .consent: .consent(try .transfer(nil, through: &c))
            case .beginMediation: .beginMediation
            case .agree: .agree(try .transfer(nil, through: &c))
            case .terminate: .terminate(try .transfer(nil, through: &c))
            case .requestConfirmation: .requestConfirmation
            case .confirm: .confirm
            case .perform: .perform
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .apply(let it): try c.put(it)
            case .propose(let it): try c.put(it)
            case .transfer(let it): try c.put(it)
            case .refuse(let it): try c.put(it)
            case .consent(let it): try c.put(it)
            case .agree(let it): try c.put(it)
            case .terminate(let it): try c.put(it)
            case .acceptApplication, .beginMediation, .requestConfirmation, .confirm, .perform:
                break
            }
        }
    }
}
