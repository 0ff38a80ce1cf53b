/// Why a court is the one to confirm (民事诉讼法 art. 205).
@nonexhaustive
public enum ConfirmationRoute: UInt8, Vocabulary, WireValue {
    /// 作出邀请的人民法院.
    case invitingCourt
    /// 当事人住所地.
    case partyDomicile
    /// 标的物所在地.
    case objectSeat
    /// 调解组织所在地.
    case organisationSeat

    public var term: Term {
        switch self {
        case .invitingCourt: Term("inviting-court", "作出邀请的人民法院", "the court that invited")
        case .partyDomicile: Term("party-domicile", "当事人住所地", "a party's domicile")
        case .objectSeat: Term("object-seat", "标的物所在地", "the place of the object")
        case .organisationSeat: Term("organisation-seat", "调解组织所在地", "the organisation's seat")
        }
    }
}

/// A joint application for confirmation.
public struct ConfirmationApplication: WireRecord {
    /// Why this court.
    public var route: ConfirmationRoute
    /// The court; nil when the entry does not say.
    public var court: ActorID?
    /// Whether it is an intermediate court.
    public var isIntermediateCourt: Bool
    /// Whether it was made orally and taken down in the minutes.
    public var isOral: Bool
    /// Whether the agents, if there are any, are lawful agents; nil when not known.
    public var agentsLawful: Bool?
    /// Whether agreement, proof of the mediation, property papers and identities are all there; nil when not known.
    public var papersComplete: Bool?

    /// An application.
    public init(
        _ route: ConfirmationRoute, to court: ActorID? = nil, isIntermediateCourt: Bool = false, isOral: Bool = false,
        agentsLawful: Bool? = true, papersComplete: Bool? = true
    ) {
        self.route = route
        self.court = court
        self.isIntermediateCourt = isIntermediateCourt
        self.isOral = isOral
        self.agentsLawful = agentsLawful
        self.papersComplete = papersComplete
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("route", value?.route), to: try c.optional("court", value?.court),
            isIntermediateCourt: try c.defaulted("isIntermediateCourt", value?.isIntermediateCourt, default: false),
            isOral: try c.defaulted("isOral", value?.isOral, default: false),
            agentsLawful: try c.optional("agentsLawful", value?.agentsLawful),
            papersComplete: try c.optional("papersComplete", value?.papersComplete))
    }

    /// What is wrong with the court applied to, for an agreement.
    ///
    /// A court that invited the organisation confirms itself; an organisation that mediated on its own leads to the basic
    /// court of a party's domicile, of the object or of the organisation, or to the intermediate court at that place; a
    /// labour agreement leads to the seat of the commission.
    /// law: mediation.V043
    public func findings(for agreement: ConfirmableAgreement) -> [Finding] {
        var findings: [Finding] = []
        func add(_ path: String, _ basis: Basis, _ zh: String, _ en: String) {
            findings.append(Finding("mediation.V043", .error, at: path, basis, zh, en))
        }
        if let inviting = agreement.invitedBy {
            if route != .invitingCourt || (court.map { $0 != inviting } ?? false) {
                add(
                    "route", Basis(.civilProcedure(205, 1, item: 1)), "人民法院邀请调解的，向作出邀请的人民法院提出",
                    "where a court invited the organisation, that court confirms")
            }
        } else if route == .invitingCourt {
            add(
                "route", Basis(.civilProcedure(205, 1, item: 2)), "调解组织自行开展调解的，没有作出邀请的人民法院",
                "the organisation mediated on its own: no court invited it")
        } else if agreement.dispute == .labour, route != .organisationSeat {
            add(
                "route", Basis(Citation("LDI20", 52)), "向人民调解委员会所在地的基层人民法院提出",
                "to the basic court of the commission's seat")
        }
        if agreement.invitedBy == nil, agreement.needsIntermediateCourt != isIntermediateCourt {
            add(
                "isIntermediateCourt", Basis(.civilProcedure(205, 1, item: 2)),
                agreement.needsIntermediateCourt ? "向相应的中级人民法院提出" : "向基层人民法院提出",
                agreement.needsIntermediateCourt ? "to the intermediate court" : "to the basic court")
        }
        return findings
    }

    /// Which of several courts with jurisdiction goes on: the first to docket; of two on one day, the first listed. Nil
    /// for none (民诉法解释 art. 352).
    public static func firstToDocket(_ dockets: [(court: ActorID, day: CivilDate)]) -> ActorID? {
        dockets.enumerated().min { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }?.element.court
    }
}
