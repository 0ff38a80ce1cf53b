/// An order of payment as data: the tiers of the general estate, the most senior first.
///
/// A tier is paid in full before the next one gets anything; inside a tier claims share in proportion. Another order,
/// such as that of a draft, is another value.
public struct Waterfall: Sendable, Hashable {
    /// Whose estate it is for.
    public let kind: DebtorEstateKind
    /// The classes of each tier; every class but ``DistributionClass/notProvable`` stands in one.
    public let tiers: [EnumSet<DistributionClass>]
    /// Where the order stands.
    public let basis: Basis

    /// The tier of each class by raw value; ``noTier`` for what takes no part.
    let tierOfClass: [UInt8]
    static let noTier = UInt8.max

    /// An order of payment; nil unless every class but ``DistributionClass/notProvable`` stands in exactly one tier, no
    /// tier is empty, costs stand alone, and equity stands alone in the last tier.
    public init?(_ kind: DebtorEstateKind, tiers: [EnumSet<DistributionClass>], _ basis: Basis) {
        var seen: EnumSet<DistributionClass> = [.notProvable]
        for tier in tiers {
            guard !tier.isEmpty, seen.intersection(tier).isEmpty else { return nil }
            seen.formUnion(tier)
        }
        guard seen == .all, tiers.last == [.equity], tiers.contains([.bankruptcyCosts]) else { return nil }
        self.init(checked: kind, tiers, basis)
    }

    private init(checked kind: DebtorEstateKind, _ tiers: [EnumSet<DistributionClass>], _ basis: Basis) {
        self.kind = kind
        self.tiers = tiers
        self.basis = basis
        var table = [UInt8](repeating: Self.noTier, count: DistributionClass.allCases.count)
        for (index, tier) in tiers.enumerated() {
            for word in tier { table[Int(word.rawValue)] = UInt8(truncatingIfNeeded: index) }
        }
        tierOfClass = table
    }

    /// The tier of a class, 0 the most senior; nil for what takes no part.
    public func tier(of word: DistributionClass) -> Int? {
        let tier = tierOfClass[Int(word.rawValue)]
        return tier == Self.noTier ? nil : Int(tier)
    }

    /// The order in force for a kind of debtor.
    ///
    /// In a bank, labour insurance (劳动保险费用) stands beside wages: it is entered as ``DistributionClass/employee``.
    public static func inForce(for kind: DebtorEstateKind) -> Waterfall {
        switch kind {
        case .company: company
        case .bank: bank
        case .insurer: insurer
        case .cooperative: cooperative
        case .partnership: partnership
        }
    }

    private static let company = Waterfall(checked: .company, articleTiers, DebtorEstateKind.company.basis)
    private static let partnership = Waterfall(checked: .partnership, articleTiers, DebtorEstateKind.partnership.basis)

    private static let articleTiers: [EnumSet<DistributionClass>] = [
        [.bankruptcyCosts], [.commonBenefit], [.employee], [.socialAndTax],
        [.ordinary, .memberTrade, .savings, .insurance], [.subordinated], [.equity],
    ]

    private static let bank = Waterfall(
        checked: .bank,
        [
            [.bankruptcyCosts], [.commonBenefit], [.employee], [.savings], [.socialAndTax],
            [.ordinary, .memberTrade, .insurance], [.subordinated], [.equity],
        ], DebtorEstateKind.bank.basis)

    private static let insurer = Waterfall(
        checked: .insurer,
        [
            [.bankruptcyCosts], [.commonBenefit], [.employee], [.insurance], [.socialAndTax],
            [.ordinary, .memberTrade, .savings], [.subordinated], [.equity],
        ], DebtorEstateKind.insurer.basis)

    private static let cooperative = Waterfall(
        checked: .cooperative,
        [
            [.bankruptcyCosts], [.commonBenefit], [.memberTrade], [.employee], [.socialAndTax],
            [.ordinary, .savings, .insurance], [.subordinated], [.equity],
        ], DebtorEstateKind.cooperative.basis)
}
