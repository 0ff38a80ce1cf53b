/// Why an administrative suit ends without a decision (终结诉讼, 行诉法解释 art. 88(1)).
@nonexhaustive
public enum SuitAbatementGround: UInt8, Vocabulary, WireValue {
    case noWillingKin
    case successorsGiveUp

    public var term: Term {
        switch self {
        case .noWillingKin:
            Term(
                "no-willing-kin", "原告死亡，没有近亲属或者近亲属放弃诉讼权利", "the plaintiff died; no close kin, or they give the suit up")
        case .successorsGiveUp:
            Term(
                "successors-give-up", "作为原告的法人或者其他组织终止后，其权利义务的承受人放弃诉讼权利",
                "the plaintiff entity ended; its successors give the suit up")
        }
    }
}

extension SuitAbatementGround {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .noWillingKin: Basis(.administrativeProcedureInterpretation(88, 1, item: 1))
        case .successorsGiveUp: Basis(.administrativeProcedureInterpretation(88, 1, item: 2))
        }
    }
}
