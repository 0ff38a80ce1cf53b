/// 申请参与分配: a creditor asks to share in what a debtor's property brings (民诉法解释 arts. 506–507).
///
/// law: enforcement.V33, enforcement.V34
public struct ParticipationRequest: WireRecord {
    /// Who asks; nil where not named.
    public var creditor: ActorID?
    /// The claim.
    public var amount: Money
    /// Whether an effective instrument is attached; nil when not known.
    public var hasBasis: Bool?
    /// Whether the creditor has a security right or another priority on the thing sold: no instrument is needed.
    public var isPreferred: Bool
    /// Whether the statement that the debtor cannot pay all is attached, with facts and reasons; nil when not known.
    public var statesInsufficiency: Bool?

    /// A request.
    public init(
        by creditor: ActorID? = nil, _ amount: Money, hasBasis: Bool?, isPreferred: Bool = false,
        statesInsufficiency: Bool? = nil
    ) {
        self.creditor = creditor
        self.amount = amount
        self.hasBasis = hasBasis
        self.isPreferred = isPreferred
        self.statesInsufficiency = statesInsufficiency
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            by: try c.optional("creditor", value?.creditor), try c.field("amount", value?.amount),
            hasBasis: try c.optional("hasBasis", value?.hasBasis),
            isPreferred: try c.defaulted("isPreferred", value?.isPreferred, default: false),
            statesInsufficiency: try c.optional("statesInsufficiency", value?.statesInsufficiency))
    }

    /// Where it stands who may ask.
    public static let whoBasis = Basis(
        .civilProcedureInterpretation(506), .civilProcedureInterpretation(511), .civilProcedureInterpretation(514))
    /// Where it stands when and how.
    public static let whenBasis = Basis(.civilProcedureInterpretation(507))

    /// What stands against it: the debtor is an enterprise legal person; it comes before the case began or after the
    /// thing was enforced; the instrument is missing. A day not known is not held against it.
    public func findings(
        debtor: EnforcementDebtor, on day: CivilDate, caseBegan began: CivilDate?, enforcedOn: CivilDate?
    ) -> [Finding] {
        var findings: [Finding] = []
        if !debtor.allowsParticipation, !isPreferred {
            findings.append(
                Finding(
                    "enforcement.V33", .error, at: "debtor", Self.whoBasis, "被执行人为企业法人的，不适用参与分配：移送破产审查，或者按采取措施的先后顺序清偿",
                    "no participation where the debtor is an enterprise legal person: transfer to bankruptcy, or payment in the order of measures"
                ))
        }
        if began.map({ day < $0 }) ?? false {
            findings.append(
                Finding(
                    "enforcement.V34", .error, at: "day", Self.whenBasis, "执行程序尚未开始",
                    "enforcement has not begun"))
        }
        if enforcedOn.map({ day > $0 }) ?? false {
            findings.append(
                Finding(
                    "enforcement.V34", .error, at: "day", Self.whenBasis, "被执行人的财产已执行终结",
                    "enforcement of the property is over"))
        }
        if hasBasis == false, !isPreferred {
            findings.append(
                Finding(
                    "enforcement.V34", .error, at: "hasBasis", Self.whenBasis, "未附执行依据（优先权、担保物权人除外）",
                    "no effective instrument attached (only a preferred creditor needs none)"))
        }
        return findings
    }
}
