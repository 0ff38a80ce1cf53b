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
