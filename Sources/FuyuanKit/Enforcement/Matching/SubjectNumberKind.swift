/// What document a subject's number stands on.
@nonexhaustive
public enum SubjectNumberKind: UInt8, Vocabulary, WireValue {
    /// 公民身份号码, also on residence permits and permanent residence cards.
    case residentID
    /// 第一代十五位号码, invalid since 2013.
    case firstGenerationID
    /// 统一社会信用代码.
    case creditCode
    /// 组织机构代码, not issued since October 2015.
    case organizationCode
    /// 护照.
    case passport
    /// 港澳居民来往内地通行证、台湾居民来往大陆通行证.
    case travelPermit
    /// 其他证件.
    case other

    public var term: Term {
        switch self {
        case .residentID: Term("resident-id", "公民身份号码", "resident identity number")
        case .firstGenerationID: Term("first-generation-id", "十五位身份号码", "fifteen-digit identity number")
        case .creditCode: Term("credit-code", "统一社会信用代码", "unified social credit code")
        case .organizationCode: Term("organization-code", "组织机构代码", "organisation code")
        case .passport: Term("passport", "护照", "passport")
        case .travelPermit: Term("travel-permit", "来往内地（大陆）通行证", "mainland travel permit")
        case .other: Term("other", "其他证件", "other document")
        }
    }

    /// Whether it numbers a natural person, so that it is published masked.
    public var isPersonal: Bool {
        switch self {
        case .residentID, .firstGenerationID, .passport, .travelPermit, .other: true
        case .creditCode, .organizationCode: false
        }
    }
}

/// Whether a subject's number can carry a match.
@nonexhaustive
public enum NumberSoundness: UInt8, Vocabulary {
    /// It passes every check its kind has.
    case sound
    /// It has no number at all.
    case missing
    /// A number of an abolished kind: fifteen digits, or an organisation code.
    case abolished
    /// A check failed: length, characters, region, day of birth or check character.
    case unsound

    public var term: Term {
        switch self {
        case .sound: Term("sound", "校验通过", "passes its checks")
        case .missing: Term("missing", "没有号码", "no number")
        case .abolished: Term("abolished", "已停用的号码", "number of an abolished kind")
        case .unsound: Term("unsound", "校验不通过", "fails its checks")
        }
    }
}
