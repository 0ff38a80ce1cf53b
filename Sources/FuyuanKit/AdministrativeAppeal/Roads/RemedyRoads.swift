/// The roads against one administrative act: reconsideration and suit, each with its last day, which comes first, what bars
/// which, and every step of it.
public struct RemedyRoads: Sendable, Hashable {
    /// How far reconsideration has gone.
    @nonexhaustive
    public enum Stage: Sendable, Hashable {
        /// Not sought, or not yet answered.
        case none
        /// A suit over the act has been docketed by the court instead.
        case sued
        /// Accepted, or deemed accepted, on a day; its period may have been extended.
        case accepted(on: CivilDate, isSummary: Bool = false, extendedBy: Period = .none)
        /// Not accepted (不予受理); the day the decision was served.
        case refused(servedOn: CivilDate)
        /// Rejected after acceptance (驳回申请); the day the decision was served.
        case rejected(servedOn: CivilDate)
        /// Decided; the day the decision was served, whether it stated the limit to sue, and when that was learned.
        case decided(servedOn: CivilDate, isToldLimit: Bool = true, limitLearnedOn: CivilDate? = nil)
        /// Withdrawn with the institution’s consent.
        case withdrawn(on: CivilDate)
        /// Ruled on by the State Council, where the party chose that instead of a suit.
        case ruled(on: CivilDate)
    }

    /// A road.
    @nonexhaustive
    public enum Road: UInt8, Vocabulary, WireValue {
        /// 行政复议.
        case reconsideration
        /// 行政诉讼.
        case suit

        public var term: Term {
            switch self {
            case .reconsideration: Term("reconsideration", "行政复议", "reconsideration")
            case .suit: Term("suit", "行政诉讼", "suit")
            }
        }
    }

    /// In which order the roads stand.
    @nonexhaustive
    public enum Order: UInt8, Vocabulary, WireValue {
        /// 可以选择复议或者直接起诉.
        case either
        /// 应当先复议.
        case reconsiderationFirst
        /// 可能应当先复议（有争议）.
        case reconsiderationFirstLikely
        /// 只能复议，复议决定为最终裁决.
        case reconsiderationOnly
        /// 复议后起诉.
        case suitAfterReconsideration
        /// 只能起诉.
        case suitOnly
        /// 依法终局，不能复议也不能起诉.
        case none

        public var term: Term {
            switch self {
            case .either: Term("either", "可以先申请复议，也可以直接起诉", "either road may be taken first")
            case .reconsiderationFirst: Term("reconsideration-first", "应当先申请复议", "reconsideration must come first")
            case .reconsiderationFirstLikely:
                Term("reconsideration-first-likely", "可能应当先申请复议（有争议）", "reconsideration may have to come first")
            case .reconsiderationOnly:
                Term("reconsideration-only", "只能申请复议，复议决定为最终裁决", "reconsideration only; its decision is final")
            case .suitAfterReconsideration:
                Term("suit-after-reconsideration", "复议之后起诉", "suit after reconsideration")
            case .suitOnly: Term("suit-only", "只能起诉", "suit only")
            case .none: Term("none", "依法终局，不能复议也不能起诉", "final by statute: neither road")
            }
        }
    }

    /// Why a road is closed.
    public struct Bar: Sendable, Hashable {
        /// The road that is closed.
        public let road: Road
        /// The rule of the sheet, such as `administrative.V-L03`.
        public let code: String
        /// Where it stands.
        public let basis: Basis
        /// Why.
        public let text: Bilingual
        /// The last day it holds; nil where it holds for good.
        public let until: CivilDate?
    }

    /// The act.
    public let act: AdministrativeAct
    /// How far reconsideration has gone.
    public let stage: Stage
    /// The period to apply for reconsideration; nil where that road is closed or behind.
    public let reconsideration: ReconsiderationPeriod?
    /// The period to sue; nil where that road is closed, or opens only after reconsideration.
    public let suit: SuitPeriod?
    /// Why reconsideration comes first; nil where it does not.
    public let first: ReconsiderationFirst?
    /// What is final by statute; nil where nothing is.
    public let final: FinalDecision?
    /// In which order the roads stand.
    public let order: Order
    /// What closes a road.
    public let bars: [Bar]
    /// What is wrong with the act, or open to argument.
    public let findings: [Finding]
    /// The steps.
    public let derivation: Derivation

    /// The roads against an act.
    ///
    /// - Parameters:
    ///   - act: the act.
    ///   - claim: what a suit would ask for.
    ///   - stage: how far reconsideration has gone.
    ///   - application: the day of the application for reconsideration, which chooses its law; see
    ///     ``ReconsiderationPeriod/init(_:applyingOn:text:excluding:in:)``.
    ///   - day: the day that chooses the law of the suit; see
    ///     ``SuitPeriod/init(_:claim:after:governedBy:excluding:in:)``.
    ///   - spans: days lost for causes not one's own.
    ///   - law: the law in hand.
    public init(
        _ act: AdministrativeAct, claim: SuitPeriod.Claim = .ordinary, stage: Stage = .none,
        applyingOn application: CivilDate? = nil, suitGovernedBy day: CivilDate? = nil,
        excluding spans: [ExcludedSpan] = [], in law: LegalContext
    ) {
        var tale = RoadsTale(act, stage, law)
        tale.tell(claim, application, day, spans)
        self.act = act
        self.stage = stage
        reconsideration = tale.reconsideration
        suit = tale.suit
        first = tale.first
        final = tale.final
        order = tale.order
        bars = tale.bars
        findings = tale.findings
        derivation = tale.derivation
    }

    /// What closes a road for good or for now; empty where nothing does.
    public func bars(to road: Road) -> [Bar] { bars.filter { $0.road == road } }

    /// The last day of a road; nil where it is closed or no period runs.
    public func lastDay(of road: Road) -> CivilDate? {
        switch road {
        case .reconsideration: reconsideration?.lastDay
        case .suit: suit?.lastDay
        }
    }

    /// Whether a step on a road would be in time and not barred on a day; nil where it cannot be told.
    public func isOpen(_ road: Road, on day: CivilDate) -> Bool? {
        guard !bars(to: road).contains(where: { $0.holds(on: day) }) else { return false }
        switch road {
        case .reconsideration:
            if let start = reconsideration?.firstDay, day < start { return false }
            return reconsideration?.isMet(by: .delivered(on: day))
        case .suit:
            if let start = suit?.firstDay, day < start { return false }
            if suit?.rule == .voidness { return true }
            return suit?.isMet(by: .delivered(on: day))
        }
    }

    /// What is wrong with a step on a road on a day: barred, out of time or too early.
    // law: administrative.V-L03 administrative.V-L04
    public func findings(taking road: Road, _ step: Submission) -> [Finding] {
        let barred = bars(to: road).filter { $0.holds(on: step.day) }.map { bar in
            Finding(bar.code, .error, at: road.term.wire, bar.basis, bar.text.zh, bar.text.en)
        }
        switch road {
        case .reconsideration: return barred + (reconsideration?.findings(of: step) ?? [])
        case .suit:
            let doubt = order == .reconsiderationFirstLikely ? (first.map { [$0.skippedFinding] } ?? []) : []
            let late = suit?.findings(of: step) ?? []
            return barred + doubt + (barred.isEmpty ? late : late.filter { $0.code == "administrative.V-L02" })
        }
    }
}

extension RemedyRoads.Bar {
    /// Whether the road is still closed on a day.
    public func holds(on day: CivilDate) -> Bool { until.map { day <= $0 } ?? true }
}
