extension PolicyParameter {
    /// 简易程序转为普通程序后审理期限的起算: whether the sixty days count anew from the change of procedure; by default they
    /// count from acceptance. The law does not say.
    public static let reconsiderationConversionRestarts = PolicyParameter(
        Term("reconsideration-conversion-restarts", "简易程序转为普通程序后重新起算审理期限", "conversion restarts the trial period"),
        .flag(false), Basis(.reconsideration(55), .reconsideration(62)), .convention)

    /// Every parameter of reconsideration that a caller may replace.
    public static let reconsiderationPolicies: [PolicyParameter] = [reconsiderationConversionRestarts]
}
