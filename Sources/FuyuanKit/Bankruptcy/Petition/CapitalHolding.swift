/// What shareholders who ask for reorganisation together hold in the debtor's registered capital.
public struct CapitalHolding: Sendable, Hashable {
    /// What each of them contributed or subscribed.
    public var contributions: [Money]
    /// The registered capital.
    public var registeredCapital: Money

    /// A holding.
    public init(_ contributions: [Money], of registeredCapital: Money) {
        self.contributions = contributions
        self.registeredCapital = registeredCapital
    }

    /// Their share; nil where the capital is not positive, a contribution is negative, or the sum cannot be told.
    /// Linear in the number of applicants.
    public var share: Ratio? {
        guard registeredCapital.fen > 0 else { return nil }
        var sum: Int64 = 0
        for contribution in contributions {
            let (next, overflow) = sum.addingReportingOverflow(contribution.fen)
            guard contribution.fen >= 0, !overflow else { return nil }
            sum = next
        }
        return Ratio(sum, registeredCapital.fen)
    }

    /// Whether they hold a tenth or more (企业破产法 art. 70(2); 以上 includes the number); nil where it cannot be told.
    /// law: bankruptcy.v08
    public var mayAskForReorganization: Bool? {
        guard let share, let tenth = Ratio(1, 10) else { return nil }
        return share >= tenth
    }

    /// What is wrong with their application.
    public var findings: [Finding] {
        guard mayAskForReorganization != true else { return [] }
        return [
            Finding(
                "bankruptcy.v08", .error, at: "contributions", Basis(.bankruptcy(70, 2), .civilCode(1259)),
                "出资额未达到债务人注册资本的十分之一", "the applicants hold less than a tenth of the registered capital")
        ]
    }
}
