/// Why the proportion of measures cannot be computed.
public enum SealingError: Error, Sendable, Hashable {
    /// The claim or the costs are negative.
    case negativeClaim
    /// An amount of this thing is negative.
    case badAsset(String)
    /// The threshold is not a share of 1 or more.
    case badThreshold
    /// A sum does not fit.
    case overflow
}

extension PolicyParameter {
    /// 明显超标的额: how far the value may lie above claim and costs; 1.2 times.
    public static let clearExcess = PolicyParameter(
        Term("clear-excess", "明显超标的额的倍数", "how far above claim and costs is clearly above"), .share(6, of: 5),
        Basis(.sealing(19)), .convention)
}

/// The proportion of the measures of one case: the four excesses, in exact fen.
///
/// 超权限: without authority. 超范围: not the debtor’s, exempt or set apart. 超数额: clearly above claim and costs, although
/// something could be released. 超时限: beyond the ceiling, past the last day, or after the debt was paid.
public struct SealingProportionality: Sendable, Hashable {
    /// What is claimed; 0 or more.
    public var claim: Money
    /// The costs of enforcement; 0 or more.
    public var costs: Money
    /// What lies under a measure, in the order in which it was sealed.
    public var assets: [SealedAsset]
    /// On what authority.
    public var authority: SealingAuthority
    /// Whether the debt is paid.
    public var isPaid: Bool

    /// The measures of a case.
    public init(
        claim: Money, costs: Money = .zero, assets: [SealedAsset], authority: SealingAuthority = SealingAuthority(),
        isPaid: Bool = false
    ) {
        self.claim = claim
        self.costs = costs
        self.assets = assets
        self.authority = authority
        self.isPaid = isPaid
    }

    /// Everything in excess on a day; empty when nothing is. Where the amounts cannot be computed, the error says why.
    /// O(n log n).
    public func findings(asOf day: CivilDate, in law: LegalContext) throws(SealingError) -> [Finding] {
        let amount = try amount(in: law)
        return authority.findings + scopeFindings + amount.findings + timeFindings(asOf: day, in: law)
    }

    /// What is outside the scope: another’s, exempt, or set apart.
    /// law: enforcement.V13
    /// law: enforcement.V19
    public var scopeFindings: [Finding] {
        assets.filter { !$0.isInScope }.map { asset in
            let (basis, zh, en): (Basis, String, String) =
                if asset.target == .otherPerson {
                    (Basis(.sealing(1), .onlineFreezing(7)), "案外人财产", "another person’s property")
                } else if let exemption = asset.exemption {
                    (Basis(.sealing(3)), "豁免财产：\(exemption.term.zh)", "exempt: \(exemption.term.en)")
                } else {
                    (
                        asset.protection?.basis ?? Basis(), "专项资金：\(asset.protection?.term.zh ?? "")",
                        "set apart: \(asset.protection?.term.en ?? "")"
                    )
                }
            return Finding(
                SealingExcess.beyondScope.code, .error, at: asset.name, basis, "超范围，应当解除：\(zh)",
                "beyond the scope, to be released: \(en)")
        }
    }

    /// What is outside the time: a term beyond the ceiling, a term that is over, a debt that is paid.
    /// law: enforcement.V10
    public func timeFindings(asOf day: CivilDate, in law: LegalContext) -> [Finding] {
        var findings: [Finding] = []
        for asset in assets {
            func add(_ basis: Basis, _ zh: String, _ en: String) {
                findings.append(Finding(SealingExcess.beyondTime.code, .error, at: asset.name, basis, zh, en))
            }
            if let from = asset.from, let until = asset.until,
                let ceiling = ControlMeasure.ceiling(of: asset.item, from: from, isRenewal: asset.isRenewal, in: law),
                until > ceiling
            {
                add(
                    Basis(.civilProcedureInterpretation(485)), "超时限：期限最迟至\(ceiling)，载明\(until)",
                    "beyond time: \(ceiling) at the latest, \(until) stated")
            }
            if let until = asset.until, day > until {
                add(Basis(.sealing(27)), "超时限：已于\(until)届满，效力消灭", "beyond time: the term ended on \(until)")
            }
            if isPaid { add(Basis(.sealing(28)), "超时限：债务已清偿，应当及时解除", "beyond time: the debt is paid") }
        }
        return findings
    }
}
