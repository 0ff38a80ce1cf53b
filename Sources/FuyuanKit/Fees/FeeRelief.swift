/// Relief for a party who can hardly pay (司法救助; 诉讼费用交纳办法 arts. 44–51).
///
/// law: mediation.calculation-6.2-feeRelief
@nonexhaustive
public enum FeeRelief: UInt8, Vocabulary, WireValue {
    /// Nothing is paid: natural persons only (arts. 44, 45).
    case waiver
    /// Less is paid (art. 46).
    case reduction
    /// It is paid later (art. 47).
    case deferral

    public var term: Term {
        switch self {
        case .waiver: Term("waiver", "免交", "waiver")
        case .reduction: Term("reduction", "减交", "reduction")
        case .deferral: Term("deferral", "缓交", "deferral")
        }
    }

    /// The provision.
    public var citation: Citation {
        switch self {
        case .waiver: .fees(45)
        case .reduction: .fees(46)
        case .deferral: .fees(47)
        }
    }

    /// The grounds on which the court grants it.
    public var grounds: EnumSet<FeeReliefGround> { EnumSet(FeeReliefGround.allCases.filter { $0.relief == self }) }

    /// What a grant of this relief has against it: a waiver for an organisation, a reduction of less than the least
    /// share, or of unknown share. `reduction` is looked at for a reduction only.
    ///
    /// law: mediation.V078
    public func finding(naturalPerson: Bool, reduction share: Percent?, at path: String = "") -> Finding? {
        switch self {
        case .waiver:
            guard !naturalPerson else { return nil }
            return Finding(
                "mediation.V078", .error, at: path, Basis(.fees(44, 2)), "诉讼费用的免交只适用于自然人",
                "only a natural person can be granted a waiver")
        case .reduction:
            let least = FeeSchedule.leastReduction
            if let share, share >= least { return nil }
            return Finding(
                "mediation.V078", .error, at: path, Basis(.fees(46, 2)),
                "减交比例不得低于\(least.text(decimals: 0))", "a reduction is at least \(least.text(decimals: 0))")
        case .deferral: return nil
        }
    }
}

/// Why relief is granted (诉讼费用交纳办法 arts. 45–47).
@nonexhaustive
public enum FeeReliefGround: UInt8, Vocabulary {
    /// Disabled, without a regular income.
    case disabled
    /// A claim for maintenance, upbringing or a pension.
    case maintenance
    /// Lives on public minimum support without other income.
    case minimumSupport
    /// Hurt while helping others or protecting the public.
    case braveDeed
    /// Another case that truly needs a waiver.
    case otherWaiver
    /// Hardship by a natural disaster.
    case disaster
    /// Entitled to the State's special care.
    case specialCare
    /// A social welfare institution or rescue station.
    case welfareInstitution
    /// Another case that truly needs a reduction.
    case otherReduction
    /// A claim for social insurance or economic compensation.
    case socialInsurance
    /// Hurt in an accident.
    case accident
    /// Receives legal aid.
    case legalAid
    /// Another case that truly needs a deferral.
    case otherDeferral

    public var term: Term {
        switch self {
        case .disabled: Term("disabled", "残疾人无固定生活来源", "disabled, without a regular income")
        case .maintenance: Term("maintenance", "追索赡养费、扶养费、抚育费、抚恤金", "maintenance or pension")
        case .minimumSupport: Term("minimum-support", "最低生活保障对象等无其他收入", "on minimum support")
        case .braveDeed: Term("brave-deed", "见义勇为或者保护公共利益受损", "hurt while helping others")
        case .otherWaiver: Term("other-waiver", "确实需要免交的其他情形", "other need for a waiver")
        case .disaster: Term("disaster", "自然灾害等不可抗力致生活困难", "hardship by a disaster")
        case .specialCare: Term("special-care", "优抚、安置对象", "entitled to special care")
        case .welfareInstitution: Term("welfare-institution", "社会福利机构和救助管理站", "welfare institution")
        case .otherReduction: Term("other-reduction", "确实需要减交的其他情形", "other need for a reduction")
        case .socialInsurance: Term("social-insurance", "追索社会保险金、经济补偿金", "social insurance or compensation")
        case .accident: Term("accident", "人身伤害事故受害人请求赔偿", "hurt in an accident")
        case .legalAid: Term("legal-aid", "正在接受法律援助", "receives legal aid")
        case .otherDeferral: Term("other-deferral", "确实需要缓交的其他情形", "other need for a deferral")
        }
    }

    /// The relief it gives.
    public var relief: FeeRelief {
        switch self {
        case .disabled, .maintenance, .minimumSupport, .braveDeed, .otherWaiver: .waiver
        case .disaster, .specialCare, .welfareInstitution, .otherReduction: .reduction
        case .socialInsurance, .accident, .legalAid, .otherDeferral: .deferral
        }
    }
}

extension Fee {
    /// Nothing to pay (诉讼费用交纳办法 arts. 44, 45); an error for one who is not a natural person.
    public func waived(naturalPerson: Bool) throws(FeeError) -> Fee {
        guard naturalPerson else { throw .waiverNotForOrganizations }
        var fee = self
        fee.add("准予免交", "waived", exact: .zero, Basis(.fees(45), .fees(44, 2)))
        return fee
    }

    /// What is left after a reduction by this share (诉讼费用交纳办法 art. 46); an error when it is below the least share,
    /// or above the whole.
    public func reduced(by share: Percent) throws(FeeError) -> Fee {
        guard share >= FeeSchedule.leastReduction, share.fraction <= .one else { throw .reductionOutsideRange }
        guard let rest = Ratio.one.subtracting(share.fraction), let left = exact.multiplied(by: rest),
            left.denominator <= .max / 2
        else { throw .overflow }
        var fee = self
        fee.add("准予减交\(share)", "reduced by \(share)", exact: left, Basis(.fees(46, 2)))
        return fee
    }

    /// A finding where less was charged than half of this full fee for reasons that halve it: halved more than once.
    ///
    /// law: mediation.V077
    public func finding(charged: Money, for reasons: EnumSet<HalvingReason>, at path: String = "") -> Finding? {
        let due = halved(for: reasons)
        guard !reasons.isEmpty, charged < Money(fen: due.exact.rounded(.floor)) else { return nil }
        return Finding(
            "mediation.V077", .error, at: path, Basis(.halvedOnce), "减半只能一次：应为\(due.amount)元，实收\(charged)元",
            "halved once only: \(due.amount) is due, \(charged) was charged")
    }
}
