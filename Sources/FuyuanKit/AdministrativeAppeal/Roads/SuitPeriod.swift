/// The period to sue over one act (起诉期限): under which rule, from which day, when it ends, and which longest time cuts it off.
public struct SuitPeriod: Sendable, Hashable {
    /// The rule the period follows.
    @nonexhaustive
    public enum Rule: UInt8, Vocabulary, WireValue {
        /// 直接起诉.
        case direct
        /// 法律另有规定的起诉期限.
        case special
        /// 未告知起诉期限.
        case limitNotStated
        /// 不知道行政行为内容.
        case contentUnknown
        /// 经复议后起诉.
        case afterReconsideration
        /// 复议逾期不作决定.
        case reconsiderationOverdue
        /// 复议前置案件不予受理、驳回申请.
        case reconsiderationRefused
        /// 不履行法定职责.
        case inaction
        /// 行政协议履行请求，适用诉讼时效.
        case agreementPerformance
        /// 请求确认无效.
        case voidness

        public var term: Term {
            switch self {
            case .direct: Term("direct", "直接起诉", "direct suit")
            case .special: Term("special", "法律另有规定的起诉期限", "term of a special statute")
            case .limitNotStated: Term("limit-not-stated", "未告知起诉期限", "limit not stated")
            case .contentUnknown: Term("content-unknown", "不知道行政行为内容", "content unknown")
            case .afterReconsideration: Term("after-reconsideration", "经复议后起诉", "after reconsideration")
            case .reconsiderationOverdue: Term("reconsideration-overdue", "复议逾期不作决定", "reconsideration overdue")
            case .reconsiderationRefused:
                Term("reconsideration-refused", "复议不予受理、驳回申请", "reconsideration refused or rejected")
            case .inaction: Term("inaction", "不履行法定职责", "inaction")
            case .agreementPerformance: Term("agreement-performance", "行政协议履行请求", "claim to perform an agreement")
            case .voidness: Term("voidness", "请求确认无效", "claim of voidness")
            }
        }
    }

    /// What the plaintiff asks for, where it changes the period.
    @nonexhaustive
    public enum Claim: UInt8, Vocabulary, WireValue {
        /// 撤销、变更、确认违法等.
        case ordinary
        /// 单独请求确认行政行为无效.
        case voidness
        /// 行政协议：不依法履行、未按照约定履行.
        case agreementPerformance
        /// 行政协议：变更、解除等行政优益权行为.
        case agreementChange

        public var term: Term {
            switch self {
            case .ordinary: Term("ordinary", "撤销、变更、确认违法等", "quashing, change, unlawfulness")
            case .voidness: Term("voidness", "确认无效", "voidness only")
            case .agreementPerformance: Term("agreement-performance", "请求履行行政协议", "performance of an agreement")
            case .agreementChange: Term("agreement-change", "变更、解除行政协议", "change or termination of an agreement")
            }
        }
    }

    /// The act.
    public let act: AdministrativeAct
    /// The rule.
    public let rule: Rule
    /// The day that chose the law; nil where none is known.
    public let governedBy: CivilDate?
    /// The first day a suit may be brought; nil where it may be at once.
    public let firstDay: CivilDate?
    /// Why a suit before that day is premature.
    let waiting: Finding?
    /// The period and the longest times on it; nothing runs in it where no period is set.
    public let deadline: CappedDeadline
    /// What is wrong or open to argument about it.
    public let notes: [Finding]
    /// The steps.
    public let derivation: Derivation

    /// The period of an act.
    ///
    /// - Parameters:
    ///   - act: the act.
    ///   - claim: what is asked for.
    ///   - stage: how far reconsideration has gone.
    ///   - day: the day that chooses the text of the law. Where not given, the day the act was known; after reconsideration,
    ///     the day of its decision; for inaction, the day of the request.
    ///   - spans: days lost for causes not one's own (行政诉讼法 art. 48(1)).
    ///   - law: the law in hand.
    public init(
        _ act: AdministrativeAct, claim: Claim = .ordinary, after stage: RemedyRoads.Stage = .none,
        governedBy day: CivilDate? = nil, excluding spans: [ExcludedSpan] = [], in law: LegalContext
    ) {
        var tale = SuitTale(act, claim, stage, day, spans, law)
        tale.tell()
        self.act = act
        rule = tale.rule
        governedBy = tale.governing
        firstDay = tale.firstDay
        waiting = tale.waiting
        deadline = tale.deadline
        notes = tale.notes
        derivation = tale.derivation
    }

    /// The last day; nil where no period is set or has begun, or where it cannot be told.
    public var lastDay: CivilDate? { deadline.lastDay }

    /// Whether a suit is in time; nil where it cannot be told. Posting before the end is enough.
    // law: administrative.V-L02
    public func isMet(by suit: Submission) -> Bool? { deadline.isMet(by: suit) }

    /// The last day to ask the court for more time after another special hindrance (行政诉讼法 art. 48(2)).
    // law: administrative.L-F07
    public static func delayRequest(obstacleGoneOn day: CivilDate, in law: LegalContext) -> Deadline {
        TimeLimit.suitDelayRequest.deadline(from: day, in: law)
    }

    /// What is wrong with a suit of a day: late, too early, without a request, or over an act that is not tested any more.
    public func findings(of suit: Submission) -> [Finding] {
        var findings = notes.filter { $0.severity == .error }
        // law: administrative.V-L02
        if isMet(by: suit) == false, let last = lastDay {
            let isLimitation = rule == .agreementPerformance
            findings.append(
                Finding(
                    "administrative.V-L02", isLimitation ? .warning : .error, at: "suit",
                    Basis(
                        deadline.basis.citations.first,
                        isLimitation ? nil : .administrativeProcedureInterpretation(69, 1, item: 2)),
                    isLimitation
                        ? "诉讼时效于\(last)届满，须由被告提出抗辩"
                        : "起诉期限于\(last)届满，\(suit.day)起诉已经超过期限，不予立案或者驳回起诉",
                    isLimitation
                        ? "Limitation ended on \(last); the defendant has to plead it"
                        : "The period to sue ended on \(last): a suit of \(suit.day) is not docketed, or dismissed"))
        }
        if let firstDay, let waiting, suit.day < firstDay { findings.append(waiting) }
        return findings
    }
}
