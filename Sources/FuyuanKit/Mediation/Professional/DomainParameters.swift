/// What differs from field to field in professional mediation, as one row of the law.
///
/// Where ``evidence`` is not ``Evidence/statute``, the row bars nothing: it is a starting point for local settings.
public struct DomainParameters: Sendable {
    /// The field.
    public let domain: MediationDomain
    /// Who mediates, in words.
    public let body: Bilingual
    /// In what roles the body and its mediators act.
    public let bodyRoles: EnumSet<MediationRole>
    /// How mediation may be asked for.
    public let request: RequestRule
    /// The times within which it must be asked for, each from its own event; empty where there is none.
    public let requestLimits: [TimeLimit]
    /// The time to decide on acceptance; nil where the law sets none.
    public let acceptance: TimeLimit?
    /// The mediation period; nil where the law sets none.
    public let limit: TimeLimit?
    /// What stands outside the period.
    public let clockStop: ClockStop
    /// What the period counts from.
    public let start: ClockStart
    /// How long before a session the parties must be told; nil where nothing is said.
    public let notice: TimeLimit?
    /// How long before a session a party may ask for another day; nil where nothing is said.
    public let changeNotice: TimeLimit?
    /// How soon the parties must be told of the end; nil where nothing is said.
    public let endNotice: TimeLimit?
    /// Within what time a second session is held; nil where sessions are free.
    public let repetition: TimeLimit?
    /// Whether the end of the period only opens the next route: the parties may go on by consent, and an agreement made
    /// after it is as good.
    public let goesOnByConsent: Bool
    /// How many representatives a side may send to negotiate or to petition; sessions of mediation know no such bound. Nil
    /// where nothing is said.
    /// law: mediation.V024
    public let mostRepresentatives: Int?
    /// How many people may take part in a session on a side; nil where nothing is said.
    /// law: mediation.V024
    public let mostPerSide: Int?
    /// From how many people on a side representatives may be sent; nil where nothing is said.
    public let representativesFrom: Int?
    /// Whether it may not be taken up while a court or another body has the dispute.
    /// law: mediation.V025
    public let barsDoubleTrack: Bool
    /// When a suit ends it.
    /// law: mediation.X12
    public let suitEnding: SuitEnding
    /// For what causes the body closes it.
    public let endings: EnumSet<MediationFailureCause>
    /// Open or closed, where the parties say nothing.
    public let publicity: MediationPublicity
    /// When an agreement takes effect, and whose signatures it takes.
    public let effect: AgreementEffect
    /// Whether the body's seal is one of them.
    public let needsSeal: Bool
    /// Whether it may cost the parties anything.
    /// law: mediation.V023
    public let fees: MediationFees
    /// What must come before a suit in this field, where the request does not say otherwise.
    public let gate: SuitGate
    /// How long an agreement is published once confirmation is asked for; nil where it is not.
    public let publication: TimeLimit?
    /// Numbers of the field that rest on local practice or another's account.
    public let policies: [PolicyParameter]
    /// The articles, the most specific first.
    public let basis: Basis
    /// How well the row is verified.
    public let evidence: Evidence
    /// A word more on the field; nil where there is nothing to say.
    public let note: Bilingual?

    init(
        _ domain: MediationDomain, body: Bilingual, by bodyRoles: EnumSet<MediationRole>, _ request: RequestRule,
        within requestLimits: [TimeLimit] = [], acceptance: TimeLimit? = nil, limit: TimeLimit? = nil,
        outside clockStop: ClockStop = .none, from start: ClockStart = .noPeriod, goesOnByConsent: Bool = false,
        notice: TimeLimit? = nil,
        changeNotice: TimeLimit? = nil, endNotice: TimeLimit? = nil, repetition: TimeLimit? = nil,
        mostRepresentatives: Int? = nil, mostPerSide: Int? = nil, representativesFrom: Int? = nil,
        barsDoubleTrack: Bool = false,
        suitEnding: SuitEnding = .filing,
        endings: EnumSet<MediationFailureCause> = [.noAgreement, .absence, .walkedOut, .withdrawn],
        publicity: MediationPublicity = .confidential, effect: AgreementEffect, needsSeal: Bool,
        fees: MediationFees = .notSet, gate: SuitGate = .open, publication: TimeLimit? = nil,
        policies: [PolicyParameter] = [], _ basis: Basis, _ evidence: Evidence = .statute, note: Bilingual? = nil
    ) {
        self.domain = domain
        self.body = body
        self.bodyRoles = bodyRoles
        self.request = request
        self.requestLimits = requestLimits
        self.acceptance = acceptance
        self.limit = limit
        self.clockStop = clockStop
        self.start = start
        self.notice = notice
        self.changeNotice = changeNotice
        self.endNotice = endNotice
        self.repetition = repetition
        self.goesOnByConsent = goesOnByConsent
        self.mostRepresentatives = mostRepresentatives
        self.mostPerSide = mostPerSide
        self.representativesFrom = representativesFrom
        self.barsDoubleTrack = barsDoubleTrack
        self.suitEnding = suitEnding
        self.endings = endings
        self.publicity = publicity
        self.effect = effect
        self.needsSeal = needsSeal
        self.fees = fees
        self.gate = gate
        self.publication = publication
        self.policies = policies
        self.basis = basis
        self.evidence = evidence
        self.note = note
    }

    /// The rows in the order of the domains' raw values.
    public static let table: [DomainParameters] = MediationDomain.allCases.map(row)

    private static func row(_ domain: MediationDomain) -> DomainParameters {
        switch domain {
        case .medicalPeoples: medicalPeoples
        case .medicalAdmin: medicalAdmin
        case .trafficPolice: trafficPolice
        case .labour: labour
        case .ruralLand: ruralLand
        case .consumerMarket: consumerMarket
        case .publicOrder: publicOrder
        case .commercial: commercial
        case .financial: financial
        case .property: property
        case .ip: ip
        case .lawyer: lawyer
        case .petition: petition
        case .reviewMediation: reviewMediation
        case .ecoCompensation: ecoCompensation
        }
    }

    /// Whether the row may bar an act: only one whose text was read may.
    public var isBar: Bool { evidence == .statute }
    /// Whether appraisals and tests stand outside the mediation period.
    public var stopsForAppraisal: Bool { clockStop == .appraisal || clockStop == .tests }
    /// Whether the parties, or the head of the body, may make the period longer.
    public var isExtensible: Bool { limit?.extensible != nil || goesOnByConsent }

    /// An error when a side sends more representatives to negotiate (医疗纠纷条例 art. 30) or to petition (信访工作条例
    /// art. 20) than the field allows; nil where it does not, or the field says nothing.
    /// law: mediation.V024
    public func finding(representatives count: Int, at path: String = "representatives") -> Finding? {
        guard let most = mostRepresentatives, count > most else { return nil }
        return Finding(
            "mediation.V024", .error, at: path, Basis(.medicalDisputes(30), .petitions(20)),
            "代表人数为\(count)人，不得超过\(most)人", "\(count) representatives, at most \(most) allowed")
    }
}
