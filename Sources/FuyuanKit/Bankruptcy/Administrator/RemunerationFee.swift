/// Who claims pay in a bankruptcy, as far as the rules on remuneration tell them apart (报酬规定 arts. 14, 15).
@nonexhaustive
public enum RemunerationRecipient: UInt8, Vocabulary, WireValue {
    /// The administrator.
    case administrator
    /// A helper who does what the administrator’s own trade does: paid out of the administrator’s fee.
    case ownTradeHelper
    /// A government employee in a liquidation group: paid nothing.
    case governmentStaff

    public static let wireIndex = VocabularyIndex<RemunerationRecipient>()

    public var term: Term {
        switch self {
        case .administrator: Term("administrator", "管理人", "administrator")
        case .ownTradeHelper: Term("own-trade-helper", "管理人聘用的本专业人员", "helper of the administrator’s own trade")
        case .governmentStaff:
            Term("government-staff", "清算组中政府有关部门派出的工作人员", "government employee in a liquidation group")
        }
    }
}

/// One fee fixed in a case: for an administrator, a predecessor, or somebody the rules name.
public struct RemunerationFee: WireRecord {
    /// Who gets it.
    public var recipient: RemunerationRecipient
    /// The fee.
    public var amount: Money
    /// Who, by name; nil where not said.
    public var name: ActorID?

    /// A fee.
    public init(_ amount: Money, to recipient: RemunerationRecipient = .administrator, _ name: ActorID? = nil) {
        self.recipient = recipient
        self.amount = amount
        self.name = name
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        let recipient = try c.defaulted("recipient", value?.recipient, default: .administrator)
        return Self(
            try c.field("amount", value?.amount), to: recipient, try c.optional("name", value?.name))
    }
}

extension AdministratorRemuneration {
    /// What is wrong with the fees fixed in one case, every administrator’s that served in it: each and all of them
    /// together stay under the limit; others are not paid beside it. O(fees).
    ///
    /// Works for the fee on collateral too, judged by its own limit.
    public func findings(on fees: some Sequence<RemunerationFee>) -> [Finding] {
        var findings: [Finding] = []
        var total: Money? = .zero
        var administrators = 0
        for (position, fee) in fees.enumerated() {
            let path = "fees[\(position)]"
            switch fee.recipient {
            case .administrator:
                administrators += 1
                total = total.flatMap { $0.adding(fee.amount) }
                // law: bankruptcy.v56
                if fee.amount > cap || fee.amount.isNegative {
                    findings.append(
                        Finding(
                            "bankruptcy.v56", .error, at: path, Basis(.remuneration(2)),
                            "管理人报酬\(fee.amount)元超过限额\(cap)元", "the fee \(fee.amount) is above the limit \(cap)"))
                }
            case .ownTradeHelper, .governmentStaff:
                if fee.amount > .zero {
                    findings.append(
                        Finding(
                            "bankruptcy.v56", .error, at: path, Basis(.remuneration(14), .remuneration(15)),
                            "\(fee.recipient.term.zh)不另行取得报酬", "not paid beside the fee: \(fee.recipient.term.en)"))
                }
            }
        }
        // law: bankruptcy.v57
        if administrators > 1, total.map({ $0 > cap }) ?? true {
            findings.append(
                Finding(
                    "bankruptcy.v57", .error, at: "fees", Basis(.remuneration(16)),
                    "前后管理人的报酬合计不得超过限额\(cap)元", "successive administrators together stay under the limit \(cap)"))
        }
        return findings
    }

    /// Whether the fee a court fixed is lawful: anything up to the limit is; the rates give no fee of their own.
    /// law: bankruptcy.edge-26
    public func permits(_ fee: Money) -> Bool { !fee.isNegative && fee <= cap }
}
