/// Why an organ lost (败诉原因).
@nonexhaustive
public enum LossGround: UInt8, Vocabulary, WireValue {
    case mainEvidenceInsufficient
    case lawMisapplied
    case procedureViolated
    case ultraVires
    case abuseOfPower
    case manifestlyImproper
    case omission
    case paymentDue
    case agreementBreach
    /// Without status as an administrative subject, without basis, or otherwise gravely and obviously illegal.
    case void

    public var term: Term {
        switch self {
        case .mainEvidenceInsufficient: Term("main-evidence-insufficient", "主要证据不足", "main evidence lacking")
        case .lawMisapplied: Term("law-misapplied", "适用法律、法规错误", "law misapplied")
        case .procedureViolated: Term("procedure-violated", "违反法定程序", "procedure breached")
        case .ultraVires: Term("ultra-vires", "超越职权", "beyond its powers")
        case .abuseOfPower: Term("abuse-of-power", "滥用职权", "abuse of power")
        case .manifestlyImproper: Term("manifestly-improper", "明显不当", "manifestly improper")
        case .omission: Term("omission", "不履行法定职责", "omission")
        case .paymentDue: Term("payment-due", "依法负有给付义务", "payment due")
        case .agreementBreach: Term("agreement-breach", "不依法履行、未按约定履行行政协议", "agreement not performed")
        case .void: Term("void", "重大且明显违法", "gravely and obviously illegal")
        }
    }
}

extension LossGround {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .mainEvidenceInsufficient: Basis(.administrativeProcedure(70, item: 1))
        case .lawMisapplied: Basis(.administrativeProcedure(70, item: 2))
        case .procedureViolated: Basis(.administrativeProcedure(70, item: 3))
        case .ultraVires: Basis(.administrativeProcedure(70, item: 4))
        case .abuseOfPower: Basis(.administrativeProcedure(70, item: 5))
        case .manifestlyImproper: Basis(.administrativeProcedure(70, item: 6))
        case .omission: Basis(.administrativeProcedure(72))
        case .paymentDue: Basis(.administrativeProcedure(73))
        case .agreementBreach: Basis(.administrativeProcedure(78, 1))
        case .void: Basis(.administrativeProcedure(75), .administrativeProcedureInterpretation(99))
        }
    }

    /// The six grounds of revocation (行政诉讼法 art. 70).
    public static let ofRevocation: EnumSet<LossGround> = [
        .mainEvidenceInsufficient, .lawMisapplied, .procedureViolated, .ultraVires, .abuseOfPower, .manifestlyImproper,
    ]
}
