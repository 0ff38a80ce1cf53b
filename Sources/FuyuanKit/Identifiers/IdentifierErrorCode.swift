/// The checks an identifier may fail. The wire names are those of the published test vectors.
@nonexhaustive
public enum IdentifierErrorCode: UInt8, Vocabulary {
    case birthDate, birthRange, bracketMissing, charset, checksum, country, court, department, ordinalMark
    case fixtureKind, fixtureNumber, format, issuer, kind, firstGeneration, length, letterIO, luhn, missingNumberMark
    case organizationChecksum, parcelOwnership, parcelSerial, parcelUse, place, prefix, province, region, repeated
    case serial, serialLeadingZero, serialLength, structure, suffix, type, creditCodeChecksum
    case year, yearBracket, yearRange

    public var term: Term {
        switch self {
        case .birthDate: Term("birth-date", "出生日期不存在", "no such birth date")
        case .birthRange: Term("birth-range", "出生日期超出范围", "birth date out of range")
        case .bracketMissing: Term("bracket-missing", "年份缺少括号", "year not in brackets")
        case .charset: Term("charset", "含有不允许的字符", "character not allowed")
        case .checksum: Term("checksum", "校验码不符", "check character does not match")
        case .country: Term("country", "不是中国内地号码", "not a mainland number")
        case .court: Term("court", "法院代字有误", "court code not valid")
        case .department: Term("department", "登记管理部门代码有误", "registering department not valid")
        case .ordinalMark: Term("di", "发文顺序号不加“第”", "第 does not stand before the serial")
        case .fixtureKind: Term("fixture-kind", "定着物特征码有误", "fixture kind not valid")
        case .fixtureNumber: Term("fixture-number", "定着物单元号有误", "fixture number not valid")
        case .format: Term("format", "格式无法识别", "layout not recognised")
        case .issuer: Term("issuer", "发文机关代字有误", "issuer mark not valid")
        case .kind: Term("kind", "不是不动产权证号或者不动产登记证明号", "not a real-estate certificate number")
        case .firstGeneration:
            Term("legacy-15", "第一代十五位号码，已停止使用", "fifteen-digit number of the first generation, no longer valid")
        case .length: Term("length", "长度不符", "wrong length")
        case .letterIO: Term("letter-IO", "不使用字母I和O", "the letters I and O are not used")
        case .luhn: Term("luhn", "银行卡校验位不符", "card check digit does not match")
        case .missingNumberMark: Term("missing-hao", "缺少“号”", "号 missing")
        case .organizationChecksum:
            Term("org-checksum", "组织机构代码校验码不符", "organisation code's check character does not match")
        case .parcelOwnership: Term("parcel-ownership", "宗地特征码（权属）有误", "parcel ownership not valid")
        case .parcelSerial: Term("parcel-serial", "宗地顺序号有误", "parcel serial not valid")
        case .parcelUse: Term("parcel-use", "宗地特征码（类型）有误", "parcel use not valid")
        case .place: Term("place", "市县名称有误", "place name not valid")
        case .prefix: Term("prefix", "号段有误", "number prefix not valid")
        case .province: Term("province", "省级代码有误", "province not valid")
        case .region: Term("region", "行政区划代码有误", "division code not valid")
        case .repeated: Term("repeated", "所有数字相同", "one digit throughout")
        case .serial: Term("serial", "编号有误", "serial not valid")
        case .serialLeadingZero: Term("serial-leading-zero", "编号以零开头", "serial begins with zero")
        case .serialLength: Term("serial-length", "编号位数有误", "serial has the wrong number of digits")
        case .structure: Term("structure", "层级结构有误", "levels of the code contradict each other")
        case .suffix: Term("suffix", "“号”之后的内容有误", "what follows 号 is not valid")
        case .type: Term("type", "类型代字有误", "type code not valid")
        case .creditCodeChecksum:
            Term("uscc-checksum", "统一社会信用代码校验码不符", "credit code's check character does not match")
        case .year: Term("year", "年份有误", "year not valid")
        case .yearBracket: Term("year-bracket", "缺少括号中的年份", "year in brackets missing")
        case .yearRange: Term("year-range", "年份超出范围", "year out of range")
        }
    }
}
