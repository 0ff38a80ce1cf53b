/// Who led the mediation an agreement comes from.
@nonexhaustive
public enum MediationHost: UInt8, Vocabulary, WireValue {
    /// 人民调解委员会.
    case peoplesCommission
    /// 人民法院邀请的调解组织.
    case invitedOrganisation
    /// 特邀调解员 on his own.
    case invitedMediator
    /// 其他依法设立的调解组织.
    case otherOrganisation
    /// Nobody lawfully established.
    case unestablished
    /// 赔偿权利人及其指定的部门或者机构, negotiating compensation of ecological damage.
    case governmentOrgan

    public var term: Term {
        switch self {
        case .peoplesCommission: Term("peoples-commission", "人民调解委员会", "people's mediation commission")
        case .invitedOrganisation: Term("invited-organisation", "人民法院邀请的调解组织", "organisation invited by a court")
        case .invitedMediator: Term("invited-mediator", "特邀调解员个人", "invited mediator on his own")
        case .otherOrganisation: Term("other-organisation", "其他依法设立的调解组织", "another lawful organisation")
        case .unestablished: Term("unestablished", "未依法设立的组织或者个人", "nobody lawfully established")
        case .governmentOrgan:
            Term("government-organ", "赔偿权利人及其指定的部门或者机构", "government organ entitled to ecological compensation")
        }
    }

    /// Whether it is a lawfully established organisation (民事诉讼法 art. 205).
    public var isOrganisation: Bool {
        switch self {
        case .peoplesCommission, .invitedOrganisation, .otherOrganisation: true
        case .invitedMediator, .unestablished, .governmentOrgan: false
        }
    }
}

/// Why an application for confirmation is not accepted, or is rejected once accepted (民诉法解释 art. 355).
@nonexhaustive
public enum NonAcceptanceGround: UInt8, Vocabulary, WireValue {
    /// 不属于人民法院受理范围.
    case outsideScope
    /// 不属于收到申请的人民法院管辖.
    case wrongCourt
    /// Validity or dissolution of marriage, parentage, adoption.
    case personalStatus
    /// Another special procedure, public notice, bankruptcy.
    case otherProcedure
    /// Ownership of land, buildings or other things.
    case propertyOwnership
    /// Ownership of intellectual property.
    case intellectualPropertyOwnership

    public var term: Term {
        switch self {
        case .outsideScope: Term("outside-scope", "不属于人民法院受理范围", "outside the courts' scope")
        case .wrongCourt: Term("wrong-court", "不属于收到申请的人民法院管辖", "outside this court's jurisdiction")
        case .personalStatus:
            Term("personal-status", "涉及婚姻关系、亲子关系、收养关系的确认或者解除", "marriage, parentage, adoption")
        case .otherProcedure:
            Term("other-procedure", "应当适用其他特别程序、公示催告程序、破产程序审理", "another special procedure, public notice, bankruptcy")
        case .propertyOwnership: Term("property-ownership", "涉及物权确权", "ownership of property")
        case .intellectualPropertyOwnership:
            Term("ip-ownership", "涉及知识产权确权", "ownership of intellectual property")
        }
    }
}

extension DisputeKind {
    /// 生态环境损害赔偿纠纷: negotiated with a government organ.
    public static let ecoCompensation: DisputeKind = "eco-compensation"
}

/// A mediation agreement in effect, as judicial confirmation looks at it.
public struct ConfirmableAgreement: WireRecord {
    /// The day it took effect.
    public var effectiveOn: CivilDate
    /// Who led the mediation.
    public var host: MediationHost
    /// The organisation or mediator; nil when not said.
    public var organisation: ActorID?
    /// The court that invited the organisation to mediate; nil where it mediated on its own.
    public var invitedBy: ActorID?
    /// What the dispute is about.
    public var dispute: DisputeKind
    /// What the agreement says.
    public var terms: AgreementTerms
    /// Grounds against confirmation that its clauses do not show.
    public var otherGrounds: EnumSet<NonAcceptanceGround>
    /// Whether the dispute belongs to an intermediate court.
    public var needsIntermediateCourt: Bool
    /// The last day of the time for performance; nil where the agreement sets none.
    public var performanceDue: CivilDate?

    /// An agreement in effect.
    public init(
        effectiveOn: CivilDate, by host: MediationHost, organisation: ActorID? = nil, invitedBy: ActorID? = nil,
        _ dispute: DisputeKind, terms: AgreementTerms = AgreementTerms(),
        otherGrounds: EnumSet<NonAcceptanceGround> = [], needsIntermediateCourt: Bool = false,
        performanceDue: CivilDate? = nil
    ) {
        self.effectiveOn = effectiveOn
        self.host = host
        self.organisation = organisation
        self.invitedBy = invitedBy
        self.dispute = dispute
        self.terms = terms
        self.otherGrounds = otherGrounds
        self.needsIntermediateCourt = needsIntermediateCourt
        self.performanceDue = performanceDue
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            effectiveOn: try c.field("effectiveOn", value?.effectiveOn), by: try c.field("host", value?.host),
            organisation: try c.optional("organisation", value?.organisation),
            invitedBy: try c.optional("invitedBy", value?.invitedBy), try c.field("dispute", value?.dispute),
            terms: try c.defaulted("terms", value?.terms, default: AgreementTerms()),
            otherGrounds: try c.defaulted("otherGrounds", value?.otherGrounds, default: []),
            needsIntermediateCourt: try c.defaulted(
                "needsIntermediateCourt", value?.needsIntermediateCourt, default: false),
            performanceDue: try c.optional("performanceDue", value?.performanceDue))
    }

    /// Why its subject may not be confirmed: the clauses that show it, and the grounds given.
    public var excludedSubjects: EnumSet<NonAcceptanceGround> {
        var grounds = otherGrounds
        if terms.clauses.contains(.personalStatus) { grounds.insert(.personalStatus) }
        if terms.clauses.contains(.propertyOwnership) { grounds.insert(.propertyOwnership) }
        if terms.clauses.contains(.intellectualPropertyOwnership) { grounds.insert(.intellectualPropertyOwnership) }
        return grounds
    }

    /// Whether it compensates ecological damage: negotiated with a government organ, and published before the court rules
    /// (生态环境损害赔偿案件规定 art. 20).
    /// law: mediation.2.4.ecoCompensation
    public var isEcoCompensation: Bool { dispute == .ecoCompensation }

    /// Whether those who led the mediation may have its agreement confirmed: a lawfully established organisation, or for
    /// ecological damage the government organ.
    public var isHostFit: Bool { host.isOrganisation || (host == .governmentOrgan && isEcoCompensation) }

    /// Whether a labour agreement is about payment only and made before a people's mediation commission; true for other
    /// disputes (劳动争议解释一 art. 52).
    public var isLabourInScope: Bool {
        dispute != .labour
            || (host == .peoplesCommission
                && terms.clauses.subtracting([.payment, .labourPay, .liabilityForDefault]).isEmpty)
    }

    /// What speaks against its confirmation.
    public var findings: [Finding] {
        var findings: [Finding] = []
        // law: mediation.V042
        if !isHostFit {
            findings.append(
                Finding(
                    "mediation.V042", .warning, at: "host", Basis(.civilProcedure(205), .invitedMediation(19)),
                    "司法确认限于依法设立的调解组织调解达成的协议：\(host.term.zh)",
                    "only agreements of lawfully established organisations are confirmed: \(host.term.en)"))
        }
        // law: mediation.V044
        for ground in excludedSubjects {
            findings.append(
                Finding(
                    "mediation.V044", .error, at: "terms", Basis(.civilProcedureInterpretation(355)),
                    "不予受理：\(ground.term.zh)", "may not be confirmed: \(ground.term.en)"))
        }
        // law: mediation.V045
        if !isLabourInScope {
            findings.append(
                Finding(
                    "mediation.V045", .warning, at: "terms", Basis(Citation("LDI20", 52)),
                    "劳动争议仅就给付义务在人民调解委员会主持下达成的协议可以申请司法确认",
                    "labour: only agreements on duties to pay, made before a people's mediation commission"))
        }
        return findings
    }
}
