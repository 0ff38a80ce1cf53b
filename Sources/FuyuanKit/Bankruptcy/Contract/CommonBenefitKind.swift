/// 共益债务: debts incurred for all creditors after acceptance (企业破产法 art. 42).
@nonexhaustive
public enum CommonBenefitKind: UInt8, Vocabulary, WireValue {
    case contractPerformance
    case negotiorumGestio
    case unjustEnrichment
    case continuedBusiness
    case administratorHarm
    case propertyHarm

    public static let wireIndex = VocabularyIndex<CommonBenefitKind>()

    public var term: Term {
        switch self {
        case .contractPerformance:
            Term(
                "contract-performance", "因请求对方当事人履行双方均未履行完毕的合同所产生的债务",
                "performance of contracts unperformed on both sides")
        case .negotiorumGestio:
            Term("negotiorum-gestio", "债务人财产受无因管理所产生的债务", "management of the property by others without mandate")
        case .unjustEnrichment: Term("unjust-enrichment", "因债务人不当得利所产生的债务", "unjust enrichment of the debtor")
        case .continuedBusiness:
            Term(
                "continued-business", "为债务人继续营业而应支付的劳动报酬、社会保险费用以及由此产生的其他债务",
                "wages, social insurance and other debts of continuing business")
        case .administratorHarm:
            Term("administrator-harm", "管理人或者相关人员执行职务致人损害所产生的债务", "harm done by the administrator or staff on duty")
        case .propertyHarm: Term("property-harm", "债务人财产致人损害所产生的债务", "harm done by the debtor’s property")
        }
    }
}
