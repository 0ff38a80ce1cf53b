extension PetitionMatter {
    /// What is done about a petition.
    @nonexhaustive
    public enum Act: WireAct {
        /// 登记.
        case register(PetitionRegistration)
        /// 甄别分类.
        case classify(PetitionClassification)
        /// 共同研判.
        case jointStudy
        /// 导入诉讼.
        case routeLitigation
        /// 导入复议等行政程序.
        case routeAdministrative
        /// 转纪检监察.
        case routeDiscipline
        /// 导入仲裁、党内渠道、法定职责程序.
        case routeOther(PetitionRouteElsewhere)
        /// 转送、交办.
        case transfer(PetitionTransfer)
        /// 提出异议.
        case object(PetitionObjection)
        /// 核实同意退回.
        case verifyObjection
        /// 异议不成立.
        case overruleObjection
        /// 告知受理.
        case acceptItem
        /// 开始办理.
        case beginHandling
        /// 延长办理期限.
        case extendHandling(PetitionExtension)
        /// 出具处理意见.
        case handle(PetitionOpinion)
        /// 调解、和解.
        case mediate(PetitionMediation)
        /// 调解办结.
        case closeMediated
        /// 请求复查.
        case requestReview
        /// 出具复查意见.
        case issueReview(PetitionOpinion)
        /// 请求复核.
        case requestRereview
        /// 复核听证.
        case holdReviewHearing(PetitionHearing)
        /// 出具复核意见.
        case issueRereview(PetitionOpinion)
        /// 终结.
        case close
        /// 逾期未请求.
        case lapseReview
        /// 涉诉信访依法终结.
        case terminateLitigation
        /// 移交属地.
        case handOver(PetitionHandOver)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case register
            case classify
            case jointStudy
            case routeLitigation
            case routeAdministrative
            case routeDiscipline
            case routeOther
            case transfer
            case object
            case verifyObjection
            case overruleObjection
            case acceptItem
            case beginHandling
            case extendHandling
            case handle
            case mediate
            case closeMediated
            case requestReview
            case issueReview
            case requestRereview
            case holdReviewHearing
            case issueRereview
            case close
            case lapseReview
            case terminateLitigation
            case handOver

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .register: Term("register", "登记", "register")
                case .classify: Term("classify", "甄别分类", "classify")
                case .jointStudy: Term("joint-study", "共同研判", "joint study")
                case .routeLitigation: Term("route-litigation", "导入诉讼", "route to court")
                case .routeAdministrative:
                    Term("route-administrative", "导入复议等行政程序", "route to an administrative procedure")
                case .routeDiscipline: Term("route-discipline", "转纪检监察", "pass to discipline inspection")
                case .routeOther: Term("route-other", "导入仲裁、党内渠道、法定职责程序", "route elsewhere")
                case .transfer: Term("transfer", "转送、交办", "transfer")
                case .object: Term("object", "提出异议", "object")
                case .verifyObjection: Term("verify-objection", "核实同意退回", "verify the objection and take it back")
                case .overruleObjection: Term("overrule-objection", "异议不成立", "overrule the objection")
                case .acceptItem: Term("accept-item", "告知受理", "accept")
                case .beginHandling: Term("begin-handling", "开始办理", "begin handling")
                case .extendHandling: Term("extend-handling", "延长办理期限", "extend the time")
                case .handle: Term("handle", "出具处理意见", "give the opinion")
                case .mediate: Term("mediate", "调解、和解", "mediate")
                case .closeMediated: Term("close-mediated", "调解办结", "close after mediation")
                case .requestReview: Term("request-review", "请求复查", "ask for review")
                case .issueReview: Term("issue-review", "出具复查意见", "give the review opinion")
                case .requestRereview: Term("request-rereview", "请求复核", "ask for re-review")
                case .holdReviewHearing: Term("hold-review-hearing", "复核听证", "hearing of a re-review")
                case .issueRereview: Term("issue-rereview", "出具复核意见", "give the re-review opinion")
                case .close: Term("close", "终结", "close finally")
                case .lapseReview: Term("lapse-review", "逾期未请求", "no request in time")
                case .terminateLitigation: Term("terminate-litigation", "涉诉信访依法终结", "terminate the litigation petition")
                case .handOver: Term("hand-over", "移交属地", "hand to the locality")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .register: .register
            case .classify: .classify
            case .jointStudy: .jointStudy
            case .routeLitigation: .routeLitigation
            case .routeAdministrative: .routeAdministrative
            case .routeDiscipline: .routeDiscipline
            case .routeOther: .routeOther
            case .transfer: .transfer
            case .object: .object
            case .verifyObjection: .verifyObjection
            case .overruleObjection: .overruleObjection
            case .acceptItem: .acceptItem
            case .beginHandling: .beginHandling
            case .extendHandling: .extendHandling
            case .handle: .handle
            case .mediate: .mediate
            case .closeMediated: .closeMediated
            case .requestReview: .requestReview
            case .issueReview: .issueReview
            case .requestRereview: .requestRereview
            case .holdReviewHearing: .holdReviewHearing
            case .issueRereview: .issueRereview
            case .close: .close
            case .lapseReview: .lapseReview
            case .terminateLitigation: .terminateLitigation
            case .handOver: .handOver
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .register: .register(try .transfer(nil, through: &c))
            case .classify: .classify(try .transfer(nil, through: &c))
            case .jointStudy: .jointStudy
            case .routeLitigation: .routeLitigation
            case .routeAdministrative: .routeAdministrative
            case .routeDiscipline: .routeDiscipline
            case .routeOther: .routeOther(try .transfer(nil, through: &c))
            case .transfer: .transfer(try .transfer(nil, through: &c))
            case .object: .object(try .transfer(nil, through: &c))
            case .verifyObjection: .verifyObjection
            case .overruleObjection: .overruleObjection
            case .acceptItem: .acceptItem
            case .beginHandling: .beginHandling
            case .extendHandling: .extendHandling(try .transfer(nil, through: &c))
            case .handle: .handle(try .transfer(nil, through: &c))
            case .mediate: .mediate(try .transfer(nil, through: &c))
            case .closeMediated: .closeMediated
            case .requestReview: .requestReview
            case .issueReview: .issueReview(try .transfer(nil, through: &c))
            case .requestRereview: .requestRereview
            case .holdReviewHearing: .holdReviewHearing(try .transfer(nil, through: &c))
            case .issueRereview: .issueRereview(try .transfer(nil, through: &c))
            case .close: .close
            case .lapseReview: .lapseReview
            case .terminateLitigation: .terminateLitigation
            case .handOver: .handOver(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .register(let it): try c.put(it)
            case .classify(let it): try c.put(it)
            case .routeOther(let it): try c.put(it)
            case .transfer(let it): try c.put(it)
            case .object(let it): try c.put(it)
            case .extendHandling(let it): try c.put(it)
            case .handle(let it): try c.put(it)
            case .mediate(let it): try c.put(it)
            case .issueReview(let it): try c.put(it)
            case .holdReviewHearing(let it): try c.put(it)
            case .issueRereview(let it): try c.put(it)
            case .handOver(let it): try c.put(it)
            case .jointStudy, .routeLitigation, .routeAdministrative, .routeDiscipline, .verifyObjection,
                .overruleObjection, .acceptItem, .beginHandling, .closeMediated, .requestReview, .requestRereview,
                .close, .lapseReview, .terminateLitigation:
                break
            }
        }
    }
}
