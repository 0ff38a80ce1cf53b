/// Somebody whom a consumption order is to bind.
public struct RestrictedPerson: WireRecord {
    /// The name.
    public var name: String
    /// As what he is bound.
    public var role: RestrictedRole
    /// The entity he is bound for; nil where he is the debtor.
    public var entity: String?
    /// The resident identity number or unified social credit code; nil when not known.
    public var identifier: String?
    /// Whether he is a full-time student who owes on a campus loan.
    public var isCampusLoanStudent: Bool

    /// Somebody whom a consumption order is to bind.
    public init(
        _ name: String, role: RestrictedRole = .naturalDebtor, entity: String? = nil, identifier: String? = nil,
        isCampusLoanStudent: Bool = false
    ) {
        self.name = name
        self.role = role
        self.entity = entity
        self.identifier = identifier
        self.isCampusLoanStudent = isCampusLoanStudent
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("name", value?.name),
            role: try c.defaulted("role", value?.role, default: .naturalDebtor),
            entity: try c.optional("entity", value?.entity),
            identifier: try c.optional("identifier", value?.identifier),
            isCampusLoanStudent: try c.defaulted("isCampusLoanStudent", value?.isCampusLoanStudent, default: false))
    }
}

/// A review whether to restrict somebody’s consumption.
public struct RestrictionProposal: WireRecord {
    /// Whom it would bind.
    public var person: RestrictedPerson
    /// The enforcement case; nil when not said.
    public var caseNumber: CaseNumber?
    /// Whether the debtor is listed as dishonest, which makes the order compulsory; nil when not known.
    public var isListed: Bool?
    /// Whether the duty to pay was not performed within the time of the notice; nil when not known.
    public var dutyUnperformed: Bool?

    /// A review whether to restrict somebody’s consumption.
    public init(
        _ person: RestrictedPerson, caseNumber: CaseNumber? = nil, isListed: Bool? = nil, dutyUnperformed: Bool? = nil
    ) {
        self.person = person
        self.caseNumber = caseNumber
        self.isListed = isListed
        self.dutyUnperformed = dutyUnperformed
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("person", value?.person),
            caseNumber: try c.optional("caseNumber", value?.caseNumber),
            isListed: try c.optional("isListed", value?.isListed),
            dutyUnperformed: try c.optional("dutyUnperformed", value?.dutyUnperformed))
    }
}

/// 限制消费令: an order that restricts consumption, with what was examined before it.
public struct RestrictionOrder: WireRecord {
    /// Whether the president signed; nil when not known.
    public var presidentSigned: Bool?
    /// Whether passivity, evasion and ability were weighed; nil when not known.
    public var weighed: Bool?
    /// The exemptions found; nil where they were not examined.
    public var exemptions: EnumSet<ListingExemption>?
    /// How it bears on children’s schools; nil where it does not.
    public var school: SchoolRestriction?

    /// 限制消费令: an order that restricts consumption, with what was examined before it.
    public init(
        presidentSigned: Bool? = nil, weighed: Bool? = nil, exemptions: EnumSet<ListingExemption>? = nil,
        school: SchoolRestriction? = nil
    ) {
        self.presidentSigned = presidentSigned
        self.weighed = weighed
        self.exemptions = exemptions
        self.school = school
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            presidentSigned: try c.optional("presidentSigned", value?.presidentSigned),
            weighed: try c.optional("weighed", value?.weighed),
            exemptions: try c.optional("exemptions", value?.exemptions),
            school: try c.optional("school", value?.school))
    }
}

/// The approval of one act that the order bars (限制消费规定 art. 8).
public struct SingleApproval: WireRecord {
    /// The spending.
    public var spending: BarredSpending
    /// The need; nil when not stated.
    public var need: SpendingNeed?
    /// The last day it may be used; nil when not said.
    public var until: CivilDate?

    /// The approval of one act that the order bars (限制消费规定 art. 8).
    public init(
        _ spending: BarredSpending, need: SpendingNeed? = nil, until: CivilDate? = nil
    ) {
        self.spending = spending
        self.need = need
        self.until = until
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("spending", value?.spending),
            need: try c.optional("need", value?.need),
            until: try c.optional("until", value?.until))
    }
}

/// The lifting of a consumption order for a time (善意文明执行意见 art. 17).
public struct TemporaryLifting: WireRecord {
    /// The need; nil when not stated.
    public var need: UrgentNeed?
    /// The last day; nil for a month.
    public var until: CivilDate?
    /// Whether the president approved; nil when not known.
    public var presidentApproved: Bool?

    /// The lifting of a consumption order for a time (善意文明执行意见 art. 17).
    public init(
        _ need: UrgentNeed? = nil, until: CivilDate? = nil, presidentApproved: Bool? = nil
    ) {
        self.need = need
        self.until = until
        self.presidentApproved = presidentApproved
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("need", value?.need),
            until: try c.optional("until", value?.until),
            presidentApproved: try c.optional("presidentApproved", value?.presidentApproved))
    }
}

/// The lifting of a consumption order before performance.
public struct RestrictionLifting: WireRecord {
    /// The ground.
    public var ground: LiftingGround
    /// Whether the security is real and effective, or the consent is on file; nil when not known.
    public var isMet: Bool?
    /// The day it was given; nil for the day of the act.
    public var arisenOn: CivilDate?

    /// The lifting of a consumption order before performance.
    public init(
        _ ground: LiftingGround, isMet: Bool? = nil, arisenOn: CivilDate? = nil
    ) {
        self.ground = ground
        self.isMet = isMet
        self.arisenOn = arisenOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground),
            isMet: try c.optional("isMet", value?.isMet),
            arisenOn: try c.optional("arisenOn", value?.arisenOn))
    }
}

/// A change of the person who holds a role in the entity (善意文明执行意见 art. 17(2)). He who applies proves it.
public struct RoleChange: WireRecord {
    /// Whether business needed the change; nil when not shown.
    public var isGenuine: Bool?
    /// Whether he is still the actual controller; nil when not shown.
    public var isController: Bool?
    /// Whether he is directly responsible for non-performance; nil when not shown.
    public var isResponsible: Bool?
    /// Who holds the role now; nil when not known.
    public var successor: String?

    /// A change of the person who holds a role in the entity (善意文明执行意见 art. 17(2)). He who applies proves it.
    public init(
        isGenuine: Bool? = nil, isController: Bool? = nil, isResponsible: Bool? = nil, successor: String? = nil
    ) {
        self.isGenuine = isGenuine
        self.isController = isController
        self.isResponsible = isResponsible
        self.successor = successor
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isGenuine: try c.optional("isGenuine", value?.isGenuine),
            isController: try c.optional("isController", value?.isController),
            isResponsible: try c.optional("isResponsible", value?.isResponsible),
            successor: try c.optional("successor", value?.successor))
    }
}

/// A violation of the order.
public struct RestrictionViolation: WireRecord {
    /// The spending.
    public var spending: BarredSpending
    /// Whether it is proven; nil when not known.
    public var isProven: Bool?
    /// Whether it is grave enough for a crime.
    public var isGrave: Bool

    /// A violation of the order.
    public init(
        _ spending: BarredSpending, isProven: Bool? = nil, isGrave: Bool = false
    ) {
        self.spending = spending
        self.isProven = isProven
        self.isGrave = isGrave
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("spending", value?.spending),
            isProven: try c.optional("isProven", value?.isProven),
            isGrave: try c.defaulted("isGrave", value?.isGrave, default: false))
    }
}
