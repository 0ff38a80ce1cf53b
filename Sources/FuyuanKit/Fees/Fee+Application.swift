extension Fee {
    /// Enforcement, on the amount to be enforced; without one, the sum the policy sets (诉讼费用交纳办法 art. 14(1)).
    public static func execution(_ amount: Money?, _ policy: FeePolicy = .none) throws(FeeError) -> Fee {
        guard let amount else { return try policy.fee(.executionWithoutAmount) }
        return try FeeSchedule.execution.fee(.application, on: amount)
    }

    /// Preservation, on the property in fact preserved; nil where no amount is concerned (art. 14(2)).
    ///
    /// law: mediation.edge-33
    public static func preservation(_ amount: Money?) throws(FeeError) -> Fee {
        try FeeSchedule.preservation.fee(.application, on: amount ?? .zero)
    }

    /// A payment order: a third of the property scale (art. 14(3)).
    public static func paymentOrder(_ amount: Money) throws(FeeError) -> Fee {
        var fee = try FeeSchedule.property.fee(.application, on: amount)
        guard let share = fee.exact.multiplied(by: FeeSchedule.paymentOrderShare) else { throw .overflow }
        fee.add("按财产案件受理费标准的1/3", "a third of the property scale", exact: share, Basis(.fees(14, 1, item: 3)))
        return fee
    }

    /// A bankruptcy: half of the property scale on all assets, up to the most the law allows (art. 14(6)).
    ///
    /// law: mediation.calculation-6.2-feeBankruptcy
    /// law: mediation.edge-34
    public static func bankruptcy(assets: Money) throws(FeeError) -> Fee {
        let basis = Basis(.fees(14, 1, item: 6))
        var fee = try FeeSchedule.property.fee(.application, on: assets)
        guard let share = fee.exact.multiplied(by: FeeSchedule.bankruptcyShare) else { throw .overflow }
        fee.add("按财产案件受理费标准减半", "half of the property scale", exact: share, basis)
        let cap = FeeSchedule.bankruptcyCap
        if Ratio(cap.fen) < share {
            fee.add("最高不超过\(cap)元", "not more than \(cap)", exact: Ratio(cap.fen), basis)
        }
        return fee
    }
}
