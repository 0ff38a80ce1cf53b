/// 涉执行司法赔偿申请: a claim for state compensation for wrongful enforcement, and whether its time has come.
///
/// It is made after enforcement has ended; before, only in four cases in which nothing else in suit or enforcement helps.
/// Source: 涉执行司法赔偿解释 art. 5.
public struct EnforcementCompensationClaim: WireRecord {
    /// The enforcement case; nil where not said.
    public var enforcement: CaseNumber?
    /// The day of the claim.
    public var claimedOn: CivilDate
    /// The day enforcement was filed; nil when not known.
    public var filedOn: CivilDate?
    /// The day enforcement ended; nil while it goes on.
    public var endedOn: CivilDate?
    /// Whether this round of enforcement was ended (终本); nil when not known.
    public var isRoundEnded: Bool?
    /// Whether the debtor has no property left to enforce on; nil when not known.
    public var hasNoProperty: Bool?
    /// The exception the claim rests on; nil for none.
    public var exception: CompensationException?
    /// Whether the loss can still be made good in the suit or in enforcement; nil when not known.
    public var isCurableElsewhere: Bool?
    /// How much is claimed; nil where not said.
    public var amount: Money?

    /// A claim.
    public init(
        in enforcement: CaseNumber? = nil, claimedOn: CivilDate, filedOn: CivilDate? = nil, endedOn: CivilDate? = nil,
        isRoundEnded: Bool? = nil, hasNoProperty: Bool? = nil, exception: CompensationException? = nil,
        isCurableElsewhere: Bool? = nil, amount: Money? = nil
    ) {
        self.enforcement = enforcement
        self.claimedOn = claimedOn
        self.filedOn = filedOn
        self.endedOn = endedOn
        self.isRoundEnded = isRoundEnded
        self.hasNoProperty = hasNoProperty
        self.exception = exception
        self.isCurableElsewhere = isCurableElsewhere
        self.amount = amount
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            in: try c.optional("enforcement", value?.enforcement),
            claimedOn: try c.field("claimedOn", value?.claimedOn),
            filedOn: try c.optional("filedOn", value?.filedOn), endedOn: try c.optional("endedOn", value?.endedOn),
            isRoundEnded: try c.optional("isRoundEnded", value?.isRoundEnded),
            hasNoProperty: try c.optional("hasNoProperty", value?.hasNoProperty),
            exception: try c.optional("exception", value?.exception),
            isCurableElsewhere: try c.optional("isCurableElsewhere", value?.isCurableElsewhere),
            amount: try c.optional("amount", value?.amount))
    }

    /// Whether the claim may be made on its day; nil where that cannot be told.
    /// law: enforcement.V64
    public func isOpen(in law: LegalContext) -> Bool? {
        if let endedOn, endedOn <= claimedOn { return true }
        guard let exception else { return false }
        if isCurableElsewhere == true { return false }
        let stands: Bool? =
            switch exception {
            case .sanctionRevoked, .ownershipSettled, .otherException: true
            case .stagnation: isStagnant(in: law)
            }
        guard let stands else { return nil }
        return stands ? (isCurableElsewhere == nil ? nil : true) : false
    }

    /// Whether more than five years have passed since filing, this round has ended and no property is left; nil where one
    /// of them is not known and none is wrong.
    public func isStagnant(in law: LegalContext) -> Bool? {
        let passed = filedOn.flatMap { TimeLimit.compensationStagnation.lastDay(from: $0, in: law) }
            .map { claimedOn > $0 }
        let parts = [passed, isRoundEnded, hasNoProperty]
        if parts.contains(false) { return false }
        return parts.contains(nil) ? nil : true
    }

    /// What is wrong with the time of the claim: nothing, an error, or a notice where it cannot be told.
    /// law: enforcement.V64
    public func findings(in law: LegalContext) -> [Finding] {
        switch isOpen(in: law) {
        case true?: []
        case false?:
            [
                Finding(
                    "enforcement.V64", .error, at: "claimedOn", Basis(.judicialCompensation(5)),
                    "申请错误执行赔偿应当在执行程序终结后提出，法定例外情形除外",
                    "compensation is claimed after enforcement has ended, but for the exceptions of the law")
            ]
        case nil:
            [
                Finding(
                    "enforcement.V64", .notice, at: "exception", Basis(.judicialCompensation(5)),
                    "是否属于终结前可以申请赔偿的情形，尚无从判断", "whether an exception applies cannot be told yet")
            ]
        }
    }
}
