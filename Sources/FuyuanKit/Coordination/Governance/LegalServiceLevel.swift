/// A level of public legal services (公共法律服务平台). The published account says there are four and does not name them.
@nonexhaustive
public enum LegalServiceLevel: UInt8, Vocabulary, WireValue {
    /// 国家级.
    case national
    /// 省级.
    case province
    /// 市级.
    case city
    /// 县（区）级.
    case county
    /// 乡镇（街道）级.
    case township
    /// 村（社区）级.
    case village

    public var term: Term {
        switch self {
        case .national: Term("national", "国家级", "national")
        case .province: Term("province", "省级", "province")
        case .city: Term("city", "市级", "city")
        case .county: Term("county", "县（区）级", "county or district")
        case .township: Term("township", "乡镇（街道）级", "township or sub-district")
        case .village: Term("village", "村（社区）级", "village or community")
        }
    }

    /// The four levels below the province, as usually meant by 四级: not named by the account.
    public static let fourLevels: EnumSet<LegalServiceLevel> = [.city, .county, .township, .village]
}
