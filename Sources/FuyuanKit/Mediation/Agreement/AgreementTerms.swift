/// What a mediation agreement says, as far as the law looks at it.
public struct AgreementTerms: WireRecord {
    /// What kinds of clause it has.
    public var clauses: EnumSet<AgreementClause>
    /// Whether it settles only part of the claims; the rest goes on (TY16 art. 17, CM20 art. 14).
    /// law: mediation.edge-24
    public var isPartial: Bool
    /// What has to be paid; nil when nothing, or not in money.
    public var amount: Money?
    /// Whether those outside the dispute who are made liable agreed; nil where none is.
    public var outsidersConsented: Bool?

    /// The terms of an agreement.
    public init(
        _ clauses: EnumSet<AgreementClause> = [], isPartial: Bool = false, amount: Money? = nil,
        outsidersConsented: Bool? = nil
    ) {
        self.clauses = clauses
        self.isPartial = isPartial
        self.amount = amount
        self.outsidersConsented = outsidersConsented
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.defaulted("clauses", value?.clauses, default: []),
            isPartial: try c.defaulted("isPartial", value?.isPartial, default: false),
            amount: try c.optional("amount", value?.amount),
            outsidersConsented: try c.optional("outsidersConsented", value?.outsidersConsented))
    }

    /// What is wrong with the content: clauses the law does not allow.
    public var findings: [Finding] {
        var findings: [Finding] = []
        // law: mediation.V011
        for clause in clauses.intersection([.breachOfLaw, .harmToOthers, .againstTrueWill]) {
            findings.append(
                Finding(
                    "mediation.V011", .error, at: "clauses", Basis(.courtMediation(10), .civilProcedure(99)),
                    "调解协议不得\(clause.term.zh)", "an agreement must not contain: \(clause.term.en)"))
        }
        // law: mediation.V012
        if clauses.contains(.courtDecidesOnDefault) {
            findings.append(
                Finding(
                    "mediation.V012", .error, at: "clauses", Basis(.courtMediation(8)),
                    "不得约定一方不履行协议时请求人民法院作出裁判；可以约定不履行的民事责任",
                    "the court may not be asked to decide on default; liability for default may be agreed"))
        }
        // law: mediation.V016
        if clauses.contains(.outsiderLiable), outsidersConsented != true {
            findings.append(
                Finding(
                    "mediation.V016", .error, at: "outsidersConsented", Basis(.civilProcedureInterpretation(150)),
                    "约定由案外人承担责任的，应当经其同意", "whoever outside the dispute is made liable must agree"))
        }
        return findings
    }
}

/// A kind of clause the law has a word about.
@nonexhaustive
public enum AgreementClause: UInt8, Vocabulary {
    /// Payment of money.
    case payment
    /// Doing, delivering or refraining.
    case performance
    /// More, or other, than was claimed: allowed (CM20 art. 7).
    /// law: mediation.edge-25
    case beyondClaims
    /// Liability for not performing: allowed (CM20 art. 8).
    case liabilityForDefault
    /// The court is to decide if a party does not perform: not allowed.
    case courtDecidesOnDefault
    /// Somebody outside the dispute is to pay or perform.
    case outsiderLiable
    /// Security by a party or an outsider.
    case security
    /// Validity or dissolution of marriage, parentage, adoption.
    case personalStatus
    /// Who owns land, a building or another thing.
    case propertyOwnership
    /// Who owns intellectual property.
    case intellectualPropertyOwnership
    /// Against mandatory law.
    case breachOfLaw
    /// Harm to the State, the public or others.
    case harmToOthers
    /// Against the true will of a party.
    case againstTrueWill
    /// Payment of wages in arrears and nothing else of money; other money is ``payment`` (劳动争议解释一 art. 51(2)).
    case labourPay

    public static let wireIndex = VocabularyIndex<AgreementClause>()

    public var term: Term {
        switch self {
        case .payment: Term("payment", "给付金钱", "payment of money")
        case .performance: Term("performance", "履行行为", "performance")
        case .beyondClaims: Term("beyond-claims", "超出诉讼请求", "more than was claimed")
        case .liabilityForDefault: Term("liability-for-default", "不履行的民事责任", "liability for default")
        case .courtDecidesOnDefault: Term("court-decides-on-default", "不履行即请求裁判", "the court decides on default")
        case .outsiderLiable: Term("outsider-liable", "案外人承担责任", "liability of an outsider")
        case .security: Term("security", "提供担保", "security")
        case .personalStatus: Term("personal-status", "身份关系", "personal status")
        case .propertyOwnership: Term("property-ownership", "物权确权", "ownership of property")
        case .intellectualPropertyOwnership: Term("ip-ownership", "知识产权确权", "ownership of intellectual property")
        case .breachOfLaw: Term("breach-of-law", "违反法律、行政法规强制性规定", "breach of mandatory law")
        case .harmToOthers: Term("harm-to-others", "损害国家利益、社会公共利益或者他人合法权益", "harm to the State, the public or others")
        case .againstTrueWill: Term("against-true-will", "违背当事人真实意思", "against a party's true will")
        case .labourPay: Term("labour-pay", "支付劳动报酬", "payment of wages")
        }
    }
}
