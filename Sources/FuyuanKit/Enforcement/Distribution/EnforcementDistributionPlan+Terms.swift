extension EnforcementDistributionPlan {
    /// Where the distribution stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        case unopened
        case collecting
        /// law: 分配方案 drafted.
        case drafted
        case served
        case objected
        case counterObjected
        /// The suit on the plan is pending; the part in dispute is deposited.
        case suit
        /// The original plan stands.
        case settled
        /// The plan as amended stands.
        case amended
        case executed

        public static let wireIndex = VocabularyIndex<Phase>()

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未启动", "not opened")
            case .collecting: Term("collecting", "接受参与分配申请", "taking requests to participate")
            case .drafted: Term("drafted", "分配方案已制作", "plan drawn up")
            case .served: Term("served", "已送达", "served")
            case .objected: Term("objected", "已有异议", "objected to")
            case .counterObjected: Term("counter-objected", "已有反对意见", "objection opposed")
            case .suit: Term("suit", "分配方案异议之诉审理中", "in suit")
            case .settled: Term("settled", "方案已确定", "settled")
            case .amended: Term("amended", "已修正", "amended")
            case .executed: Term("executed", "已按方案分配", "carried out")
            }
        }
    }

    /// What an act on the plan needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case participationAllowed
        case beforeEnforced
        case afterCaseBegan
        case basisAttached
        case hostedByFirst
        case trialOver
        case methodFits
        case addsUp
        case objectionInTime
        case counterInTime
        case suitInTime
        case objectionOver
        case counterOver
        case suitOver
        case contestedKept

        public var term: Term {
            switch self {
            case .participationAllowed:
                Term(
                    "participation-allowed", "被执行人不是企业法人，或者申请人享有优先权",
                    "the debtor is no enterprise legal person, or the claim is preferred")
            case .beforeEnforced: Term("before-enforced", "在财产执行终结前申请", "before enforcement of the property is over")
            case .afterCaseBegan: Term("after-case-began", "在执行程序开始后申请", "after enforcement began")
            case .basisAttached:
                Term("basis-attached", "附有执行依据，或者享有优先权", "an instrument attached, or the claim is preferred")
            case .hostedByFirst: Term("hosted-by-first", "由首先查封的法院主持", "run by the court that seized first")
            case .trialOver:
                Term("trial-over", "首先查封属于保全的，该案已审结", "where the first measure is preservation, its trial is over")
            case .methodFits: Term("method-fits", "分配方法与被执行人类型相符", "the method fits the debtor")
            case .addsUp: Term("adds-up", "分配额之和等于可供分配款", "the shares add up to the pool")
            case .objectionInTime:
                Term("objection-in-time", "在收到方案之日起十五日内", "within fifteen days of receipt of the plan")
            case .counterInTime:
                Term("counter-in-time", "在收到通知之日起十五日内提出反对意见", "opposed within fifteen days of the notice")
            case .suitInTime: Term("suit-in-time", "在收到通知之日起十五日内起诉", "sued within fifteen days of the notice")
            case .objectionOver: Term("objection-over", "异议期间已届满", "the time to object is over")
            case .counterOver: Term("counter-over", "反对意见期间已届满", "the time to oppose is over")
            case .suitOver: Term("suit-over", "起诉期间已届满", "the time to sue is over")
            case .contestedKept: Term("contested-kept", "有争议部分已提存", "the part in dispute is deposited")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case objection
        case counter
        case suing

        public var term: Term {
            switch self {
            case .objection: Term("objection", "分配方案异议期间", "time to object to the plan")
            case .counter: Term("counter", "反对意见期间", "time to oppose the objection")
            case .suing: Term("suing", "分配方案异议之诉起诉期间", "time to sue on the plan")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case considerClaim
        case tellOthers
        case tellObjector
        case depositContested
        case payUncontested
        case correctPlan
        case payOut

        public var term: Term {
            switch self {
            case .considerClaim: Term("consider-claim", "审查参与分配申请", "examine the request to participate")
            case .tellOthers: Term("tell-others", "将异议通知未提出异议的人", "tell those who did not object")
            case .tellObjector: Term("tell-objector", "将反对意见通知异议人", "tell the objector")
            case .depositContested: Term("deposit-contested", "提存与争议债权数额相应的款项", "deposit the part in dispute")
            case .payUncontested: Term("pay-uncontested", "无争议部分先行分配", "pay out what is not in dispute")
            case .correctPlan: Term("correct-plan", "审查修正分配方案", "examine and amend the plan")
            case .payOut: Term("pay-out", "按方案发放案款", "pay out by the plan")
            }
        }
    }

    /// What papers are made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case distributionPlan
        case objectionNotice
        case counterNotice
        case amendedPlan

        public var term: Term {
            switch self {
            case .distributionPlan: Term("distribution-plan", "财产分配方案", "distribution plan")
            case .objectionNotice: Term("objection-notice", "异议通知", "notice of the objection")
            case .counterNotice: Term("counter-notice", "反对意见通知", "notice of the opposition")
            case .amendedPlan: Term("amended-plan", "修正后的分配方案", "amended plan")
            }
        }
    }
}
