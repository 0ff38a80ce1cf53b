/// One administrative act, or one failure to act, with what decides the roads against it: what it is, who made it, when,
/// how the addressee came to know of it, and what he was told.
public struct AdministrativeAct: Sendable, Hashable {
    /// How the act became known, and on which day.
    public struct Notice: Sendable, Hashable {
        /// How it became known.
        public var way: Way
        /// The day; nil where not known, and without meaning for ``Way/unserved``.
        public var day: CivilDate?

        /// A notice.
        public init(_ way: Way, on day: CivilDate?) {
            self.way = way
            self.day = day
        }

        /// The day the period to apply for reconsideration starts from; nil where the addressee counts as not knowing.
        public var start: CivilDate? { way == .unserved ? nil : day }
    }

    /// A failure to act on a request.
    public struct Inaction: Sendable, Hashable {
        /// The day the organ received the request; nil where none was made.
        public var requestReceivedOn: CivilDate?
        /// The last day to act under the law that sets a term; nil where none does.
        public var termEndsOn: CivilDate?
        /// Whether the matter was urgent, so that no term had to be waited for.
        public var isEmergency: Bool

        /// A failure to act.
        public init(requestReceivedOn: CivilDate?, termEndsOn: CivilDate? = nil, isEmergency: Bool = false) {
            self.requestReceivedOn = requestReceivedOn
            self.termEndsOn = termEndsOn
            self.isEmergency = isEmergency
        }

        /// The day the time to act ends: that of the law, or that of inaction without a term; nil without a request.
        var dutyEnd: CivilDate? {
            termEndsOn
                ?? requestReceivedOn?.adding(days: Int(TimeLimit.reconsiderationDutyPeriod.period.length))
        }
    }

    /// An instrument outside the list of 行政复议法 art. 23 that demands reconsideration first, or sets a longer period.
    public struct SpecialRule<Content: Sendable & Hashable>: Sendable, Hashable {
        /// What it says.
        public var content: Content
        /// Where it stands.
        public var citation: Citation

        /// A special rule.
        public init(_ content: Content, _ citation: Citation) {
            self.content = content
            self.citation = citation
        }
    }

    /// What it is.
    public var kind: ReconsiderationMatter
    /// A matter with a special law of its own; nil for none.
    public var subject: Subject?
    /// Who made it; nil where not known.
    public var maker: AdministrativeOrganKind?
    /// The day it was made; nil where not known.
    public var madeOn: CivilDate?
    /// How it became known.
    public var notice: Notice
    /// The day its content was or should have been known; nil for the day of the notice.
    public var contentKnownOn: CivilDate?
    /// Whether the dispute is about immovables: twenty years instead of five.
    public var isRealProperty: Bool
    /// What the addressee was told when the act was made.
    public var told: EnumSet<ToldMatter>
    /// The day he learned right, organ and period of reconsideration where he had not been told; nil for not yet.
    public var reconsiderationLearnedOn: CivilDate?
    /// The day he learned the limit to sue where he had not been told; nil for not yet.
    public var suitLimitLearnedOn: CivilDate?
    /// Whether the act infringes a natural-resource right already lawfully obtained (已经依法取得的自然资源权利).
    public var infringesObtainedResourceRight: Bool
    /// The failure to act, where that is complained of.
    public var inaction: Inaction?
    /// How a request for information was answered; nil where the act is none.
    public var information: InformationAnswer?
    /// Another statute or regulation that demands reconsideration first.
    public var otherFirst: SpecialRule<Rank>?
    /// A period to apply for reconsideration set by another statute.
    public var otherPeriod: SpecialRule<Period>?

    /// An act with everything told, unless said otherwise.
    public init(
        _ kind: ReconsiderationMatter, _ subject: Subject? = nil, by maker: AdministrativeOrganKind? = nil,
        madeOn: CivilDate? = nil, notice: Notice,
        contentKnownOn: CivilDate? = nil, isRealProperty: Bool = false,
        told: EnumSet<ToldMatter> = EnumSet(ToldMatter.allCases), reconsiderationLearnedOn: CivilDate? = nil,
        suitLimitLearnedOn: CivilDate? = nil
    ) {
        self.kind = kind
        self.subject = subject
        self.maker = maker
        self.madeOn = madeOn
        self.notice = notice
        self.contentKnownOn = contentKnownOn
        self.isRealProperty = isRealProperty
        self.told = told
        self.reconsiderationLearnedOn = reconsiderationLearnedOn
        self.suitLimitLearnedOn = suitLimitLearnedOn
        infringesObtainedResourceRight = false
        inaction = nil
        information = nil
        otherFirst = nil
        otherPeriod = nil
    }

    /// A failure to act on a request.
    public init(_ kind: ReconsiderationMatter, _ inaction: Inaction) {
        self.init(kind, notice: Notice(.known, on: nil))
        self.inaction = inaction
    }
}

extension AdministrativeAct {
    /// Whether it is a penalty imposed on the spot (当场作出的行政处罚).
    public var isOnTheSpotPenalty: Bool { kind == .penalty && notice.way == .onTheSpot }

    /// Whether right, organ and period of reconsideration were all told (行政复议法 art. 20(3)).
    public var isReconsiderationTold: Bool {
        told.isSuperset(of: [.reconsiderationRight, .reconsiderationOrgan, .reconsiderationPeriod])
    }

    /// The day the content was or should have been known; nil where not known.
    public var contentDay: CivilDate? { contentKnownOn ?? notice.start }

    /// The day that tells which law the act was made under: the day it was made, else known, else requested.
    var legalDay: CivilDate? { madeOn ?? notice.day ?? inaction?.requestReceivedOn ?? contentKnownOn }
}

extension AdministrativeAct.Way {
    /// Where it stands that the period starts so.
    public var basis: Basis {
        switch self {
        case .onTheSpot: Basis(.reconsiderationRegulation(15, 1, item: 1))
        case .direct: Basis(.reconsiderationRegulation(15, 1, item: 2))
        case .post, .postReturnReceipt: Basis(.reconsiderationRegulation(15, 1, item: 3))
        case .publicNotice: Basis(.reconsiderationRegulation(15, 1, item: 4), .ruralLand(9))
        case .supplementaryNotice: Basis(.reconsiderationRegulation(15, 1, item: 5))
        case .proven: Basis(.reconsiderationRegulation(15, 1, item: 6))
        case .known: Basis(.reconsideration(20, 1))
        case .unserved: Basis(.reconsiderationRegulation(15, 2))
        }
    }
}

extension AdministrativeAct.Subject {
    /// The limit to sue that a special law sets for the matter; nil for the usual one.
    // law: administrative.L-F06
    public var suitLimit: TimeLimit? {
        switch self {
        case .landOwnership: .landOwnershipSuit
        case .demolitionPenalty: .demolitionPenaltySuit
        case .tobaccoPenalty: .tobaccoPenaltySuit
        case .metrologyPenalty: .metrologyPenaltySuit
        case .forestRights: .forestRightsSuit
        case .patentReview: .patentReviewSuit
        case .taxPayment, .customsDuty, .concentration, .film, .armsExport, .price, .foreignExchange,
            .religiousAffairs, .provincialResourceDecision, .exitEntryRestriction, .visaRefusal, .expulsion,
            .exportLicence, .publicAudit, .investmentReview, .dataReview, .counterSanction, .terroristDesignation,
            .assemblyRefusal:
            nil
        }
    }

    /// What an act of this matter is where nobody says otherwise.
    public var usualKind: ReconsiderationMatter {
        switch self {
        case .landOwnership, .forestRights, .provincialResourceDecision: .naturalResource
        case .demolitionPenalty, .tobaccoPenalty, .metrologyPenalty, .price, .expulsion: .penalty
        case .exitEntryRestriction: .coercion
        case .film, .visaRefusal, .exportLicence, .assemblyRefusal: .licence
        case .patentReview, .taxPayment, .customsDuty, .concentration, .armsExport, .foreignExchange,
            .religiousAffairs, .publicAudit, .investmentReview, .dataReview, .counterSanction, .terroristDesignation:
            .other
        }
    }
}
