extension NonLitigationEnforcement {
    /// Which time to sue the decision has.
    @nonexhaustive
    public enum SuitTerm: UInt8, Vocabulary, WireValue {
        /// 行政诉讼法 art. 46(1).
        case usual
        /// 土地管理法 art. 83.
        case demolitionOrder

        public static let wireIndex = VocabularyIndex<SuitTerm>()

        public var term: Term {
            switch self {
            case .usual: Term("usual", "六个月", "six months")
            case .demolitionOrder: Term("demolition-order", "土地违法责令拆除，十五日", "fifteen days, order to demolish")
            }
        }
    }

    /// 行政决定送达: what the remedy periods run from.
    public struct ServedDecision: WireRecord {
        /// The day it was served; nil for the day of the entry.
        public var servedOn: CivilDate?
        /// Which time to sue it has.
        public var suitTerm: SuitTerm
        /// Whether both remedies and their limits were told; nil when not known. Where not, the longest times run.
        public var isTold: Bool?
        /// The last day to seek reconsideration where known otherwise; nil to compute it.
        public var reconsiderationLastDay: CivilDate?
        /// The last day to sue where known otherwise; nil to compute it.
        public var suitLastDay: CivilDate?
        /// Whether it is an administrative award on a civil dispute.
        public var isAward: Bool

        /// A decision.
        public init(
            on servedOn: CivilDate? = nil, suitTerm: SuitTerm = SuitTerm.usual, isTold: Bool? = true,
            reconsiderationLastDay: CivilDate? = nil, suitLastDay: CivilDate? = nil, isAward: Bool = false
        ) {
            self.servedOn = servedOn
            self.suitTerm = suitTerm
            self.isTold = isTold
            self.reconsiderationLastDay = reconsiderationLastDay
            self.suitLastDay = suitLastDay
            self.isAward = isAward
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                on: try c.optional("servedOn", value?.servedOn),
                suitTerm: try c.defaulted("suitTerm", value?.suitTerm, default: SuitTerm.usual),
                isTold: try c.optional("isTold", value?.isTold),
                reconsiderationLastDay: try c.optional("reconsiderationLastDay", value?.reconsiderationLastDay),
                suitLastDay: try c.optional("suitLastDay", value?.suitLastDay),
                isAward: try c.defaulted("isAward", value?.isAward, default: false))
        }
    }

    /// 暂缓、分期缴纳罚款 (行政处罚法 art. 66(2)).
    public struct DeferredFine: WireRecord {
        /// The end of the deferral or of the instalments.
        public var until: CivilDate

        /// A deferral.
        public init(until: CivilDate) {
            self.until = until
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(until: try c.field("until", value?.until))
        }
    }

    /// Which remedy the addressee used.
    @nonexhaustive
    public enum RemedyRoute: UInt8, Vocabulary, WireValue {
        case reconsideration
        case suit

        public static let wireIndex = VocabularyIndex<RemedyRoute>()

        public var term: Term {
            switch self {
            case .reconsideration: Term("reconsideration", "行政复议", "reconsideration")
            case .suit: Term("suit", "行政诉讼", "suit")
            }
        }
    }

    /// 提起复议、诉讼: while it is pending nobody applies, and the added fine stops (行政强制法 art. 53; 行政处罚法 art. 73(3)).
    public struct UsedRemedy: WireRecord {
        /// Which remedy.
        public var route: RemedyRoute
        /// The day it was filed; nil for the day of the entry.
        public var filedOn: CivilDate?

        /// A remedy.
        public init(_ route: RemedyRoute, on filedOn: CivilDate? = nil) {
            self.route = route
            self.filedOn = filedOn
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(try c.field("route", value?.route), on: try c.optional("filedOn", value?.filedOn))
        }
    }

    /// How the remedy ended.
    @nonexhaustive
    public enum RemedyOutcome: UInt8, Vocabulary, WireValue {
        case maintained
        case changed
        case mediated
        case rejected
        case withdrawn
        case revoked

        public static let wireIndex = VocabularyIndex<RemedyOutcome>()

        public var term: Term {
            switch self {
            case .maintained: Term("maintained", "复议维持", "maintained on reconsideration")
            case .changed: Term("changed", "复议变更", "changed on reconsideration")
            case .mediated: Term("mediated", "复议调解书", "reconsideration mediated")
            case .rejected: Term("rejected", "驳回、不予受理", "rejected without review")
            case .withdrawn: Term("withdrawn", "撤回、撤诉", "withdrawn")
            case .revoked: Term("revoked", "决定被撤销、确认无效", "the decision was revoked or is void")
            }
        }
    }

    /// 救济终结: how it ended, and when the result was served.
    public struct RemedyResult: WireRecord {
        /// How it ended.
        public var outcome: RemedyOutcome
        /// The day the result was served; nil for the day of the entry.
        public var servedOn: CivilDate?
        /// The last day to sue after it where known otherwise; nil to compute it.
        public var suitLastDay: CivilDate?

        /// A result.
        public init(_ outcome: RemedyOutcome, servedOn: CivilDate? = nil, suitLastDay: CivilDate? = nil) {
            self.outcome = outcome
            self.servedOn = servedOn
            self.suitLastDay = suitLastDay
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                try c.field("outcome", value?.outcome), servedOn: try c.optional("servedOn", value?.servedOn),
                suitLastDay: try c.optional("suitLastDay", value?.suitLastDay))
        }

        /// Whether fifteen days to sue follow (行政诉讼法 art. 45); a withdrawn remedy leaves the periods as they were, and
        /// after a suit there is no other.
        func opensSuit(after remedy: UsedRemedy?) -> Bool {
            switch outcome {
            case .maintained, .changed, .rejected: remedy?.route != .suit
            case .mediated, .withdrawn, .revoked: false
            }
        }
    }

    /// 催告书 (行政强制法 arts. 35, 54).
    public struct ServedDemand: WireRecord {
        /// What it states; the amount is no matter where no money is due.
        public var contents: EnumSet<PerformanceDemandContent>
        /// The day it was served; nil for the day of the entry.
        public var servedOn: CivilDate?
        /// Whether money is due.
        public var isForMoney: Bool

        /// A demand.
        public init(
            _ contents: EnumSet<PerformanceDemandContent> = EnumSet<PerformanceDemandContent>.all,
            on servedOn: CivilDate? = nil, isForMoney: Bool = true
        ) {
            self.contents = contents
            self.servedOn = servedOn
            self.isForMoney = isForMoney
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                try c.defaulted("contents", value?.contents, default: EnumSet<PerformanceDemandContent>.all),
                on: try c.optional("servedOn", value?.servedOn),
                isForMoney: try c.defaulted("isForMoney", value?.isForMoney, default: true))
        }
    }
}
