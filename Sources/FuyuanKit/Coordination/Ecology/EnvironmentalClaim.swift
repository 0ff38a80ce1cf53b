/// What a suit over the environment asks for.
@nonexhaustive
public enum EnvironmentalClaim: UInt8, Vocabulary, WireValue {
    case stopHarm
    case removeDanger
    case restoration
    case restorationCost
    case interimLoss
    case permanentLoss
    case expenses
    case punitiveDamages
    case apology

    public var term: Term {
        switch self {
        case .stopHarm: Term("stop-harm", "停止侵害", "stop the harm")
        case .removeDanger: Term("remove-danger", "排除妨碍、消除危险", "remove the nuisance or danger")
        case .restoration: Term("restoration", "修复生态环境", "restore the environment")
        case .restorationCost: Term("restoration-cost", "生态环境修复费用", "cost of restoration")
        case .interimLoss: Term("interim-loss", "服务功能丧失导致的损失", "loss of services until restored")
        case .permanentLoss: Term("permanent-loss", "功能永久性损害造成的损失", "permanent loss")
        case .expenses: Term("expenses", "调查、鉴定评估等费用", "costs of investigation and appraisal")
        case .punitiveDamages: Term("punitive-damages", "惩罚性赔偿", "punitive damages")
        case .apology: Term("apology", "赔礼道歉", "apology")
        }
    }
}
