extension EstateDistribution {
    /// The steps: what there was, what each tier got and under which article, what stays.
    ///
    /// Ratios are printed with four decimals and never computed with.
    ///
    /// law: bankruptcy.calculation-5.1-roundRatio
    public var derivation: Derivation {
        var derivation = Derivation()
        derivation.add("可供分配的财产", "property to be shared out", result: estate.description, waterfall.basis)
        if retained > .zero {
            derivation.add("预留，本次不分配", "kept back, not shared out now", result: retained.description)
        }
        var left = estate.fen &- retained.fen
        for tier in tiers where tier.count > 0 {
            derivation.add(tier.step(of: left))
            if tier.deposited > .zero {
                derivation.add(
                    "其中提存的分配额", "deposited of this", result: tier.deposited.description,
                    Basis(.bankruptcy(117), .bankruptcy(118), .bankruptcy(119), .bankruptcyInterpretation3(4, 2)))
            }
            left &-= tier.share.fen
            if tier.kinds == [.bankruptcyCosts], isShortOfCosts {
                derivation.add(
                    "财产不足以清偿破产费用，管理人应当提请人民法院终结破产程序",
                    "the property does not cover the bankruptcy costs: the administrator must ask the court to conclude",
                    Basis(.bankruptcy(43, 4)))
            }
        }
        if excluded > 0 {
            derivation.add(
                "不予确认、不参加分配的债权", "claims that are not provable and take no part", result: "\(excluded)",
                DistributionClass.notProvable.basis)
        }
        if surplus > .zero {
            derivation.add("全部债权清偿后剩余", "left after all claims", result: surplus.description)
        }
        if waterfall.kind == .partnership, unpaid > .zero {
            derivation.add(
                "不足部分由普通合伙人承担无限连带责任", "the general partners owe what stays unpaid", result: unpaid.description,
                Basis(Citation("PAR06", 92)))
        }
        derivation.add(
            "核对：支付\(paid)＋提存\(deposited)＋留存\(kept)",
            "check: paid \(paid) + deposited \(deposited) + kept \(kept)", result: estate.description)
        return derivation
    }
}

extension EstateDistribution.Tier {
    /// The class the tier is named after.
    public var leading: DistributionClass {
        kinds.contains(.ordinary) ? .ordinary : kinds.first { _ in true } ?? .notProvable
    }

    /// The names of the classes of which there are claims, in one language; that of the leading class where none are.
    public func name(in language: Language) -> String {
        guard !present.isEmpty else { return leading.term[language] }
        return present.map { $0.term[language] }.joined(separator: language == .zh ? "、" : ", ")
    }

    /// The ratio with four decimals, as `10.4546%`; a dash where nothing is owed.
    public var ratioText: String { ratio?.text(decimals: 4) ?? "—" }

    /// Whether nothing stays unpaid.
    public var isPaidInFull: Bool { unpaid == .zero }

    fileprivate func step(of left: Int64) -> Derivation.Step {
        let basis = leading.basis
        let (zh, en) = (name(in: .zh), name(in: .en))
        let money = Money(fen: left)
        guard kinds != [.equity] else {
            return Derivation.Step(
                "\(zh)：剩余财产按出资比例分配", "\(en): what is left, in proportion to capital", result: share.description, basis)
        }
        guard !isPaidInFull else {
            return Derivation.Step(
                "\(zh)：共\(count)笔\(owed)，全额清偿", "\(en): \(count) claims, \(owed), paid in full",
                result: share.description, basis)
        }
        guard share > .zero else {
            return Derivation.Step(
                "\(zh)：共\(count)笔\(owed)，无财产可供清偿", "\(en): \(count) claims, \(owed), nothing left for them",
                result: share.description, basis)
        }
        return Derivation.Step(
            "\(zh)：共\(count)笔\(owed)，剩余\(money)不足，按比例清偿（清偿率\(ratioText)）",
            "\(en): \(count) claims, \(owed); \(money) is left, shared in proportion (\(ratioText))",
            result: share.description,
            kinds == [.bankruptcyCosts] || kinds == [.commonBenefit]
                ? Basis(.bankruptcy(43, 3)) : Basis(.bankruptcy(113, 2)))
    }
}
