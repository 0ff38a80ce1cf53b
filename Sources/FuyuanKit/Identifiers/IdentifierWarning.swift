/// What is improbable about an identifier, or outside the published tables, without making it one that cannot be.
@nonexhaustive
public enum IdentifierWarning: UInt8, Vocabulary {
    case bracket, bracketStyle, categoryUnknown, courtUnassigned, dashSuffix, enforcementForm, hainan,
        innerOrganizationCode
    case layoutUnverified, legacyFormat, legacyFormatAfter2016, levelContradiction, luhn, machineOrSatellite
    case modernFormatBefore2016, extendedLetter, ownershipUse, personalBankruptcySuffix, prefixUnallocated
    case regionUnknown, sequenceZero, serialZeroPadded, specialBefore2019, typeNotInStandard, typeRetired

    public var term: Term {
        switch self {
        case .bracket: Term("bracket", "年份应使用六角括号〔〕", "the year belongs in 〔〕")
        case .bracketStyle: Term("bracket-style", "年份应使用圆括号（）", "the year belongs in （）")
        case .categoryUnknown: Term("category-unknown", "机构类别不在标准表内", "category not in the standard's table")
        case .courtUnassigned: Term("court-unassigned", "法院代字未见分配", "court digits not known to be assigned")
        case .dashSuffix: Term("dash-suffix", "以“-n”代替“之n”", "-n written for 之n")
        case .enforcementForm:
            Term("enforcement-form", "执法文书写法（带“第”或者补零）", "form of an enforcement document: 第 or padding")
        case .hainan: Term("hainan-1988-2002", "海南省1988至2002年使用的代码", "code used in Hainan from 1988 to 2002")
        case .innerOrganizationCode:
            Term("inner-org-code", "其中的组织机构代码校验码不符", "the organisation code inside fails its check")
        case .layoutUnverified: Term("layout-unverified", "号牌样式未经核实", "layout not verified")
        case .legacyFormat: Term("legacy-format", "2016年以前的旧式案号", "case number of the form used before 2016")
        case .legacyFormatAfter2016:
            Term("legacy-format-after-2016", "2016年以后仍用旧式案号", "old form used from 2016 on")
        case .levelContradiction:
            Term("level-contradiction", "类型代字与法院审级矛盾", "type code contradicts the court's level")
        case .luhn: Term("luhn", "校验位不符（早期存折号可能如此）", "check digit does not match, as on some old passbooks")
        case .machineOrSatellite:
            Term("m2m-or-satellite", "物联网或者卫星通信号段", "prefix of machines or satellite telephones")
        case .modernFormatBefore2016:
            Term("modern-format-before-2016", "2016年以前不应有新式案号", "new form used before 2016")
        case .extendedLetter: Term("nev-extended-letter", "新能源号牌扩展字母", "extended letter of a new-energy plate")
        case .ownershipUse: Term("ownership-use", "权属与宗地类型搭配可疑", "ownership and use rarely go together")
        case .personalBankruptcySuffix:
            Term("personal-bankruptcy-suffix", "个人破产后缀（地方做法）", "personal bankruptcy suffix, a local practice")
        case .prefixUnallocated: Term("prefix-unallocated", "号段尚未分配", "prefix not yet allocated")
        case .regionUnknown: Term("region-unknown", "行政区划代码不在国家标准内", "division code not in the standard")
        case .sequenceZero: Term("sequence-zero", "顺序码为000", "sequence is 000")
        case .serialZeroPadded: Term("serial-zero-padded", "编号补零", "serial padded with zeros")
        case .specialBefore2019: Term("special-before-2019", "2019年以前不应有“知”字", "知 used before 2019")
        case .typeNotInStandard: Term("type-not-in-standard", "类型代字不在标准内", "type code not in the standard")
        case .typeRetired: Term("type-retired", "类型代字已停用", "type code no longer in use")
        }
    }
}
