extension BankruptcyPetition {
    /// What is done about a petition.
    @nonexhaustive
    public enum Act: WireAct {
        /// 提出破产申请.
        case filePetition(PetitionFiling)
        /// 债权人提出破产申请.
        case filePetitionAsCreditor(PetitionFiling)
        /// 执行案件移送立案.
        case filePetitionByTransfer(PetitionFiling)
        /// 告知补正.
        case requestCorrection(CorrectionRequest)
        /// 补正.
        case supplement(PetitionSupplement)
        /// 通知债务人.
        case notifyDebtor(DebtorNotice)
        /// 提出异议.
        case raiseObjection(DebtorObjection)
        /// 异议期满.
        case objectionPeriodEnds
        /// 进入审查.
        case beginReview
        /// 组织听证.
        case holdHearing
        /// 听证结束.
        case closeHearing
        /// 批准延长.
        case approveExtension
        /// 裁定受理.
        case accept(AcceptanceRuling)
        /// 裁定不予受理.
        case refuse(RefusalRuling)
        /// 送达不予受理裁定.
        case serveRefusal(RefusalService)
        /// 上诉.
        case appeal(RefusalAppeal)
        /// 逾期未上诉.
        case appealPeriodLapses
        /// 维持不予受理.
        case affirm
        /// 指令再审.
        case orderRetrial
        /// 撤销并指令受理.
        case reverse(AcceptanceRuling)
        /// 撤回申请.
        case withdraw
        /// 向上一级人民法院提出申请.
        case petitionHigherCourt(HigherPetition)
        /// 责令下级人民法院审查.
        case orderReview
        /// 上级人民法院径行裁定受理.
        case ruleItselfAccept(AcceptanceRuling)
        /// 上级人民法院径行裁定不予受理.
        case ruleItselfRefuse(RefusalRuling)
        /// 决定预重整.
        case startPreReorganization(PreReorganization)
        /// 延长预重整.
        case extendPreReorganization(PreReorganizationExtension)
        /// 终结预重整.
        case endPreReorganization(PreReorganizationEnd)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case filePetition
            case filePetitionAsCreditor
            case filePetitionByTransfer
            case requestCorrection
            case supplement
            case notifyDebtor
            case raiseObjection
            case objectionPeriodEnds
            case beginReview
            case holdHearing
            case closeHearing
            case approveExtension
            case accept
            case refuse
            case serveRefusal
            case appeal
            case appealPeriodLapses
            case affirm
            case orderRetrial
            case reverse
            case withdraw
            case petitionHigherCourt
            case orderReview
            case ruleItselfAccept
            case ruleItselfRefuse
            case startPreReorganization
            case extendPreReorganization
            case endPreReorganization

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .filePetition: Term("file-petition", "提出破产申请", "petition")
                case .filePetitionAsCreditor: Term("file-petition-as-creditor", "债权人提出破产申请", "petition as a creditor")
                case .filePetitionByTransfer:
                    Term("file-petition-by-transfer", "执行案件移送立案", "petition by transfer from enforcement")
                case .requestCorrection: Term("request-correction", "告知补正", "ask for supplements")
                case .supplement: Term("supplement", "补正", "supplement")
                case .notifyDebtor: Term("notify-debtor", "通知债务人", "notify the debtor")
                case .raiseObjection: Term("raise-objection", "提出异议", "object")
                case .objectionPeriodEnds: Term("objection-period-ends", "异议期满", "the time to object ends")
                case .beginReview: Term("begin-review", "进入审查", "begin to examine")
                case .holdHearing: Term("hold-hearing", "组织听证", "hold a hearing")
                case .closeHearing: Term("close-hearing", "听证结束", "close the hearing")
                case .approveExtension: Term("approve-extension", "批准延长", "approve an extension")
                case .accept: Term("accept", "裁定受理", "accept")
                case .refuse: Term("refuse", "裁定不予受理", "refuse")
                case .serveRefusal: Term("serve-refusal", "送达不予受理裁定", "serve the refusal")
                case .appeal: Term("appeal", "上诉", "appeal")
                case .appealPeriodLapses: Term("appeal-period-lapses", "逾期未上诉", "the time to appeal lapses")
                case .affirm: Term("affirm", "维持不予受理", "affirm")
                case .orderRetrial: Term("order-retrial", "指令再审", "order a retrial")
                case .reverse: Term("reverse", "撤销并指令受理", "reverse")
                case .withdraw: Term("withdraw", "撤回申请", "withdraw")
                case .petitionHigherCourt: Term("petition-higher-court", "向上一级人民法院提出申请", "petition the higher court")
                case .orderReview: Term("order-review", "责令下级人民法院审查", "order the lower court to examine")
                case .ruleItselfAccept: Term("rule-itself-accept", "上级人民法院径行裁定受理", "accept in the lower court’s stead")
                case .ruleItselfRefuse:
                    Term("rule-itself-refuse", "上级人民法院径行裁定不予受理", "refuse in the lower court’s stead")
                case .startPreReorganization: Term("start-pre-reorganization", "决定预重整", "start pre-reorganisation")
                case .extendPreReorganization: Term("extend-pre-reorganization", "延长预重整", "prolong pre-reorganisation")
                case .endPreReorganization: Term("end-pre-reorganization", "终结预重整", "end pre-reorganisation")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .filePetition: .filePetition
            case .filePetitionAsCreditor: .filePetitionAsCreditor
            case .filePetitionByTransfer: .filePetitionByTransfer
            case .requestCorrection: .requestCorrection
            case .supplement: .supplement
            case .notifyDebtor: .notifyDebtor
            case .raiseObjection: .raiseObjection
            case .objectionPeriodEnds: .objectionPeriodEnds
            case .beginReview: .beginReview
            case .holdHearing: .holdHearing
            case .closeHearing: .closeHearing
            case .approveExtension: .approveExtension
            case .accept: .accept
            case .refuse: .refuse
            case .serveRefusal: .serveRefusal
            case .appeal: .appeal
            case .appealPeriodLapses: .appealPeriodLapses
            case .affirm: .affirm
            case .orderRetrial: .orderRetrial
            case .reverse: .reverse
            case .withdraw: .withdraw
            case .petitionHigherCourt: .petitionHigherCourt
            case .orderReview: .orderReview
            case .ruleItselfAccept: .ruleItselfAccept
            case .ruleItselfRefuse: .ruleItselfRefuse
            case .startPreReorganization: .startPreReorganization
            case .extendPreReorganization: .extendPreReorganization
            case .endPreReorganization: .endPreReorganization
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .filePetition: .filePetition(try .transfer(nil, through: &c))
            case .filePetitionAsCreditor: .filePetitionAsCreditor(try .transfer(nil, through: &c))
            case .filePetitionByTransfer: .filePetitionByTransfer(try .transfer(nil, through: &c))
            case .requestCorrection: .requestCorrection(try .transfer(nil, through: &c))
            case .supplement: .supplement(try .transfer(nil, through: &c))
            case .notifyDebtor: .notifyDebtor(try .transfer(nil, through: &c))
            case .raiseObjection: .raiseObjection(try .transfer(nil, through: &c))
            case .objectionPeriodEnds: .objectionPeriodEnds
            case .beginReview: .beginReview
            case .holdHearing: .holdHearing
            case .closeHearing: .closeHearing
            case .approveExtension: .approveExtension
            case .accept: .accept(try .transfer(nil, through: &c))
            case .refuse: .refuse(try .transfer(nil, through: &c))
            case .serveRefusal: .serveRefusal(try .transfer(nil, through: &c))
            case .appeal: .appeal(try .transfer(nil, through: &c))
            case .appealPeriodLapses: .appealPeriodLapses
            case .affirm: .affirm
            case .orderRetrial: .orderRetrial
            case .reverse: .reverse(try .transfer(nil, through: &c))
            case .withdraw: .withdraw
            case .petitionHigherCourt: .petitionHigherCourt(try .transfer(nil, through: &c))
            case .orderReview: .orderReview
            case .ruleItselfAccept: .ruleItselfAccept(try .transfer(nil, through: &c))
            case .ruleItselfRefuse: .ruleItselfRefuse(try .transfer(nil, through: &c))
            case .startPreReorganization: .startPreReorganization(try .transfer(nil, through: &c))
            case .extendPreReorganization: .extendPreReorganization(try .transfer(nil, through: &c))
            case .endPreReorganization: .endPreReorganization(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .filePetition(let it): try c.put(it)
            case .filePetitionAsCreditor(let it): try c.put(it)
            case .filePetitionByTransfer(let it): try c.put(it)
            case .requestCorrection(let it): try c.put(it)
            case .supplement(let it): try c.put(it)
            case .notifyDebtor(let it): try c.put(it)
            case .raiseObjection(let it): try c.put(it)
            case .accept(let it): try c.put(it)
            case .refuse(let it): try c.put(it)
            case .serveRefusal(let it): try c.put(it)
            case .appeal(let it): try c.put(it)
            case .reverse(let it): try c.put(it)
            case .petitionHigherCourt(let it): try c.put(it)
            case .ruleItselfAccept(let it): try c.put(it)
            case .ruleItselfRefuse(let it): try c.put(it)
            case .startPreReorganization(let it): try c.put(it)
            case .extendPreReorganization(let it): try c.put(it)
            case .endPreReorganization(let it): try c.put(it)
            case .objectionPeriodEnds, .beginReview, .holdHearing, .closeHearing, .approveExtension,
                .appealPeriodLapses, .affirm, .orderRetrial, .withdraw, .orderReview:
                break
            }
        }
    }
}
