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
