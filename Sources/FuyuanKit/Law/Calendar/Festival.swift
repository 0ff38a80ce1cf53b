/// A festival on which the whole population rests (全国年节及纪念日放假办法 art. 2), or a single national day off.
@nonexhaustive
public enum Festival: UInt8, Vocabulary {
    /// 元旦.
    case newYear
    /// 春节.
    case springFestival
    /// 清明节; a holiday since 2008.
    case qingming
    /// 劳动节.
    case labourDay
    /// 端午节; a holiday since 2008.
    case dragonBoat
    /// 中秋节; a holiday since 2008.
    case midAutumn
    /// 国庆节.
    case nationalDay
    /// 中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日, 3 September 2015 only.
    case victoryDay70

    public var term: Term {
        switch self {
        case .newYear: Term("new-year", "元旦", "New Year's Day")
        case .springFestival: Term("spring-festival", "春节", "Spring Festival")
        case .qingming: Term("qingming", "清明节", "Tomb-Sweeping Day")
        case .labourDay: Term("labour-day", "劳动节", "Labour Day")
        case .dragonBoat: Term("dragon-boat", "端午节", "Dragon Boat Festival")
        case .midAutumn: Term("mid-autumn", "中秋节", "Mid-Autumn Festival")
        case .nationalDay: Term("national-day", "国庆节", "National Day")
        case .victoryDay70: Term("victory-day-70", "抗战胜利70周年纪念日", "70th anniversary of victory")
        }
    }
}
