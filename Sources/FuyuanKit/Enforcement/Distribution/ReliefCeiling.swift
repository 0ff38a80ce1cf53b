/// 国家司法救助金的上限: thirty-six months of last year's average monthly wage of the province; more only with strict
/// approval (relief opinions of 2014 and 2016; read in another's account).
public enum ReliefCeiling: Sendable {
    /// How many months.
    public static let months: Int64 = 36
    /// Where it stands.
    public static let basis = Basis(Citation("REL16"), Citation("REL14"))
    /// How well it is verified.
    public static let evidence = Evidence.secondary

    /// The most that is paid, by the average monthly wage; nil for a negative wage, and where it does not fit.
    public static func amount(averageMonthlyWage wage: Money) -> Money? {
        wage.isNegative ? nil : wage.multiplied(by: months)
    }
}
