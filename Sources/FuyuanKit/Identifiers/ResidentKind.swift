/// Whose number a ``ResidentIdentityNumber`` is.
@nonexhaustive
public enum ResidentKind: UInt8, Vocabulary {
    /// A citizen's, on the resident identity card.
    case resident
    /// 港澳台居民居住证: regions 810000, 820000, 830000.
    case specialRegionPermit
    /// 外国人永久居留身份证, since December 2023: begins with 9.
    case foreignPermanentResident

    public var term: Term {
        switch self {
        case .resident: Term("resident", "居民身份证", "resident identity card")
        case .specialRegionPermit:
            Term("hmt-residence-permit", "港澳台居民居住证", "residence permit for Hong Kong, Macao and Taiwan residents")
        case .foreignPermanentResident:
            Term("foreign-permanent-resident", "外国人永久居留身份证", "foreign permanent resident identity card")
        }
    }
}

/// Sex as the register has it.
@nonexhaustive
public enum Sex: UInt8, Vocabulary {
    case male, female

    public var term: Term {
        switch self {
        case .male: Term("male", "男", "male")
        case .female: Term("female", "女", "female")
        }
    }
}
