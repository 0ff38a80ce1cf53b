extension Fee {
    /// Nothing to pay (诉讼费用交纳办法 arts. 44, 45); an error for one who is not a natural person.
    public func waived(naturalPerson: Bool) throws(FeeError) -> Fee {
        guard naturalPerson else { throw .waiverNotForOrganizations }
        var fee = self
        fee.add("准予免交", "waived", exact: .zero, Basis(.fees(45), .fees(44, 2)))
        return fee
    }

    /// What is left after a reduction by this share (诉讼费用交纳办法 art. 46); an error when it is below the least share,
    /// or above the whole.
    public func reduced(by share: Percent) throws(FeeError) -> Fee {
        guard share >= FeeSchedule.leastReduction, share.fraction <= .one else { throw .reductionOutsideRange }
        guard let rest = Ratio.one.subtracting(share.fraction), let left = exact.multiplied(by: rest),
            left.denominator <= .max / 2
        else { throw .overflow }
        var fee = self
        fee.add("准予减交\(share)", "reduced by \(share)", exact: left, Basis(.fees(46, 2)))
        return fee
    }

    /// A finding where less was charged than half of this full fee for reasons that halve it: halved more than once.
    ///
    /// law: mediation.V077
    public func finding(charged: Money, for reasons: EnumSet<HalvingReason>, at path: String = "") -> Finding? {
        let due = halved(for: reasons)
        guard !reasons.isEmpty, charged < Money(fen: due.exact.rounded(.floor)) else { return nil }
        return Finding(
            "mediation.V077", .error, at: path, Basis(.halvedOnce), "减半只能一次：应为\(due.amount)元，实收\(charged)元",
            "halved once only: \(due.amount) is due, \(charged) was charged")
    }
}
