/// When a fee falls due.
@nonexhaustive
public enum FeeDue: UInt8, Vocabulary {
    /// In the period that begins with the court's notice.
    case afterNotice
    /// In the period that begins with the counterclaim.
    case afterCounterclaim
    /// With the appeal; failing that, in the period of the court's notice.
    case withAppeal
    /// With the application, or in the time the court sets.
    case withApplication
    /// After enforcement.
    case afterEnforcement
    /// After liquidation, from the estate.
    case afterLiquidation
    /// When it arises.
    case whenArisen

    public var term: Term {
        switch self {
        case .afterNotice: Term("after-notice", "接到交费通知后", "after the court's notice")
        case .afterCounterclaim: Term("after-counterclaim", "提起反诉后", "after the counterclaim")
        case .withAppeal: Term("with-appeal", "提交上诉状时", "with the appeal")
        case .withApplication: Term("with-application", "提出申请时或者法院指定期限内", "with the application")
        case .afterEnforcement: Term("after-enforcement", "执行后", "after enforcement")
        case .afterLiquidation: Term("after-liquidation", "清算后", "after liquidation")
        case .whenArisen: Term("when-arisen", "实际发生后", "when it arises")
        }
    }
}
