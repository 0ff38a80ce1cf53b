/// Why a case is suspended (中止执行).
@nonexhaustive
public enum SuspensionGround: UInt8, Vocabulary, WireValue {
    case creditorAgreesDelay
    case thirdPartyObjectionSound
    case partyDiedAwaitHeir
    case entityEndedNoSuccessor
    case retrial
    case awardUnderReview
    case settlement
    case bankruptcyTransfer
    case bankruptcyAdmitted
    case coOwnerPartitionSuit
    case other

    public var term: Term {
        switch self {
        case .creditorAgreesDelay: Term("creditor-agrees-delay", "申请人表示可以延期执行", "the creditor agrees to a delay")
        case .thirdPartyObjectionSound:
            Term("third-party-objection-sound", "案外人异议确有理由", "a third party’s objection is well founded")
        case .partyDiedAwaitHeir: Term("party-died-await-heir", "自然人死亡，待继受", "a party died, an heir is awaited")
        case .entityEndedNoSuccessor:
            Term("entity-ended-no-successor", "组织终止，未定承受人", "an organisation ended, no successor yet")
        case .retrial: Term("retrial", "再审", "retrial")
        case .awardUnderReview: Term("award-under-review", "仲裁裁决审查", "the award is under review")
        case .settlement: Term("settlement", "和解", "settlement")
        case .bankruptcyTransfer: Term("bankruptcy-transfer", "移送破产审查", "transfer to bankruptcy")
        case .bankruptcyAdmitted: Term("bankruptcy-admitted", "受理破产申请", "bankruptcy admitted")
        case .coOwnerPartitionSuit:
            Term("co-owner-partition-suit", "析产诉讼（仅该财产）", "suit to divide co-owned property, for that property")
        case .other: Term("other", "其他情形", "other")
        }
    }
}

extension SuspensionGround {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .creditorAgreesDelay, .partyDiedAwaitHeir, .entityEndedNoSuccessor, .other: Basis(.civilProcedure(267))
        case .thirdPartyObjectionSound:
            Basis(.civilProcedure(238), .civilProcedure(267), .civilProcedureInterpretation(463))
        case .retrial: Basis(.enforcementRules(59), .civilProcedure(267))
        case .awardUnderReview: Basis(.awardEnforcement(7))
        case .settlement: Basis(.enforcementSettlement(2))
        case .bankruptcyTransfer: Basis(.civilProcedureInterpretation(511))
        case .bankruptcyAdmitted: Basis(.bankruptcy(19))
        case .coOwnerPartitionSuit: Basis(.sealing(12))
        }
    }
}
