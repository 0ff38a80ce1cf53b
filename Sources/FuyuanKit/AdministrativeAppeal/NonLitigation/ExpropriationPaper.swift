/// What an application to enforce an expropriation compensation decision brings beside the usual papers (征收补偿条例
/// art. 28(2); 征收补偿强制执行规定 art. 2).
@nonexhaustive
public enum ExpropriationPaper: UInt8, Vocabulary, WireValue {
    case compensationAmount
    case specialAccount
    case exchangeHousing
    case riskAssessment

    public static let wireIndex = VocabularyIndex<ExpropriationPaper>()

    public var term: Term {
        switch self {
        case .compensationAmount: Term("compensation-amount", "补偿金额", "amount of the compensation")
        case .specialAccount: Term("special-account", "专户存储账号", "special account")
        case .exchangeHousing:
            Term("exchange-housing", "产权调换房屋和周转用房的地点、面积", "place and area of exchange and turnover housing")
        case .riskAssessment: Term("risk-assessment", "社会稳定风险评估材料", "risk assessment")
        }
    }
}
