/// What is to be enforced, as far as it decides whether the court takes the case and who carries it out.
@nonexhaustive
public enum NonLitigationObject: UInt8, Vocabulary, WireValue {
    /// 国有土地上房屋征收补偿决定.
    case expropriationCompensation
    /// 城乡规划法上的违法建筑物、构筑物、设施.
    case illegalBuilding
    /// 违法占地上新建建筑物的拆除 (土地管理法).
    case demolitionOnIllegalLand
    /// 责令交出被征收的集体土地.
    case expropriatedCollectiveLand
    /// 罚款等金钱给付义务.
    case moneyDuty
    /// 交通安全、环境污染防治、自然资源保护等可代履行的义务.
    case clearance

    public static let wireIndex = VocabularyIndex<NonLitigationObject>()

    public var term: Term {
        switch self {
        case .expropriationCompensation:
            Term("expropriation-compensation", "国有土地上房屋征收补偿决定", "expropriation compensation decision")
        case .illegalBuilding: Term("illegal-building", "城乡规划法上的违法建筑物", "building illegal under the planning law")
        case .demolitionOnIllegalLand:
            Term("demolition-on-illegal-land", "违法占地上的拆除", "demolition on illegally occupied land")
        case .expropriatedCollectiveLand:
            Term("expropriated-collective-land", "交出被征收的集体土地", "handing over expropriated collective land")
        case .moneyDuty: Term("money-duty", "罚款等金钱给付义务", "fine or other money duty")
        case .clearance: Term("clearance", "排除妨碍、恢复原状（可代履行）", "clearance or restoration open to substitute performance")
        }
    }
}
