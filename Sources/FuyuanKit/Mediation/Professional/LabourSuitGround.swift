/// Why a labour dispute may come to court though arbitration comes first.
@nonexhaustive
public enum LabourSuitGround: UInt8, Vocabulary, WireValue {
    /// The payment order asked for on the agreement ended (劳动争议解释一 art. 13(3)).
    case paymentOrderEnded
    /// The employer's written wage note, and no other claim (劳动争议解释一 art. 15).
    case wageNote
    /// Arbitration did not accept, or did not decide on acceptance in time (劳动争议调解仲裁法 art. 29).
    case arbitrationNotAccepted
    /// No award in time (劳动争议调解仲裁法 art. 43).
    case arbitrationOverdue

    public var term: Term {
        switch self {
        case .paymentOrderEnded:
            Term("payment-order-ended", "支付令督促程序被裁定终结", "the payment-order procedure was ended")
        case .wageNote: Term("wage-note", "以工资欠条为证据且不涉及其他争议", "a wage note, and no other claim")
        case .arbitrationNotAccepted:
            Term("arbitration-not-accepted", "仲裁委员会不予受理或者逾期未作决定", "arbitration not accepted, or not decided on in time")
        case .arbitrationOverdue: Term("arbitration-overdue", "仲裁庭逾期未作出裁决", "no award in time")
        }
    }
}

/// A ground that opens the way to court in a labour dispute.
public struct LabourSuitNote: WireRecord {
    /// The ground.
    public var ground: LabourSuitGround

    /// A ground noted.
    public init(_ ground: LabourSuitGround) { self.ground = ground }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("ground", value?.ground))
    }
}
