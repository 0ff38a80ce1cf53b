/// 豁免财产: what may not be sealed (查封规定 art. 3).
@nonexhaustive
public enum ExemptProperty: UInt8, Vocabulary, WireValue {
    case dailyNecessities
    case minimumLiving
    case schooling
    case unpublished
    case disabilityAids
    case medals
    case treaty
    case otherByLaw
    case soldToInnocentBuyer

    public static let wireIndex = VocabularyIndex<ExemptProperty>()

    public var term: Term {
        switch self {
        case .dailyNecessities:
            Term("daily-necessities", "衣服、家具、炊具、餐具等生活必需物品", "clothes, furniture, kitchen and other necessities")
        case .minimumLiving: Term("minimum-living", "最低生活费用", "minimum living cost")
        case .schooling: Term("schooling", "义务教育必需物品", "articles for compulsory schooling")
        case .unpublished: Term("unpublished", "未公开的发明、未发表的著作", "unpublished inventions and works")
        case .disabilityAids: Term("disability-aids", "残疾辅助器具、医疗物品", "aids for disability and medical articles")
        case .medals: Term("medals", "勋章、荣誉表彰物品", "medals and honours")
        case .treaty: Term("treaty", "条约、协定规定豁免", "exempt by treaty")
        case .otherByLaw: Term("other-by-law", "法律、司法解释规定的其他财产", "other property exempt by law")
        case .soldToInnocentBuyer:
            Term("sold-to-innocent-buyer", "已付全款、实际占有且无过错买受的财产", "paid in full, possessed and bought without fault")
        }
    }
}
