extension AdministrativeSecondInstance {
    /// What is done in the second instance.
    @nonexhaustive
    public enum Act: WireAct {
        /// 上诉.
        case fileAppeal(AppealPetition)
        /// 其他当事人上诉.
        case joinAppeal(AppealPetition)
        /// 送达上诉状副本.
        case serveAppeal(AppealReceipt)
        /// 答辩.
        case answerAppeal
        /// 未提出答辩状.
        case noteNoAnswer
        /// 送达答辩状副本.
        case serveAnswer
        /// 报送案卷.
        case transmitFile(AppealReceipt)
        /// 二审立案.
        case docketAppeal
        /// 未交上诉费.
        case appealFeeUnpaid(AppealFeeDefault)
        /// 阅卷、调查、询问.
        case review(AppealReview)
        /// 开庭.
        case openHearing
        /// 上诉人缺席按撤回上诉处理.
        case appellantAbsent(PartyAbsence)
        /// 中止诉讼.
        case suspend(AppealStay)
        /// 恢复诉讼.
        case resume
        /// 终结诉讼.
        case abate
        /// 原告死亡或者终止而终结诉讼.
        case partyGone(SuitAbatement)
        /// 调解.
        case mediate(SuitMediation)
        /// 调解不成.
        case mediationFails
        /// 签收调解书.
        case signMediation(SignedSuitMediation)
        /// 延长审限.
        case extendTrial(AppealExtension)
        /// 扣除审限.
        case excludeTime(ExcludedTrialTime)
        /// 二审提出赔偿.
        case lateCompensationClaim
        /// 驳回遗漏的赔偿请求.
        case dismissOmittedCompensation
        /// 赔偿部分发回重审.
        case remandCompensation
        /// 申请撤回上诉.
        case requestWithdrawal(AppealWithdrawal)
        /// 不准许撤回上诉.
        case refuseWithdrawal
        /// 准许撤回上诉.
        case approveWithdrawal
        /// 准许其中一方撤回上诉.
        case approveOneWithdrawal
        /// 驳回上诉，维持原裁判.
        case affirm(AppealDecision)
        /// 改判.
        case revise(AppealDecision)
        /// 发回重审.
        case remand(AppealDecision)
        /// 因遗漏当事人、请求发回重审.
        case remandOmission(AppealOmissionRemand)
        /// 驳回起诉.
        case dismissSuit
        /// 指令立案.
        case orderDocket
        /// 指令继续审理.
        case orderTrial

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case fileAppeal
            case joinAppeal
            case serveAppeal
            case answerAppeal
            case noteNoAnswer
            case serveAnswer
            case transmitFile
            case docketAppeal
            case appealFeeUnpaid
            case review
            case openHearing
            case appellantAbsent
            case suspend
            case resume
            case abate
            case partyGone
            case mediate
            case mediationFails
            case signMediation
            case extendTrial
            case excludeTime
            case lateCompensationClaim
            case dismissOmittedCompensation
            case remandCompensation
            case requestWithdrawal
            case refuseWithdrawal
            case approveWithdrawal
            case approveOneWithdrawal
            case affirm
            case revise
            case remand
            case remandOmission
            case dismissSuit
            case orderDocket
            case orderTrial

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .fileAppeal: Term("file-appeal", "上诉", "appeal")
                case .joinAppeal: Term("join-appeal", "其他当事人上诉", "another party appeals")
                case .serveAppeal: Term("serve-appeal", "送达上诉状副本", "serve the appeal")
                case .answerAppeal: Term("answer-appeal", "答辩", "answer the appeal")
                case .noteNoAnswer: Term("note-no-answer", "未提出答辩状", "note that nobody answered")
                case .serveAnswer: Term("serve-answer", "送达答辩状副本", "serve the answer")
                case .transmitFile: Term("transmit-file", "报送案卷", "send the file up")
                case .docketAppeal: Term("docket-appeal", "二审立案", "docket the appeal")
                case .appealFeeUnpaid: Term("appeal-fee-unpaid", "未交上诉费", "take the appeal as withdrawn: fee unpaid")
                case .review: Term("review", "阅卷、调查、询问", "review the file")
                case .openHearing: Term("open-hearing", "开庭", "open the hearing")
                case .appellantAbsent:
                    Term("appellant-absent", "上诉人缺席按撤回上诉处理", "take the appeal as withdrawn: appellant absent")
                case .suspend: Term("suspend", "中止诉讼", "suspend")
                case .resume: Term("resume", "恢复诉讼", "resume")
                case .abate: Term("abate", "终结诉讼", "end the suit")
                case .partyGone: Term("party-gone", "原告死亡或者终止而终结诉讼", "end the suit: nobody to go on")
                case .mediate: Term("mediate", "调解", "mediate")
                case .mediationFails: Term("mediation-fails", "调解不成", "mediation fails")
                case .signMediation: Term("sign-mediation", "签收调解书", "sign the mediation statement")
                case .extendTrial: Term("extend-trial", "延长审限", "extend the trial limit")
                case .excludeTime: Term("exclude-time", "扣除审限", "leave time out")
                case .lateCompensationClaim: Term("late-compensation-claim", "二审提出赔偿", "claim compensation late")
                case .dismissOmittedCompensation:
                    Term("dismiss-omitted-compensation", "驳回遗漏的赔偿请求", "dismiss the omitted claim for compensation")
                case .remandCompensation: Term("remand-compensation", "赔偿部分发回重审", "remand the compensation only")
                case .requestWithdrawal: Term("request-withdrawal", "申请撤回上诉", "ask to withdraw the appeal")
                case .refuseWithdrawal: Term("refuse-withdrawal", "不准许撤回上诉", "refuse the withdrawal")
                case .approveWithdrawal: Term("approve-withdrawal", "准许撤回上诉", "allow the withdrawal")
                case .approveOneWithdrawal:
                    Term("approve-one-withdrawal", "准许其中一方撤回上诉", "allow one appellant to withdraw")
                case .affirm: Term("affirm", "驳回上诉，维持原裁判", "affirm")
                case .revise: Term("revise", "改判", "revise")
                case .remand: Term("remand", "发回重审", "remand")
                case .remandOmission: Term("remand-omission", "因遗漏当事人、请求发回重审", "remand for an omission")
                case .dismissSuit: Term("dismiss-suit", "驳回起诉", "dismiss the suit")
                case .orderDocket: Term("order-docket", "指令立案", "order docketing")
                case .orderTrial: Term("order-trial", "指令继续审理", "order the trial to go on")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .fileAppeal: .fileAppeal
            case .joinAppeal: .joinAppeal
            case .serveAppeal: .serveAppeal
            case .answerAppeal: .answerAppeal
            case .noteNoAnswer: .noteNoAnswer
            case .serveAnswer: .serveAnswer
            case .transmitFile: .transmitFile
            case .docketAppeal: .docketAppeal
            case .appealFeeUnpaid: .appealFeeUnpaid
            case .review: .review
            case .openHearing: .openHearing
            case .appellantAbsent: .appellantAbsent
            case .suspend: .suspend
            case .resume: .resume
            case .abate: .abate
            case .partyGone: .partyGone
            case .mediate: .mediate
            case .mediationFails: .mediationFails
            case .signMediation: .signMediation
            case .extendTrial: .extendTrial
            case .excludeTime: .excludeTime
            case .lateCompensationClaim: .lateCompensationClaim
            case .dismissOmittedCompensation: .dismissOmittedCompensation
            case .remandCompensation: .remandCompensation
            case .requestWithdrawal: .requestWithdrawal
            case .refuseWithdrawal: .refuseWithdrawal
            case .approveWithdrawal: .approveWithdrawal
            case .approveOneWithdrawal: .approveOneWithdrawal
            case .affirm: .affirm
            case .revise: .revise
            case .remand: .remand
            case .remandOmission: .remandOmission
            case .dismissSuit: .dismissSuit
            case .orderDocket: .orderDocket
            case .orderTrial: .orderTrial
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .fileAppeal: .fileAppeal(try .transfer(nil, through: &c))
            case .joinAppeal: .joinAppeal(try .transfer(nil, through: &c))
            case .serveAppeal: .serveAppeal(try .transfer(nil, through: &c))
            case .answerAppeal: .answerAppeal
            case .noteNoAnswer: .noteNoAnswer
            case .serveAnswer: .serveAnswer
            case .transmitFile: .transmitFile(try .transfer(nil, through: &c))
            case .docketAppeal: .docketAppeal
            case .appealFeeUnpaid: .appealFeeUnpaid(try .transfer(nil, through: &c))
            case .review: .review(try .transfer(nil, through: &c))
            case .openHearing: .openHearing
            case .appellantAbsent: .appellantAbsent(try .transfer(nil, through: &c))
            case .suspend: .suspend(try .transfer(nil, through: &c))
            case .resume: .resume
            case .abate: .abate
            case .partyGone: .partyGone(try .transfer(nil, through: &c))
            case .mediate: .mediate(try .transfer(nil, through: &c))
            case .mediationFails: .mediationFails
            case .signMediation: .signMediation(try .transfer(nil, through: &c))
            case .extendTrial: .extendTrial(try .transfer(nil, through: &c))
            case .excludeTime: .excludeTime(try .transfer(nil, through: &c))
            case .lateCompensationClaim: .lateCompensationClaim
            case .dismissOmittedCompensation: .dismissOmittedCompensation
            case .remandCompensation: .remandCompensation
            case .requestWithdrawal: .requestWithdrawal(try .transfer(nil, through: &c))
            case .refuseWithdrawal: .refuseWithdrawal
            case .approveWithdrawal: .approveWithdrawal
            case .approveOneWithdrawal: .approveOneWithdrawal
            case .affirm: .affirm(try .transfer(nil, through: &c))
            case .revise: .revise(try .transfer(nil, through: &c))
            case .remand: .remand(try .transfer(nil, through: &c))
            case .remandOmission: .remandOmission(try .transfer(nil, through: &c))
            case .dismissSuit: .dismissSuit
            case .orderDocket: .orderDocket
            case .orderTrial: .orderTrial
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .appellantAbsent(let it): try c.put(it)
            case .partyGone(let it): try c.put(it)
            case .joinAppeal(let it): try c.put(it)
            case .fileAppeal(let it): try c.put(it)
            case .serveAppeal(let it): try c.put(it)
            case .transmitFile(let it): try c.put(it)
            case .appealFeeUnpaid(let it): try c.put(it)
            case .review(let it): try c.put(it)
            case .suspend(let it): try c.put(it)
            case .mediate(let it): try c.put(it)
            case .signMediation(let it): try c.put(it)
            case .extendTrial(let it): try c.put(it)
            case .excludeTime(let it): try c.put(it)
            case .requestWithdrawal(let it): try c.put(it)
            case .affirm(let it): try c.put(it)
            case .revise(let it): try c.put(it)
            case .remand(let it): try c.put(it)
            case .remandOmission(let it): try c.put(it)
            case .approveOneWithdrawal, .answerAppeal, .noteNoAnswer, .serveAnswer, .docketAppeal, .openHearing,
                .resume, .abate,
                .mediationFails, .lateCompensationClaim, .dismissOmittedCompensation, .remandCompensation,
                .refuseWithdrawal, .approveWithdrawal, .dismissSuit, .orderDocket, .orderTrial:
                break
            }
        }
    }
}
