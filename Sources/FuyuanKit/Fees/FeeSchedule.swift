/// The numbers of 诉讼费用交纳办法 arts. 13 and 14, in yuan, each once.
public enum FeeSchedule {
    /// Property cases (art. 13(1)).
    public static let property = FeeScale(
        flat: 50,
        [
            (10_000, 25), (100_000, 20), (200_000, 15), (500_000, 10), (1_000_000, 9), (2_000_000, 8), (5_000_000, 7),
            (10_000_000, 6), (20_000_000, 5),
        ], .fees(13, 1, item: 1))

    /// On the property divided in a divorce, beside the sum for the case (art. 13(2)).
    public static let divorceProperty = FeeScale(flat: 0, [(200_000, 5)], .fees(13, 1, item: 2))

    /// On the damages for personality rights, beside the sum for the case (art. 13(2)).
    public static let personalityDamages = FeeScale(flat: 0, [(50_000, 10), (100_000, 5)], .fees(13, 1, item: 2))

    /// Applications for enforcement (art. 14(1)).
    public static let execution = FeeScale(
        flat: 50, [(10_000, 15), (500_000, 10), (5_000_000, 5), (10_000_000, 1)], .fees(14, 1, item: 1))

    /// Applications for preservation (art. 14(2)).
    public static let preservation = FeeScale(
        flat: 30, [(1_000, 10), (100_000, 5)], cap: 5_000, .fees(14, 1, item: 2))

    /// The most for a bankruptcy case (art. 14(6)).
    public static let bankruptcyCap = Money(fen: 300_000_00)

    /// The share of the property scale that a payment order costs (art. 14(3)).
    static let paymentOrderShare = Ratio(unchecked: 1, 3)
    /// The share of the property scale that a bankruptcy costs (art. 14(6)).
    static let bankruptcyShare = Ratio(unchecked: 1, 2)
    /// The least share of a reduction (art. 46).
    public static let leastReduction = Percent(fraction: Ratio(unchecked: 3, 10))
}

/// A fee of a fixed sum each case.
@nonexhaustive
public enum FixedFee: UInt8, Vocabulary {
    /// A labour dispute (art. 13(4)).
    ///
    /// law: mediation.calculation-6.2-feeLabour
    case labour
    /// An administrative case about trademarks, patents or maritime matters (art. 13(5)).
    ///
    /// law: mediation.calculation-6.2-feeAdmin
    case administrativeSpecial
    /// Any other administrative case (art. 13(5)).
    case administrative
    /// An application for public notice for claims (art. 14(4)).
    case publicNotice
    /// An application to set aside an award, or about an arbitration agreement (art. 14(5)).
    case arbitration
    /// An application to register a maritime claim (art. 14(7)).
    case maritimeClaim
    /// An application for general average adjustment (art. 14(7)).
    case generalAverage

    public var term: Term {
        switch self {
        case .labour: Term("labour", "劳动争议案件", "labour dispute")
        case .administrativeSpecial:
            Term("administrative-special", "商标、专利、海事行政案件", "administrative case: trademark, patent, maritime")
        case .administrative: Term("administrative", "其他行政案件", "other administrative case")
        case .publicNotice: Term("public-notice", "申请公示催告", "public notice for claims")
        case .arbitration: Term("arbitration", "申请撤销仲裁裁决或者认定仲裁协议效力", "setting aside an award, or arbitration agreement")
        case .maritimeClaim: Term("maritime-claim", "申请海事债权登记", "registration of a maritime claim")
        case .generalAverage: Term("general-average", "申请共同海损理算", "general average adjustment")
        }
    }

    /// What it costs.
    public var amount: Money {
        switch self {
        case .labour: Money(fen: 10_00)
        case .administrativeSpecial, .publicNotice: Money(fen: 100_00)
        case .administrative: Money(fen: 50_00)
        case .arbitration: Money(fen: 400_00)
        case .maritimeClaim, .generalAverage: Money(fen: 1_000_00)
        }
    }

    /// What it is paid for.
    public var kind: FeeKind {
        switch self {
        case .labour, .administrativeSpecial, .administrative: .acceptance
        case .publicNotice, .arbitration, .maritimeClaim, .generalAverage: .application
        }
    }

    /// The provision.
    public var citation: Citation {
        switch self {
        case .labour: .fees(13, 1, item: 4)
        case .administrativeSpecial, .administrative: .fees(13, 1, item: 5)
        case .publicNotice: .fees(14, 1, item: 4)
        case .arbitration: .fees(14, 1, item: 5)
        case .maritimeClaim, .generalAverage: .fees(14, 1, item: 7)
        }
    }

    /// The fee.
    public var fee: Fee {
        Fee(
            kind, exact: Ratio(amount.fen),
            Derivation([
                Derivation.Step(
                    "\(term.zh)，每件", "\(term.en), each case", result: amount.description, Basis(citation))
            ]))
    }
}
