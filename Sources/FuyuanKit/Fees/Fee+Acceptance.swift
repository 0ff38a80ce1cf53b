extension Fee {
    /// A property case, on the amount or value claimed (诉讼费用交纳办法 art. 13(1)).
    ///
    /// law: mediation.edge-32
    public static func property(_ claim: Money) throws(FeeError) -> Fee {
        try FeeSchedule.property.fee(.acceptance, on: claim)
    }

    /// A divorce: the sum for the case, and more where the property divided is beyond the limit (art. 13(2)).
    ///
    /// law: mediation.calculation-6.2-feeDivorce
    public static func divorce(property: Money = .zero, _ policy: FeePolicy) throws(FeeError) -> Fee {
        try policy.fee(.divorce).adding(FeeSchedule.divorceProperty, on: property)
    }

    /// A case about personality rights: the sum for the case, and more where the damages are beyond the limit (art.
    /// 13(2)).
    ///
    /// law: mediation.calculation-6.2-feePersonality
    public static func personality(damages: Money = .zero, _ policy: FeePolicy) throws(FeeError) -> Fee {
        try policy.fee(.personality).adding(FeeSchedule.personalityDamages, on: damages)
    }

    /// An intellectual-property case: as a property case where an amount is in dispute, else the sum for the case (art.
    /// 13(3)).
    ///
    /// law: mediation.calculation-6.2-feeIP
    public static func intellectualProperty(_ claim: Money?, _ policy: FeePolicy) throws(FeeError) -> Fee {
        guard let claim else { return try policy.fee(.intellectualProperty) }
        return try property(claim).explained(
            "有争议金额的知识产权民事案件，按财产案件标准", "intellectual property with an amount in dispute: as a property case",
            Basis(.fees(13, 1, item: 3)))
    }

    /// Several claims in one case: all claims for property added up, on the property scale; without any, one sum for
    /// all other claims together (民诉法解释 art. 201).
    ///
    /// law: mediation.calculation-6.2-feeMixed
    public static func claims(
        property amounts: [Money], others count: Int = 0, _ policy: FeePolicy
    ) throws(FeeError) -> Fee {
        let basis = Basis(.civilProcedureInterpretation(201))
        guard !amounts.isEmpty else {
            guard count > 0 else { throw .noClaim }
            return try policy.fee(.otherNonProperty).explained(
                "多个非财产性诉讼请求，按一件交纳", "several claims not for property count as one", basis)
        }
        guard !amounts.contains(where: \.isNegative) else { throw .negativeAmount }
        guard let sum = Money.sum(amounts) else { throw .overflow }
        return try property(sum).explained(
            "多个财产性诉讼请求合并计算：\(sum)元；既有财产性又有非财产性请求的，按财产性请求的标准",
            "all claims for property are added up: \(sum); beside them the others cost nothing", basis)
    }

    /// An appeal in a property case, on the part contested (art. 17).
    ///
    /// law: mediation.calculation-6.2-feeAppeal
    public static func appeal(contested: Money) throws(FeeError) -> Fee {
        try property(contested).explained(
            "上诉：按不服一审判决部分的上诉请求数额", "appeal: on the amount contested", Basis(.fees(17)))
    }

    /// A retrial for which a fee is due (art. 9), on the part contested (art. 19).
    public static func retrial(contested: Money) throws(FeeError) -> Fee {
        try property(contested).explained(
            "再审：按不服原判决部分的再审请求数额", "retrial: on the amount contested", Basis(.fees(19), .fees(9)))
    }

    /// A counterclaim, or an independent third party's claim, heard together with the claim: halved (art. 18).
    public static func joined(_ claim: Money, as reason: HalvingReason = .counterclaim) throws(FeeError) -> Fee {
        try property(claim).halved(for: [reason])
    }

    private func adding(_ scale: FeeScale, on amount: Money) throws(FeeError) -> Fee {
        let more = try scale.fee(kind, on: amount)
        guard let sum = exact.adding(more.exact) else { throw .overflow }
        var fee = self
        fee.derivation.add(more.derivation)
        fee.add("合计", "sum", exact: sum)
        return fee
    }
}
