extension MediatorRegistration {
    /// What is done about an entry of the roster.
    @nonexhaustive
    public enum Act: WireAct {
        /// 申请入册.
        case apply(RosterCandidate)
        /// 邀请入册.
        case invite(RosterCandidate)
        /// 审核.
        case review
        /// 不予入册.
        case decline(RosterRemark)
        /// 岗前培训.
        case train(RosterTraining)
        /// 入册.
        case admit(RosterAdmission)
        /// 启用.
        case activate(RosterProfile)
        /// 业绩评估.
        case evaluate
        /// 警告.
        case warn(RosterSanction)
        /// 通报.
        case circulate(RosterSanction)
        /// 恢复.
        case restore
        /// 暂停.
        case suspend(RosterRemark)
        /// 恢复履职.
        case resume
        /// 除名、解聘.
        case remove(RosterSanction)
        /// 退出名册.
        case exit(RosterRemark)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case apply
            case invite
            case review
            case decline
            case train
            case admit
            case activate
            case evaluate
            case warn
            case circulate
            case restore
            case suspend
            case resume
            case remove
            case exit

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .apply: Term("apply", "申请入册", "apply")
                case .invite: Term("invite", "邀请入册", "invite")
                case .review: Term("review", "审核", "review")
                case .decline: Term("decline", "不予入册", "decline")
                case .train: Term("train", "岗前培训", "train")
                case .admit: Term("admit", "入册", "admit")
                case .activate: Term("activate", "启用", "activate")
                case .evaluate: Term("evaluate", "业绩评估", "evaluate")
                case .warn: Term("warn", "警告", "warn")
                case .circulate: Term("circulate", "通报", "criticise in a circular")
                case .restore: Term("restore", "恢复", "restore")
                case .suspend: Term("suspend", "暂停", "suspend")
                case .resume: Term("resume", "恢复履职", "resume")
                case .remove: Term("remove", "除名、解聘", "remove")
                case .exit: Term("exit", "退出名册", "leave the roster")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .apply: .apply
            case .invite: .invite
            case .review: .review
            case .decline: .decline
            case .train: .train
            case .admit: .admit
            case .activate: .activate
            case .evaluate: .evaluate
            case .warn: .warn
            case .circulate: .circulate
            case .restore: .restore
            case .suspend: .suspend
            case .resume: .resume
            case .remove: .remove
            case .exit: .exit
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .apply: .apply(try .transfer(nil, through: &c))
            case .invite: .invite(try .transfer(nil, through: &c))
            case .review: .review
            case .decline: .decline(try .transfer(nil, through: &c))
            case .train: .train(try .transfer(nil, through: &c))
            case .admit: .admit(try .transfer(nil, through: &c))
            case .activate: .activate(try .transfer(nil, through: &c))
            case .evaluate: .evaluate
            case .warn: .warn(try .transfer(nil, through: &c))
            case .circulate: .circulate(try .transfer(nil, through: &c))
            case .restore: .restore
            case .suspend: .suspend(try .transfer(nil, through: &c))
            case .resume: .resume
            case .remove: .remove(try .transfer(nil, through: &c))
            case .exit: .exit(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .apply(let it): try c.put(it)
            case .invite(let it): try c.put(it)
            case .decline(let it): try c.put(it)
            case .train(let it): try c.put(it)
            case .admit(let it): try c.put(it)
            case .activate(let it): try c.put(it)
            case .warn(let it): try c.put(it)
            case .circulate(let it): try c.put(it)
            case .suspend(let it): try c.put(it)
            case .remove(let it): try c.put(it)
            case .exit(let it): try c.put(it)
            case .review, .evaluate, .restore, .resume:
                break
            }
        }
    }
}
