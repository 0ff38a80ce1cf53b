/// The rungs of the ladder against an organ that does not assist (民事诉讼法 arts. 117, 118).
@nonexhaustive
public enum AssistanceSanctionKind: UInt8, Vocabulary, WireValue {
    case orderToPerform
    case unitFine
    case personFine
    case detention
    case disciplineAdvice

    public var term: Term {
        switch self {
        case .orderToPerform: Term("order-to-perform", "责令履行协助义务", "order to assist")
        case .unitFine: Term("unit-fine", "对单位罚款", "fine on the unit")
        case .personFine: Term("person-fine", "对主要负责人、直接责任人员罚款", "fine on its head or the person responsible")
        case .detention: Term("detention", "对主要负责人、直接责任人员拘留", "detention of its head or the person responsible")
        case .disciplineAdvice: Term("discipline-advice", "建议予以纪律处分", "advice to discipline")
        }
    }
}

extension AssistanceSanctionKind {
    /// The ladder in order: each rung may follow the ones before it. How high a fine and how long a detention may be stands
    /// with the sanction itself.
    public static let ladder: [AssistanceSanctionKind] = [
        .orderToPerform, .unitFine, .personFine, .detention, .disciplineAdvice,
    ]

    /// Whether it takes somebody's freedom; only against whoever still refuses after a fine.
    public var isDetention: Bool {
        switch self {
        case .detention: true
        case .orderToPerform, .unitFine, .personFine, .disciplineAdvice: false
        }
    }

    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .orderToPerform: Basis(.civilProcedure(117, 1))
        case .unitFine: Basis(.civilProcedure(117, 1), .civilProcedure(118))
        case .personFine: Basis(.civilProcedure(117, 2), .civilProcedure(118))
        case .detention: Basis(.civilProcedure(117, 2), .civilProcedure(118))
        case .disciplineAdvice: Basis(.civilProcedure(117, 2))
        }
    }

    /// What may come next against an organ that still refuses: the rungs not used yet; detention only once a fine was.
    /// law: enforcement.E42
    public static func next(after used: EnumSet<AssistanceSanctionKind>) -> [AssistanceSanctionKind] {
        ladder.filter { rung in
            !used.contains(rung) && (!rung.isDetention || !used.isDisjoint(with: [.unitFine, .personFine]))
        }
    }
}
