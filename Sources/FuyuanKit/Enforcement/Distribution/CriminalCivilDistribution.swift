/// The classes of debts of one person who owes under criminal and civil law (刑事裁判涉财产部分执行规定 art. 13).
@nonexhaustive
public enum CriminalCivilClass: UInt8, Vocabulary, WireValue {
    /// 人身损害赔偿中的医疗费用.
    case medicalCosts
    /// 对执行标的依法享有优先受偿权的债权.
    case preferredOnObject
    /// 退赔被害人的损失.
    case restitution
    /// 其他民事债务.
    case otherCivil
    /// 罚金.
    case fine
    /// 没收财产.
    case confiscation

    public var term: Term {
        switch self {
        case .medicalCosts: Term("medical-costs", "人身损害赔偿中的医疗费用", "medical costs of injury")
        case .preferredOnObject:
            Term("preferred-on-object", "对执行标的优先受偿的债权", "preferred claims on the object")
        case .restitution: Term("restitution", "退赔被害人的损失", "restitution to victims")
        case .otherCivil: Term("other-civil", "其他民事债务", "other civil debts")
        case .fine: Term("fine", "罚金", "fine")
        case .confiscation: Term("confiscation", "没收财产", "confiscation")
        }
    }
}

/// 刑民并存时的清偿顺序: one class after the other, in proportion inside a class that cannot be paid in full.
///
/// law: enforcement.calculation-5.4-D5
public struct CriminalCivilDistribution: Sendable, Hashable {
    /// What each claim gets, in the order given.
    public let shares: [ProceedsShare]
    /// What is left over.
    public let surplus: Money
    /// How it came about.
    public let derivation: Derivation

    /// Where the order stands.
    public static let basis = Basis(.criminalProperty(13))

    /// Shares proceeds out among claims, each with its class.
    public init(
        proceeds: Money, costs: Money = .zero, claims: [(class: CriminalCivilClass, claim: ProceedsClaim)]
    ) throws(ProceedsError) {
        guard !proceeds.isNegative, !costs.isNegative else { throw .negativeAmount }
        let plain = claims.map(\.claim)
        var seen: Set<Int64> = []
        for claim in plain {
            guard seen.insert(claim.number).inserted else { throw .duplicateNumber(claim.number) }
            guard !claim.amount.isNegative else { throw .negativeClaim(claim.number) }
        }
        var waterfall = ProceedsWaterfall(proceeds, count: plain.count)
        let first = Swift.min(costs, proceeds)
        waterfall.left -= first.fen
        waterfall.derivation.add("价款", "proceeds", result: proceeds.description)
        if costs > .zero { waterfall.derivation.add("扣除执行费用", "less costs", result: first.description) }
        for rank in CriminalCivilClass.allCases {
            try waterfall.pay(
                claims.indices.filter { claims[$0].class == rank }, of: plain, Bilingual(rank.term.zh, rank.term.en),
                Self.basis)
        }
        shares = waterfall.shares(of: plain)
        surplus = Money(fen: waterfall.left)
        derivation = waterfall.derivation
    }
}
